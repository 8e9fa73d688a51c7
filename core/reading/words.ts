import { Gap, gapFlag, gapFlags } from './gap.ts';
import { type Form, fold, formOf } from './word-form.ts';

export { fold, Gap };

export type TokenKind = 'word' | 'number' | 'handle' | 'hashtag' | 'url' | 'email' | 'emoji';

/** One word of a text. Offsets are UTF-16, half-open, into the text that was given to `words`. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** As written, composed (NFC). */
  readonly text: string;
  /** Lower case, accents kept, apostrophe kept at the end of an elision. */
  readonly lower: string;
  /** Lower case, accents and apostrophes removed: what the lexicon is looked up by. */
  readonly fold: string;
  /** Starts with a capital. */
  readonly isCapital: boolean;
  /** Has at least two letters and no small one. */
  readonly isUpper: boolean;
  /** Flags of `Gap`; what stands before it. */
  readonly before: number;
  /** The word by itself, with what is known of it. */
  readonly form: Form;
}

const tokenPattern =
  /(?<url>(?:https?:\/\/|www\.)[^\s<>"'«»()]{1,2000})|(?<email>[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5})|(?<handle>@[\p{L}\p{N}_]{1,40}(?:\.[\p{L}\p{N}_]{1,40}){0,3})|(?<hashtag>#[\p{L}\p{M}\p{N}_]{1,120})|(?<number>\p{N}{1,40}(?![\p{L}\p{M}\p{N}]))|(?<word>[\p{L}\p{N}][\p{L}\p{M}\p{N}]*['’ʼ]?)|(?<emoji>\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic}|\ufe0f|\p{Emoji_Modifier}){0,8})/gu;

/** Classes of code units: what parts tokens, letters, figures; all others are left to `tokenPattern`. */
const parting = 0;
const letter = 1;
const figure = 2;
const other = 3;

const lettersEnd = 0x180;
const signsFrom = 0x2000;
const signsEnd = 0x2070;
const classes = new Uint8Array(signsEnd).fill(other);
for (let code = 0; code < signsEnd; code++) {
  if (code < lettersEnd || code >= signsFrom) classes[code] = classOf(String.fromCharCode(code));
}

function classOf(character: string): number {
  if (/\p{L}/u.test(character)) return letter;
  if (/\p{N}/u.test(character)) return figure;
  return /[\p{M}\p{Extended_Pictographic}#@]/u.test(character) ? other : parting;
}

/**
 * Splits a text into tokens. Elisions and contractions split after the apostrophe ("l'ha" → l' + ha, "don't" → don' + t),
 * so that one rule serves all languages. Linear in the length of the text. Plain words and numbers are cut by hand, all else
 * by `tokenPattern`, which says what a token is.
 */
export function words(text: string): Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  // An address may begin with a sign, so that nothing can be cut by hand before an "@".
  const plainFrom = text.lastIndexOf('@') + 1;
  let before = 0;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = at < plainFrom ? other : code < signsEnd ? (classes[code] as number) : other;
    if (kind === parting) {
      before |= gapFlag(code);
      at++;
      continue;
    }
    const end = kind === other ? -1 : plainEnd(text, at);
    if (end >= 0) {
      tokens.push(token(text.slice(at, end), at, kindOfPlain(text, at, end), before));
      at = end;
    } else {
      tokenPattern.lastIndex = at;
      const match = tokenPattern.exec(text);
      if (match === null) break;
      before |= gapFlags(text, at, match.index);
      tokens.push(token(match[0], match.index, kindOf(match.groups), before));
      at = match.index + match[0].length;
    }
    before = 0;
  }
  return tokens;
}

const longestNumber = 40;

/** Where the plain word or number ends that begins here; -1 if only the pattern can tell. */
function plainEnd(text: string, start: number): number {
  let at = start;
  let letters = 0;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = code < signsEnd ? (classes[code] as number) : other;
    if (kind === parting) {
      const isApostrophe = code === 39 || code === 0x2019;
      if (letters > 0 && isApostrophe) at++;
      else if (code === 58 || code === 46) return isAddress(text, start, at) ? -1 : at;
      break;
    }
    if (kind === other) return -1;
    if (kind === letter) letters++;
  }
  return letters === 0 && at - start > longestNumber ? -1 : at;
}

/** Whether a web address may begin so; it would go on with a colon or a stop. */
function isAddress(text: string, start: number, end: number): boolean {
  const word = end - start <= 5 ? text.slice(start, end) : '';
  return word === 'http' || word === 'https' || word === 'www';
}

/** Figures alone are a number. */
function kindOfPlain(text: string, start: number, end: number): TokenKind {
  for (let i = start; i < end; i++) {
    if (classes[text.charCodeAt(i)] !== figure) return 'word';
  }
  return 'number';
}

function kindOf(groups: Record<string, string | undefined> | undefined): TokenKind {
  if (groups?.word !== undefined) return 'word';
  if (groups?.number !== undefined) return 'number';
  if (groups?.handle !== undefined) return 'handle';
  if (groups?.hashtag !== undefined) return 'hashtag';
  if (groups?.url !== undefined) return 'url';
  if (groups?.email !== undefined) return 'email';
  return 'emoji';
}

function token(raw: string, start: number, kind: TokenKind, before: number): Token {
  const form = formOf(raw);
  const { text, lower, fold, isCapital, isUpper } = form;
  return { start, end: start + raw.length, kind, text, lower, fold, isCapital, isUpper, before, form };
}
