import { nearby, type OwnMatch } from './own-terms.ts';
import { compact, type Entry, type Letter, type Node, type TermIndex } from './own-terms-index.ts';
import { Gap, type Token } from './reading/words.ts';

/** What may stand between the words of a term besides what the term itself has there. */
const usual = Gap.space | Gap.hyphen | Gap.dash | Gap.slash | Gap.quote;

/** Every term that stands in these tokens, in their order. Linear in the number of tokens. */
export function findTerms(tokens: readonly Token[], index: TermIndex): readonly OwnMatch[] {
  const found: OwnMatch[] = [];
  const around = surroundings(tokens, index.others);
  for (let i = 0; i < tokens.length; i++) {
    for (const { entry, last } of startingAt(tokens, i, index)) {
      if (isJoined(tokens, i, last, entry) && isNear(i, last, entry, around))
        found.push({ ...spanOf(tokens, i, last), term: entry.term });
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

/** Whether nothing stands between the words of a term that parts them. */
function isJoined(tokens: readonly Token[], first: number, last: number, entry: Entry): boolean {
  for (let i = first + 1; i <= last; i++) {
    const own = entry.tokens[i - first]?.before ?? 0;
    if (((tokens[i] as Token).before & ~(usual | own)) !== 0) return false;
  }
  return true;
}

/** Whether one of these words stands whole between two tokens, the second not included. */
type Surroundings = (words: ReadonlySet<string>, from: number, to: number) => boolean;

/** Looks the text through once, when the first term asks, however many ask what stands around them. */
function surroundings(tokens: readonly Token[], index: TermIndex | undefined): Surroundings {
  let places: Places | undefined;
  return (words, from, to) => {
    if (index === undefined) return false;
    places ??= placesIn(tokens, index);
    const { hits, next } = places;
    const end = Math.min(to, tokens.length);
    for (let i = next[Math.max(0, from)] ?? end; i < end; i = next[i + 1] ?? end)
      for (const { entry, last } of hits.get(i) ?? none)
        if (last < end && words.has(entry.term.term)) return true;
    return false;
  };
}

interface Places {
  /** By the token at which they start. */
  readonly hits: ReadonlyMap<number, readonly Hit[]>;
  /** For each token the first one from there on at which something starts. */
  readonly next: readonly number[];
}

function placesIn(tokens: readonly Token[], index: TermIndex): Places {
  const hits = new Map<number, readonly Hit[]>();
  const next: number[] = new Array<number>(tokens.length);
  for (let i = tokens.length - 1; i >= 0; i--) {
    const own = startingAt(tokens, i, index).filter(({ entry, last }) => isJoined(tokens, i, last, entry));
    if (own.length > 0) hits.set(i, own);
    next[i] = own.length > 0 ? i : (next[i + 1] ?? tokens.length);
  }
  return { hits, next };
}

function isNear(first: number, last: number, { term, near, notNear }: Entry, around: Surroundings): boolean {
  const { within: reach = nearby } = term;
  const stands = (words: ReadonlySet<string>): boolean =>
    around(words, first - reach, first) || around(words, last + 1, last + 1 + reach);
  return (near === undefined || stands(near)) && (notNear === undefined || !stands(notNear));
}

function spanOf(tokens: readonly Token[], first: number, last: number): { start: number; end: number } {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}
