import type { Token } from './words.ts';

/** Nobody under care now was treated before this year. */
const firstYear = 1500;
const lastYear = 1955;

/** What stands before the year in which somebody was born, in the languages read. */
const birth = /^(?:na[ct]i?|born|birth|dob|clas|fecha|data)/;

/** Whether words of history are spoken: a year before living memory that is nobody's year of birth. */
export function isPastEra(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    if (token.kind !== 'number' || token.text.length !== 4) return false;
    const year = Number(token.text);
    if (!(year >= firstYear && year <= lastYear)) return false;
    return !tokens.slice(Math.max(0, at - 4), at).some((before) => birth.test(before.fold));
  });
}
