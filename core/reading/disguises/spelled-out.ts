import { type Replacement, replacements } from './replacement.ts';

const none: readonly Replacement[] = [];

/** Cheap tests that nearly every text fails. */
const maybeLettersApart = /[^\s.·*_-][.·*_-][^\s.·*_-][.·*_-]|\s\S \S \S|^\S \S \S/;
const maybeDigitsApart = /\d[ .\-_*·,–/|]{1,3}\d[ .\-_*·,–/|]{1,3}\d[ .\-_*·,–/|]{1,3}\d\D/;

export const lettersApartPattern =
  /(?<![\p{L}\p{N}.·*_-])\p{L}(?:(?:\.\p{L}){2,30}|(?:·\p{L}){2,30}|(?:\*\p{L}){2,30}|(?:_\p{L}){2,30}|(?:-\p{L}){2,30}|(?: \p{L}){3,30})(?![\p{L}\p{N}·*_-]|\.\p{L})/gu;

/** "M.a.r.í.a", "m a r í a", "M-a-r-í-a". Short ones in capitals are acronyms ("E.E.U.U.", "J. M. S."). */
export function lettersApart(text: string): readonly Replacement[] {
  if (!maybeLettersApart.test(text)) return none;
  return replacements(lettersApartPattern, text, (raw, at) => {
    const letters = raw.replace(/[^\p{L}]/gu, '');
    const isAcronym = letters === letters.toUpperCase() && letters.length < 5;
    const isLower = letters === letters.toLowerCase() && letters.length < 5;
    const isAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.includes(letters.toUpperCase());
    const isPlain = /^[\p{Lu}\p{Ll}]\p{Ll}+$/u.test(letters) || letters === letters.toUpperCase();
    if (isAcronym || isLower || isAlphabet || !isPlain) return [];
    return separators(raw, at, /\P{L}/u);
  });
}

export const digitsApartPattern =
  /(?<![\p{L}\p{N}.,/-])\p{N}(?:[ .\-_*·,–/|]{1,3}\p{N}(?!\p{N})){5,20}(?![\p{L}\p{N}])/gu;

/** "6 1 2 3 4 5 6 7 8". Runs that only count up or down are lists. */
export function digitsApart(text: string): readonly Replacement[] {
  if (!maybeDigitsApart.test(text)) return none;
  return replacements(digitsApartPattern, text, (raw, at) => {
    const digits = raw.replace(/\P{N}/gu, '');
    if (digits.length < 6 || isDecimals(raw) || isCounting([...digits].map(Number))) return [];
    return separators(raw, at, /\P{N}/u);
  });
}

/** "2.8, 2.6, 2.4", "1/2-1/2": values in a row, since the sign inside them is not the one between them. */
function isDecimals(raw: string): boolean {
  const signs = raw.split(/\p{N}/u).filter((sign) => sign !== '');
  return signs.some((sign) => /^[.,/]$/.test(sign)) && new Set(signs).size > 1;
}

export function isCounting(values: readonly number[]): boolean {
  const step = (values[1] ?? 0) - (values[0] ?? 0);
  return values.every((value, i) => i === 0 || value - (values[i - 1] ?? 0) === step);
}

function separators(raw: string, at: number, sign: RegExp): Replacement[] {
  const edits: Replacement[] = [];
  for (let i = 0; i < raw.length; i++)
    if (sign.test(raw.charAt(i))) edits.push({ start: at + i, end: at + i + 1, insert: '' });
  return edits;
}
