import type { Artefact, PlainPolicy, Target } from './artefact.ts';
import { fromRegistry, type RegistryValue, toRegistry } from './registry.ts';

/** Where a browser looks in the Windows registry. */
export interface Hive {
  /** Key below `HKEY_LOCAL_MACHINE\Software\Policies`. */
  readonly browser: string;
  readonly updateUrl: string;
}

/** Entries of Chromium's lists are numbers; a high one leaves the organisation's own entries alone. */
export const forceListEntry = '7745';

const header = 'Windows Registry Editor Version 5.00';

/** A `.reg` file, pure ASCII: letters beyond it are written as bytes. */
export function writeReg(policy: PlainPolicy, target: Target, hive: Hive): string {
  const root = `HKEY_LOCAL_MACHINE\\Software\\Policies\\${hive.browser}`;
  const place = `${root}\\3rdparty\\Extensions\\${target.extension}\\policy`;
  const lines = [header, '', `; Removes what an earlier file has set.`, `[-${place}]`, '', `[${place}]`];
  for (const [key, value] of toRegistry(policy)) lines.push(`${quoted(key)}=${written(value)}`);
  if (target.isForced) {
    const address = target.updateUrl ?? hive.updateUrl;
    lines.push('', `[${root}\\ExtensionInstallForcelist]`);
    lines.push(`"${forceListEntry}"=${quoted(`${target.extension};${address}`)}`);
  }
  return `${lines.join('\r\n')}\r\n`;
}

/** The policy in a `.reg` file. Throws an `Error` when there is none. */
export function readReg(text: string): PlainPolicy {
  const policy: [string, unknown][] = [];
  let isInPolicy = false;
  let isPolicySeen = false;
  for (const line of text.replace(/\\\r?\n\s*/g, '').split(/\r?\n/)) {
    const section = /^\[(-?)(.+)\]$/.exec(line);
    if (section !== null) {
      isInPolicy = section[1] === '' && /\\3rdparty\\extensions\\[^\\]+\\policy$/i.test(section[2] ?? '');
      isPolicySeen ||= isInPolicy;
      continue;
    }
    const entry = isInPolicy ? /^"((?:[^"\\]|\\.)*)"=(.+)$/.exec(line) : null;
    if (entry === null) continue;
    const key = unquoted(entry[1] ?? '');
    policy.push([key, fromRegistry(key, read(entry[2] ?? ''))]);
  }
  if (!isPolicySeen) throw new Error('no key that ends in 3rdparty\\Extensions\\<id>\\policy');
  return Object.fromEntries(policy);
}

/** A `.reg` file as an artefact. */
export function regArtefact(
  facts: Pick<Artefact, 'id' | 'name' | 'file' | 'place' | 'extension'>,
  hive: Hive,
): Artefact {
  return {
    ...facts,
    write: (policy, target) => writeReg(policy, target, hive),
    recognises: (text) => text.startsWith(header) && text.includes(`\\${hive.browser}\\`),
    read: readReg,
  };
}

function written(value: RegistryValue): string {
  if (value.kind === 'dword') return `dword:${value.number.toString(16).padStart(8, '0')}`;
  return /^[\x20-\x7e]*$/.test(value.text) ? quoted(value.text) : `hex(1):${bytesOf(value.text)}`;
}

function read(text: string): RegistryValue {
  if (text.startsWith('dword:')) return { kind: 'dword', number: Number.parseInt(text.slice(6), 16) };
  if (text.startsWith('hex(1):')) return { kind: 'text', text: fromBytes(text.slice(7)) };
  const inner = /^"((?:[^"\\]|\\.)*)"$/.exec(text.trim());
  if (inner === null) throw new Error('a value that is neither text nor number');
  return { kind: 'text', text: unquoted(inner[1] ?? '') };
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, (one) => `\\${one}`)}"`;
}

function unquoted(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}

/** UTF-16, little end first, with the closing zero. */
function bytesOf(text: string): string {
  return [...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)), 0]
    .flatMap((unit) => [unit & 0xff, unit >> 8])
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join(',');
}

function fromBytes(hex: string): string {
  const bytes = hex.split(',').map((byte) => Number.parseInt(byte, 16));
  let text = '';
  for (let i = 0; i + 1 < bytes.length; i += 2)
    text += String.fromCharCode((bytes[i] ?? 0) | ((bytes[i + 1] ?? 0) << 8));
  return text.replace(/\0$/, '');
}
