import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** An input on which a property once did not hold. */
export interface Regression {
  readonly property: string;
  readonly input: unknown;
}

/** All that were found so far, by file name. */
export function regressions(folder: string): readonly Regression[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
}

/** Keeps one more and answers with its file. */
export function keepRegression(folder: string, regression: Regression): string {
  mkdirSync(folder, { recursive: true });
  const text = `${JSON.stringify(regression, null, 2)}\n`;
  const file = join(
    folder,
    `${regression.property}-${createHash('sha256').update(text).digest('hex').slice(0, 10)}.json`,
  );
  writeFileSync(file, text);
  return file;
}
