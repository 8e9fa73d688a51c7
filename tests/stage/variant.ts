import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of a built extension with one file changed. */
export interface Variant {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Copies a built extension and rewrites one of its files. */
export async function variantOf(
  extension: string,
  file: string,
  change: (text: string) => string,
): Promise<Variant> {
  const folder = await mkdtemp(join(tmpdir(), 'sigilo-variant-'));
  await cp(extension, folder, { recursive: true });
  const path = join(folder, file);
  await writeFile(path, change(await readFile(path, 'utf8')));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
