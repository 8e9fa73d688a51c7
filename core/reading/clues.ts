import {
  authorVoice,
  careLink,
  careWeight,
  eventWeight,
  illnessWeight,
  individualWeight,
  sentencePenalty,
  workWeight,
} from './person-weights.ts';
import type { SentenceReading } from './read-sentence.ts';
import { illnessConcepts, workConcepts } from './topics/clinical.ts';
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
  const work = countOf(workConcepts, tokens, terms);
  const illness = countOf(illnessConcepts, tokens, terms);
  const has = (...concepts: readonly string[]) => mentions.some((one) => concepts.includes(one.concept));
  const hasBed = mentions.some((one) => bedTypes.has(one.type ?? ''));
  if (hasBed && (pointer?.weight ?? 0) < bedPointer) pointer = pointerAtBed(tokens, mentions);
  const isSpoken = tokens.some((token) => (token.before & Gap.quote) !== 0) || startsWithDash(tokens);
  const isPatientsSpeech =
    isSpoken && (ids.has('said-3') || ids.has('told-me') || ids.has('speaks-to-author'));
  if (ids.has('treat-1') || isPatientsSpeech) ids.delete('own-illness');
  return {
    ids,
    pointer: has('age') && pointer !== undefined ? { ...pointer, weight: pointer.weight + 0.5 } : pointer,
    event:
      sum(ids, eventWeight) + (isSpoken ? 0.4 : 0) + (has('date', 'time') && !ids.has('time-told') ? 0.4 : 0),
    care: sum(ids, careWeight) + (workWeight[work] ?? 0) + (illnessWeight[illness] ?? 0) + (hasBed ? 0.6 : 0),
    penalty: sum(ids, sentencePenalty) + (isAdvice(ids) ? -0.75 : 0) + (isHeadline(tokens) ? -1.25 : 0),
    isAuthors: [...authorVoice].some((id) => ids.has(id)),
    isLinked: [...careLink].some((id) => ids.has(id)),
    hasLink: tokens.some((token) => token.kind === 'url') || isRetweet(tokens),
  };
}

/** Most words begin with a capital, as in a title. */
function isHeadline(tokens: SentenceReading['tokens']): boolean {
  const words = tokens.filter((token) => token.kind === 'word' && !token.isUpper);
  return words.length > 4 && words.filter((token) => token.isCapital).length > 0.6 * words.length;
}

/** Passes on what somebody else wrote. */
function isRetweet(tokens: SentenceReading['tokens']): boolean {
  return tokens[0]?.text === 'RT' && tokens[1]?.kind === 'handle';
}

/** How many different words of some concepts there are, up to three. */
function countOf(
  concepts: ReadonlySet<string>,
  tokens: SentenceReading['tokens'],
  terms: SentenceReading['terms'],
): number {
  const words = new Set<string>();
  for (const term of terms) if (concepts.has(term.concept)) words.add(tokens[term.first]?.fold ?? '');
  return Math.min(3, words.size);
}

/** Places by which somebody under care is called. */
const bedTypes: ReadonlySet<string> = new Set(['bed', 'room', 'box']);
const bedPointer = 0.9;

function pointerAtBed(tokens: SentenceReading['tokens'], mentions: SentenceReading['mentions']): Pointer {
  const bed = mentions.find((one) => bedTypes.has(one.type ?? ''));
  const first = Math.max(
    0,
    tokens.findIndex((token) => token.end > (bed?.start ?? 0)),
  );
  const after = tokens.findIndex((token) => token.start >= (bed?.end ?? 0));
  return { first, last: after < 0 ? tokens.length - 1 : Math.max(first, after - 1), weight: bedPointer };
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
