// npm run chaos [-- --minutes N] [--seed S]: random edits and mishaps on the stage, with Sigilo and without, compared step by step.
import { join } from 'node:path';
import { ensureChromium, ensurePackages, root, run } from './prepare.mjs';

ensurePackages();
ensureChromium();
run('npm', 'run', '--silent', 'build');
const option = (name, otherwise) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const { runnerImport } = await import('vite');
const { module } = await runnerImport(join(root, 'tests/chaos/chaos.ts'));
const seed = option('--seed', Date.now() % 2 ** 31);
process.exitCode = await module.main(join(root, '.output/chrome-mv3'), option('--minutes', 5), seed);
