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
  const found: Match<Id>[] = [];
  const seen = new Set<string>();
  const { byWord, byConcept, byClass, anywhere } = grammar;
  field.tokens.forEach((token, at) => {
    tryAll(byWord.get(token.fold), field, at, found, seen);
    const terms = field.termsAt[at] ?? [];
    terms.forEach((term, index) => {
      if (terms.findIndex((other) => other.concept === term.concept) === index)
        tryAll(byConcept.get(term.concept), field, at, found, seen);
    });
    if (byClass.size > 0) {
      if (token.kind !== 'word') tryAll(byClass.get(token.kind), field, at, found, seen);
      else if (token.isCapital) tryAll(byClass.get('capital'), field, at, found, seen);
      if (token.isUpper) tryAll(byClass.get('upper'), field, at, found, seen);
    }
    tryAll(anywhere, field, at, found, seen);
  });
  return found;
}

function tryAll<Id extends string>(
  patterns: readonly Pattern<Id>[] | undefined,
  field: Field,
  at: number,
  found: Match<Id>[],
  seen: Set<string>,
): void {
  if (patterns === undefined) return;
  for (const pattern of patterns) {
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
  const rest = (next: number) => match(elements, index + 1, field, next, capture);
  switch (element.kind) {
    case 'start':
      return at === 0 ? rest(at) : -1;
    case 'end':
      return at === field.tokens.length ? rest(at) : -1;
    case 'break':
      return at === field.tokens.length || ((field.tokens[at]?.before ?? 0) & breaks) !== 0 ? rest(at) : -1;
    case 'open':
      capture.open = at;
      return rest(at);
    case 'close':
      capture.close = at;
      return rest(at);
    case 'sign':
      return ((field.tokens[at]?.before ?? 0) & element.flag) !== 0 ? rest(at) : -1;
    case 'not':
      return (element.behind ? endsBefore(element.element, field, at) : begins(element.element, field, at))
        ? -1
        : rest(at);
    case 'gap':
      for (let width = element.min; width <= element.max && at + width <= field.tokens.length; width++) {
        const end = rest(at + width);
        if (end >= 0) return end;
      }
      return -1;
    case 'one':
      return matchOne(element, rest, field, at);
  }
}

/** Tries the longest term first, so that `{person}` takes "old lady" before "old". */
function matchOne(element: One, rest: (next: number) => number, field: Field, at: number): number {
  const token = field.tokens[at];
  if (token === undefined) return -1;
  if (element.concepts.length > 0) {
    let tried = Number.POSITIVE_INFINITY;
    for (;;) {
      let longest = -1;
      for (const term of field.termsAt[at] ?? []) {
        if (term.last < tried && term.last > longest && element.concepts.includes(term.concept))
          longest = term.last;
      }
      if (longest < 0) break;
      const end = rest(longest + 1);
      if (end >= 0) return end;
      tried = longest;
    }
  }
  return isWordOf(element, token) ? rest(at + 1) : -1;
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
