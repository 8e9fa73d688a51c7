import type { Clue, Sign } from './clue.ts';
import { pointingWeight } from './person-weights.ts';
import { isPlainStatement } from './plain-statement.ts';
import type { SentenceReading } from './read-sentence.ts';
import type { Mention } from './reading.ts';
import { tokensIn } from './token-at.ts';
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

const pointing: ReadonlyMap<string, number> = new Map(Object.entries(pointingWeight));

function gather(sentence: SentenceReading): Clues {
  const { tokens, terms, mentions, found } = sentence;
  const ids = new Set<Clue>();
  let pointer: Pointer | undefined;
  const point = (id: Clue, first: number, last: number) => {
    if (ids.has(id)) return;
    ids.add(id);
    const weight = pointing.get(id) ?? 0;
    if (weight > (pointer?.weight ?? 0)) pointer = { first, last, weight };
  };
  for (const { id, first, last } of found) point(id, first, last);
  for (const { concept, first, last } of terms) point(concept, first, last);
  for (const mention of mentions) {
    const [first, last] = tokensIn(tokens, mention) ?? [0, 0];
    for (const sign of signsOf(mention)) point(sign, first, last);
  }
  addWriting(tokens, ids);
  if (sentence.isPast) ids.add('#past-era');
  let details = 0;
  for (const id of detailing) if (ids.has(id)) details++;
  if (details >= 2 && clinical.some((id) => ids.has(id)))
    ids.add(details === 2 ? '#described' : '#portrayed');
  if (isPlainStatement(sentence, ids)) ids.add('#own-patient');
  if (ids.has('treat-1') || isPatientsSpeech(ids)) ids.delete('own-illness');
  return { ids, pointer };
}

/** Details that together tell who somebody is. */
const detailing: readonly Clue[] = [
  '@age',
  'job',
  'origin',
  'feature',
  'rare-condition',
  'first-only',
  'news-event',
  'small-place',
];
const clinical = [...clinicalConcepts] as readonly Clue[];

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

/** How a sentence is written: links, handles, quotation, question, the capitals of a headline. */
function addWriting(tokens: readonly Token[], ids: Set<Clue>): void {
  let signs = (tokens[0]?.before ?? 0) & Gap.dash;
  let words = 0;
  let capitals = 0;
  let hasLink = tokens[0]?.text === 'RT';
  let hasHandle = false;
  for (let i = 0; i < tokens.length; i++) {
    const { kind, before, isUpper, isCapital } = tokens[i] as Token;
    signs |= before & (Gap.quote | Gap.question);
    if (kind === 'url') hasLink = true;
    else if (kind === 'handle') hasHandle = true;
    else if (kind === 'word' && !isUpper) {
      words++;
      if (isCapital) capitals++;
    }
  }
  if (hasLink) ids.add('#link');
  if (hasHandle) ids.add('#handle');
  if ((signs & (Gap.dash | Gap.quote)) !== 0) ids.add('#spoken');
  if ((signs & Gap.question) !== 0) ids.add('#question');
  if (words > 4 && capitals > 0.6 * words) ids.add('#headline');
}
