// Bundles a TypeScript program and runs it: node entrypoints/terminal/run.mjs entrypoints/terminal/check.ts [arguments]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [file, ...rest] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'sigilo-'));
const outfile = join(folder, `${basename(file, '.ts')}.mjs`);
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
await build({
  entryPoints: [file],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'error',
});
process.argv = [process.argv[0], outfile, ...rest];
await import(pathToFileURL(outfile).href);
