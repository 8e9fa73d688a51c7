import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Warnings that are known, and why each is no fault. Any other one fails the packing. */
const explained: Readonly<Record<string, string>> = {
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION:
    'Firefox on the desktop knows data_collection_permissions from 140, our oldest; on Android, where Sigilo is not offered, from 142.',
  UNSAFE_VAR_ASSIGNMENT:
    "Preact's renderer can assign innerHTML when a component asks for it with dangerouslySetInnerHTML; none of ours does, and a test sees to it.",
};

interface Remark {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

interface Report {
  readonly errors: readonly Remark[];
  readonly warnings: readonly Remark[];
}

/** Mozilla's own linter over a package. Answers with what is wrong: errors and warnings nobody has explained. */
export function lintForFirefox(root: string, file: string): readonly string[] {
  const home = join(root, 'tests/package/web-ext');
  if (!isInstalled(home)) {
    console.log('web-ext is being installed in tests/package/web-ext …');
    const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: home, stdio: 'inherit' });
    if (status !== 0) return ['web-ext could not be installed: the package for Firefox was not linted'];
  }
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(home, 'node_modules/web-ext/bin/web-ext.js'), 'lint', '--source-dir', file, '--output', 'json'],
    { cwd: home, encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  if (!stdout.trimStart().startsWith('{')) return [`web-ext said nothing that can be read: ${stderr}`];
  const { errors, warnings }: Report = JSON.parse(stdout);
  console.log(`web-ext lint: ${errors.length} errors, ${warnings.length} warnings`);
  for (const { code, file: where } of warnings)
    console.log(`  ${code} in ${where ?? '?'}: ${explained[code] ?? 'NOT EXPLAINED'}`);
  return [...errors, ...warnings.filter(({ code }) => explained[code] === undefined)].map(
    ({ code, message, file: where }) => `${code} in ${where ?? '?'}: ${message}`,
  );
}

function isInstalled(home: string): boolean {
  const { dependencies } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const file = join(home, 'node_modules/web-ext/package.json');
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === dependencies['web-ext'];
}
