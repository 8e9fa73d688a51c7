import { expand, firstFolds, marked, slotsOf, type Word } from './lexicon-notation.ts';
import type { Concept } from './topics/index.ts';
import { fold, type Token } from './words.ts';

/** A notation of several words that has not been read yet: that waits until its first word is met. */
interface Unread {
  readonly notation: string;
  readonly concept: Concept;
}

/** Entries that begin with one word: those of this word alone, and those that go on. */
interface Start {
  readonly alone: Entry[];
  unread: Unread[] | undefined;
  /** By their second word, where that is one word only. */
  byNext: Map<string, Entry[]> | undefined;
  /** By the set of their second words, where those are several. */
  byNextSet: Map<Slot, Entry[]> | undefined;
}

/** Which of several words may stand in one place, compared as the entry says. */
type Slot = ReadonlySet<string>;

/** How words are compared: without case and accents, with accents, with capitals. */
type Comparison = 'fold' | 'lower' | 'text';

interface Entry {
  readonly concept: Concept;
  readonly by: Comparison;
  readonly slots: readonly Slot[];
}

/**
 * A compiled lexicon of one language. Alternatives share one entry, and what goes on after a word is read when that word is
 * first met, so that it is made fast and stays small.
 */
export interface Lexicon {
  readonly starts: ReadonlyMap<string, Start>;
  /** Each set of words once, by what is in it. */
  readonly slots: Map<string, Slot>;
  readonly stems: ReadonlyMap<string, readonly Concept[]>;
  /** Lengths that stems have, longest first. */
  readonly stemLengths: readonly number[];
  /** Endings, compared without accents. */
  readonly endings: ReadonlyMap<string, readonly Concept[]>;
  /** Endings, accents as written. */
  readonly exactEndings: ReadonlyMap<string, readonly Concept[]>;
  /** Lengths that endings have, longest first. */
  readonly endingLengths: readonly number[];
  /** Words that a concept's beginnings and endings leave out. */
  readonly except: ReadonlyMap<string, readonly Concept[]>;
}

/** A term by token indexes; `last` is inclusive. */
export interface TokenTerm {
  readonly concept: Concept;
  readonly first: number;
  readonly last: number;
}

/** What is being compiled. */
interface Parts {
  readonly starts: Map<string, Start>;
  readonly stems: Map<string, Concept[]>;
  readonly endings: Map<string, Concept[]>;
  readonly exactEndings: Map<string, Concept[]>;
  readonly except: Map<string, Concept[]>;
  /** Each set of words once, by what is in it. */
  readonly slots: Map<string, Slot>;
}

/** Compiles lexicon texts (see `lexicon-notation.ts`). Throws a `SyntaxError` naming the entry that is malformed. */
export function compileLexicon(texts: Iterable<readonly [Concept, string]>): Lexicon {
  const parts: Parts = {
    starts: new Map(),
    stems: new Map(),
    endings: new Map(),
    exactEndings: new Map(),
    except: new Map(),
    slots: new Map(),
  };
  for (const [concept, text] of texts) {
    for (const notation of text.split(/\s+/)) if (notation !== '') add(notation, concept, parts);
  }
  return {
    ...parts,
    stemLengths: lengths(parts.stems),
    endingLengths: lengths(parts.endings, parts.exactEndings),
  };
}

function lengths(...maps: readonly ReadonlyMap<string, unknown>[]): number[] {
  const all = new Set(maps.flatMap((map) => [...map.keys()].map((key) => key.length)));
  return [...all].sort((a, b) => b - a);
}

function add(notation: string, concept: Concept, parts: Parts): void {
  const { mark, body } = marked(notation);
  if (mark === '!') for (const form of expand(body)) push(parts.except, fold(form), concept);
  else if (body.includes('*')) for (const form of expand(body)) addForm(`${mark}${form}`, concept, parts);
  else addEntries(notation, concept, parts);
}

/** One form of a notation in which some alternatives are beginnings or endings. */
function addForm(notation: string, concept: Concept, parts: Parts): void {
  const { mark, body } = marked(notation);
  if (body.includes('*')) addAffix(body, mark === '=', concept, parts);
  else addEntries(notation, concept, parts);
}

function addAffix(form: string, isExact: boolean, concept: Concept, parts: Parts): void {
  if (form.startsWith('*')) {
    if (isExact) push(parts.exactEndings, form.slice(1), concept);
    else push(parts.endings, fold(form.slice(1)), concept);
    return;
  }
  const stem = fold(form.slice(0, -1));
  if (!form.endsWith('*') || stem.length < 3 || stem.includes('_'))
    throw new SyntaxError(`lexicon: "${form}" is no stem of three letters or more`);
  push(parts.stems, stem, concept);
}

function addEntries(notation: string, concept: Concept, parts: Parts): void {
  const { body } = marked(notation);
  const firsts = body.includes('_') ? firstFolds(body) : undefined;
  if (firsts === undefined) {
    for (const { entry, first, second } of entriesOf(notation, concept, parts))
      for (const fold of new Set(first.map((word) => word.fold))) addTo(startFor(fold, parts), entry, second);
    return;
  }
  for (const fold of firsts) {
    const start = startFor(fold, parts);
    if (start.unread === undefined) start.unread = [{ notation, concept }];
    else start.unread.push({ notation, concept });
  }
}

interface Parsed {
  readonly entry: Entry;
  readonly first: readonly Word[];
  readonly second: readonly Word[] | undefined;
}

function entriesOf(notation: string, concept: Concept, parts: Pick<Parts, 'slots'>): Parsed[] {
  const { mark, body } = marked(notation);
  const by: Comparison = mark === '=' ? 'lower' : mark === '^' ? 'text' : 'fold';
  const sequences = slotsOf(body);
  if (sequences.length === 0) throw new SyntaxError(`lexicon: "${notation}" under "${concept}" has no word`);
  return sequences.map((sequence) => ({
    entry: { concept, by, slots: sequence.map((slot) => slotFor(slot, by, parts)) },
    first: sequence[0] ?? [],
    second: sequence[1],
  }));
}

/** Reads what waits for this word. */
function readRest(start: Start, fold: string, lexicon: Lexicon): void {
  const { unread = [] } = start;
  start.unread = undefined;
  for (const { notation, concept } of unread) {
    for (const { entry, first, second } of entriesOf(notation, concept, lexicon))
      if (first.some((word) => word.fold === fold)) addTo(start, entry, second);
  }
}

function slotFor(slot: readonly Word[], by: Comparison, { slots }: Pick<Parts, 'slots'>): Slot {
  const key = slot.map((word) => word[by]).join(' ');
  let found = slots.get(key);
  if (found === undefined) {
    found = new Set(slot.map((word) => word[by]));
    slots.set(key, found);
  }
  return found;
}

function startFor(fold: string, { starts }: Parts): Start {
  let start = starts.get(fold);
  if (start === undefined) {
    start = { alone: [], unread: undefined, byNext: undefined, byNextSet: undefined };
    starts.set(fold, start);
  }
  return start;
}

function addTo(start: Start, entry: Entry, second: readonly Word[] | undefined): void {
  if (second === undefined) {
    start.alone.push(entry);
    return;
  }
  const folds = new Set(second.map((one) => one.fold));
  start.byNext ??= new Map();
  start.byNextSet ??= new Map();
  if (folds.size === 1) push(start.byNext, [...folds][0] as string, entry);
  else push(start.byNextSet, entry.slots[1] as Slot, entry);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** All terms that begin at a token. */
export function termsAt(lexicon: Lexicon, tokens: readonly Token[], at: number, into: TokenTerm[]): void {
  const token = tokens[at];
  if (token === undefined || token.kind === 'url' || token.kind === 'email' || token.kind === 'handle')
    return;
  const isTag = token.kind === 'hashtag';
  const word = isTag ? token.fold.slice(1) : token.fold;
  const start = lexicon.starts.get(word);
  if (start !== undefined) {
    if (start.unread !== undefined) readRest(start, word, lexicon);
    tryAll(start.alone, tokens, at, into);
    const following = tokens[at + 1];
    if (following !== undefined) {
      const next = start.byNext?.get(following.fold);
      if (next !== undefined) tryAll(next, tokens, at, into);
      if (start.byNextSet !== undefined) {
        for (const [slot, entries] of start.byNextSet) {
          const by = (entries[0] as Entry).by;
          if (slot.has(following[by])) tryAll(entries, tokens, at, into);
        }
      }
    }
  }
  if (token.kind === 'word' || isTag) affixesAt(lexicon, token, at, into);
}

function tryAll(entries: readonly Entry[], tokens: readonly Token[], at: number, into: TokenTerm[]): void {
  for (const entry of entries) {
    const { concept, by, slots } = entry;
    const last = at + slots.length - 1;
    if (last < tokens.length && fits(by, slots, tokens, at)) into.push({ concept, first: at, last });
  }
}

function fits(by: Comparison, slots: readonly Slot[], tokens: readonly Token[], at: number): boolean {
  for (let i = by === 'fold' ? 1 : 0; i < slots.length; i++) {
    const token = tokens[at + i] as Token;
    const word = token.kind === 'hashtag' ? token[by].slice(1) : token[by];
    if (!(slots[i] as Slot).has(word)) return false;
  }
  return true;
}

/** Concepts that a word's beginning or ending tells. */
function affixesAt(lexicon: Lexicon, token: Token, at: number, into: TokenTerm[]): void {
  const word = token.kind === 'hashtag' ? token.fold.slice(1) : token.fold;
  const { lower } = token;
  const except = lexicon.except.get(word);
  const put = (concepts: readonly Concept[] | undefined) => {
    if (concepts === undefined) return;
    for (const concept of concepts) {
      if (except === undefined || !except.includes(concept)) into.push({ concept, first: at, last: at });
    }
  };
  for (const length of lexicon.stemLengths) {
    if (length <= word.length) put(lexicon.stems.get(word.slice(0, length)));
  }
  for (const length of lexicon.endingLengths) {
    if (length + 2 > word.length) continue;
    put(lexicon.endings.get(word.slice(-length)));
    if (lower !== word) put(lexicon.exactEndings.get(lower.slice(-length)));
  }
}
