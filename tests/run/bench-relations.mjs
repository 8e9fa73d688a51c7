// npm run bench:relations: how fast the question opens at a button that ties two people.
import { join } from 'node:path';
import { ensureChromium, ensurePackages, root, run } from './prepare.mjs';

ensurePackages();
ensureChromium();
run('npm', 'run', '--silent', 'build');
const { runnerImport } = await import('vite');
const { module } = await runnerImport(join(root, 'tests/bench/relations.ts'));
process.exitCode = await module.main();
