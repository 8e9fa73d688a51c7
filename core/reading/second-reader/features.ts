import type { TokenTerm } from '../lexicon.ts';
import type { SentenceReading } from '../read-sentence.ts';
import { type Form, noteSlot } from '../word-form.ts';
import type { Token } from '../words.ts';

/** How many numbers features are hashed to. */
export const buckets = 1 << 15;

/** Kinds of features; the number keeps the same word apart in two kinds. */
const kind = {
  word: 1,
  pair: 2,
  ending: 3,
  beginning: 4,
  said: 5,
  sort: 6,
  gap: 7,
  shape: 8,
  mention: 9,
  concern: 10,
  opening: 11,
} as const;

const kept = new WeakMap<SentenceReading, readonly number[]>();

/** What a sentence shows, as numbers under `buckets`, each once; the same list for the same reading. */
export function featuresOf(sentence: SentenceReading): readonly number[] {
  let found = kept.get(sentence);
  if (found === undefined) {
    found = gather(sentence);
    kept.set(sentence, found);
  }
  return found;
}

/** How far the clues of a sentence speak for somebody under care, in steps of log-odds. */
export function concernFeatures(concern: number): readonly number[] {
  return concernSteps.filter((step) => concern > step).map((step) => bucket(kind.concern, step * 2 + 50));
}

const concernSteps = [-4, -3, -2, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3];

/** What one word alone brings; for the words that weighed most. */
export function wordFeatures(token: Token, next: Token | undefined): readonly number[] {
  const { own, parts } = hashesOf(token);
  return [
    bucket(kind.word, own),
    bucket(kind.pair, own, next === undefined ? endHash : hashesOf(next).own),
    ...parts,
  ];
}

/** What a word is hashed to: itself, its ending and beginning. */
interface Hashes {
  readonly own: number;
  readonly parts: readonly number[];
}

const slot = noteSlot();
const shortWord = 4;
const shortSentence = 5;
const longSentence = 20;
const none: readonly number[] = [];

function hashesOf({ form, kind }: Token): Hashes {
  let found = form.notes[slot] as Hashes | undefined;
  if (found === undefined) {
    // All numbers count as one.
    const own = hash(kind === 'number' ? '0' : form.fold);
    found = { own, parts: form.fold.length > shortWord ? partsOf(form) : none };
    form.notes[slot] = found;
  }
  return found;
}

function partsOf({ fold }: Form): number[] {
  return [bucket(kind.ending, hash(fold.slice(-3))), bucket(kind.beginning, hash(fold.slice(0, shortWord)))];
}

/** Numbers taken into a list, each once. */
interface Gathered {
  readonly list: number[];
  readonly seen: Uint32Array;
  round: number;
}

const seen = new Uint32Array(buckets);
let rounds = 0;

function take({ list, seen, round }: Gathered, feature: number): void {
  if (seen[feature] === round) return;
  seen[feature] = round;
  list.push(feature);
}

function gather({ tokens, terms, found, mentions }: SentenceReading): readonly number[] {
  const into: Gathered = { list: [], seen, round: ++rounds };
  let last = startHash;
  for (let i = 0; i < tokens.length; i++) {
    const { own } = hashesOf(tokens[i] as Token);
    take(into, bucket(kind.word, own));
    take(into, bucket(kind.pair, last, own));
    last = own;
  }
  take(into, bucket(kind.pair, last, endHash));
  for (let i = 0; i < tokens.length; i++) takeWritten(into, tokens[i] as Token);
  for (let i = 0; i < terms.length; i++) take(into, saidFeature((terms[i] as TokenTerm).concept));
  for (const { id } of found) take(into, saidFeature(id));
  for (const { concept, role } of mentions)
    take(into, bucket(kind.mention, hash(`${concept}:${role ?? ''}`)));
  const [first] = tokens;
  if (first !== undefined) {
    take(into, bucket(kind.opening, hashesOf(first).own, first.isCapital ? 1 : 0));
    if (!first.isCapital) take(into, bucket(kind.shape, 1));
  }
  if (tokens.length < shortSentence) take(into, bucket(kind.shape, 2));
  if (tokens.length > longSentence) take(into, bucket(kind.shape, 3));
  return into.list;
}

function takeWritten(into: Gathered, token: Token): void {
  const { parts } = hashesOf(token);
  for (let i = 0; i < parts.length; i++) take(into, parts[i] as number);
  if (token.kind !== 'word') take(into, bucket(kind.sort, hash(token.kind)));
  for (let flag = 2; flag <= token.before; flag <<= 1)
    if ((token.before & flag) !== 0) take(into, bucket(kind.gap, flag));
}

const saidFeatures = new Map<string, number>();

/** Of a concept or a construction; there are some hundreds. */
function saidFeature(id: string): number {
  let feature = saidFeatures.get(id);
  if (feature === undefined) {
    feature = bucket(kind.said, hash(id));
    saidFeatures.set(id, feature);
  }
  return feature;
}

/** FNV-1a over UTF-16 units, with its end mixed. */
function hash(text: string): number {
  let value = 2166136261;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  return mixed(value, 13, 0x5bd1e995, 15);
}

function bucket(kind: number, a: number, b = 0): number {
  const value = Math.imul(a ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(b + kind, 0xc2b2ae35);
  return mixed(value, 15, 0x2c1b3c6d, 13) & (buckets - 1);
}

function mixed(value: number, first: number, factor: number, last: number): number {
  const once = Math.imul(value ^ (value >>> first), factor);
  return (once ^ (once >>> last)) >>> 0;
}

/** What stands before the first word and after the last. */
const startHash = hash('^');
const endHash = hash('$');
