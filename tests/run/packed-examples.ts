import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleFacts } from '../../core/index.ts';
import { module } from '../../entrypoints/terminal/packed-catalogue.ts';
import { type ExampleLine, parseExamples } from '../examples/parse.ts';

const languages = ['es', 'it', 'en'] as const;

/** Files under `assets/catalogue/` with one flagged and one allowed example of each rule, from the tables of the tests. */
export function packedExamples(tables: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    languages.map((language) => [
      `examples-${language}.packed.ts`,
      module('examples', Object.fromEntries(ruleFacts.flatMap(({ id }) => pair(tables, language, id)))),
    ]),
  );
}

function pair(tables: string, language: string, id: string): [string, unknown][] {
  const file = join(tables, language, `${id}.txt`);
  if (!existsSync(file)) return [];
  const lines = parseExamples(readFileSync(file, 'utf8'), file).filter((line) => !isKnownMiss(line));
  const flagged = best(lines.filter((line) => line.flagged));
  const allowed = best(lines.filter((line) => !line.flagged));
  if (flagged === undefined || allowed === undefined) return [];
  return [[id, { flagged: shown(flagged), allowed: shown(allowed) }]];
}

/** One that shows by itself what it is: no picture or profile around it, a place that is marked, one line, not long. */
function best(lines: readonly ExampleLine[]): ExampleLine | undefined {
  const plain = lines.filter(({ draft }) => !draft.text.includes('\n') && draft.attachments === undefined);
  const marked = plain.filter(({ places }) => places.length > 0);
  return marked[0] ?? plain[0] ?? lines[0];
}

function shown({ draft, places }: ExampleLine) {
  const answers = draft.replyTo?.text;
  return { text: draft.text, places, ...(answers ? { answers } : {}) };
}

function isKnownMiss(line: ExampleLine): boolean {
  return line.reason?.includes('known miss') ?? false;
}
