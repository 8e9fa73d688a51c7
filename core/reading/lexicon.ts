import type { Grouped } from './grouped.ts';
import type { Concept } from './topics/index.ts';
import type { Form } from './word-form.ts';
import type { WordTable } from './word-table.ts';
import type { Token, TokenKind } from './words.ts';

/** How the words of an entry are compared: without case and accents, with accents, with capitals. */
export const comparisons = ['fold', 'lower', 'text'] as const;

/**
 * A compiled lexicon of one language, held in numbers. An entry is a row of slots, and a slot is the words that may stand in
 * one place, so that "(he|hemos)_(visto|oído)" is one entry of two slots and not four phrases.
 */
export interface Lexicon {
  readonly words: WordTable;
  readonly concepts: readonly Concept[];
  /** Concepts that a word by itself stands for, by word. */
  readonly alone: Grouped;
  /** Entries of one word whose accents or capitals must be as written, by folded word. */
  readonly exact: Grouped;
  /** Entries of several words, by their folded first word. */
  readonly begun: Grouped;
  /** By entry: its concept, its comparison, its slots. */
  readonly conceptOf: Uint16Array;
  readonly comparisonOf: Uint8Array;
  readonly slotsOf: Grouped;
  /** By slot: its words, in order of their numbers. */
  readonly wordsOf: Grouped;
  readonly affixes: Affixes;
  /** Where each word form keeps what the lexicon knows of it. */
  readonly slot: number;
}

/** Beginnings and endings that tell what a word stands for. */
export interface Affixes {
  readonly stems: ReadonlyMap<string, readonly Concept[]>;
  /** Lengths that stems have, longest first. */
  readonly stemLengths: readonly number[];
  /** Endings, compared without accents. */
  readonly endings: ReadonlyMap<string, readonly Concept[]>;
  /** Endings, accents as written. */
  readonly exactEndings: ReadonlyMap<string, readonly Concept[]>;
  /** Lengths that endings have, longest first. */
  readonly endingLengths: readonly number[];
  /** Words that a concept's beginnings and endings leave out. */
  readonly except: ReadonlyMap<string, readonly Concept[]>;
}

/** A term by token indexes; `last` is inclusive. */
export interface TokenTerm {
  readonly concept: Concept;
  readonly first: number;
  readonly last: number;
}

/** What a lexicon knows of a word by itself, whatever follows it. */
interface Known {
  /** What it stands for as an entry of one word. */
  readonly alone: readonly Concept[];
  /** Which of `Lexicon.begun` begin with it: from, until. */
  readonly from: number;
  readonly until: number;
  /** What its beginning or ending stands for. */
  readonly affixes: readonly Concept[];
  /** Its numbers by `comparisons`; -1 where no entry has it so. */
  readonly numbers: readonly number[];
}

const nothing: readonly Concept[] = [];
const unknown: Known = { alone: nothing, from: 0, until: 0, affixes: nothing, numbers: [-1, -1, -1] };

/** All terms that begin at a token: what it stands for alone, with what follows, by its beginning or ending. */
export function termsAt(lexicon: Lexicon, tokens: readonly Token[], at: number, into: TokenTerm[]): void {
  const token = tokens[at];
  if (token === undefined) return;
  const known = knownOf(lexicon, token);
  if (known === unknown) return;
  const { alone, from, until, affixes } = known;
  for (let i = 0; i < alone.length; i++) into.push({ concept: alone[i] as Concept, first: at, last: at });
  if (from < until && at + 1 < tokens.length) {
    const next = knownOf(lexicon, tokens[at + 1] as Token);
    if (next !== unknown) tryAll(lexicon, tokens, at, known, next, into);
  }
  for (let i = 0; i < affixes.length; i++) into.push({ concept: affixes[i] as Concept, first: at, last: at });
}

function tryAll(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
  { from, until }: Known,
  next: Known,
  into: TokenTerm[],
): void {
  const { begun, comparisonOf, conceptOf, concepts, slotsOf } = lexicon;
  for (let i = from; i < until; i++) {
    const entry = begun.items[i] as number;
    const by = comparisonOf[entry] as number;
    const first = slotsOf.from[entry] as number;
    if (!isIn(lexicon, slotsOf.items[first + 1] as number, next.numbers[by] as number)) continue;
    const last = at + (slotsOf.from[entry + 1] as number) - first - 1;
    if (last < tokens.length && fits(lexicon, entry, tokens, at))
      into.push({ concept: concepts[conceptOf[entry] as number] as Concept, first: at, last });
  }
}

/** Whether all slots but the second, which was tried, have their words. */
function fits(lexicon: Lexicon, entry: number, tokens: readonly Token[], at: number): boolean {
  const { comparisonOf, slotsOf } = lexicon;
  const by = comparisonOf[entry] as number;
  const from = slotsOf.from[entry] as number;
  const count = (slotsOf.from[entry + 1] as number) - from;
  for (let i = by === 0 ? 2 : 0; i < count; i++) {
    const { numbers } = knownOf(lexicon, tokens[at + i] as Token);
    if (!isIn(lexicon, slotsOf.items[from + i] as number, numbers[by] as number)) return false;
  }
  return true;
}

/** Whether a slot has a word. Logarithmic. */
function isIn({ wordsOf }: Lexicon, slot: number, word: number): boolean {
  if (word < 0) return false;
  let low = wordsOf.from[slot] as number;
  let high = wordsOf.from[slot + 1] as number;
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = wordsOf.items[middle] as number;
    if (found === word) return true;
    if (found < word) low = middle + 1;
    else high = middle;
  }
  return false;
}

function knownOf(lexicon: Lexicon, { form, kind }: Token): Known {
  let known = form.notes[lexicon.slot] as Known | undefined;
  if (known === undefined) {
    known = lookUp(lexicon, form, kind);
    form.notes[lexicon.slot] = known;
  }
  return known;
}

function lookUp(lexicon: Lexicon, form: Form, kind: TokenKind): Known {
  const skipped = kind === 'hashtag' ? 1 : 0;
  const numbers = comparisons.map((by) => lexicon.words.find(form[by].slice(skipped)));
  const isWhole = kind !== 'url' && kind !== 'email' && kind !== 'handle';
  const affixes =
    kind === 'word' || kind === 'hashtag'
      ? [...affixesOf(lexicon.affixes, form.fold.slice(skipped), form.lower.slice(skipped))]
      : nothing;
  const [fold = -1] = numbers;
  if (fold < 0 && affixes.length === 0) return unknown;
  if (fold < 0 || !isWhole) return { ...unknown, affixes, numbers };
  const { begun } = lexicon;
  return {
    alone: aloneOf(lexicon, fold, numbers),
    from: begun.from[fold] as number,
    until: begun.from[fold + 1] as number,
    affixes,
    numbers,
  };
}

function aloneOf(lexicon: Lexicon, fold: number, numbers: readonly number[]): readonly Concept[] {
  const { alone, exact, concepts, conceptOf, comparisonOf, slotsOf } = lexicon;
  const found: Concept[] = [];
  for (let i = alone.from[fold] as number; i < (alone.from[fold + 1] as number); i++)
    found.push(concepts[alone.items[i] as number] as Concept);
  for (let i = exact.from[fold] as number; i < (exact.from[fold + 1] as number); i++) {
    const entry = exact.items[i] as number;
    const slot = slotsOf.items[slotsOf.from[entry] as number] as number;
    if (isIn(lexicon, slot, numbers[comparisonOf[entry] as number] as number))
      found.push(concepts[conceptOf[entry] as number] as Concept);
  }
  return found;
}

/** Concepts that a word's beginning or ending tells. */
function* affixesOf(affixes: Affixes, word: string, lower: string): Iterable<Concept> {
  const except = affixes.except.get(word) ?? [];
  for (const length of affixes.stemLengths) {
    if (length <= word.length) yield* without(affixes.stems.get(word.slice(0, length)), except);
  }
  for (const length of affixes.endingLengths) {
    if (length + 2 > word.length) continue;
    yield* without(affixes.endings.get(word.slice(-length)), except);
    if (lower !== word) yield* without(affixes.exactEndings.get(lower.slice(-length)), except);
  }
}

function without(concepts: readonly Concept[] = [], except: readonly Concept[]): readonly Concept[] {
  return except.length === 0 ? concepts : concepts.filter((concept) => !except.includes(concept));
}
