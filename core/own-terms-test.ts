import { findTerms } from './find-terms.ts';
import type { OwnTerm } from './own-terms.ts';
import { indexTerms } from './own-terms-index.ts';
import { words } from './reading/words.ts';

/** What is wrong with a term by itself. */
export type TermFault =
  | { readonly kind: 'no-word' }
  /** One of its own tests does not hold; counted from 1. */
  | { readonly kind: 'test-failed'; readonly list: 'caught' | 'fine'; readonly number: number };

/** What every word has. */
const word = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

/** Looks for a word and runs the term's own tests. Absent: nothing is wrong. */
export function faultOf(term: OwnTerm): TermFault | undefined {
  if (!word.test(term.term)) return { kind: 'no-word' };
  if (term.tests === undefined) return undefined;
  const index = indexTerms([term]);
  const isFound = (text: string) => findTerms(words(text), index).length > 0;
  const missed = (term.tests.caught ?? []).findIndex((text) => !isFound(text));
  if (missed >= 0) return { kind: 'test-failed', list: 'caught', number: missed + 1 };
  const wrong = (term.tests.fine ?? []).findIndex(isFound);
  return wrong >= 0 ? { kind: 'test-failed', list: 'fine', number: wrong + 1 } : undefined;
}
