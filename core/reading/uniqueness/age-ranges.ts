import type { CountryId } from '../../countries/country.ts';
import { readingOf } from '../place.ts';
import type { SentenceReading } from '../read-sentence.ts';
import type { Sentence } from '../reading.ts';
import { said } from '../scanners/said.ts';
import { words } from '../words.ts';
import type { AgeTold } from './ages.ts';
import { type NumberPair, numberPairs } from './number-pairs.ts';

const kept = new WeakMap<SentenceReading, readonly AgeTold[]>();

/** Ages that a sentence gives as a range ("40-49 años", "fra i 40 e i 49 anni"): two numbers that stand where one would be an age. */
export function ageRanges(text: string, sentence: Sentence, country: CountryId): AgeTold[] {
  const own = readingOf(sentence);
  if (own === undefined) return [];
  const { start, end } = sentence;
  let found = kept.get(own);
  if (found === undefined) {
    found = gather(text.slice(start, end), own, country);
    kept.set(own, found);
  }
  return found.map(({ from, to, span }) => ({
    from,
    to,
    span: { start: span.start + start, end: span.end + start },
  }));
}

/** First as they stand, then those that are not found without the word that leads a range ("entre"). */
function gather(text: string, sentence: SentenceReading, country: CountryId): AgeTold[] {
  const pairs = numberPairs(text, sentence);
  const found = pairs.length === 0 ? [] : asAges(text, pairs, sentence, country);
  const others = pairs.filter(
    ({ lead, start }) => lead < start && !found.some(({ span }) => span.start === start),
  );
  if (others.length === 0) return found;
  return [...found, ...asAges(text, others.map(withLead), sentence, country)];
}

function withLead(pair: NumberPair): NumberPair {
  return { ...pair, start: pair.lead };
}

const oldestAge = 120;

/** Asks the languages what each pair would be were it its first number alone; all pairs of a sentence at once. */
function asAges(
  text: string,
  pairs: readonly NumberPair[],
  { languages }: SentenceReading,
  country: CountryId,
): AgeTold[] {
  let single = '';
  let at = 0;
  const starts = pairs.map(({ start, end, from }) => {
    single += text.slice(at, start);
    at = end;
    const there = single.length;
    single += from;
    return there;
  });
  single += text.slice(at);
  const input = { text: single, tokens: words(single), languages, country };
  const ages = [...said.scan({ ...input, termsAt: [], mentions: [], has: () => false })];
  return pairs.flatMap(({ start, end, from, to }, index): AgeTold[] => {
    const there = starts[index] as number;
    const until = there + String(from).length;
    const age = ages.find((one) => one.concept === 'age' && one.start <= there && until <= one.end);
    if (age?.value !== from || from >= to || to > oldestAge) return [];
    return [{ from, to, span: { start, end: end + age.end - until } }];
  });
}
