import { place } from '../gazetteer.ts';
import { isClose, type NameField, type NameWord } from '../name-field.ts';
import type { Token } from '../words.ts';

/** Capitals that say nothing. */
export function isLoud(field: NameField): boolean {
  return field.capitals === 'headline' || field.capitals === 'shout';
}

/** Whether no lexicon knows the word as something else, or it is a name all the same. */
export function isFree(word: NameWord | undefined): boolean {
  return (
    word?.token.kind === 'word' &&
    word.token.isCapital &&
    (!word.isOrdinary || word.forename?.strength === 'name')
  );
}

/** A capitalised word that nothing is known of. */
export function isUnknown(field: NameField, at: number): boolean {
  const word = field.word(at);
  if (word === undefined || word.isOrdinary || word.isEponym || word.token.text.length < 3) return false;
  if (!/^[\p{L}\p{M}]+['’]?$/u.test(word.token.text) || isAcronym(field, at)) return false;
  return place(word.token.fold) === undefined || word.surname !== undefined;
}

/** A capitalised word close behind that may be a surname. */
export function isSurnameLike(field: NameField, at: number): boolean {
  const word = field.word(at);
  if (word?.token.kind !== 'word' || !word.token.isCapital || !isClose(word.token)) return false;
  if (isLoud(field)) return word.surname !== undefined || word.forename?.strength === 'name';
  if (isAcronym(field, at)) return false;
  return word.surname === 'name' || (!word.isOrdinary && word.token.text.length > 2);
}

/** Capitals only, in a text that has others: an abbreviation rather than a name. */
export function isAcronym(field: NameField, at: number): boolean {
  const word = field.word(at);
  if (word === undefined) return false;
  const { token } = word;
  if (!token.isUpper || token.text.length < 2 || field.capitals === 'shout') return false;
  if (word.forename === undefined && word.surname === undefined) return true;
  return !isUpperName(field, at - 1, token) && !isUpperName(field, at + 1, token);
}

/** "MARÍA LÓPEZ" in capitals amid ordinary text. */
function isUpperName(field: NameField, at: number, token: Token): boolean {
  const word = field.word(at);
  if (
    word === undefined ||
    !word.token.isUpper ||
    (word.forename === undefined && word.surname === undefined)
  )
    return false;
  return isClose(word.token.start < token.start ? token : word.token);
}

/** A capitalised word that is close to the one before it. */
export function isCapital(field: NameField, at: number): boolean {
  const token = field.word(at)?.token;
  if (token?.kind !== 'word' || !token.isCapital) return false;
  return at > 0 && isClose(field.word(Math.max(at, 1))?.token ?? token);
}
