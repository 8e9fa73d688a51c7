// What each command needs before it can run, on a machine with nothing but git and Node.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a program with its output shown; ends this process with its status when it fails. */
export function run(program, ...args) {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit' });
  if (error !== undefined) stop(`${program} cannot be run: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** Installs the packages of the lockfile where they are missing or older than it. */
export function ensurePackages() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    stop(`Node ${process.versions.node} is too old: 20.19 or newer is needed.`);
  const installed = join(root, 'node_modules/.package-lock.json');
  if (
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
  )
    return;
  console.log('Installing packages …');
  run('npm', 'ci', '--no-audit', '--no-fund');
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Sees to a Chromium: `CHROMIUM_PATH`, an installed one, Playwright's, or Debian's package where it may be installed.
 * Ends this process with what to do when none can be had.
 */
export function ensureChromium() {
  const told = process.env.CHROMIUM_PATH;
  if (told) {
    if (existsSync(told)) return;
    stop(`CHROMIUM_PATH is ${told}, and nothing is there.`);
  }
  if (isInstalled()) return;
  if (tries('npx', 'playwright', 'install', 'chromium')) return;
  if (process.getuid?.() === 0 && tries('apt-get', 'update') && tries('apt-get', 'install', '-y', 'chromium'))
    return;
  stop(
    'No Chromium can be had here. Install one ("apt-get install chromium" on Debian), or set CHROMIUM_PATH to its path.',
  );
}

function isInstalled() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  if (names.some((name) => folders.some((folder) => existsSync(join(folder, name))))) return true;
  const { stdout } = spawnSync(
    process.execPath,
    ['-e', "process.stdout.write(require('playwright-core').chromium.executablePath())"],
    { cwd: root, encoding: 'utf8' },
  );
  return Boolean(stdout) && existsSync(stdout);
}

function tries(program, ...args) {
  const isQuiet = program === 'npx';
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: isQuiet ? 'ignore' : 'inherit',
    timeout: 300_000,
  });
  return status === 0;
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
