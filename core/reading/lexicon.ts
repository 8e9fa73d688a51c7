import { expand, firstFolds, marked, slotsOf, type Word } from './lexicon-notation.ts';
import type { Concept } from './topics/index.ts';
import { fold, type Token } from './words.ts';

/** A notation of several words that has not been read yet: that waits until its first word is met. */
interface Unread {
  readonly notation: string;
  readonly concept: Concept;
}

/** What begins with one word. */
interface Start {
  /** What the word by itself stands for. */
  readonly alone: Concept[];
  /** What it stands for where accents or capitals are as written. */
  exact: Entry[] | undefined;
  unread: Unread[] | undefined;
  /** Entries that go on, by their second word. */
  byNext: Map<string, Entry[]> | undefined;
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
  /** What beginnings and endings of words met before tell; emptied when it grows. */
  readonly affixesMet: Map<string, readonly Concept[]>;
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
  readonly slots: Map<string, Slot>;
}

/** Compiles lexicon texts. Throws a `SyntaxError` naming the entry that is malformed. */
export function compileLexicon(texts: Iterable<readonly [Concept, string]>): Lexicon {
  const builder = lexiconBuilder();
  for (const [concept, text] of texts) builder.add(concept, text);
  return builder.done();
}

/** Compiles a lexicon text after text (see `lexicon-notation.ts`), so that one can pause in between. */
export function lexiconBuilder() {
  const parts: Parts = {
    starts: new Map(),
    stems: new Map(),
    endings: new Map(),
    exactEndings: new Map(),
    except: new Map(),
    slots: new Map(),
  };
  return {
    /** Throws a `SyntaxError` naming the entry that is malformed. */
    add(concept: Concept, text: string): void {
      for (const notation of text.split(/\s+/)) if (notation !== '') add(notation, concept, parts);
    },
    done: (): Lexicon => ({
      ...parts,
      stemLengths: lengths(parts.stems),
      endingLengths: lengths(parts.endings, parts.exactEndings),
      affixesMet: new Map(),
    }),
  };
}

function lengths(...maps: readonly ReadonlyMap<string, unknown>[]): number[] {
  const all = new Set(maps.flatMap((map) => [...map.keys()].map((key) => key.length)));
  return [...all].sort((a, b) => b - a);
}

/** One word and nothing that must be told apart: most of a lexicon. */
const plainWord = /^[\p{L}\p{N}]+$/u;

function add(notation: string, concept: Concept, parts: Parts): void {
  if (plainWord.test(notation)) {
    startFor(fold(notation), parts).alone.push(concept);
    return;
  }
  const { mark, body } = marked(notation);
  if (mark === '!') for (const form of expand(body)) push(parts.except, fold(form), concept);
  else if (body.includes('*')) for (const form of expand(body)) addForm(`${mark}${form}`, concept, parts);
  else if (mark === '' && !body.includes('_')) for (const form of expand(body)) addForm(form, concept, parts);
  else addEntries(notation, concept, parts);
}

/** One form of a notation. */
function addForm(form: string, concept: Concept, parts: Parts): void {
  if (plainWord.test(form)) {
    startFor(fold(form), parts).alone.push(concept);
    return;
  }
  const { mark, body } = marked(form);
  if (body.includes('*')) addAffix(body, mark === '=', concept, parts);
  else addEntries(form, concept, parts);
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
  if (!body.includes('_')) {
    for (const parsed of entriesOf(notation, concept, parts)) {
      for (const fold of new Set(parsed.first.map((word) => word.fold))) addTo(startFor(fold, parts), parsed);
    }
    return;
  }
  const firsts = firstFolds(body);
  if (firsts.size === 0) throw new SyntaxError(`lexicon: "${notation}" under "${concept}" has no word`);
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
    for (const parsed of entriesOf(notation, concept, lexicon))
      if (parsed.first.some((word) => word.fold === fold)) addTo(start, parsed);
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
    start = { alone: [], exact: undefined, unread: undefined, byNext: undefined };
    starts.set(fold, start);
  }
  return start;
}

function addTo(start: Start, { entry, second }: Parsed): void {
  if (second !== undefined) {
    start.byNext ??= new Map();
    for (const fold of new Set(second.map((one) => one.fold))) push(start.byNext, fold, entry);
  } else if (entry.by === 'fold') start.alone.push(entry.concept);
  else if (start.exact === undefined) start.exact = [entry];
  else start.exact.push(entry);
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
    const { alone, exact, byNext } = start;
    for (let i = 0; i < alone.length; i++) into.push({ concept: alone[i] as Concept, first: at, last: at });
    if (exact !== undefined) tryAll(exact, tokens, at, into);
    const following = tokens[at + 1];
    if (byNext !== undefined && following !== undefined) {
      const next = byNext.get(following.kind === 'hashtag' ? following.fold.slice(1) : following.fold);
      if (next !== undefined) tryAll(next, tokens, at, into);
    }
  }
  if (token.kind === 'word' || isTag) {
    const concepts = affixesOf(lexicon, word, isTag ? token.lower.slice(1) : token.lower);
    for (let i = 0; i < concepts.length; i++)
      into.push({ concept: concepts[i] as Concept, first: at, last: at });
  }
}

function tryAll(entries: readonly Entry[], tokens: readonly Token[], at: number, into: TokenTerm[]): void {
  for (const { concept, by, slots } of entries) {
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

const mostAffixesMet = 4000;

/** Concepts that a word's beginning or ending tells. */
function affixesOf(lexicon: Lexicon, word: string, lower: string): readonly Concept[] {
  const { affixesMet } = lexicon;
  let found = affixesMet.get(lower);
  if (found === undefined) {
    found = [...affixes(lexicon, word, lower)];
    if (affixesMet.size >= mostAffixesMet) affixesMet.clear();
    affixesMet.set(lower, found);
  }
  return found;
}

function* affixes(lexicon: Lexicon, word: string, lower: string): Iterable<Concept> {
  const except = lexicon.except.get(word) ?? [];
  for (const length of lexicon.stemLengths) {
    if (length <= word.length) yield* without(lexicon.stems.get(word.slice(0, length)), except);
  }
  for (const length of lexicon.endingLengths) {
    if (length + 2 > word.length) continue;
    yield* without(lexicon.endings.get(word.slice(-length)), except);
    if (lower !== word) yield* without(lexicon.exactEndings.get(lower.slice(-length)), except);
  }
}

function without(concepts: readonly Concept[] = [], except: readonly Concept[]): readonly Concept[] {
  return except.length === 0 ? concepts : concepts.filter((concept) => !except.includes(concept));
}
