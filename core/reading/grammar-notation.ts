import { fold, Gap, words } from './words.ts';

/**
 * Grammar notation: elements separated by white space, matched within one sentence.
 * - `word` a word, compared without case and accents; `don't` becomes its two tokens;
 * - `{concept}` a term of the lexicon, or a mention (`{person-name}`, `{age}`, `{date}` …);
 * - `a|{b}|c` one of several words or concepts;
 * - `(a b|{c})` one of several sequences, `(a b)?` an optional one, `x?` an optional element;
 * - `_` one word, `_0-3` up to three words, as few as possible;
 * - `!x` the next is not x; `!<x` the one before is not x;
 * - `^` start of the sentence, `$` its end;
 * - `,` a comma, `:` a colon, `—` a dash, `/` a slash, `"` a quotation mark stands before the next word;
 * - `;` a sign that ends a phrase stands before the next word, or the sentence ends;
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
  | { readonly kind: 'start' | 'end' | 'break' | 'open' | 'close' }
  | { readonly kind: 'sign'; readonly flag: number };

export type One = Extract<Element, { kind: 'one' }>;

/** Every plain sequence that a notation stands for. */
export function sequences(notation: string): Element[][] {
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

const plainWord = /^[\p{L}\p{N}]+$/u;

function isSingle(option: string): boolean {
  return (
    /^(?:\{[^}]+\}|#[a-z]+)$/.test(option) ||
    plainWord.test(option) ||
    (/^[^_!^$<>,:;/"—]+$/.test(option) && words(option).length === 1)
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
  if (item === '—') return [{ kind: 'sign', flag: Gap.dash }];
  if (item === ';') return [{ kind: 'break' }];
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
  const folds = plainWord.test(item) ? [fold(item)] : words(item).map((token) => token.fold);
  return folds.map((fold) => ({ kind: 'one', words: new Set([fold]), concepts: [], classes: [] }));
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
