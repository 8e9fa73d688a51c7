// Installs the peers in this folder where they are missing, then measures: npm run bench [-- IDS] [--keep]
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, ensurePackages, root } from '../../run/prepare.mjs';

ensurePackages();
ensureChromium();
const home = import.meta.dirname;
const { dependencies } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
const isThere = ([name, version]) => {
  const file = join(home, 'node_modules', name, 'package.json');
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version;
};
if (!Object.entries(dependencies).every(isThere)) {
  console.log('The peers are being installed in tests/bench/peers …');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: home, stdio: 'inherit' });
  if (status !== 0) console.log('The peers could not be installed; those that are missing are left out.');
}
const { runnerImport } = await import('vite');
const { module } = await runnerImport(join(home, 'bench.ts'));
process.exitCode = await module.main(root, process.argv.slice(2));
