import type { Span } from '../finding.ts';
import type { LanguageId } from '../locales/locale.ts';
import type { Clue } from './clue.ts';
import { type Clues, cluesOf, type Pointer } from './clues.ts';
import { beside, bias, clueWeight, draftClueWeight, enough, most, some } from './person-weights.ts';
import type { SentenceReading } from './read-sentence.ts';
import type { Person } from './reading.ts';
import type { Opinion } from './second-reader/model.ts';
import { opinions } from './second-reader/opinions.ts';
import { telling } from './second-reader/telling.ts';
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
  /** Per sentence: what the second reader thinks. */
  readonly opinions: readonly Opinion[];
  /** Per sentence, in log-odds: how much it seems to speak of people under the author's care. */
  readonly concern: readonly number[];
}

/** What the clues of each sentence tell, in log-odds: how much it seems to speak of people under the author's care. */
export function concernOf(sentences: readonly PlacedSentence[]): readonly number[] {
  return concernFrom(sentences.map(({ sentence }) => cluesOf(sentence)));
}

function concernFrom(clues: readonly Clues[]): readonly number[] {
  const draft = fromDraft(clues);
  return clues.map((_, index) => weigh(clues, index) + draft);
}

/** Gathers the individuals a draft talks about who seem to be, or to have been, in the author's care. */
export function people(
  sentences: readonly PlacedSentence[],
  language: LanguageId,
  isHeard: boolean,
): PeopleRead {
  const clues = sentences.map(({ sentence }) => cluesOf(sentence));
  const concern = concernFrom(clues);
  const thought = isHeard
    ? opinions(
        sentences.map(({ sentence }) => sentence),
        concern,
        language,
      )
    : [];
  const found: Person[] = [];
  let lastIndex = Number.NEGATIVE_INFINITY;
  for (const [index, clue] of clues.entries()) {
    const opinion = thought[index];
    const own = concern[index] ?? bias;
    const belief = opinion === undefined ? own - unheard : beliefOf(own, clue.ids, opinion);
    if (belief < some || (clue.pointer === undefined && belief < enough + unpointed)) continue;
    const isSurmised = own - unheard < enough;
    const person = toPerson(sentences, clues, index, { belief, isSurmised, language });
    const previous = found.at(-1);
    if (previous?.role === person.role && index - lastIndex <= reach)
      found[found.length - 1] = merge(previous, person);
    else found.push(person);
    lastIndex = index;
  }
  return { people: found, concern, opinions: thought };
}

/** How much more must be told where no word points at anybody. */
const unpointed = 1;

/** How much more clues must tell where the second reader is not heard. */
const unheard = 0.5;

/** How much more a thought of the second reader counts than what one clue tells: it has learnt from whole posts. */
const heard = 1.5;
/** How much must be told besides, in log-odds. */
const doubt = 0.3;
/** How far the second reader may move what the clues tell, in log-odds. */
const mostMoved = 5;
/** The same downwards; it does not talk a plain statement away. */
const mostCalmed = 8;
const mostCalmedPlain = 1;

/** The same upwards where a clue says in so many words that nobody in particular, or nobody else, is meant. */
const mostMovedAgainst = 0;
const others: readonly Clue[] = [
  'generic-patient',
  'aggregate',
  'hypothetical',
  'fiction',
  'published',
  'own-illness',
  'by-staff',
  'asks-help',
  '#past-era',
  'own-animal',
  'own-leisure',
  'colleague-parts',
  '@name:colleague',
  '@name:public-figure',
];

/** What clues and the second reader tell together, in log-odds. */
function beliefOf(concern: number, clues: ReadonlySet<Clue>, { patient }: Opinion): number {
  const most = others.some((id) => clues.has(id)) ? mostMovedAgainst : mostMoved;
  const least = clues.has('#own-patient') ? mostCalmedPlain : mostCalmed;
  return concern - doubt + Math.max(-least, Math.min(most, heard * patient));
}

/** How far apart, in sentences, one person may be spoken of. */
const reach = 2;

/** What the clues of a sentence weighed between its last neighbours: a keystroke leaves most of them as they are. */
interface Weighed {
  readonly before: Clues | undefined;
  readonly after: Clues | undefined;
  readonly sum: number;
}

const weighed = new WeakMap<Clues, Weighed>();

/** The clues of a sentence, and with less weight those of its neighbours. */
function weigh(clues: readonly Clues[], index: number): number {
  const own = clues[index] as Clues;
  const before = clues[index - 1];
  const after = clues[index + 1];
  const known = weighed.get(own);
  if (known !== undefined && known.before === before && known.after === after) return known.sum;
  let sum = bias;
  for (const id of own.ids) sum += weights.get(id) ?? 0;
  const around = new Set<Clue>(before?.ids);
  if (after !== undefined) for (const id of after.ids) around.add(id);
  for (const id of around) if (!own.ids.has(id)) sum += beside * (weights.get(id) ?? 0);
  weighed.set(own, { before, after, sum });
  return sum;
}

const weights: ReadonlyMap<string, number> = new Map(Object.entries(clueWeight));

function fromDraft(clues: readonly Clues[]): number {
  let sum = 0;
  for (const [id, weight] of draftWeights) if (clues.some((one) => one.ids.has(id))) sum += weight;
  return sum;
}

const draftWeights = Object.entries(draftClueWeight) as readonly [Clue, number][];

interface Judged {
  readonly belief: number;
  readonly isSurmised: boolean;
  readonly language: LanguageId;
}

function toPerson(
  sentences: readonly PlacedSentence[],
  clues: readonly Clues[],
  index: number,
  { belief, isSurmised, language }: Judged,
): Person {
  const { start, sentence } = sentences[index] as PlacedSentence;
  const pointer = (clues[index] as Clues).pointer;
  const span =
    pointer === undefined ? telling(sentence.tokens, 'patient', language) : spanOf(sentence.tokens, pointer);
  const near = [index - 1, index, index + 1].filter((at) => at === index || clues[at]?.pointer === undefined);
  return {
    role: belief >= enough ? 'patient' : 'unknown',
    spans: [{ start: span.start + start, end: span.end + start }],
    traits: near.flatMap((at) => {
      const placed = sentences[at];
      return placed === undefined ? [] : traitsOf(placed.sentence, placed.start);
    }),
    care: Math.max(0, Math.min(1, (belief - some) / (most - some))),
    isSurmised,
  };
}

function spanOf(tokens: readonly Token[], { first, last }: Pointer): Span {
  return { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end };
}

function merge(a: Person, b: Person): Person {
  const isNew = (trait: Person['traits'][number]) =>
    !a.traits.some((other) => other.kind === trait.kind && other.start === trait.start);
  return {
    role: a.role,
    spans: [...a.spans, ...b.spans],
    traits: [...a.traits, ...b.traits.filter(isNew)],
    care: Math.max(a.care, b.care),
    isSurmised: a.isSurmised && b.isSurmised,
  };
}
