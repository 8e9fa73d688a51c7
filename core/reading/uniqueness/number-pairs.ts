import type { Span } from '../../finding.ts';
import { locales } from '../../locales/index.ts';
import { figures } from '../figures.ts';
import type { SentenceReading } from '../read-sentence.ts';
import { saidTermsOf } from '../said-terms.ts';
import { isWithin, overlap } from '../within.ts';
import type { Token } from '../words.ts';

/** Two numbers and what joins them. */
export interface NumberPair extends Span {
  readonly from: number;
  readonly to: number;
  /** Where the word that leads a range begins ("entre", "fra"); without one, the first number. */
  readonly lead: number;
}

/** Pairs of numbers in a sentence: those that a hyphen joins, and those that a language counts as one quantity or leads as a range. By place. */
export function numberPairs(text: string, sentence: SentenceReading): NumberPair[] {
  const counted = sentence.mentions.filter(({ concept }) => concept === 'quantity' || concept === 'age');
  if (counted.length === 0 && !/\p{N}[-–]\p{N}/u.test(text)) return [];
  const numbers = numbersOf(text, sentence);
  const pairs: NumberPair[] = [];
  const add = (start: number, end: number, from: number, to: number) => {
    if (pairs.some((pair) => overlap(pair, { start, end }))) return;
    pairs.push({ start, end, from, to, lead: leadOf(sentence, start) });
  };
  for (const { concept, start, end } of numbers) {
    const [all, from, to] = (concept === 'range' && hyphened.exec(text.slice(start, end))) || [];
    if (all !== undefined) add(start, start + all.length, Number(from), Number(to));
  }
  const plain = numbers
    .filter(({ concept }) => concept === 'n')
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, index, all) => start >= (all[index - 1]?.end ?? 0));
  for (const [index, other] of plain.entries()) {
    const one = plain[index - 1];
    const whole = counted.find((mention) => isWithin(other, mention));
    if (one?.value === undefined || other.value === undefined || whole === undefined) continue;
    const isLed = other.start - one.end <= farthest && leadOf(sentence, one.start) < one.start;
    if (isWithin(one, whole) || (whole.concept === 'age' && isLed))
      add(one.start, other.end, one.value, other.value);
  }
  return pairs.sort((a, b) => a.start - b.start);
}

/** How far apart, in characters, a lead holds two numbers together ("entre los 40 y los 49"). */
const farthest = 7;

/** Letters may hang on it ("50-59yo"). */
const hyphened = /^(\p{N}{1,4})[-–](\p{N}{1,4})/u;

interface Placed extends Span {
  readonly concept: string;
  readonly value: number | undefined;
}

function numbersOf(text: string, { tokens, languages }: SentenceReading): Placed[] {
  const parts = languages.map((id) => locales[id].numbersAndDates);
  return figures(text, tokens, parts).map(({ concept, first, last, value }) => ({
    concept,
    value,
    start: (tokens[first] as Token).start,
    end: (tokens[last] as Token).end,
  }));
}

/** How far before the first number, in characters, its lead may begin. */
const reach = 12;

function leadOf(sentence: SentenceReading, start: number): number {
  const near = saidTermsOf(sentence, { start: Math.max(0, start - reach), end: start });
  return near.findLast(({ concept }) => concept === 'whose')?.start ?? start;
}
