import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { runnerImport } from 'vite';
import { sourceFiles } from './files.ts';
import { sha256 } from './pack.ts';

/**
 * Packs once more from nothing but the sources, in a folder of another name, and compares. Answers with what differs: the
 * stores' packages can be built again from what reviewers are given when that is nothing.
 */
export async function differences(root: string, written: readonly string[]): Promise<readonly string[]> {
  const other = mkdtempSync(join(tmpdir(), 'sigilo-again-'));
  try {
    for (const { path, bytes } of sourceFiles(root)) {
      mkdirSync(dirname(join(other, path)), { recursive: true });
      writeFileSync(join(other, path), bytes);
    }
    symlinkSync(join(root, 'node_modules'), join(other, 'node_modules'), 'dir');
    const { module } = await runnerImport<typeof import('./pack.ts')>(join(other, 'tests/package/pack.ts'));
    const again = await module.pack(other);
    return written
      .filter((file, index) => digest(file) !== digest(again[index] ?? ''))
      .map((file) => basename(file));
  } finally {
    rmSync(other, { recursive: true, force: true });
  }
}

function digest(file: string): string {
  return file === '' ? '' : sha256(readFileSync(file));
}
