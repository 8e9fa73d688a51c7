import { type Artefact, type PlainPolicy, stores, type Target, unknownExtension } from './artefact.ts';
import { forceListEntry } from './reg-file.ts';
import { fromRegistry, type RegistryValue, toRegistry } from './registry.ts';

const browsers = [
  ['Microsoft\\Edge', stores.edge],
  ['Google\\Chrome', stores.chrome],
] as const;

/** A PowerShell script for Edge and Chrome, run by Intune in the system's name; it may run again and again. */
export const intune: Artefact = {
  id: 'intune',
  name: 'Intune (PowerShell script for Edge and Chrome)',
  file: 'sigilo-intune.ps1',
  place:
    'Intune → Devices → Scripts and remediations → Platform scripts → Windows, in system context, 64 bit',
  extension: unknownExtension,
  write: (policy, target) => `${[...head(target), ...values(policy), ...tail(target)].join('\r\n')}\r\n`,
  recognises: (text) => text.startsWith('# Sigilo, by Intune'),
  read: (text) => {
    const policy: [string, unknown][] = [];
    for (const match of text.matchAll(/^ {2}'((?:[^']|'')*)' = @\('(String|DWord)', (.+)\)\r?$/gm)) {
      const key = unquoted(match[1] ?? '');
      policy.push([key, fromRegistry(key, registryValueOf(match[2] ?? '', match[3] ?? ''))]);
    }
    if (!text.includes('$policy = [ordered]@{')) throw new Error('no table $policy');
    return Object.fromEntries(policy);
  },
};

function head({ extension }: Target): readonly string[] {
  return [
    '# Sigilo, by Intune: the policy for Edge and Chrome. Run in system context.',
    "$ErrorActionPreference = 'Stop'",
    `$extension = '${quoted(extension)}'`,
    '$policy = [ordered]@{',
  ];
}

function values(policy: PlainPolicy): readonly string[] {
  return toRegistry(policy).map(([key, value]) => `  '${quoted(key)}' = @(${written(value)})`);
}

function tail({ isForced, updateUrl }: Target): readonly string[] {
  const list = browsers.map(
    ([key, store]) => `  @('HKLM:\\Software\\Policies\\${key}', '${updateUrl ?? store}')`,
  );
  return [
    '}',
    '$browsers = @(',
    ...list.map((line, index) => (index < list.length - 1 ? `${line},` : line)),
    ')',
    'foreach ($browser in $browsers) {',
    '  $root, $store = $browser',
    '  $place = "$root\\3rdparty\\Extensions\\$extension\\policy"',
    '  if (Test-Path $place) { Remove-Item $place -Recurse -Force }',
    '  New-Item $place -Force | Out-Null',
    '  foreach ($key in $policy.Keys) {',
    '    $kind, $value = $policy[$key]',
    '    New-ItemProperty $place -Name $key -PropertyType $kind -Value $value -Force | Out-Null',
    '  }',
    ...(isForced
      ? [
          '  $forced = "$root\\ExtensionInstallForcelist"',
          '  if (-not (Test-Path $forced)) { New-Item $forced -Force | Out-Null }',
          `  New-ItemProperty $forced -Name ${forceListEntry} -PropertyType String -Value "$extension;$store" -Force | Out-Null`,
        ]
      : []),
    '}',
  ];
}

/** Letters beyond ASCII are written by number, so that no encoding of the script can harm them. */
function written(value: RegistryValue): string {
  if (value.kind === 'dword') return `'DWord', ${value.number}`;
  if (/^[\x20-\x7e]*$/.test(value.text)) return `'String', '${quoted(value.text)}'`;
  const units = Array.from({ length: value.text.length }, (_, i) => value.text.charCodeAt(i));
  return `'String', (-join [char[]](${units.join(',')}))`;
}

function registryValueOf(kind: string, text: string): RegistryValue {
  if (kind === 'DWord') return { kind: 'dword', number: Number(text) };
  const units = /^\(-join \[char\[\]\]\(([\d,]*)\)\)$/.exec(text);
  if (units !== null)
    return {
      kind: 'text',
      text: (units[1] ?? '')
        .split(',')
        .map((one) => String.fromCharCode(Number(one)))
        .join(''),
    };
  return { kind: 'text', text: unquoted(text.slice(1, -1)) };
}

function quoted(text: string): string {
  return text.replaceAll("'", "''");
}

function unquoted(text: string): string {
  return text.replaceAll("''", "'");
}
