import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultPolicy } from '../../../core/index.ts';
import type { LanguageId } from '../../../core/locales/locale.ts';
import { concernOf } from '../../../core/reading/people.ts';
import { readSentence } from '../../../core/reading/read-sentence.ts';
import { concernFeatures, featuresOf } from '../../../core/reading/second-reader/features.ts';
import type { Label } from '../../../core/reading/second-reader/model.ts';
import { sentences } from '../../../core/reading/sentences.ts';

/** A text of the corpus as features; the text itself is kept for the list of near-duplicates. */
export interface Example {
  /** The file it stands in, without its ending; folds keep topics together. */
  readonly topic: string;
  readonly text: string;
  readonly labels: Readonly<Record<Label, boolean>>;
  readonly features: Int32Array;
}

const linePattern = /^(?<patient>[p-])(?<scorn>[m-])(?<relation>[c-])\|(?<text>.+)$/u;

/** Lines of a corpus file: `pmc|text`, a letter or `-` for each label. Throws an `Error` naming the line that is malformed. */
export function* linesOf(folder: string, language: LanguageId) {
  const own = join(folder, 'corpus', language);
  for (const file of readdirSync(own).sort()) {
    if (!file.endsWith('.txt')) continue;
    const lines = readFileSync(join(own, file), 'utf8').split('\n');
    for (const [index, line] of lines.entries()) {
      if (line.trim() === '') continue;
      const groups = linePattern.exec(line)?.groups;
      if (groups === undefined)
        throw new Error(`corpus: line ${index + 1} of ${language}/${file} is malformed`);
      yield {
        topic: file.replace(/\.txt$/, ''),
        text: groups.text ?? '',
        labels: {
          patient: groups.patient === 'p',
          scorn: groups.scorn === 'm',
          relation: groups.relation === 'c',
        },
      };
    }
  }
}

/** SHA-256 of a language's corpus, to tell whether the models were made from it. */
export function corpusHash(folder: string, language: LanguageId): string {
  const sum = createHash('sha256');
  for (const { topic, text, labels } of linesOf(folder, language)) {
    const flags = Number(labels.patient) + 2 * Number(labels.scorn) + 4 * Number(labels.relation);
    sum.update(`${topic}\t${flags}\t${text}\n`);
  }
  return sum.digest('hex');
}

const noAbbreviations: ReadonlySet<string> = new Set();

/** The corpus of a language as features. */
export function examplesOf(folder: string, language: LanguageId): Example[] {
  return [...linesOf(folder, language)].map((line) => ({ ...line, features: features(line.text, language) }));
}

function features(text: string, language: LanguageId): Int32Array {
  const readings = sentences(text, noAbbreviations).map(({ start, end }) => ({
    start,
    sentence: readSentence(text.slice(start, end), defaultPolicy, [language]),
  }));
  const concern = concernOf(readings);
  const all = readings.flatMap(({ sentence }, index) => [
    ...featuresOf(sentence),
    ...concernFeatures(concern[index] ?? 0),
  ]);
  return Int32Array.from(new Set(all));
}
