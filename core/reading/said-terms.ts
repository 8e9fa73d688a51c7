import type { Span } from '../finding.ts';
import { locales } from '../locales/index.ts';
import type { SaidConcept } from '../locales/numbers-and-dates.ts';
import { type TokenTerm, termsAt } from './lexicon.ts';
import { readingOf } from './place.ts';
import type { Reading } from './reading.ts';
import { compileSaid } from './scanners/said.ts';
import { tokensIn } from './token-at.ts';
import type { Token } from './words.ts';

/** A word about numbers, calendar, clock or care, and where it stands in the text. */
export interface SaidTerm extends Span {
  readonly concept: SaidConcept;
}

/** What the words of a span say of numbers, calendar and clock, in the languages that its sentence is read in. */
export function saidTerms({ sentenceAt }: Reading, { start, end }: Span): SaidTerm[] {
  const sentence = sentenceAt(start);
  const own = sentence === undefined ? undefined : readingOf(sentence);
  if (sentence === undefined || own === undefined) return [];
  const { tokens, languages } = own;
  const range = tokensIn(tokens, { start: start - sentence.start, end: end - sentence.start });
  if (range === undefined) return [];
  const terms: TokenTerm[] = [];
  for (const id of languages) {
    const { lexicon } = compileSaid(locales[id].numbersAndDates);
    for (let at = range[0]; at <= range[1]; at++) termsAt(lexicon, tokens, at, terms);
  }
  return terms
    .filter(({ last }) => last <= range[1])
    .map(({ concept, first, last }) => ({
      concept: concept as string as SaidConcept,
      start: (tokens[first] as Token).start + sentence.start,
      end: (tokens[last] as Token).end + sentence.start,
    }));
}
