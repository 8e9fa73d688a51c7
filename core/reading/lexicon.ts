import type { Concept } from './topics/index.ts';
import { fold, type Token, words } from './words.ts';

/**
 * Lexicon notation: entries separated by white space.
 * - `paciente` one word, compared without case and accents;
 * - `me_duele` several words in a row;
 * - `pacient(e|a|es)` alternatives, `(s)` an optional ending;
 * - `oftalm*` any word that begins so (at least three letters);
 * - `=él` accents must be as written;
 * - `^UCI` capitals must be as written.
 */
export interface Entry {
  readonly concept: Concept;
  /** Folded words after the first. */
  readonly rest: readonly string[];
  /** Lower case with accents, when accents count. */
  readonly lower?: readonly string[];
  /** As written, when capitals count. */
  readonly written?: readonly string[];
}

/** A compiled lexicon of one language. */
export interface Lexicon {
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  readonly stems: ReadonlyMap<string, readonly Concept[]>;
  /** Lengths that stems have, longest first. */
  readonly stemLengths: readonly number[];
}

/** A term by token indexes; `last` is inclusive. */
export interface TokenTerm {
  readonly concept: Concept;
  readonly first: number;
  readonly last: number;
}

/** Compiles lexicon texts. Throws a `SyntaxError` naming the entry that is malformed. */
export function compileLexicon(texts: Iterable<readonly [Concept, string]>): Lexicon {
  const entries = new Map<string, Entry[]>();
  const stems = new Map<string, Concept[]>();
  for (const [concept, text] of texts) {
    for (const notation of text.split(/\s+/)) {
      if (notation === '') continue;
      for (const form of expand(notation)) add(form, concept, entries, stems);
    }
  }
  const stemLengths = [...new Set([...stems.keys()].map((stem) => stem.length))].sort((a, b) => b - a);
  return { entries, stems, stemLengths };
}

function add(
  form: string,
  concept: Concept,
  entries: Map<string, Entry[]>,
  stems: Map<string, Concept[]>,
): void {
  const mark = form.charAt(0);
  const isAccentExact = mark === '=';
  const isCaseExact = mark === '^';
  const body = (isAccentExact || isCaseExact ? form.slice(1) : form).replaceAll('_', ' ');
  if (body.endsWith('*')) {
    const stem = fold(body.slice(0, -1));
    if (stem.length < 3 || stem.includes(' '))
      throw new SyntaxError(`lexicon: "${form}" is no stem of three letters or more`);
    push(stems, stem, concept);
    return;
  }
  const tokens = words(body);
  const [first, ...rest] = tokens;
  if (first === undefined) throw new SyntaxError(`lexicon: "${form}" under "${concept}" has no word`);
  push(entries, first.fold, {
    concept,
    rest: rest.map((token) => token.fold),
    ...(isAccentExact ? { lower: tokens.map((token) => token.lower) } : {}),
    ...(isCaseExact ? { written: tokens.map((token) => token.text) } : {}),
  });
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Expands the alternatives of one notation: `niñ(o|a)(s)` → niño, niños, niña, niñas. */
export function expand(notation: string): string[] {
  const open = notation.indexOf('(');
  if (open < 0) return [notation];
  const close = notation.indexOf(')', open);
  if (close < 0) throw new SyntaxError(`lexicon: "${notation}" opens a bracket that it does not close`);
  const inner = notation.slice(open + 1, close);
  const options = inner.includes('|') ? inner.split('|') : ['', inner];
  const tails = expand(notation.slice(close + 1));
  const head = notation.slice(0, open);
  return options.flatMap((option) => tails.map((tail) => head + option + tail));
}

/** All terms that begin at a token. */
export function termsAt(lexicon: Lexicon, tokens: readonly Token[], at: number, into: TokenTerm[]): void {
  const token = tokens[at];
  if (token === undefined || token.kind === 'url' || token.kind === 'email' || token.kind === 'handle')
    return;
  const list = lexicon.entries.get(token.fold);
  if (list !== undefined) {
    for (const entry of list) {
      if (matches(entry, tokens, at))
        into.push({ concept: entry.concept, first: at, last: at + entry.rest.length });
    }
  }
  if (token.kind !== 'word') return;
  for (const length of lexicon.stemLengths) {
    if (length > token.fold.length) continue;
    const concepts = lexicon.stems.get(token.fold.slice(0, length));
    if (concepts !== undefined) for (const concept of concepts) into.push({ concept, first: at, last: at });
  }
}

function matches(entry: Entry, tokens: readonly Token[], at: number): boolean {
  for (let i = 0; i < entry.rest.length; i++) {
    if (tokens[at + 1 + i]?.fold !== entry.rest[i]) return false;
  }
  if (entry.lower?.some((lower, i) => tokens[at + i]?.lower !== lower)) return false;
  return !entry.written?.some((written, i) => tokens[at + i]?.text !== written);
}
