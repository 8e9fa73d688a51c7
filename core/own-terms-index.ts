import { nearby, type OwnMatch, type OwnTerm } from './own-terms.ts';
import { fold, Gap, type Token, words } from './reading/words.ts';

/** Terms made ready to be looked up word by word; the cost of a look-up does not grow with their number. */
export interface TermIndex {
  readonly root: Node;
  /** Terms by their letters alone, for hashtags and handles. */
  readonly joined: ReadonlyMap<string, readonly Entry[]>;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly ends: Entry[];
  /** Terms whose last word goes on with any ending. */
  readonly prefixes: Letter;
}

interface Letter {
  readonly next: Map<number, Letter>;
  readonly ends: Entry[];
}

interface Entry {
  readonly term: OwnTerm;
  readonly tokens: readonly Token[];
  readonly near: TermIndex | undefined;
  readonly notNear: TermIndex | undefined;
}

/** What may stand between the words of a term besides what the term itself has there. */
const usual = Gap.space | Gap.hyphen | Gap.dash | Gap.slash | Gap.quote;

/** The words of a term, without the star; empty when it has none. */
export function wordsOf(term: string): readonly Token[] {
  return words(term.replace(/\*+$/u, ''));
}

/** Compiles terms; those without a word are left out. */
export function indexTerms(terms: readonly OwnTerm[]): TermIndex {
  const root = node();
  const joined = new Map<string, Entry[]>();
  for (const term of terms) {
    const entry = entryOf(term);
    if (entry.tokens.length === 0) continue;
    insert(root, entry);
    const key = compact(entry.tokens.map((token) => token.fold).join(''));
    if (key !== '') joined.set(key, [...(joined.get(key) ?? []), entry]);
  }
  return { root, joined };
}

function entryOf(term: OwnTerm): Entry {
  const others = (list: readonly string[] | undefined): TermIndex | undefined =>
    list === undefined || list.length === 0
      ? undefined
      : indexTerms(list.map((one) => ({ term: one, action: term.action })));
  return { term, tokens: wordsOf(term.term), near: others(term.near), notNear: others(term.notNear) };
}

function insert(root: Node, entry: Entry): void {
  const isPrefix = entry.term.match === 'prefix' || entry.term.term.endsWith('*');
  const folds = entry.tokens.map((token) => token.fold);
  const last = folds.pop() as string;
  let at = root;
  for (const word of folds) at = child(at, word);
  if (!isPrefix) {
    child(at, last).ends.push(entry);
    return;
  }
  let letter = at.prefixes;
  for (let i = 0; i < last.length; i++) {
    const code = last.charCodeAt(i);
    let next = letter.next.get(code);
    if (next === undefined) letter.next.set(code, (next = { next: new Map(), ends: [] }));
    letter = next;
  }
  letter.ends.push(entry);
}

function node(): Node {
  return { next: new Map(), ends: [], prefixes: { next: new Map(), ends: [] } };
}

function child(parent: Node, word: string): Node {
  let found = parent.next.get(word);
  if (found === undefined) parent.next.set(word, (found = node()));
  return found;
}

/** Every term that stands in these tokens, in their order. Linear in the number of tokens. */
export function findTerms(tokens: readonly Token[], index: TermIndex): readonly OwnMatch[] {
  const found: OwnMatch[] = [];
  for (let i = 0; i < tokens.length; i++) {
    for (const { entry, last } of startingAt(tokens, i, index)) {
      if (isInPlace(tokens, i, last, entry)) found.push({ ...spanOf(tokens, i, last), term: entry.term });
    }
  }
  return found;
}

interface Hit {
  readonly entry: Entry;
  readonly last: number;
}

const none: readonly Hit[] = [];

function startingAt(tokens: readonly Token[], first: number, { root, joined }: TermIndex): readonly Hit[] {
  let hits: Hit[] | undefined;
  const take = (entries: readonly Entry[], last: number): void => {
    for (const entry of entries) {
      hits ??= [];
      hits.push({ entry, last });
    }
  };
  const token = tokens[first] as Token;
  if (token.kind === 'hashtag' || token.kind === 'handle') take(joined.get(compact(token.fold)) ?? [], first);
  let at: Node | undefined = root;
  for (let i = first; at !== undefined && i < tokens.length; i++) {
    const word = (tokens[i] as Token).fold;
    let letter: Letter | undefined = at.prefixes;
    for (let k = 0; letter !== undefined && letter.next.size > 0 && k < word.length; k++) {
      letter = letter.next.get(word.charCodeAt(k));
      if (letter !== undefined && letter.ends.length > 0) take(letter.ends, i);
    }
    at = at.next.get(word);
    if (at !== undefined && at.ends.length > 0) take(at.ends, i);
  }
  return hits ?? none;
}

function isInPlace(tokens: readonly Token[], first: number, last: number, entry: Entry): boolean {
  for (let i = first + 1; i <= last; i++) {
    const own = entry.tokens[i - first]?.before ?? 0;
    if (((tokens[i] as Token).before & ~(usual | own)) !== 0) return false;
  }
  const { near, notNear } = entry;
  if (near === undefined && notNear === undefined) return true;
  const reach = entry.term.within ?? nearby;
  const around = [
    ...tokens.slice(Math.max(0, first - reach), first),
    ...tokens.slice(last + 1, last + 1 + reach),
  ];
  if (near !== undefined && findTerms(around, near).length === 0) return false;
  return notNear === undefined || findTerms(around, notNear).length === 0;
}

function spanOf(tokens: readonly Token[], first: number, last: number): { start: number; end: number } {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

function compact(word: string): string {
  return fold(word).replace(/[^\p{L}\p{N}]/gu, '');
}
