import type { OwnTerm } from './own-terms.ts';
import type { Token } from './reading/words.ts';
import { isPrefix, wordsOf } from './term-keys.ts';

/** Terms made ready to be looked up word by word; the cost of a look-up does not grow with their number. */
export interface TermIndex {
  readonly root: Node;
  /** Terms by their letters alone, for hashtags and handles. */
  readonly joined: ReadonlyMap<string, readonly Entry[]>;
  /** Words that terms ask for nearby, all of them in one index. Absent: none asks. */
  readonly others?: TermIndex;
}

export interface Node {
  next?: Map<string, Node>;
  ends?: Entry[];
  /** Terms whose last word goes on with any ending. */
  prefixes?: Letter;
}

export interface Letter {
  next?: Map<number, Letter>;
  ends?: Entry[];
}

export interface Entry {
  readonly term: OwnTerm;
  readonly tokens: readonly Token[];
  /** As they are written in the term. */
  readonly near: ReadonlySet<string> | undefined;
  readonly notNear: ReadonlySet<string> | undefined;
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
  const index: { root: Node; joined: Map<string, Entry[]>; others?: TermIndex } = { root, joined };
  let others: ReturnType<typeof termIndexer> | undefined;
  const asked = new Set<string>();
  const sets = new Map<string, ReadonlySet<string>>();
  const ask = (list: readonly string[] | undefined): ReadonlySet<string> | undefined => {
    if (list === undefined || list.length === 0) return undefined;
    others ??= termIndexer();
    index.others = others.index;
    const key = list.join('\n');
    const known = sets.get(key) ?? new Set(list);
    sets.set(key, known);
    for (const term of known) {
      if (!asked.has(term)) others.add({ term, action: 'watch' });
      asked.add(term);
    }
    return known;
  };
  return {
    index,
    add: (term) => {
      const tokens = wordsOf(term.term);
      if (tokens.length === 0) return;
      const entry = { term, tokens, near: ask(term.near), notNear: ask(term.notNear) };
      insert(root, entry);
      push(joined, compact(tokens.map((token) => token.fold).join('')), entry);
    },
  };
}

function insert(root: Node, entry: Entry): void {
  const folds = entry.tokens.map((token) => token.fold);
  const last = folds.pop() as string;
  let at = root;
  for (const word of folds) at = child(at, word);
  let end: Node | Letter = at;
  if (isPrefix(entry.term)) {
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

/** The letters and figures of a word, as they stand in hashtags and handles. */
export function compact(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, '');
}
