import { nearby, type OwnTerm } from './own-terms.ts';
import { type Token, words } from './reading/words.ts';

/** The words of a term; a star is none. Empty: it has none. */
export function wordsOf(term: string): readonly Token[] {
  return words(term);
}

/** The same for terms that are met at the same words: accents, capitals, spaces and signs do not matter, a star does. */
export function wordsKey(term: Pick<OwnTerm, 'term' | 'match'>): string {
  const folds = wordsOf(term.term).map(({ fold }) => fold);
  return `${folds.join(' ')}${isPrefix(term) ? '*' : ''}`;
}

/** The same for terms that count under the same conditions. Empty: without any. */
export function conditionKey({ near, notNear, within = nearby }: OwnTerm): string {
  if (near === undefined && notNear === undefined) return '';
  const keys = (list: readonly string[] = []) => list.map((term) => wordsKey({ term })).sort();
  return JSON.stringify([keys(near), keys(notNear), within]);
}

/** Whether a term's last word goes on with any ending. */
export function isPrefix({ term, match }: Pick<OwnTerm, 'term' | 'match'>): boolean {
  return match === 'prefix' || term.endsWith('*');
}
