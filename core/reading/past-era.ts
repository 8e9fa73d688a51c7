import type { Token } from './words.ts';

/** Nobody under care now was treated before this year. */
const firstYear = 1500;
const lastYear = 1955;
/** Nor so many years ago. */
const longAgo = 80;

/** What stands before the year in which somebody was born, in the languages read. */
const birth = /^(?:na[ct]i?|born|birth|dob|clas|fecha|data)/;
const years: ReadonlySet<string> = new Set(['anos', 'anni', 'years']);
const ago: ReadonlySet<string> = new Set(['hace', 'fa', 'ago']);
const century: ReadonlySet<string> = new Set(['siglo', 'siglos', 'secolo', 'secoli', 'century', 'centuries']);
const roman = /^[ivx]{1,5}$/;
const hundred = /^(?:cien|cent(?!r|e|i))/;

/** Whether words of history are spoken: a year before living memory that is nobody's year of birth, a century by its number. */
export function isPastEra(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => isOldYear(tokens, token, at) || isLongAgo(tokens, token, at));
}

function isOldYear(tokens: readonly Token[], token: Token, at: number): boolean {
  if (token.kind !== 'number' || token.text.length !== 4) return false;
  const year = Number(token.text);
  if (!(year >= firstYear && year <= lastYear)) return false;
  return !tokens.slice(Math.max(0, at - 4), at).some((before) => birth.test(before.fold));
}

function isLongAgo(tokens: readonly Token[], { fold }: Token, at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (century.has(fold)) return isNumbered(before) || isNumbered(after) || isAgo(tokens, at - 1, at + 1);
  if (!years.has(fold) || before === undefined) return false;
  const isMany = before.kind === 'number' ? Number(before.text) >= longAgo : hundred.test(before.fold);
  return isMany && isAgo(tokens, at - 2, at + 1);
}

function isNumbered(token: Token | undefined): boolean {
  return token !== undefined && (roman.test(token.fold) || /^1[5-9](?:th)?$/.test(token.fold));
}

function isAgo(tokens: readonly Token[], before: number, after: number): boolean {
  return [tokens[before], tokens[before - 1], tokens[after]].some(
    (token) => token !== undefined && ago.has(token.fold),
  );
}
