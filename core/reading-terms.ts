import { minded, type OwnMatch, type OwnTerm } from './own-terms.ts';
import { findTerms, indexTerms, type TermIndex } from './own-terms-index.ts';
import type { Reading } from './reading/reading.ts';

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
  return findTerms(
    reading.sentences.flatMap((sentence) => sentence.tokens),
    index,
  );
}

/** Those that ask for a remark. */
export function mindedMatches(reading: Reading, terms: readonly OwnTerm[]): readonly OwnMatch[] {
  return minded(ownMatches(reading, terms));
}
