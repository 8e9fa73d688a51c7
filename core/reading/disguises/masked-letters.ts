import { forename } from '../gazetteer.ts';
import { fold } from '../words.ts';
import { type Replacement, replacements } from './replacement.ts';

/** A cheap test that nearly every text fails. */
const maybe = /\p{L}\*{1,3}\p{L}/u;

export const maskedLettersPattern =
  /(?<![\p{L}\p{N}*_@#])\p{Lu}\p{Ll}{0,8}\*{1,2}(?:\p{Ll}{1,10}\*{1,2}){0,2}\p{Ll}{1,10}(?![\p{L}\p{N}*_@])/gu;

/** Vowels first: they are what people hide. */
const tried = [...'aeiouyhlnrstmdcgbpvfjkqzwx'];

/** "J*lián", "M*r*a", "C**los": stars for letters of a forename, by any letters that make one. */
export function maskedLetters(text: string): readonly Replacement[] {
  if (!maybe.test(text)) return [];
  return replacements(maskedLettersPattern, text, (raw, at) => {
    const stars = [...raw.matchAll(/\*/g)].map((match) => match.index);
    const name = stars.length > 2 ? undefined : unmasked(fold(raw), stars.length);
    if (name === undefined) return [];
    return stars.map((star) => ({
      start: at + star,
      end: at + star + 1,
      insert: name.charAt(star),
    }));
  });
}

function unmasked(word: string, stars: number): string | undefined {
  if (stars === 0) return forename(word)?.strength === 'name' ? word : undefined;
  for (const letter of tried) {
    const found = unmasked(word.replace('*', letter), stars - 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
