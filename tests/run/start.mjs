// npm start: builds the extension, serves the stage, and opens Chromium on it; with "-- --tour", or without a display, a tour.
import { join } from 'node:path';
import { ensureChromium, ensurePackages, root, run } from './prepare.mjs';

ensurePackages();
ensureChromium();
run('npm', 'run', '--silent', 'build');
const { runnerImport } = await import('vite');
const hasDisplay =
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY) || process.platform !== 'linux';
const isTour = process.argv.includes('--tour') || !hasDisplay;
const { module } = await runnerImport(join(root, 'tests/run', isTour ? 'tour.ts' : 'open.ts'));
process.exitCode = await module.main(join(root, '.output/chrome-mv3'));
