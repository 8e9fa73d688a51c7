import type { Clue } from './clue.ts';
import { type Clues, cluesOf } from './clues.ts';
import { beside, bias, clueWeight, draftClueWeight, enough, most, some } from './person-weights.ts';
import type { SentenceReading } from './read-sentence.ts';
import type { Person } from './reading.ts';
import { traitsOf } from './traits.ts';
import type { Token } from './words.ts';

/** A sentence of the draft and where it begins there. */
export interface PlacedSentence {
  readonly start: number;
  readonly sentence: SentenceReading;
}

/** Who a draft talks about. */
export interface PeopleRead {
  readonly people: readonly Person[];
  /** Per sentence, in log-odds: how much it seems to speak of people under the author's care. */
  readonly concern: readonly number[];
}

/** Gathers the individuals a draft talks about who seem to be, or to have been, in the author's care. */
export function people(sentences: readonly PlacedSentence[]): PeopleRead {
  const clues = sentences.map(({ sentence }) => cluesOf(sentence));
  const draft = fromDraft(clues);
  const concern = clues.map((_, index) => weigh(clues, index) + draft);
  const found: Person[] = [];
  let lastIndex = Number.NEGATIVE_INFINITY;
  for (const [index, score] of concern.entries()) {
    if (score < some || clues[index]?.pointer === undefined) continue;
    const person = toPerson(sentences, clues, index, score);
    const previous = found.at(-1);
    if (previous?.role === person.role && index - lastIndex <= reach)
      found[found.length - 1] = merge(previous, person);
    else found.push(person);
    lastIndex = index;
  }
  return { people: found, concern };
}

/** How far apart, in sentences, one person may be spoken of. */
const reach = 2;

/** The clues of a sentence, and with less weight those of its neighbours. */
function weigh(clues: readonly Clues[], index: number): number {
  const own = (clues[index] as Clues).ids;
  let sum = bias;
  for (const id of own) sum += clueWeight[id] ?? 0;
  const around = new Set<Clue>([...(clues[index - 1]?.ids ?? []), ...(clues[index + 1]?.ids ?? [])]);
  for (const id of around) if (!own.has(id)) sum += beside * (clueWeight[id] ?? 0);
  return sum;
}

function fromDraft(clues: readonly Clues[]): number {
  let sum = 0;
  for (const [id, weight] of draftWeights) if (clues.some((one) => one.ids.has(id))) sum += weight;
  return sum;
}

const draftWeights = Object.entries(draftClueWeight) as readonly [Clue, number][];

function toPerson(
  sentences: readonly PlacedSentence[],
  clues: readonly Clues[],
  index: number,
  score: number,
): Person {
  const { start, sentence } = sentences[index] as PlacedSentence;
  const { first, last } = (clues[index] as Clues).pointer ?? { first: 0, last: 0 };
  const from = sentence.tokens[first] as Token;
  const to = sentence.tokens[last] as Token;
  const near = [index - 1, index, index + 1].filter((at) => at === index || clues[at]?.pointer === undefined);
  return {
    role: score >= enough ? 'patient' : 'unknown',
    spans: [{ start: from.start + start, end: to.end + start }],
    traits: near.flatMap((at) => {
      const placed = sentences[at];
      return placed === undefined ? [] : traitsOf(placed.sentence, placed.start);
    }),
    care: Math.max(0, Math.min(1, (score - some) / (most - some))),
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
