import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ready = new Map<string, Promise<string>>();

/** A browser module with all that it imports, as one script; built once per run, in memory. */
export function bundle(file: string): Promise<string> {
  const known = ready.get(file);
  if (known) return known;
  const made = bundleAs(file);
  ready.set(file, made);
  return made;
}

/** The same, with the module's exports under a global name. */
export async function bundleAs(file: string, globalName?: string): Promise<string> {
  const result = await build({
    entryPoints: [file],
    absWorkingDir: fileURLToPath(new URL('../..', import.meta.url)),
    bundle: true,
    write: false,
    format: 'iife',
    ...(globalName ? { globalName } : {}),
    platform: 'browser',
    target: 'es2023',
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    loader: { '.css': 'text', '.svg': 'text' },
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}
