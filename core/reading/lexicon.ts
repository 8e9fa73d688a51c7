import type { Concept } from './topics/index.ts';
import { fold, type Token, words } from './words.ts';

/**
 * Lexicon notation: entries separated by white space.
 * - `paciente` one word, compared without case and accents;
 * - `me_duele` several words in a row;
 * - `pacient(e|a|es)` alternatives, `(s)` an optional ending;
 * - `oftalm*` any word that begins so (at least three letters);
 * - `*ción` any word that ends so (at least two letters before it); with `=`, accents count;
 * - `!café` never this word, whatever its beginning or ending;
 * - `=él` accents must be as written;
 * - `^UCI` capitals must be as written.
 */
export interface Entry {
  readonly concept: Concept;
  /** Lower case with accents, when accents count. */
  readonly lower?: readonly string[];
  /** As written, when capitals count. */
  readonly written?: readonly string[];
}

/** A step in the words of entries: what ends here, and what may follow. */
export interface Step {
  readonly entries: Entry[];
  next: Map<string, Step> | undefined;
}

/** A compiled lexicon of one language. */
export interface Lexicon {
  readonly root: ReadonlyMap<string, Step>;
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

/** Compiles lexicon texts. Throws a `SyntaxError` naming the entry that is malformed. */
export function compileLexicon(texts: Iterable<readonly [Concept, string]>): Lexicon {
  const parts: Parts = {
    root: new Map(),
    stems: new Map(),
    endings: new Map(),
    exactEndings: new Map(),
    except: new Map(),
  };
  for (const [concept, text] of texts) {
    for (const notation of text.split(/\s+/)) {
      if (notation === '') continue;
      for (const form of expand(notation)) add(form, concept, parts);
    }
  }
  return {
    ...parts,
    stemLengths: lengths(parts.stems),
    endingLengths: lengths(parts.endings, parts.exactEndings),
  };
}

interface Parts {
  readonly root: Map<string, Step>;
  readonly stems: Map<string, Concept[]>;
  readonly endings: Map<string, Concept[]>;
  readonly exactEndings: Map<string, Concept[]>;
  readonly except: Map<string, Concept[]>;
}

function lengths(...maps: readonly ReadonlyMap<string, unknown>[]): number[] {
  const all = new Set(maps.flatMap((map) => [...map.keys()].map((key) => key.length)));
  return [...all].sort((a, b) => b - a);
}

const plainBody = /^[\p{L}\p{N} ]+$/u;

/** The words of an entry; the tokenizer is asked only where signs could split them. */
function wordsOf(body: string): { readonly fold: string; readonly lower: string; readonly text: string }[] {
  if (!plainBody.test(body)) return words(body);
  return body
    .split(' ')
    .filter((word) => word !== '')
    .map((text) => ({ text, lower: text.toLowerCase(), fold: fold(text) }));
}

function add(form: string, concept: Concept, { root, stems, endings, exactEndings, except }: Parts): void {
  const mark = form.charAt(0);
  const isAccentExact = mark === '=';
  const isCaseExact = mark === '^';
  const body = (isAccentExact || isCaseExact ? form.slice(1) : form).replaceAll('_', ' ');
  if (mark === '!') {
    push(except, fold(form.slice(1)), concept);
    return;
  }
  if (body.startsWith('*')) {
    if (isAccentExact) push(exactEndings, body.slice(1), concept);
    else push(endings, fold(body.slice(1)), concept);
    return;
  }
  if (body.endsWith('*')) {
    const stem = fold(body.slice(0, -1));
    if (stem.length < 3 || stem.includes(' '))
      throw new SyntaxError(`lexicon: "${form}" is no stem of three letters or more`);
    push(stems, stem, concept);
    return;
  }
  const own = wordsOf(body);
  if (own.length === 0) throw new SyntaxError(`lexicon: "${form}" under "${concept}" has no word`);
  let map = root;
  let step: Step | undefined;
  for (const { fold: key } of own) {
    if (step !== undefined) map = step.next ??= new Map();
    step = map.get(key);
    if (step === undefined) {
      step = { entries: [], next: undefined };
      map.set(key, step);
    }
  }
  step?.entries.push({
    concept,
    ...(isAccentExact ? { lower: own.map((part) => part.lower) } : {}),
    ...(isCaseExact ? { written: own.map((part) => part.text) } : {}),
  });
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Expands the alternatives of one notation: `niñ(o|a)(s)` → niño, niños, niña, niñas. Brackets may nest. */
export function expand(notation: string): string[] {
  if (!notation.includes('(')) return [notation];
  const open = notation.indexOf('(');
  const close = closing(notation, open);
  const inner = splitOptions(notation.slice(open + 1, close));
  const options = inner.length === 1 ? ['', ...inner] : inner;
  const tails = expand(notation.slice(close + 1));
  const head = notation.slice(0, open);
  return options.flatMap((option) =>
    expand(option).flatMap((middle) => tails.map((tail) => head + middle + tail)),
  );
}

function closing(notation: string, open: number): number {
  let depth = 0;
  for (let i = open; i < notation.length; i++) {
    const char = notation.charAt(i);
    if (char === '(') depth++;
    if (char === ')' && --depth === 0) return i;
  }
  throw new SyntaxError(`lexicon: "${notation}" opens a bracket that it does not close`);
}

function splitOptions(inner: string): string[] {
  const options: string[] = [''];
  let depth = 0;
  for (const char of inner) {
    if (char === '(') depth++;
    if (char === ')') depth--;
    if (char === '|' && depth === 0) options.push('');
    else options[options.length - 1] += char;
  }
  return options;
}

/** All terms that begin at a token. */
export function termsAt(lexicon: Lexicon, tokens: readonly Token[], at: number, into: TokenTerm[]): void {
  const token = tokens[at];
  if (token === undefined || token.kind === 'url' || token.kind === 'email' || token.kind === 'handle')
    return;
  const isTag = token.kind === 'hashtag';
  let step = lexicon.root.get(isTag ? token.fold.slice(1) : token.fold);
  for (let last = at; step !== undefined; last++) {
    for (const entry of step.entries) {
      if (isAsWritten(entry, tokens, at)) into.push({ concept: entry.concept, first: at, last });
    }
    const following: Token | undefined = tokens[last + 1];
    step = following === undefined ? undefined : step.next?.get(following.fold);
  }
  if (token.kind === 'word' || isTag) affixesAt(lexicon, token, at, into);
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

function isAsWritten(entry: Entry, tokens: readonly Token[], at: number): boolean {
  if (entry.lower?.some((lower, i) => tokens[at + i]?.lower !== lower)) return false;
  return !entry.written?.some((written, i) => tokens[at + i]?.text !== written);
}
