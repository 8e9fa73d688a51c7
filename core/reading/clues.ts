import {
  authorVoice,
  careLink,
  careWeight,
  clinicalWeight,
  eventWeight,
  individualWeight,
  sentencePenalty,
} from './person-weights.ts';
import type { SentenceReading } from './read-sentence.ts';
import { clinicalConcepts } from './topics/clinical.ts';
import type { Concept, Construction } from './topics/index.ts';
import { Gap } from './words.ts';

/** Where a sentence points at somebody, by token indexes, `last` inclusive. */
export interface Pointer {
  readonly first: number;
  readonly last: number;
  readonly weight: number;
}

/** What one sentence tells about people, counted once and kept with the sentence. */
export interface Clues {
  readonly ids: ReadonlySet<Concept | Construction>;
  /** The strongest way in which somebody is pointed at. Absent: nobody is. */
  readonly pointer: Pointer | undefined;
  readonly event: number;
  readonly care: number;
  /** Number of different clinical words. */
  readonly clinical: number;
  readonly penalty: number;
  readonly isAuthors: boolean;
  /** Something ties it to the author's work. */
  readonly isLinked: boolean;
  /** It carries a web address. */
  readonly hasLink: boolean;
}

const kept = new WeakMap<SentenceReading, Clues>();

/** The clues of a sentence; the same object for the same reading. */
export function cluesOf(sentence: SentenceReading): Clues {
  let found = kept.get(sentence);
  if (found === undefined) {
    found = count(sentence);
    kept.set(sentence, found);
  }
  return found;
}

function count({ tokens, terms, mentions, found }: SentenceReading): Clues {
  const ids = new Set<Concept | Construction>();
  let pointer: Pointer | undefined;
  for (const { id, first, last } of [
    ...found,
    ...terms.map((term) => ({ id: term.concept, first: term.first, last: term.last })),
  ]) {
    ids.add(id);
    const weight = individualWeight[id] ?? 0;
    if (weight > (pointer?.weight ?? 0)) pointer = { first, last, weight };
  }
  const words = new Set(
    terms.filter((term) => clinicalConcepts.has(term.concept)).map((term) => tokens[term.first]?.fold),
  );
  const has = (...concepts: readonly string[]) => mentions.some((one) => concepts.includes(one.concept));
  const isSpoken = tokens.some((token) => (token.before & Gap.quote) !== 0) || startsWithDash(tokens);
  return {
    ids,
    pointer: has('age') && pointer !== undefined ? { ...pointer, weight: pointer.weight + 0.5 } : pointer,
    event:
      sum(ids, eventWeight) + (isSpoken ? 0.4 : 0) + (has('date', 'time') && !ids.has('time-told') ? 0.4 : 0),
    care: sum(ids, careWeight) + (clinicalWeight[Math.min(words.size, 3)] ?? 0),
    clinical: words.size,
    penalty: sum(ids, sentencePenalty) + (isAdvice(ids) ? -0.75 : 0),
    isAuthors: [...authorVoice].some((id) => ids.has(id)),
    isLinked: [...careLink].some((id) => ids.has(id)),
    hasLink: tokens.some((token) => token.kind === 'url'),
  };
}

function startsWithDash(tokens: SentenceReading['tokens']): boolean {
  return ((tokens[0]?.before ?? 0) & Gap.dash) !== 0;
}

function isAdvice(ids: ReadonlySet<Concept | Construction>): boolean {
  return ids.has('should') && !ids.has('treat-1') && !ids.has('told-me') && !ids.has('told-1');
}

function sum(
  ids: ReadonlySet<Concept | Construction>,
  weights: Partial<Record<Concept | Construction, number>>,
): number {
  let total = 0;
  for (const id of ids) total += weights[id] ?? 0;
  return total;
}
