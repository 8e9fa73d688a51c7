import { fold, words } from './words.ts';

/**
 * Lexicon notation: entries separated by white space.
 * - `paciente` one word, compared without case and accents;
 * - `me_duele` several words in a row;
 * - `pacient(e|a|es)` alternatives, `(s)` an optional ending; brackets may nest and may hold several words: `(que_|)ir`;
 * - `oftalm*` any word that begins so (at least three letters);
 * - `*ción` any word that ends so (at least two letters before it); with `=`, accents count;
 * - `!café` never this word, whatever its beginning or ending;
 * - `=él` accents must be as written;
 * - `^UCI` capitals must be as written.
 */
export interface Notation {
  readonly mark: '' | '=' | '^' | '!';
  /** The notation without its mark. */
  readonly body: string;
}

export function marked(notation: string): Notation {
  const first = notation.charAt(0);
  if (first === '=' || first === '^' || first === '!') return { mark: first, body: notation.slice(1) };
  return { mark: '', body: notation };
}

/** One word of an entry as it may be compared. */
export interface Word {
  readonly fold: string;
  readonly lower: string;
  readonly text: string;
}

/**
 * The rows of words that a notation stands for, each place as it is written. Alternatives of one word are kept together and not
 * multiplied out, so that "(he|hemos)_(visto|oído)" is one row of two places, not four phrases.
 */
export function rowsOf(body: string): readonly (readonly string[])[] {
  return rows(body).map((row) => split(row, '_').filter((place) => place !== ''));
}

/** The notation with those brackets opened that hold several words. */
function rows(body: string): string[] {
  for (let open = body.indexOf('('); open >= 0; open = body.indexOf('(', open + 1)) {
    const close = closing(body, open);
    const inner = body.slice(open + 1, close);
    if (!inner.includes('_')) {
      open = close;
      continue;
    }
    const head = body.slice(0, open);
    const tail = body.slice(close + 1);
    return joined(options(inner)).flatMap((option) => rows(head + option + tail));
  }
  return [body];
}

/**
 * Options that differ in one word joined to one, so that they need no rows of their own: `they_|she_|we_all_|` is
 * `(they|she)_|we_all_|`. A notation of four such brackets stands for a dozen rows and not for ten thousand.
 */
function joined(all: readonly string[]): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const option of all) {
    const [before = '', after, ...more] = split(option, '_');
    const isSimple = more.length === 0 && !hasInner(before) && !hasInner(after ?? '');
    const isLed = before === '' && after !== undefined;
    const frame = !isSimple ? option : after === undefined ? word : isLed ? `_${word}` : `${word}_${after}`;
    groups.set(frame, [...(groups.get(frame) ?? []), isLed ? after : before]);
  }
  return [...groups].map(([frame, words]) =>
    frame.replace(word, () => (words.length === 1 ? (words[0] as string) : `(${words.join('|')})`)),
  );
}

/** Stands for the word that options differ in. */
const word = '\u0000';

function hasInner(part: string): boolean {
  return part.includes('_');
}

/** What one place of a row may be: one of several words, nothing, or a word that signs split in several. */
export function choices(slot: string): (readonly Word[])[][] {
  const single: Word[] = [];
  const found: (readonly Word[])[][] = [];
  for (const form of expand(slot)) {
    const own = form === '' ? [] : wordsOf(form);
    if (own.length === 1) single.push(own[0] as Word);
    else found.push(own.map((word) => [word]));
  }
  if (single.length > 0) found.push([single]);
  return found;
}

const plainBody = /^[\p{L}\p{N}]+$/u;

/** The words of a form; the tokenizer is asked only where signs could split it. */
function wordsOf(form: string): readonly Word[] {
  if (!plainBody.test(form)) return words(form);
  return [{ text: form, lower: form.toLowerCase(), fold: fold(form) }];
}

/** Expands the alternatives of one notation: `niñ(o|a)(s)` → niño, niños, niña, niñas. Brackets may nest. */
export function expand(notation: string): string[] {
  const open = notation.indexOf('(');
  if (open < 0) return [notation];
  const close = closing(notation, open);
  const tails = expand(notation.slice(close + 1));
  const head = notation.slice(0, open);
  return options(notation.slice(open + 1, close)).flatMap((option) =>
    expand(option).flatMap((middle) => tails.map((tail) => head + middle + tail)),
  );
}

/** What a bracket offers; one thing alone is optional. */
function options(inner: string): string[] {
  const found = split(inner, '|');
  return found.length === 1 ? ['', ...found] : found;
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

/** Splits at a sign outside brackets. */
function split(text: string, sign: '|' | '_'): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (char === sign && depth === 0) {
      found.push(text.slice(from, i));
      from = i + 1;
    }
  }
  found.push(text.slice(from));
  return found;
}
