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

/** Google's own Chrome is not among them: since version 137 it loads no extension from the command line. */
const names = ['chromium', 'chromium-browser'];

/**
 * Sees to a Chromium that runs: `CHROMIUM_PATH`, an installed one, Playwright's, or Debian's package where it may be
 * installed. Ends this process with what to do when none can be had.
 */
export function ensureChromium() {
  const told = process.env.CHROMIUM_PATH;
  if (told) {
    if (runs(told)) return;
    stop(`CHROMIUM_PATH is ${told}, and no browser can be run there.`);
  }
  if (isThere()) return;
  console.log('No Chromium found: fetching one …');
  if (tries('npx', 'playwright', 'install', 'chromium') && isThere()) return;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const [program, ...args] = [...asRoot, 'apt-get'];
  if (tries(program, ...args, 'update') && tries(program, ...args, 'install', '-y', 'chromium') && isThere())
    return;
  stop(
    `No Chromium can be had here: none is installed, and neither Playwright's nor Debian's could be fetched.
Install one ("apt-get install chromium" on Debian), or set CHROMIUM_PATH to its path.`,
  );
}

function isThere() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const installed = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return installed.some((path) => existsSync(path) && runs(path)) || runs(playwrights());
}

/** Where Playwright's own would be. */
function playwrights() {
  const { stdout } = spawnSync(
    process.execPath,
    ['-e', "process.stdout.write(require('playwright-core').chromium.executablePath())"],
    { cwd: root, encoding: 'utf8' },
  );
  return stdout ?? '';
}

/** Whether a browser is there and has all the libraries it needs. */
function runs(path) {
  return path !== '' && spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function tries(program, ...args) {
  return spawnSync(program, args, { cwd: root, stdio: 'inherit', timeout: 300_000 }).status === 0;
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
