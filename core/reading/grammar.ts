import { type Element, type One, sequences } from './grammar-notation.ts';
import { noteSlot } from './word-form.ts';

/** What a pattern asks for in one place: a place is shared by all patterns that ask for the same. */
export interface Place {
  readonly number: number;
  /** Numbers of the keys that can stand in it. */
  readonly keys: readonly number[];
}

/** One step of a pattern. */
export type Step =
  | { readonly kind: 'one'; readonly place: Place }
  | { readonly kind: 'not'; readonly behind: boolean; readonly place: Place }
  | Exclude<Element, { readonly kind: 'one' | 'not' }>;

/** One plain sequence of steps; `id` is the construction or concept it stands for. */
export interface Pattern<Id extends string> {
  readonly id: Id;
  /** Its number in the grammar. */
  readonly number: number;
  readonly steps: readonly Step[];
  /** Every place of which a sentence must have one. */
  readonly needs: readonly number[];
  /** What it begins with. Absent: a gap. */
  readonly first: Place | undefined;
}

/** A word, a concept or a class of tokens that patterns name. */
export interface Key<Id extends string> {
  readonly number: number;
  /** Places that it can stand in. */
  readonly places: number[];
  /** Patterns that are tried when it is there: those whose rarest place it can stand in. */
  readonly patterns: Pattern<Id>[];
}

/** A compiled grammar of one language. */
export interface Grammar<Id extends string> {
  readonly words: ReadonlyMap<string, Key<Id>>;
  readonly concepts: ReadonlyMap<string, Key<Id>>;
  readonly classes: ReadonlyMap<string, Key<Id>>;
  /** Where each word form keeps its keys. */
  readonly slot: number;
  readonly notes: Notes;
}

/**
 * Room to note what is known of the sentence that is being matched; made once, for matching is synchronous and frequent. A
 * note counts if it bears the number of this round.
 */
export interface Notes {
  round: number;
  /** Keys that are there, by number. */
  readonly keys: Uint32Array;
  /** For each key its last occurrence: an index into `occurrences`. */
  readonly last: Int32Array;
  /** Where keys are, in threes: the token they begin at, the token after them, and the occurrence before, or -1. */
  readonly occurrences: number[];
  /** Places in which something can stand, by number. */
  readonly places: Uint32Array;
  /** Patterns that were tried, by number. */
  readonly patterns: Uint32Array;
  /** Places whose `ends` are those of this round. */
  readonly read: Uint32Array;
  /** For each place: by token, the tokens after what can stand there, longest first. */
  readonly ends: (readonly number[])[][];
}

/** What is being compiled. */
interface Parts<Id extends string> {
  readonly words: Map<string, Key<Id>>;
  readonly concepts: Map<string, Key<Id>>;
  readonly classes: Map<string, Key<Id>>;
  readonly places: Map<One, Place>;
  readonly keysOf: Key<Id>[][];
  keys: number;
}

/**
 * Compiles a grammar text after text (see `grammar-notation.ts`), so that one can pause in between. `add` throws a `SyntaxError`
 * naming the pattern that is malformed.
 */
export function grammarBuilder<Id extends string>() {
  const parts: Parts<Id> = {
    words: new Map(),
    concepts: new Map(),
    classes: new Map(),
    places: new Map(),
    keysOf: [],
    keys: 0,
  };
  const patterns: Pattern<Id>[] = [];
  return {
    /** Throws a `SyntaxError` naming the pattern that is malformed. */
    add(id: Id, notations: readonly string[]): void {
      for (const notation of notations) {
        for (const elements of sequences(notation)) {
          const steps = elements.map((element) => stepOf(element, parts));
          const needs = steps.flatMap((step) => (step.kind === 'one' ? [step.place.number] : []));
          if (needs.length === 0) throw new SyntaxError(`grammar: "${notation}" names no word`);
          const leading = steps.find((step) => step.kind === 'one' || step.kind === 'gap');
          const first = leading?.kind === 'one' ? leading.place : undefined;
          patterns.push({ id, number: patterns.length, steps, needs: [...new Set(needs)], first });
        }
      }
    },
    done(): Grammar<Id> {
      hang(patterns, parts);
      return finished(parts, patterns.length);
    },
  };
}

function finished<Id extends string>(parts: Parts<Id>, patterns: number): Grammar<Id> {
  const { words, concepts, classes, places, keys } = parts;
  return {
    words,
    concepts,
    classes,
    slot: noteSlot(),
    notes: {
      round: 0,
      keys: new Uint32Array(keys),
      last: new Int32Array(keys),
      occurrences: [],
      places: new Uint32Array(places.size),
      patterns: new Uint32Array(patterns),
      read: new Uint32Array(places.size),
      ends: [],
    },
  };
}

function stepOf<Id extends string>(element: Element, parts: Parts<Id>): Step {
  if (element.kind === 'one') return { kind: 'one', place: placeFor(element, parts) };
  if (element.kind === 'not')
    return { kind: 'not', behind: element.behind, place: placeFor(element.element, parts) };
  return element;
}

function placeFor<Id extends string>(one: One, parts: Parts<Id>): Place {
  let place = parts.places.get(one);
  if (place === undefined) {
    const number = parts.places.size;
    const keys = [
      ...[...one.words].map((word) => keyFor(word, parts.words, parts)),
      ...one.concepts.map((concept) => keyFor(concept, parts.concepts, parts)),
      ...one.classes.map((name) => keyFor(name, parts.classes, parts)),
    ];
    place = { number, keys: keys.map((key) => key.number) };
    parts.places.set(one, place);
    parts.keysOf.push(keys);
    for (const key of keys) key.places.push(number);
  }
  return place;
}

function keyFor<Id extends string>(name: string, keys: Map<string, Key<Id>>, parts: Parts<Id>): Key<Id> {
  let key = keys.get(name);
  if (key === undefined) {
    key = { number: parts.keys++, places: [], patterns: [] };
    keys.set(name, key);
  }
  return key;
}

/**
 * Hangs each pattern on the keys of its rarest place. What many patterns ask for ("the", `{person}`) is taken to be common in
 * texts too.
 */
function hang<Id extends string>(patterns: readonly Pattern<Id>[], { keysOf }: Parts<Id>): void {
  const asked = new Map<Key<Id>, number>();
  for (const { needs } of patterns)
    for (const place of needs)
      for (const key of keysOf[place] ?? []) asked.set(key, (asked.get(key) ?? 0) + 1);
  const commonness = keysOf.map((keys) => keys.reduce((sum, key) => sum + (asked.get(key) ?? 0), 0));
  for (const pattern of patterns) {
    const rarest = pattern.needs.reduce((a, b) => ((commonness[b] ?? 0) < (commonness[a] ?? 0) ? b : a));
    for (const key of new Set(keysOf[rarest])) key.patterns.push(pattern);
  }
}
