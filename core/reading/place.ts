import type { SentenceReading } from './read-sentence.ts';
import type { Found, Mention, Said, Sentence, Term } from './reading.ts';
import type { Token } from './words.ts';

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
const sources = new WeakMap<Sentence, SentenceReading>();

/** The reading that was moved to a sentence's place; it stays the same object when the sentence moves. Absent: it was made elsewhere. */
export function readingOf(sentence: Sentence): SentenceReading | undefined {
  return sources.get(sentence);
}

/** Moves a sentence's reading to its place; the same object while neither the sentence nor its place changes. */
export function place(one: SentenceReading, start: number, index: number, text: string): Placed {
  const known = kept.get(one);
  if (known !== undefined && known.start === start && known.index === index) return known;
  const placed = move(one, start, index, text);
  kept.set(one, placed);
  sources.set(placed.sentence, one);
  return placed;
}

/** Tokens, and what few rules ask for, are made when they are first asked for. */
function move(one: SentenceReading, start: number, index: number, text: string): Placed {
  const { tokens, language } = one;
  const from = (token: number) => ((tokens[token] as Token | undefined)?.start ?? 0) + start;
  const until = (token: number) => ((tokens[token] as Token | undefined)?.end ?? 0) + start;
  const terms = one.terms.map(({ concept, first, last }) => ({
    concept,
    start: from(first),
    end: until(last),
  }));
  const found = one.found.map(({ id, first, last }) => ({
    construction: id,
    sentence: index,
    start: from(first),
    end: until(last),
  }));
  let said: readonly Said[] | undefined;
  let ids: ReadonlySet<Said['id']> | undefined;
  let moved: readonly Token[] | undefined;
  return {
    start,
    index,
    sentence: {
      start,
      end: start + text.length,
      ...(language === undefined ? {} : { language }),
      get tokens() {
        moved ??= start === 0 ? tokens : tokens.map((token) => movedBy(start, token));
        return moved;
      },
      isQuestion: text.includes('?') || text.includes('¿'),
    },
    terms,
    mentions: one.mentions.map((mention) => ({
      ...mention,
      start: mention.start + start,
      end: mention.end + start,
    })),
    found,
    get said() {
      said ??= [
        ...terms.map(({ concept, ...span }) => ({ id: concept, span })),
        ...found.map(({ construction, start, end }) => ({ id: construction, span: { start, end } })),
      ];
      return said;
    },
    get ids() {
      ids ??= new Set<Said['id']>([
        ...one.terms.map((term) => term.concept),
        ...one.found.map(({ id }) => id),
      ]);
      return ids;
    },
  };
}

function movedBy(by: number, token: Token): Token {
  const { start, end, kind, text, lower, fold, isCapital, isUpper, before, form } = token;
  return { start: start + by, end: end + by, kind, text, lower, fold, isCapital, isUpper, before, form };
}
