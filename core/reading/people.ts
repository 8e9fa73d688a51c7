import { type Clues, cluesOf, type Pointer } from './clues.ts';
import { draftPenalty, enough, most, some } from './person-weights.ts';
import type { SentenceReading } from './read-sentence.ts';
import type { Person } from './reading.ts';
import { traitsOf } from './traits.ts';
import type { Token } from './words.ts';

/** A sentence of the draft and where it begins there. */
export interface PlacedSentence {
  readonly start: number;
  readonly sentence: SentenceReading;
}

/** How far, in sentences, a story reaches. */
const reach = 2;

/** Gathers the individuals a draft talks about who seem to be, or to have been, in the author's care. */
export function people(sentences: readonly PlacedSentence[]): Person[] {
  const clues = sentences.map(({ sentence }) => cluesOf(sentence));
  const against = fromDraft(clues);
  const found: Person[] = [];
  let lastIndex = Number.NEGATIVE_INFINITY;
  clues.forEach((one, index) => {
    const { pointer } = one;
    if (pointer === undefined) return;
    const score = weigh(clues, index, pointer) + against;
    if (score < some) return;
    const person = toPerson(sentences, clues, index, pointer, score);
    const previous = found.at(-1);
    if (previous?.role === person.role && index - lastIndex <= reach)
      found[found.length - 1] = merge(previous, person);
    else found.push(person);
    lastIndex = index;
  });
  return found;
}

/** The sum of what points at somebody, what happened, and what is care, here and around. */
function weigh(clues: readonly Clues[], index: number, pointer: Pointer): number {
  const own = clues[index] as Clues;
  const around = near(clues, index);
  const event = Math.min(2, own.event + 0.5 * Math.max(0, ...around.map((one) => one.event)));
  const care = Math.min(2, own.care + 0.6 * Math.max(0, ...around.map((one) => one.care)));
  if (care < 0.5 || event < 0.5) return 0;
  return pointer.weight + event + care + own.penalty;
}

function near(clues: readonly Clues[], index: number): readonly Clues[] {
  return clues.filter((_, other) => other !== index && Math.abs(other - index) <= reach);
}

/** What in the draft as a whole speaks against a patient of the author. */
function fromDraft(clues: readonly Clues[]): number {
  let sum = 0;
  for (const [id, weight] of Object.entries(draftPenalty)) {
    if (clues.some((one) => (one.ids as ReadonlySet<string>).has(id))) sum += weight;
  }
  const hasLink = clues.some((one) => one.hasLink);
  if (hasLink) sum -= clues.some((one) => one.isAuthors) ? 0.75 : 1.75;
  if (!clues.some((one) => one.isLinked)) sum -= hasLink ? 0.75 : 0.25;
  return sum;
}

function toPerson(
  sentences: readonly PlacedSentence[],
  clues: readonly Clues[],
  index: number,
  pointer: Pointer,
  score: number,
): Person {
  const { start, sentence } = sentences[index] as PlacedSentence;
  const from = sentence.tokens[pointer.first] as Token;
  const to = sentence.tokens[pointer.last] as Token;
  const traits = traitsOf(sentence, start);
  const after = sentences[index + 1];
  const before = sentences[index - 1];
  if (before !== undefined && clues[index - 1]?.pointer === undefined)
    traits.unshift(...traitsOf(before.sentence, before.start));
  if (after !== undefined && clues[index + 1]?.pointer === undefined)
    traits.push(...traitsOf(after.sentence, after.start));
  return {
    role: score >= enough ? 'patient' : 'unknown',
    spans: [{ start: from.start + start, end: to.end + start }],
    traits,
    care: Math.min(1, score / most),
  };
}

function merge(a: Person, b: Person): Person {
  const isNew = (trait: Person['traits'][number]) =>
    !a.traits.some((other) => other.kind === trait.kind && other.start === trait.start);
  return {
    role: a.role,
    spans: [...a.spans, ...b.spans],
    traits: [...a.traits, ...b.traits.filter(isNew)],
    care: Math.max(a.care, b.care),
  };
}
