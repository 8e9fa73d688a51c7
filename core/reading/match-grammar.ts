import type { Grammar, Key, Notes, Pattern, Step } from './grammar.ts';
import type { TokenTerm } from './lexicon.ts';
import { endsBefore, endsOf } from './occurrences.ts';
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
}

/** What a pattern matched, by token indexes; `last` is inclusive. */
export interface Match<Id extends string> {
  readonly id: Id;
  readonly first: number;
  readonly last: number;
}

/** A sentence that a grammar is being matched against. */
interface Search {
  readonly tokens: readonly Token[];
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
  const met = keysMet(grammar, field);
  if (met.length === 0) return [];
  const search: Search = { tokens: field.tokens, notes, open: -1, close: -1 };
  const found: Placed<Id>[] = [];
  const { round, patterns: tried } = notes;
  for (let k = 0; k < met.length; k++) {
    const { patterns } = met[k] as Key<Id>;
    for (let i = 0; i < patterns.length; i++) {
      const pattern = patterns[i] as Pattern<Id>;
      if (!isPossible(pattern, notes) || tried[pattern.number] === round) continue;
      tried[pattern.number] = round;
      tryPattern(pattern, search, found);
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
  return found.filter((one, index) => {
    for (let at = index - 1; at >= 0 && found[at]?.first === one.first; at--)
      if (found[at]?.last === one.last && found[at]?.id === one.id) return false;
    return true;
  });
}

/** Keys that are there and that patterns hang on; notes where each of them is. */
function keysMet<Id extends string>(grammar: Grammar<Id>, { tokens, termsAt }: Field): readonly Key<Id>[] {
  const { concepts, notes, slot } = grammar;
  const met: Key<Id>[] = [];
  notes.occurrences.length = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const own = (token.form.notes[slot] as readonly Key<Id>[] | undefined) ?? keysOf(token, grammar);
    for (let i = 0; i < own.length; i++) meet(own[i] as Key<Id>, at, at + 1, notes, met);
    const terms = termsAt[at] as readonly TokenTerm[];
    for (let i = 0; i < terms.length; i++) {
      const { concept, last } = terms[i] as TokenTerm;
      const key = concepts.get(concept);
      if (key !== undefined) meet(key, at, last + 1, notes, met);
    }
  }
  return met;
}

/** The keys of a word by itself: what it is, and how it is written. Kept with its form. */
function keysOf<Id extends string>(token: Token, { words, classes, slot }: Grammar<Id>): readonly Key<Id>[] {
  const names = token.kind === 'word' ? (token.isCapital ? ['capital'] : []) : [token.kind];
  if (token.isUpper) names.push('upper');
  const keys = [words.get(token.fold), ...names.map((name) => classes.get(name))];
  const known = keys.filter((key) => key !== undefined);
  token.form.notes[slot] = known;
  return known;
}

function meet<Id extends string>(key: Key<Id>, at: number, end: number, notes: Notes, met: Key<Id>[]): void {
  const { number } = key;
  const { round, last, occurrences } = notes;
  const index = occurrences.length;
  if (notes.keys[number] === round) {
    occurrences.push(at, end, last[number] as number);
    last[number] = index;
    return;
  }
  notes.keys[number] = round;
  occurrences.push(at, end, -1);
  last[number] = index;
  const { places } = key;
  for (let i = 0; i < places.length; i++) notes.places[places[i] as number] = round;
  if (key.patterns.length > 0) met.push(key);
}

function isPossible<Id extends string>({ needs }: Pattern<Id>, { places, round }: Notes): boolean {
  for (let i = 0; i < needs.length; i++) if (places[needs[i] as number] !== round) return false;
  return true;
}

function tryPattern<Id extends string>(pattern: Pattern<Id>, search: Search, found: Placed<Id>[]): void {
  const { steps, first: leading } = pattern;
  const count = search.tokens.length;
  const starts = leading === undefined ? undefined : endsOf(leading, search.notes, count);
  const last = steps[0]?.kind === 'start' ? 1 : count;
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
  const { tokens, notes } = search;
  const after = index + 1;
  switch (step.kind) {
    case 'one': {
      const ends = endsOf(step.place, notes, tokens.length)[at];
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
        ? endsBefore(step.place, notes, at)
        : (endsOf(step.place, notes, tokens.length)[at]?.length ?? 0) > 0;
      return isThere ? -1 : match(steps, after, search, at);
    }
  }
}
