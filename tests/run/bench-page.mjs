// npm run bench:page: what the built extension costs on a page.
import { join } from 'node:path';
import { ensureChromium, ensurePackages, root, run } from './prepare.mjs';

ensurePackages();
ensureChromium();
run('npm', 'run', '--silent', 'build');
const { runnerImport } = await import('vite');
const { module } = await runnerImport(join(root, 'tests/bench/page.ts'));
process.exitCode = await module.main();
