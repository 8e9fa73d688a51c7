import { expand, firstFolds, marked, slotsOf, type Word } from './lexicon-notation.ts';
import type { Concept } from './topics/index.ts';
import { type Form, fold, noteSlot } from './word-form.ts';
import type { Token, TokenKind } from './words.ts';

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
  /** Where each word form keeps what the lexicon knows of it. */
  readonly slot: number;
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
      slot: noteSlot(),
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

/** What a lexicon knows of a word by itself, whatever follows it. */
interface Known {
  /** What it stands for as an entry of one word. */
  readonly alone: readonly Concept[];
  /** Entries that go on, by their second word. */
  readonly byNext: ReadonlyMap<string, readonly Entry[]> | undefined;
  /** What its beginning or ending stands for. */
  readonly affixes: readonly Concept[];
}

const nothing: readonly Concept[] = [];
const unknown: Known = { alone: nothing, byNext: undefined, affixes: nothing };

/** All terms that begin at a token. */
export function termsAt(lexicon: Lexicon, tokens: readonly Token[], at: number, into: TokenTerm[]): void {
  const token = tokens[at];
  if (token === undefined) return;
  const known =
    (token.form.notes[lexicon.slot] as Known | undefined) ?? know(lexicon, token.form, token.kind);
  if (known === unknown) return;
  const { alone, byNext, affixes } = known;
  for (let i = 0; i < alone.length; i++) into.push({ concept: alone[i] as Concept, first: at, last: at });
  if (byNext !== undefined && at + 1 < tokens.length) {
    const { kind, fold } = tokens[at + 1] as Token;
    const next = byNext.get(kind === 'hashtag' ? fold.slice(1) : fold);
    if (next !== undefined) tryAll(next, tokens, at, into);
  }
  for (let i = 0; i < affixes.length; i++) into.push({ concept: affixes[i] as Concept, first: at, last: at });
}

/** Looks a word up and notes what is known of it. */
function know(lexicon: Lexicon, form: Form, kind: TokenKind): Known {
  const known = lookUp(lexicon, form, kind);
  form.notes[lexicon.slot] = known;
  return known;
}

function lookUp(lexicon: Lexicon, form: Form, kind: TokenKind): Known {
  if (kind === 'url' || kind === 'email' || kind === 'handle') return unknown;
  const skipped = kind === 'hashtag' ? 1 : 0;
  const word = form.fold.slice(skipped);
  const start = lexicon.starts.get(word);
  if (start?.unread !== undefined) readRest(start, word, lexicon);
  let alone: readonly Concept[] = start?.alone ?? nothing;
  if (start?.exact !== undefined) {
    const fitting = start.exact.filter(({ by, slots }) => slots[0]?.has(form[by].slice(skipped)));
    if (fitting.length > 0) alone = [...alone, ...fitting.map(({ concept }) => concept)];
  }
  const affixes =
    kind === 'word' || kind === 'hashtag'
      ? [...affixesOf(lexicon, word, form.lower.slice(skipped))]
      : nothing;
  if (alone.length === 0 && affixes.length === 0 && start?.byNext === undefined) return unknown;
  return { alone, byNext: start?.byNext, affixes };
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

/** Concepts that a word's beginning or ending tells. */
function* affixesOf(lexicon: Lexicon, word: string, lower: string): Iterable<Concept> {
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
