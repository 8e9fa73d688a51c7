import type { Grammar, Key, Notes, Pattern, Place, Step } from './grammar.ts';
import type { TokenTerm } from './lexicon.ts';
import { Gap, type Token } from './words.ts';

const breaks =
  Gap.comma |
  Gap.stop |
  Gap.colon |
  Gap.quote |
  Gap.bracket |
  Gap.line |
  Gap.dash |
  Gap.question |
  Gap.exclamation;

/** What a pattern is matched against: one sentence with its terms by the token they begin at. */
export interface Field {
  readonly tokens: readonly Token[];
  readonly termsAt: readonly (readonly TokenTerm[])[];
  /** Terms by the token they end at, for `!<`. */
  readonly termsEndingAt: readonly (readonly TokenTerm[])[];
}

/** What a pattern matched, by token indexes; `last` is inclusive. */
export interface Match<Id extends string> {
  readonly id: Id;
  readonly first: number;
  readonly last: number;
}

/** A sentence that a grammar is being matched against. */
interface Search {
  readonly field: Field;
  readonly notes: Notes;
  /** Where the marks `<` and `>` came to stand; -1 without them. */
  open: number;
  close: number;
}

/**
 * Finds everything a grammar describes in a sentence, in order of the text. Only patterns are tried whose rarest word or
 * concept is there and all others too. Bounded: gaps are short and patterns have a fixed length.
 */
export function matches<Id extends string>(grammar: Grammar<Id>, field: Field): Match<Id>[] {
  const { notes } = grammar;
  notes.round++;
  const search: Search = { field, notes, open: -1, close: -1 };
  const found: Placed<Id>[] = [];
  for (const { patterns } of keysMet(grammar, field)) {
    for (let i = 0; i < patterns.length; i++) {
      const pattern = patterns[i] as Pattern<Id>;
      if (notes.patterns[pattern.number] === notes.round) continue;
      notes.patterns[pattern.number] = notes.round;
      if (isPossible(pattern, notes)) tryPattern(pattern, search, found);
    }
  }
  return found.length < 2 ? found : inOrder(found);
}

interface Placed<Id extends string> extends Match<Id> {
  readonly number: number;
}

/** In order of the text, each once. */
function inOrder<Id extends string>(found: Placed<Id>[]): Match<Id>[] {
  found.sort((a, b) => a.first - b.first || a.number - b.number || a.last - b.last);
  return found.filter(
    ({ id, first, last }, index) =>
      !found.some(
        (other, at) => at < index && other.first === first && other.last === last && other.id === id,
      ),
  );
}

/** Keys that are there and that patterns hang on. */
function keysMet<Id extends string>(grammar: Grammar<Id>, { tokens, termsAt }: Field): readonly Key<Id>[] {
  const { words, concepts, classes, notes } = grammar;
  const met: Key<Id>[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    meet(words.get(token.fold), notes, met);
    const terms = termsAt[at] ?? [];
    for (let i = 0; i < terms.length; i++) meet(concepts.get((terms[i] as TokenTerm).concept), notes, met);
    if (classes.size > 0) {
      if (token.kind !== 'word') meet(classes.get(token.kind), notes, met);
      else if (token.isCapital) meet(classes.get('capital'), notes, met);
      if (token.isUpper) meet(classes.get('upper'), notes, met);
    }
  }
  return met;
}

function meet<Id extends string>(key: Key<Id> | undefined, notes: Notes, met: Key<Id>[]): void {
  if (key === undefined || notes.keys[key.number] === notes.round) return;
  notes.keys[key.number] = notes.round;
  const { places } = key;
  for (let i = 0; i < places.length; i++) notes.places[places[i] as number] = notes.round;
  if (key.patterns.length > 0) met.push(key);
}

function isPossible<Id extends string>({ needs }: Pattern<Id>, { places, round }: Notes): boolean {
  for (let i = 0; i < needs.length; i++) if (places[needs[i] as number] !== round) return false;
  return true;
}

function tryPattern<Id extends string>(pattern: Pattern<Id>, search: Search, found: Placed<Id>[]): void {
  const { steps, first: leading } = pattern;
  const starts = leading === undefined ? undefined : endsOf(leading, search);
  const last = steps[0]?.kind === 'start' ? 1 : search.field.tokens.length;
  for (let at = 0; at < last; at++) {
    if (starts !== undefined && starts[at]?.length === 0) continue;
    search.open = -1;
    search.close = -1;
    const end = match(steps, 0, search, at);
    if (end < 0 || end === at) continue;
    const first = search.open >= 0 ? search.open : at;
    const until = (search.close >= 0 ? search.close : end) - 1;
    if (until >= first) found.push({ id: pattern.id, first, last: until, number: pattern.number });
  }
}

/** Matches steps from a token on; the index after the last token matched, or -1. */
function match(steps: readonly Step[], index: number, search: Search, at: number): number {
  const step = steps[index];
  if (step === undefined) return at;
  const { tokens } = search.field;
  const after = index + 1;
  switch (step.kind) {
    case 'one': {
      const ends = endsOf(step.place, search)[at];
      if (ends === undefined) return -1;
      for (let i = 0; i < ends.length; i++) {
        const end = match(steps, after, search, ends[i] as number);
        if (end >= 0) return end;
      }
      return -1;
    }
    case 'gap':
      for (let next = at + step.min; next <= at + step.max && next <= tokens.length; next++) {
        const end = match(steps, after, search, next);
        if (end >= 0) return end;
      }
      return -1;
    case 'open':
      search.open = at;
      return match(steps, after, search, at);
    case 'close':
      search.close = at;
      return match(steps, after, search, at);
    case 'start':
      return at === 0 ? match(steps, after, search, at) : -1;
    case 'end':
      return at === tokens.length ? match(steps, after, search, at) : -1;
    case 'break':
      return at === tokens.length || ((tokens[at]?.before ?? 0) & breaks) !== 0
        ? match(steps, after, search, at)
        : -1;
    case 'sign':
      return ((tokens[at]?.before ?? 0) & step.flag) !== 0 ? match(steps, after, search, at) : -1;
    case 'not': {
      const isThere = step.behind
        ? endsBefore(step.place, search.field, at)
        : (endsOf(step.place, search)[at]?.length ?? 0) > 0;
      return isThere ? -1 : match(steps, after, search, at);
    }
  }
}

const nowhere: readonly number[] = [];

/** What can stand in a place, longest first, so that `{person}` takes "old lady" before "old". */
function endsOf(place: Place, { field, notes }: Search): readonly (readonly number[])[] {
  const { number } = place;
  if (notes.read[number] !== notes.round) {
    notes.read[number] = notes.round;
    notes.ends[number] = field.tokens.map((token, at) => endsAt(place, token, field.termsAt[at] ?? [], at));
  }
  return notes.ends[number] ?? [];
}

function endsAt(place: Place, token: Token, terms: readonly TokenTerm[], at: number): readonly number[] {
  let ends: number[] | undefined;
  if (place.concepts.size > 0) {
    for (let i = 0; i < terms.length; i++) {
      const { concept, last } = terms[i] as TokenTerm;
      if (!place.concepts.has(concept) || ends?.includes(last + 1) === true) continue;
      if (ends === undefined) ends = [last + 1];
      else ends.push(last + 1);
    }
    if (ends !== undefined && ends.length > 1) ends.sort((a, b) => b - a);
  }
  if (isWordOf(place, token) && ends?.includes(at + 1) !== true) {
    if (ends === undefined) return [at + 1];
    ends.push(at + 1);
  }
  return ends ?? nowhere;
}

function endsBefore(place: Place, field: Field, at: number): boolean {
  const token = field.tokens[at - 1];
  if (token === undefined) return false;
  return (
    isWordOf(place, token) ||
    (field.termsEndingAt[at - 1] ?? []).some((term) => place.concepts.has(term.concept))
  );
}

function isWordOf({ words, classes }: Place, token: Token): boolean {
  if (words.has(token.fold)) return true;
  for (let i = 0; i < classes.length; i++) if (isOfClass(token, classes[i] as string)) return true;
  return false;
}

function isOfClass(token: Token, name: string): boolean {
  if (name === 'capital') return token.isCapital && token.kind === 'word';
  if (name === 'upper') return token.isUpper;
  return token.kind === name;
}
