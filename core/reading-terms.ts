import { findTerms } from './find-terms.ts';
import { minded, type OwnMatch, type OwnTerm } from './own-terms.ts';
import { indexTerms, type TermIndex, termIndexer } from './own-terms-index.ts';
import type { Reading } from './reading/reading.ts';
import { Gap, type Token } from './reading/words.ts';

const indexes = new WeakMap<readonly OwnTerm[], TermIndex>();
const none: readonly OwnMatch[] = [];

/** Every own term that stands in a reading, in the order of the text; offsets are into `reading.text`. */
export function ownMatches(reading: Reading, terms: readonly OwnTerm[]): readonly OwnMatch[] {
  if (terms.length === 0) return none;
  let index = indexes.get(terms);
  if (index === undefined) {
    index = indexTerms(terms);
    indexes.set(terms, index);
  }
  return findTerms(tokensOf(reading), index);
}

/** The words of all sentences; the first of each stands after a full stop. */
function tokensOf({ sentences }: Reading): readonly Token[] {
  return sentences.flatMap(({ tokens }) => {
    const [first, ...rest] = tokens;
    return first === undefined ? [] : [{ ...first, before: first.before | Gap.stop }, ...rest];
  });
}

/** Compiles terms ahead of the first draft, some at a time; may be left at any point. */
export function* warmUpTerms(terms: readonly OwnTerm[]): Iterable<undefined> {
  const { index, add } = termIndexer();
  for (const [place, term] of terms.entries()) {
    add(term);
    if (place % termsAtOnce === termsAtOnce - 1) yield;
  }
  if (!indexes.has(terms)) indexes.set(terms, index);
}

/** Some two milliseconds of work. */
const termsAtOnce = 100;

/** Those that ask for a remark. */
export function mindedMatches(reading: Reading, terms: readonly OwnTerm[]): readonly OwnMatch[] {
  return minded(ownMatches(reading, terms));
}
