import type { Span } from '../../finding.ts';
import { locales } from '../../locales/index.ts';
import { readingOf } from '../place.ts';
import type { Reading, Trait } from '../reading.ts';
import { saidTerms } from '../said-terms.ts';
import { tokensIn } from '../token-at.ts';

/** An age as told: years from and to, both counted. */
export interface AgeTold {
  readonly from: number;
  readonly to: number;
  readonly span: Span;
}

/** An age of the reading; exact ones are taken to the year, those under a year and round ones that say "about" to the ten. */
export function ageOf(reading: Reading, trait: Trait): AgeTold | undefined {
  if (trait.value === undefined) return undefined;
  const from = Math.floor(trait.value);
  const isDecade = from >= 20 && from % 10 === 0 && isRound(reading, trait);
  return { from, to: isDecade ? from + 9 : from, span: { start: trait.start, end: trait.end } };
}

/** Whether an age is told by a word for the ten ("quarantenne", "octogenarian") or as its least ("cuarenta y tantos"). */
function isRound(reading: Reading, { start, end }: Trait): boolean {
  if (saidTerms(reading, { start, end }).some(({ concept }) => concept === 'and-more')) return true;
  const sentence = reading.sentenceAt(start);
  const own = sentence === undefined ? undefined : readingOf(sentence);
  if (sentence === undefined || own === undefined) return false;
  const [first, last] = tokensIn(sentence.tokens, { start, end }) ?? [0, -1];
  const words = own.tokens.slice(first, last + 1);
  return own.languages.some((id) =>
    words.some(({ fold }) => locales[id].numbersAndDates.aged[fold] !== undefined),
  );
}
