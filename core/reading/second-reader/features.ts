import type { SentenceReading } from '../read-sentence.ts';
import type { Mention } from '../reading.ts';
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
    found = [...new Set(gather(sentence))];
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
  const own = hash(wordOf(token));
  const found = [
    bucket(kind.word, own),
    bucket(kind.pair, own, hash(next === undefined ? end : wordOf(next))),
  ];
  if (token.fold.length > shortWord) found.push(...partsOf(token.fold));
  return found;
}

const start = '^';
const end = '$';
const shortWord = 4;
const shortSentence = 5;
const longSentence = 20;

function* gather({ tokens, terms, found, mentions }: SentenceReading): Iterable<number> {
  const words = [start, ...tokens.map(wordOf), end].map(hash);
  for (let i = 1; i < words.length; i++) {
    const word = words[i] as number;
    if (i < words.length - 1) yield bucket(kind.word, word);
    yield bucket(kind.pair, words[i - 1] as number, word);
  }
  for (const token of tokens) yield* written(token);
  for (const { concept } of terms) yield bucket(kind.said, hash(concept));
  for (const { id } of found) yield bucket(kind.said, hash(id));
  for (const mention of mentions) yield bucket(kind.mention, hash(mentionKey(mention)));
  const [first] = tokens;
  if (first !== undefined) yield bucket(kind.opening, words[1] as number, first.isCapital ? 1 : 0);
  if (first !== undefined && !first.isCapital) yield bucket(kind.shape, 1);
  if (tokens.length < shortSentence) yield bucket(kind.shape, 2);
  if (tokens.length > longSentence) yield bucket(kind.shape, 3);
}

function* written(token: Token): Iterable<number> {
  if (token.fold.length > shortWord) yield* partsOf(token.fold);
  if (token.kind !== 'word') yield bucket(kind.sort, hash(token.kind));
  for (let flag = 2; flag <= token.before; flag <<= 1)
    if ((token.before & flag) !== 0) yield bucket(kind.gap, flag);
}

function partsOf(word: string): number[] {
  return [bucket(kind.ending, hash(word.slice(-3))), bucket(kind.beginning, hash(word.slice(0, shortWord)))];
}

/** All numbers count as one. */
function wordOf({ kind, fold }: Token): string {
  return kind === 'number' ? '0' : fold;
}

function mentionKey({ concept, role }: Mention): string {
  return `${concept}:${role ?? ''}`;
}

const hashesMet = new Map<string, number>();
const mostHashesMet = 6000;

/** FNV-1a over UTF-16 units, with its end mixed. */
function hash(text: string): number {
  const known = hashesMet.get(text);
  if (known !== undefined) return known;
  let value = 2166136261;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  value = mixed(value, 13, 0x5bd1e995, 15);
  if (hashesMet.size >= mostHashesMet) hashesMet.clear();
  hashesMet.set(text, value);
  return value;
}

function bucket(kind: number, a: number, b = 0): number {
  const value = Math.imul(a ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(b + kind, 0xc2b2ae35);
  return mixed(value, 15, 0x2c1b3c6d, 13) & (buckets - 1);
}

function mixed(value: number, first: number, factor: number, last: number): number {
  const once = Math.imul(value ^ (value >>> first), factor);
  return (once ^ (once >>> last)) >>> 0;
}
