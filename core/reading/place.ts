import type { SentenceReading } from './read-sentence.ts';
import type { Found, Mention, Said, Sentence, Term } from './reading.ts';

/** A sentence's reading at its place in the draft. */
export interface Placed {
  readonly start: number;
  readonly index: number;
  readonly sentence: Sentence;
  readonly terms: readonly Term[];
  readonly mentions: readonly Mention[];
  readonly found: readonly Found[];
  /** Terms and constructions together. */
  readonly said: readonly Said[];
  /** What they are. */
  readonly ids: ReadonlySet<Said['id']>;
}

const kept = new WeakMap<SentenceReading, Placed>();

/** Moves a sentence's reading to its place; the same object while neither the sentence nor its place changes. */
export function place(one: SentenceReading, start: number, index: number, text: string): Placed {
  const known = kept.get(one);
  if (known !== undefined && known.start === start && known.index === index) return known;
  const placed = move(one, start, index, text);
  kept.set(one, placed);
  return placed;
}

function move(one: SentenceReading, start: number, index: number, text: string): Placed {
  const { tokens } = one;
  const spanOf = (first: number, last: number) => ({
    start: (tokens[first]?.start ?? 0) + start,
    end: (tokens[last]?.end ?? 0) + start,
  });
  const terms = one.terms.map(({ concept, first, last }) => ({ concept, ...spanOf(first, last) }));
  const found = one.found.map(({ id, first, last }) => ({
    construction: id,
    sentence: index,
    ...spanOf(first, last),
  }));
  const said = [
    ...terms.map((term) => ({ id: term.concept, span: { start: term.start, end: term.end } })),
    ...found.map((match) => ({ id: match.construction, span: { start: match.start, end: match.end } })),
  ];
  return {
    start,
    index,
    sentence: {
      start,
      end: start + text.length,
      ...(one.language === undefined ? {} : { language: one.language }),
      tokens: tokens.map((token) => ({ ...token, start: token.start + start, end: token.end + start })),
      isQuestion: /[?¿]/.test(text),
    },
    terms,
    mentions: one.mentions.map((mention) => ({
      ...mention,
      start: mention.start + start,
      end: mention.end + start,
    })),
    found,
    said,
    ids: new Set(said.map((one) => one.id)),
  };
}
