import type { Grammar, Pattern } from './grammar.ts';
import type { Element, One } from './grammar-notation.ts';
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

/** Where a pattern's marks `<` and `>` came to stand; -1 without them. */
interface Capture {
  open: number;
  close: number;
}

/** Finds everything a grammar describes in a sentence. Bounded: gaps are short and patterns have a fixed length. */
export function matches<Id extends string>(grammar: Grammar<Id>, field: Field): Match<Id>[] {
  const search: Search<Id> = {
    field,
    concepts: conceptsIn(field),
    words: wordsIn(field),
    known: new Uint8Array(grammar.size),
    found: [],
    seen: new Set(),
  };
  const { byWord, byConcept, byClass, anywhere } = grammar;
  const { tokens, termsAt } = field;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    tryAll(byWord.get(token.fold), search, at);
    const terms = termsAt[at] ?? [];
    for (let i = 0; i < terms.length; i++) {
      const { concept } = terms[i] as TokenTerm;
      if (isFirstOf(terms, i, concept)) tryAll(byConcept.get(concept), search, at);
    }
    if (byClass.size > 0) {
      if (token.kind !== 'word') tryAll(byClass.get(token.kind), search, at);
      else if (token.isCapital) tryAll(byClass.get('capital'), search, at);
      if (token.isUpper) tryAll(byClass.get('upper'), search, at);
    }
    tryAll(anywhere, search, at);
  }
  return search.found;
}

interface Search<Id extends string> {
  readonly field: Field;
  /** What the sentence has, to pass over patterns that need something else. */
  readonly concepts: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** Per pattern: not asked yet, may match, lacks something. */
  readonly known: Uint8Array;
  readonly found: Match<Id>[];
  readonly seen: Set<string>;
}

function conceptsIn({ termsAt }: Field): Set<string> {
  const present = new Set<string>();
  for (const terms of termsAt) for (const term of terms) present.add(term.concept);
  return present;
}

function wordsIn({ tokens }: Field): Set<string> {
  return new Set(tokens.map((token) => token.fold));
}

function isFirstOf(terms: readonly TokenTerm[], index: number, concept: string): boolean {
  for (let i = 0; i < index; i++) if (terms[i]?.concept === concept) return false;
  return true;
}

function tryAll<Id extends string>(
  patterns: readonly Pattern<Id>[] | undefined,
  search: Search<Id>,
  at: number,
): void {
  if (patterns === undefined) return;
  const { field, found, seen } = search;
  for (const pattern of patterns) {
    if (!isPossible(pattern, search)) continue;
    const capture = { open: -1, close: -1 };
    const end = match(pattern.elements, 0, field, at, capture);
    if (end < 0 || end === at) continue;
    const first = capture.open >= 0 ? capture.open : at;
    const last = (capture.close >= 0 ? capture.close : end) - 1;
    if (last < first) continue;
    const key = `${pattern.id}:${first}:${last}`;
    if (seen.has(key)) continue;
    seen.add(key);
    found.push({ id: pattern.id, first, last });
  }
}

const possible = 1;
const impossible = 2;

/** Whether the sentence has what a pattern needs; asked once. */
function isPossible<Id extends string>(
  { number, needs }: Pattern<Id>,
  { concepts, words, known }: Search<Id>,
): boolean {
  if (known[number] === 0)
    known[number] = hasEach(needs.concepts, concepts) && hasEach(needs.words, words) ? possible : impossible;
  return known[number] === possible;
}

/** Whether one of each group is there. */
function hasEach(groups: readonly (readonly string[])[], present: ReadonlySet<string>): boolean {
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i] as readonly string[];
    let isThere = false;
    for (let k = 0; k < group.length && !isThere; k++) isThere = present.has(group[k] as string);
    if (!isThere) return false;
  }
  return true;
}

/** Matches elements from a token on; the index after the last token matched, or -1. */
function match(
  elements: readonly Element[],
  index: number,
  field: Field,
  at: number,
  capture: Capture,
): number {
  const element = elements[index];
  if (element === undefined) return at;
  const { tokens } = field;
  const after = index + 1;
  switch (element.kind) {
    case 'one':
      return matchOne(element, elements, after, field, at, capture);
    case 'gap':
      for (let next = at + element.min; next <= at + element.max && next <= tokens.length; next++) {
        const end = match(elements, after, field, next, capture);
        if (end >= 0) return end;
      }
      return -1;
    case 'open':
      capture.open = at;
      return match(elements, after, field, at, capture);
    case 'close':
      capture.close = at;
      return match(elements, after, field, at, capture);
    case 'start':
      return at === 0 ? match(elements, after, field, at, capture) : -1;
    case 'end':
      return at === tokens.length ? match(elements, after, field, at, capture) : -1;
    case 'break':
      return at === tokens.length || ((tokens[at]?.before ?? 0) & breaks) !== 0
        ? match(elements, after, field, at, capture)
        : -1;
    case 'sign':
      return ((tokens[at]?.before ?? 0) & element.flag) !== 0
        ? match(elements, after, field, at, capture)
        : -1;
    case 'not': {
      const isThere = element.behind
        ? endsBefore(element.element, field, at)
        : begins(element.element, field, at);
      return isThere ? -1 : match(elements, after, field, at, capture);
    }
  }
}

/** Tries the longest term first, so that `{person}` takes "old lady" before "old". */
function matchOne(
  element: One,
  elements: readonly Element[],
  after: number,
  field: Field,
  at: number,
  capture: Capture,
): number {
  const token = field.tokens[at];
  if (token === undefined) return -1;
  if (element.concepts.length > 0) {
    const terms = field.termsAt[at] ?? [];
    let tried = Number.POSITIVE_INFINITY;
    while (terms.length > 0) {
      let longest = -1;
      for (const term of terms) {
        if (term.last < tried && term.last > longest && element.concepts.includes(term.concept))
          longest = term.last;
      }
      if (longest < 0) break;
      const end = match(elements, after, field, longest + 1, capture);
      if (end >= 0) return end;
      tried = longest;
    }
  }
  return isWordOf(element, token) ? match(elements, after, field, at + 1, capture) : -1;
}

function begins(element: One, field: Field, at: number): boolean {
  const token = field.tokens[at];
  if (token === undefined) return false;
  return (
    isWordOf(element, token) ||
    (field.termsAt[at] ?? []).some((term) => element.concepts.includes(term.concept))
  );
}

function endsBefore(element: One, field: Field, at: number): boolean {
  const token = field.tokens[at - 1];
  if (token === undefined) return false;
  return (
    isWordOf(element, token) ||
    (field.termsEndingAt[at - 1] ?? []).some((term) => element.concepts.includes(term.concept))
  );
}

function isWordOf(element: One, token: Token): boolean {
  if (element.words.has(token.fold)) return true;
  for (const name of element.classes) {
    if (
      name === 'capital'
        ? token.isCapital && token.kind === 'word'
        : name === 'upper'
          ? token.isUpper
          : token.kind === name
    )
      return true;
  }
  return false;
}
