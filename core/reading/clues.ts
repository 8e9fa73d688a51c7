import type { Clue, Sign } from './clue.ts';
import { isPastEra } from './past-era.ts';
import { pointingWeight } from './person-weights.ts';
import { isPlainStatement } from './plain-statement.ts';
import type { SentenceReading } from './read-sentence.ts';
import type { Mention } from './reading.ts';
import { clinicalConcepts } from './topics/clinical.ts';
import { Gap, type Token } from './words.ts';

/** Where a sentence points at somebody, by token indexes, `last` inclusive. */
export interface Pointer {
  readonly first: number;
  readonly last: number;
  readonly weight: number;
}

/** What one sentence tells about people, gathered once and kept with the sentence. */
export interface Clues {
  readonly ids: ReadonlySet<Clue>;
  /** The strongest way in which somebody is pointed at. Absent: nobody is. */
  readonly pointer: Pointer | undefined;
}

const kept = new WeakMap<SentenceReading, Clues>();

/** The clues of a sentence; the same object for the same reading. */
export function cluesOf(sentence: SentenceReading): Clues {
  let found = kept.get(sentence);
  if (found === undefined) {
    found = gather(sentence);
    kept.set(sentence, found);
  }
  return found;
}

function gather(sentence: SentenceReading): Clues {
  const { tokens, terms, mentions, found } = sentence;
  const ids = new Set<Clue>();
  let pointer: Pointer | undefined;
  const point = (id: Clue, first: number, last: number) => {
    ids.add(id);
    const weight = pointingWeight[id] ?? 0;
    if (weight > (pointer?.weight ?? 0)) pointer = { first, last, weight };
  };
  for (const { id, first, last } of found) point(id, first, last);
  for (const { concept, first, last } of terms) point(concept, first, last);
  for (const mention of mentions) {
    const [first, last] = tokensOf(mention, tokens);
    for (const sign of signsOf(mention)) point(sign, first, last);
  }
  for (const sign of writing(tokens)) ids.add(sign);
  const details = [...detailing].filter((id) => ids.has(id)).length;
  if (details >= 2 && [...clinicalConcepts].some((id) => ids.has(id as Clue)))
    ids.add(details === 2 ? '#described' : '#portrayed');
  if (isPlainStatement(sentence, ids)) ids.add('#own-patient');
  if (ids.has('treat-1') || isPatientsSpeech(ids)) ids.delete('own-illness');
  return { ids, pointer };
}

/** Details that together tell who somebody is. */
const detailing: ReadonlySet<Clue> = new Set<Clue>([
  '@age',
  'job',
  'origin',
  'feature',
  'rare-condition',
  'first-only',
  'news-event',
  'small-place',
]);

/** What is said in quotes by somebody who speaks to the author is that person's own illness. */
function isPatientsSpeech(ids: ReadonlySet<Clue>): boolean {
  return ids.has('#spoken') && (ids.has('said-3') || ids.has('told-me') || ids.has('speaks-to-author'));
}

const namedRoles = new Set(['patient', 'relative', 'colleague', 'public-figure']);
const bedTypes = new Set(['bed', 'room', 'box']);

function* signsOf({ concept, role, type }: Mention): Iterable<Sign> {
  switch (concept) {
    case 'person-name':
      yield `@name:${namedRoles.has(role ?? '') ? role : 'none'}` as Sign;
      return;
    case 'age':
    case 'date':
    case 'time':
    case 'duration':
    case 'initials':
    case 'identifier':
      yield `@${concept}`;
      if (bedTypes.has(type ?? '')) yield '@bed';
      return;
    case 'url':
      yield '#link';
      return;
    case 'handle':
      yield '#handle';
  }
}

function* writing(tokens: readonly Token[]): Iterable<Sign> {
  if (tokens.some((token) => token.kind === 'url') || tokens[0]?.text === 'RT') yield '#link';
  if (tokens.some((token) => token.kind === 'handle')) yield '#handle';
  const starts = tokens[0]?.before ?? 0;
  if ((starts & Gap.dash) !== 0 || tokens.some((token) => (token.before & Gap.quote) !== 0)) yield '#spoken';
  if (tokens.some((token) => (token.before & Gap.question) !== 0)) yield '#question';
  const words = tokens.filter((token) => token.kind === 'word' && !token.isUpper);
  const capitals = words.filter((token) => token.isCapital);
  if (isPastEra(tokens)) yield '#past-era';
  if (words.length > 4 && capitals.length > 0.6 * words.length) yield '#headline';
}

function tokensOf(mention: Mention, tokens: readonly Token[]): [number, number] {
  const first = Math.max(
    0,
    tokens.findIndex((token) => token.end > mention.start),
  );
  let last = first;
  while ((tokens[last + 1]?.start ?? mention.end) < mention.end) last++;
  return [first, last];
}
