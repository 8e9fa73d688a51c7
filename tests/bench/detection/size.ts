import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Not bundled into the program that runs this. */
const { build } = createRequire(join(process.cwd(), 'package.json'))('esbuild') as typeof import('esbuild');

/** KiB of a tool bundled and minified for the browser (or, where that cannot be, for Node), gzipped; with a note where it is not plain. */
export async function sizeOf(entry: string, folder: string): Promise<string> {
  for (const platform of ['browser', 'node'] as const) {
    try {
      const { outputFiles } = await build({
        stdin: { contents: entry, resolveDir: folder, loader: 'ts' },
        bundle: true,
        minify: true,
        write: false,
        format: 'esm',
        platform,
        target: 'es2022',
        logLevel: 'silent',
      });
      const bytes = outputFiles.reduce(
        (sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length,
        0,
      );
      return `${(bytes / 1024).toFixed(1)}${platform === 'node' ? ' (needs Node)' : ''}`;
    } catch {
      // The next platform is tried.
    }
  }
  return 'cannot be bundled';
}
