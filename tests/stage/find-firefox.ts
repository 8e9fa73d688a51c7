import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Path of a Firefox that can run: `FIREFOX_PATH`, else an installed one. Undefined: there is none. */
export function findFirefox(): string | undefined {
  const told = process.env.FIREFOX_PATH;
  if (told) return runs(told) ? told : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return ['firefox-esr', 'firefox'].flatMap((name) => folders.map((folder) => join(folder, name))).find(runs);
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
