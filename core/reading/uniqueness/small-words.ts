import type { Span } from '../../finding.ts';
import { languageAt } from '../../fixes.ts';
import { locales } from '../../locales/index.ts';
import type { Reading } from '../reading.ts';
import { fold } from '../words.ts';

/** Whether the word before a place of the text may stand before people and places alike ("a", "da", "from"). */
export function isLedByEither(reading: Reading, start: number): boolean {
  const before = reading.text.slice(Math.max(0, start - longest), start);
  const [, word] = /(?<![\p{L}\p{M}\p{N}])(\p{L}+)\s$/u.exec(before) ?? [];
  return word !== undefined && isOne(word, prepositionsAt(reading, start).either);
}

/** Whether a part of the text begins with a preposition that holds an article ("al", "della"). */
export function beginsMelted(reading: Reading, { start, end }: Span): boolean {
  const [, word] = /^(\p{L}+)['’\s]/u.exec(reading.text.slice(start, Math.min(end, start + longest))) ?? [];
  return word !== undefined && isOne(word, prepositionsAt(reading, start).melted);
}

/** An age with the word before it that only an age may follow ("aged 61"). */
export function beforeAge(reading: Reading, { start, end }: Span): Span | undefined {
  const before = reading.text.slice(Math.max(0, start - longest), start);
  const [all = '', word] = /(?<![\p{L}\p{M}\p{N}])(\p{L}+)\s$/u.exec(before) ?? [];
  const isLed = word !== undefined && isOne(word, prepositionsAt(reading, start).ofAge);
  return isLed ? { start: start - all.length, end } : undefined;
}

/** Characters that a preposition and what follows it have at most. */
const longest = 8;

function prepositionsAt(reading: Reading, offset: number) {
  return locales[languageAt(reading, offset)].prepositions;
}

function isOne(word: string, list: string): boolean {
  return list.split(' ').includes(fold(word));
}
