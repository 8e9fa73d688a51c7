import type { Span } from '../finding.ts';
import { locales } from '../locales/index.ts';
import type { SaidConcept } from '../locales/numbers-and-dates.ts';
import { type TokenTerm, termsAt } from './lexicon.ts';
import { readingOf } from './place.ts';
import type { SentenceReading } from './read-sentence.ts';
import type { Reading } from './reading.ts';
import { compileSaid } from './scanners/said.ts';
import { tokensIn } from './token-at.ts';
import type { Token } from './words.ts';

/** A word about numbers, calendar, clock or care, and where it stands. */
export interface SaidTerm extends Span {
  readonly concept: SaidConcept;
}

/** What the words of a span of a draft say of numbers, calendar and clock, in the languages that its sentence is read in. */
export function saidTerms({ sentenceAt }: Reading, { start, end }: Span): SaidTerm[] {
  const sentence = sentenceAt(start);
  const own = sentence === undefined ? undefined : readingOf(sentence);
  if (sentence === undefined || own === undefined) return [];
  const by = sentence.start;
  return saidTermsOf(own, { start: start - by, end: end - by }).map((term) => ({
    concept: term.concept,
    start: term.start + by,
    end: term.end + by,
  }));
}

/** The same of a sentence by itself, with offsets into it. */
export function saidTermsOf({ tokens, languages }: SentenceReading, span: Span): SaidTerm[] {
  const [first, end] = tokensIn(tokens, span) ?? [0, -1];
  const terms: TokenTerm[] = [];
  for (const id of languages) {
    const { lexicon } = compileSaid(locales[id].numbersAndDates);
    for (let at = first; at <= end; at++) termsAt(lexicon, tokens, at, terms);
  }
  return terms
    .filter(({ last }) => last <= end)
    .map(({ concept, first, last }) => ({
      concept: concept as string as SaidConcept,
      start: (tokens[first] as Token).start,
      end: (tokens[last] as Token).end,
    }));
}
