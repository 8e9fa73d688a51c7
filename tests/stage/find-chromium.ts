import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Google's own Chrome is not among them: since version 137 it loads no extension from the command line. */
const NAMES = ['chromium', 'chromium-browser'];

/** Path of a Chromium that can run: `CHROMIUM_PATH`, else an installed one, else Playwright's own. Undefined: there is none. */
export function findChromium(): string | undefined {
  const told = process.env.CHROMIUM_PATH;
  if (told) return runs(told) ? told : undefined;
  return installed() ?? own();
}

/** The same, or an error that says what to do. */
export function needChromium(): string {
  const found = findChromium();
  if (found) return found;
  const told = process.env.CHROMIUM_PATH;
  throw new Error(
    told
      ? `CHROMIUM_PATH is ${told}, and no program can be run there.`
      : `No Chromium found (${NAMES.join(', ')}). Install one ("apt-get install chromium" on Debian or "npx playwright install chromium"), or set CHROMIUM_PATH to its path.`,
  );
}

function installed(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(runs);
}

function own(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
