import { nearby, type OwnMatch, type OwnTerm } from './own-terms.ts';
import { Gap, type Token, words } from './reading/words.ts';

/** Terms made ready to be looked up word by word; the cost of a look-up does not grow with their number. */
export interface TermIndex {
  readonly root: Node;
  /** Terms by their letters alone, for hashtags and handles. */
  readonly joined: ReadonlyMap<string, readonly Entry[]>;
}

interface Node {
  next?: Map<string, Node>;
  ends?: Entry[];
  /** Terms whose last word goes on with any ending. */
  prefixes?: Letter;
}

interface Letter {
  next?: Map<number, Letter>;
  ends?: Entry[];
}

interface Entry {
  readonly term: OwnTerm;
  readonly tokens: readonly Token[];
  readonly near: TermIndex | undefined;
  readonly notNear: TermIndex | undefined;
}

/** What may stand between the words of a term besides what the term itself has there. */
const usual = Gap.space | Gap.hyphen | Gap.dash | Gap.slash | Gap.quote;

/** The words of a term; a star is none. Empty: it has none. */
export function wordsOf(term: string): readonly Token[] {
  return words(term);
}

/** Compiles terms; those without a word are left out. */
export function indexTerms(terms: readonly OwnTerm[]): TermIndex {
  const { index, add } = termIndexer();
  for (const term of terms) add(term);
  return index;
}

/** The same term by term, for whoever has little time at once. */
export function termIndexer(): { readonly index: TermIndex; add(term: OwnTerm): void } {
  const root: Node = {};
  const joined = new Map<string, Entry[]>();
  const lists = new Map<string, TermIndex>();
  const others = (list: readonly string[] | undefined): TermIndex | undefined => {
    if (list === undefined || list.length === 0) return undefined;
    const key = list.join('\n');
    const known = lists.get(key) ?? indexTerms(list.map((one) => ({ term: one, action: 'watch' })));
    lists.set(key, known);
    return known;
  };
  return {
    index: { root, joined },
    add: (term) => {
      const tokens = wordsOf(term.term);
      if (tokens.length === 0) return;
      const entry = { term, tokens, near: others(term.near), notNear: others(term.notNear) };
      insert(root, entry);
      push(joined, compact(tokens.map((token) => token.fold).join('')), entry);
    },
  };
}

function insert(root: Node, entry: Entry): void {
  const isPrefix = entry.term.match === 'prefix' || entry.term.term.endsWith('*');
  const folds = entry.tokens.map((token) => token.fold);
  const last = folds.pop() as string;
  let at = root;
  for (const word of folds) at = child(at, word);
  let end: Node | Letter = at;
  if (isPrefix) {
    at.prefixes ??= {};
    end = at.prefixes;
    for (let i = 0; i < last.length; i++) end = child(end as Letter, last.charCodeAt(i));
  } else end = child(at, last);
  end.ends ??= [];
  end.ends.push(entry);
}

/** The child of a key, made where it is missing. */
function child<K, N extends { next?: Map<K, N> }>(parent: N, key: K): N {
  parent.next ??= new Map();
  const found = parent.next.get(key) ?? ({} as N);
  parent.next.set(key, found);
  return found;
}

function push<K>(map: Map<K, Entry[]>, key: K, entry: Entry): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entry]);
  else list.push(entry);
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
    for (let k = 0; letter?.next !== undefined && k < word.length; k++) {
      letter = letter.next.get(word.charCodeAt(k));
      if (letter?.ends !== undefined) take(letter.ends, i);
    }
    at = at.next?.get(word);
    if (at?.ends !== undefined) take(at.ends, i);
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
  const before = tokens.slice(Math.max(0, first - reach), first);
  const after = tokens.slice(last + 1, last + 1 + reach);
  const stands = (index: TermIndex): boolean =>
    findTerms(before, index).length > 0 || findTerms(after, index).length > 0;
  return (near === undefined || stands(near)) && (notNear === undefined || !stands(notNear));
}

function spanOf(tokens: readonly Token[], first: number, last: number): { start: number; end: number } {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

function compact(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, '');
}
