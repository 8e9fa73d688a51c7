// node tests/run/module.mjs FILE: runs `main` of a TypeScript module that may need a Chromium.
import { join } from 'node:path';
import { ensureChromium, ensurePackages, root } from './prepare.mjs';

ensurePackages();
ensureChromium();
const [file, ...rest] = process.argv.slice(2);
const { runnerImport } = await import('vite');
const { module } = await runnerImport(join(root, file));
process.exitCode = await module.main(join(root, '.output/chrome-mv3'), ...rest);
