import type { TokenTerm } from './lexicon.ts';
import type { Concept, Construction } from './topics/index.ts';
import { fold, Gap, type Token, words } from './words.ts';

/**
 * Grammar notation: elements separated by white space, matched within one sentence.
 * - `word` a word, compared without case and accents; `don't` becomes its two tokens;
 * - `{concept}` a term of the lexicon, or a mention (`{person-name}`, `{age}`, `{date}` …);
 * - `a|{b}|c` one of several words or concepts;
 * - `(a b|{c})` one of several sequences, `(a b)?` an optional one, `x?` an optional element;
 * - `_` one word, `_0-3` up to three words, as few as possible;
 * - `!x` the next is not x; `!<x` the one before is not x;
 * - `^` start of the sentence, `$` its end;
 * - `,` a comma, `:` a colon, `/` a slash, `"` a quotation mark stands before the next word;
 * - `#capital` a capitalised word, `#number`, `#handle`, `#hashtag`, `#upper`, `#emoji`;
 * - `<` and `>` enclose what is reported; without them the whole is.
 */
export type Element =
  | {
      readonly kind: 'one';
      readonly words: ReadonlySet<string>;
      readonly concepts: readonly string[];
      readonly classes: readonly string[];
    }
  | { readonly kind: 'gap'; readonly min: number; readonly max: number }
  | { readonly kind: 'not'; readonly behind: boolean; readonly element: One }
  | { readonly kind: 'start' | 'end' | 'open' | 'close' }
  | { readonly kind: 'sign'; readonly flag: number };

type One = Extract<Element, { kind: 'one' }>;

interface Pattern {
  readonly construction: Construction;
  readonly elements: readonly Element[];
}

/** A compiled grammar of one language: patterns by what they begin with. */
export interface Grammar {
  readonly byWord: ReadonlyMap<string, readonly Pattern[]>;
  readonly byConcept: ReadonlyMap<string, readonly Pattern[]>;
  readonly byClass: ReadonlyMap<string, readonly Pattern[]>;
  /** Patterns that begin with a gap: tried at every word, so they should be rare. */
  readonly anywhere: readonly Pattern[];
}

/** A construction found, by offsets into the sentence. */
export interface SentenceFound {
  readonly construction: Construction;
  readonly start: number;
  readonly end: number;
}

/** Compiles grammar texts. Throws a `SyntaxError` naming the pattern that is malformed. */
export function compileGrammar(texts: Iterable<readonly [Construction, readonly string[]]>): Grammar {
  const byWord = new Map<string, Pattern[]>();
  const byConcept = new Map<string, Pattern[]>();
  const byClass = new Map<string, Pattern[]>();
  const anywhere: Pattern[] = [];
  for (const [construction, notations] of texts) {
    for (const notation of notations) {
      for (const elements of sequences(notation)) {
        const pattern = { construction, elements };
        const first = elements.find(isOne);
        const leading = elements.find((element) => element.kind === 'one' || element.kind === 'gap');
        if (first === undefined) throw new SyntaxError(`grammar: "${notation}" names no word`);
        if (first !== leading) {
          anywhere.push(pattern);
          continue;
        }
        for (const word of first.words) push(byWord, word, pattern);
        for (const concept of first.concepts) push(byConcept, concept, pattern);
        for (const name of first.classes) push(byClass, name, pattern);
      }
    }
  }
  return { byWord, byConcept, byClass, anywhere };
}

function isOne(element: Element): element is One {
  return element.kind === 'one';
}

function push(map: Map<string, Pattern[]>, key: string, pattern: Pattern): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [pattern]);
  else list.push(pattern);
}

/** Every plain sequence that a notation stands for. */
function sequences(notation: string): Element[][] {
  return alternatives(notation, notation).map((items) => items.flatMap((item) => element(item, notation)));
}

/** The marks `<` and `>`, which may stand against a word; not the `<` of `!<`. */
const marksPattern = /(?<!!)[<>]/g;

/** Expands groups and options to lists of plain items. */
function alternatives(text: string, whole: string): string[][] {
  let lists: string[][] = [[]];
  for (const item of items(text.replace(marksPattern, ' $& '), whole)) {
    const isOptional = item.endsWith('?') && item.length > 1;
    const body = isOptional ? item.slice(0, -1) : item;
    const options = isGroup(body)
      ? split(body.slice(1, -1), whole).flatMap((option) => alternatives(option, whole))
      : [[body.startsWith('(') ? body.slice(1, -1) : body]];
    if (isOptional) options.push([]);
    lists = lists.flatMap((list) => options.map((option) => [...list, ...option]));
    if (lists.length > 512) throw new SyntaxError(`grammar: "${whole}" stands for more than 512 sequences`);
  }
  return lists;
}

/** Whether brackets hold more than a choice of single words, so that they must be expanded. */
function isGroup(body: string): boolean {
  if (!body.startsWith('(')) return false;
  const inner = body.slice(1, -1);
  return /[\s()]/.test(inner) || inner.split('|').some((option) => !isSingle(option));
}

function isSingle(option: string): boolean {
  return (
    /^(?:\{[^}]+\}|#[a-z]+)$/.test(option) || (/^[^_!^$<>,:/"]+$/.test(option) && words(option).length === 1)
  );
}

/** Splits at white space outside brackets. */
function items(text: string, whole: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let current = '';
  for (const char of text) {
    if (char === '(') depth++;
    if (char === ')') depth--;
    if (depth < 0) throw new SyntaxError(`grammar: "${whole}" closes a bracket that it did not open`);
    if (depth === 0 && (char === ' ' || char === '\n' || char === '\t')) {
      if (current !== '') found.push(current);
      current = '';
    } else current += char;
  }
  if (depth !== 0) throw new SyntaxError(`grammar: "${whole}" opens a bracket that it does not close`);
  if (current !== '') found.push(current);
  return found;
}

/** Splits at `|` outside inner brackets; only for the inside of a group, where words may hold no bare `|`. */
function split(text: string, whole: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let current = '';
  for (const char of text) {
    if (char === '(') depth++;
    if (char === ')') depth--;
    if (char === '|' && depth === 0) {
      found.push(current);
      current = '';
    } else current += char;
  }
  if (found.length === 0 && current.trim() === '')
    throw new SyntaxError(`grammar: "${whole}" has an empty group`);
  found.push(current);
  return found;
}

const gapPattern = /^_(?:(\d+)-(\d+))?$/;

/** Elements by their notation: the sequences of a pattern share most of theirs. */
const parsed = new Map<string, readonly Element[]>();

function element(item: string, whole: string): readonly Element[] {
  const known = parsed.get(item) ?? parse(item, whole);
  parsed.set(item, known);
  return known;
}

function parse(item: string, whole: string): Element[] {
  if (item === '^') return [{ kind: 'start' }];
  if (item === '$') return [{ kind: 'end' }];
  if (item === '<') return [{ kind: 'open' }];
  if (item === '>') return [{ kind: 'close' }];
  if (item === ',') return [{ kind: 'sign', flag: Gap.comma }];
  if (item === ':') return [{ kind: 'sign', flag: Gap.colon }];
  if (item === '/') return [{ kind: 'sign', flag: Gap.slash }];
  if (item === '"') return [{ kind: 'sign', flag: Gap.quote }];
  const gap = gapPattern.exec(item);
  if (gap !== null) {
    const min = gap[1] === undefined ? 1 : Number(gap[1]);
    const max = gap[2] === undefined ? 1 : Number(gap[2]);
    if (max > 12 || min > max) throw new SyntaxError(`grammar: "${whole}" has a gap that is too wide`);
    return [{ kind: 'gap', min, max }];
  }
  if (item.startsWith('!')) {
    const behind = item.startsWith('!<');
    return [{ kind: 'not', behind, element: one(item.slice(behind ? 2 : 1), whole) }];
  }
  if (item.includes('|') || item.startsWith('{') || item.startsWith('#')) return [one(item, whole)];
  return words(item).map((token) => ({
    kind: 'one',
    words: new Set([token.fold]),
    concepts: [],
    classes: [],
  }));
}

function one(item: string, whole: string): One {
  const literals = new Set<string>();
  const concepts: string[] = [];
  const classes: string[] = [];
  for (const option of item.split('|')) {
    if (option.startsWith('{') && option.endsWith('}')) concepts.push(option.slice(1, -1));
    else if (option.startsWith('#')) classes.push(option.slice(1));
    else if (isSingle(option)) literals.add(fold(option));
    else throw new SyntaxError(`grammar: "${option}" in "${whole}" is no word, concept or class`);
  }
  return { kind: 'one', words: literals, concepts, classes };
}

/** Concepts that a grammar's patterns name, to check that each exists. */
export function conceptsNamed(notations: readonly string[]): string[] {
  return notations.flatMap((notation) =>
    [...notation.matchAll(/\{([^{}]{1,60})\}/g)].map((match) => match[1] ?? ''),
  );
}

/** What a pattern is matched against: one sentence with its terms by the token they begin at. */
export interface Field {
  readonly tokens: readonly Token[];
  readonly termsAt: readonly (readonly TokenTerm[])[];
  /** Terms by the token they end at, for `!<`. */
  readonly termsEndingAt: readonly (readonly TokenTerm[])[];
}

/** Finds every construction in a sentence. Bounded: gaps are short and patterns have a fixed length. */
export function findConstructions(grammar: Grammar, field: Field): SentenceFound[] {
  const found: SentenceFound[] = [];
  const seen = new Set<string>();
  for (let at = 0; at < field.tokens.length; at++) {
    const token = field.tokens[at];
    if (token === undefined) break;
    tryAll(grammar.byWord.get(token.fold), field, at, found, seen);
    let previous: Concept | undefined;
    for (const term of field.termsAt[at] ?? []) {
      if (term.concept !== previous) tryAll(grammar.byConcept.get(term.concept), field, at, found, seen);
      previous = term.concept;
    }
    if (token.kind !== 'word') tryAll(grammar.byClass.get(token.kind), field, at, found, seen);
    else if (token.isCapital) tryAll(grammar.byClass.get('capital'), field, at, found, seen);
    if (token.isUpper) tryAll(grammar.byClass.get('upper'), field, at, found, seen);
    tryAll(grammar.anywhere, field, at, found, seen);
  }
  return found;
}

function tryAll(
  patterns: readonly Pattern[] | undefined,
  field: Field,
  at: number,
  found: SentenceFound[],
  seen: Set<string>,
): void {
  if (patterns === undefined) return;
  for (const pattern of patterns) {
    const capture = { open: -1, close: -1 };
    const end = match(pattern.elements, 0, field, at, capture);
    if (end < 0 || end === at) continue;
    const first = field.tokens[capture.open >= 0 ? capture.open : at];
    const last = field.tokens[(capture.close >= 0 ? capture.close : end) - 1];
    if (first === undefined || last === undefined || last.end <= first.start) continue;
    const key = `${pattern.construction}:${first.start}:${last.end}`;
    if (seen.has(key)) continue;
    seen.add(key);
    found.push({ construction: pattern.construction, start: first.start, end: last.end });
  }
}

/** Matches elements from a token on; the index after the last token matched, or -1. */
function match(
  elements: readonly Element[],
  index: number,
  field: Field,
  at: number,
  capture: { open: number; close: number },
): number {
  const element = elements[index];
  if (element === undefined) return at;
  switch (element.kind) {
    case 'start':
      return at === 0 ? match(elements, index + 1, field, at, capture) : -1;
    case 'end':
      return at === field.tokens.length ? match(elements, index + 1, field, at, capture) : -1;
    case 'open':
      capture.open = at;
      return match(elements, index + 1, field, at, capture);
    case 'close':
      capture.close = at;
      return match(elements, index + 1, field, at, capture);
    case 'sign':
      return ((field.tokens[at]?.before ?? 0) & element.flag) !== 0
        ? match(elements, index + 1, field, at, capture)
        : -1;
    case 'not':
      return (
        element.behind
          ? endsBefore(element.element, field, at)
          : ends(element.element, field, at).length > 0
      )
        ? -1
        : match(elements, index + 1, field, at, capture);
    case 'gap':
      for (let width = element.min; width <= element.max && at + width <= field.tokens.length; width++) {
        const end = match(elements, index + 1, field, at + width, capture);
        if (end >= 0) return end;
      }
      return -1;
    case 'one':
      for (const next of ends(element, field, at)) {
        const end = match(elements, index + 1, field, next, capture);
        if (end >= 0) return end;
      }
      return -1;
  }
}

/** Where an element that begins at a token may end, longest first. */
function ends(element: One, field: Field, at: number): number[] {
  const token = field.tokens[at];
  if (token === undefined) return [];
  const found: number[] = [];
  if (element.concepts.length > 0) {
    for (const term of field.termsAt[at] ?? []) {
      if (element.concepts.includes(term.concept) && !found.includes(term.last + 1))
        found.push(term.last + 1);
    }
    if (found.length > 1) found.sort((a, b) => b - a);
  }
  if (!found.includes(at + 1) && (element.words.has(token.fold) || isOfClass(element.classes, token)))
    found.push(at + 1);
  return found;
}

function endsBefore(element: One, field: Field, at: number): boolean {
  const token = field.tokens[at - 1];
  if (token === undefined) return false;
  if (element.words.has(token.fold) || isOfClass(element.classes, token)) return true;
  return (field.termsEndingAt[at - 1] ?? []).some((term) => element.concepts.includes(term.concept));
}

function isOfClass(classes: readonly string[], token: Token): boolean {
  for (const name of classes) {
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
