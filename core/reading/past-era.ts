import type { TokenTerm } from './lexicon.ts';
import type { Mention } from './reading.ts';
import type { Token } from './words.ts';

/** Nobody under care now was treated in a year between these. */
const firstYear = 1500;
const lastYear = 1955;

/** Whether words of history are spoken: a time before living memory, or a year of it that is nobody's year of birth. */
export function isPastEra(
  tokens: readonly Token[],
  terms: readonly TokenTerm[],
  mentions: readonly Mention[],
): boolean {
  if (terms.some(({ concept }) => concept === 'long-ago')) return true;
  return tokens.some((token) => isOldYear(token) && !mentions.some((one) => isBirth(one, token)));
}

function isOldYear({ kind, text }: Token): boolean {
  if (kind !== 'number' || text.length !== 4) return false;
  const year = Number(text);
  return year >= firstYear && year <= lastYear;
}

function isBirth({ type, start, end }: Mention, token: Token): boolean {
  return (type === 'birth' || type === 'born') && start <= token.start && token.end <= end;
}
