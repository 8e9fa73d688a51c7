import type { Span } from '../../finding.ts';
import type { Trait } from '../reading.ts';

/** An age as told: years from and to, both counted. */
export interface AgeTold {
  readonly from: number;
  readonly to: number;
  readonly span: Span;
}

/** "40-49 años", "40 to 49": two numbers of years, joined; a word for years or an age follows. */
const range =
  /(?<![\p{L}\p{N}])(\d{1,3})\s?(?:-|–|a|to|y|e|and|-to-)\s?(\d{1,3})(?=[\s-]{1,2}(?:años|anni|years?|y\/?o|year-old|jahre)(?![\p{L}]))/giu;

/** ", 40-49,": nothing but a range between two commas or brackets. */
const apart = /(?<=[,(]\s?)(\d{1,3})-(\d{1,3})(?=[,)])/gu;

/** Ages given as a range in a part of a text. */
export function ageRanges(text: string, part: Span): AgeTold[] {
  const slice = text.slice(part.start, part.end);
  return [...slice.matchAll(range), ...slice.matchAll(apart)].flatMap((match) => {
    const [from, to] = [Number(match[1]), Number(match[2])];
    if (from >= to || to > 120) return [];
    const start = part.start + match.index;
    return [{ from, to, span: { start, end: start + match[0].length } }];
  });
}

/** An age of the reading; exact ones are taken to the year, those under a year and round ones that say "about" to the ten. */
export function ageOf(trait: Trait, text: string): AgeTold | undefined {
  if (trait.value === undefined) return undefined;
  const from = Math.floor(trait.value);
  const words = text.slice(trait.start, trait.end);
  const isDecade = from >= 20 && from % 10 === 0 && decade.test(words);
  return { from, to: isDecade ? from + 9 : from, span: { start: trait.start, end: trait.end } };
}

/** Words that make an age one of ten years ("cuarenta y tantos", "forty-something", "sulla quarantina"). */
const decade =
  /tant[oa]s|pico|something|ties|ina(?!\p{L})|enne(?!\p{L})|ón(?!\p{L})|ona(?!\p{L})|ari[oa](?!\p{L})|arian/u;
