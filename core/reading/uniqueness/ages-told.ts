import type { Policy } from '../../policy.ts';
import type { Person, Reading, Sentence } from '../reading.ts';
import { overlap } from '../within.ts';
import { ageRanges } from './age-ranges.ts';
import { type AgeTold, ageOf } from './ages.ts';
import type { ToldDetail } from './detail.ts';
import type { Told } from './told.ts';

/** The age of a person: explicit ages before words for them. Absent: two are told. */
export function agesTold(
  reading: Reading,
  { country }: Policy,
  person: Person,
  sentences: readonly Sentence[],
  facts: readonly Told[],
): ToldDetail[] | undefined {
  const ranges = sentences.flatMap((sentence) => ageRanges(reading.text, sentence, country));
  const exact = person.traits
    .filter((trait) => trait.kind === 'age' && !ranges.some(({ span }) => overlap(span, trait)))
    .map((trait) => ageOf(reading, trait))
    .filter((age) => age !== undefined);
  const said = [...ranges, ...exact];
  const first = said[0];
  if (first !== undefined) {
    if (said.some(({ from, to }) => from !== first.from || to !== first.to)) return undefined;
    return [toDetail(first, said)];
  }
  const words = facts.flatMap(({ fact, span }): AgeTold[] =>
    fact.kind === 'age' ? [{ from: fact.from, to: fact.to, span }] : [],
  );
  const own = words.filter(({ span }) => person.spans.some((one) => overlap(one, span)));
  return common(words) ?? common(own) ?? [];
}

/** The years that all words allow. Absent: there are none. */
function common(words: readonly AgeTold[]): ToldDetail[] | undefined {
  const from = Math.max(0, ...words.map((age) => age.from));
  const to = Math.min(oldestWord, ...words.map((age) => age.to));
  if (words.length === 0 || from > to) return undefined;
  return [{ detail: { kind: 'age', from, to }, spans: words.map(({ span }) => span) }];
}

const oldestWord = 120;

function toDetail({ from, to }: AgeTold, all: readonly AgeTold[]): ToldDetail {
  return { detail: { kind: 'age', from, to }, spans: all.map(({ span }) => span) };
}
