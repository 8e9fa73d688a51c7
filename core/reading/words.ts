/** What stands between a token and the one before it; bit flags. */
export const Gap = {
  space: 1,
  comma: 2,
  stop: 4,
  colon: 8,
  quote: 16,
  bracket: 32,
  line: 64,
  hyphen: 128,
  dash: 256,
  question: 512,
  exclamation: 1024,
  slash: 2048,
} as const;

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
}

const tokenPattern =
  /(?<url>(?:https?:\/\/|www\.)[^\s<>"'«»()]{1,2000})|(?<email>[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5})|(?<handle>@[\p{L}\p{N}_]{1,40}(?:\.[\p{L}\p{N}_]{1,40}){0,3})|(?<hashtag>#[\p{L}\p{M}\p{N}_]{1,120})|(?<number>\p{N}{1,40}(?![\p{L}\p{M}\p{N}]))|(?<word>[\p{L}\p{N}][\p{L}\p{M}\p{N}]*['’ʼ]?)|(?<emoji>\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic}|\ufe0f|\p{Emoji_Modifier}){0,8})/gu;

const marks = /\p{M}/gu;
const apostrophes = /['’ʼ]/g;

/** Lower case without accents or apostrophes. "Él" and "el" fold alike; the lexicon's `=` notation tells them apart. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 126)
      return lower.normalize('NFD').replace(marks, '').replace(apostrophes, '').replace(/ß/g, 'ss');
  }
  return lower.includes("'") ? lower.replaceAll("'", '') : lower;
}

/**
 * Splits a text into tokens. Elisions and contractions split after the apostrophe ("l'ha" → l' + ha, "don't" → don' + t),
 * so that one rule serves all languages. Linear in the length of the text.
 */
export function words(text: string): Token[] {
  const tokens: Token[] = [];
  tokenPattern.lastIndex = 0;
  let last = 0;
  for (let match = tokenPattern.exec(text); match !== null; match = tokenPattern.exec(text)) {
    const start = match.index;
    const raw = match[0];
    tokens.push(token(raw, start, kindOf(match.groups), gapFlags(text, last, start)));
    last = start + raw.length;
  }
  return tokens;
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

/** What a token is wherever it stands. */
type Form = Pick<Token, 'text' | 'lower' | 'fold' | 'isCapital' | 'isUpper'>;

/** Forms of words met before; only in memory, emptied when they grow many. */
const formsMet = new Map<string, Form>();
const mostFormsMet = 4000;

function token(raw: string, start: number, kind: TokenKind, before: number): Token {
  const { text, lower, fold, isCapital, isUpper } = formOf(raw);
  return { start, end: start + raw.length, kind, text, lower, fold, isCapital, isUpper, before };
}

function formOf(raw: string): Form {
  let form = formsMet.get(raw);
  if (form === undefined) {
    const text = raw.normalize('NFC');
    const lower = text.toLowerCase();
    const first = text.charAt(0);
    form = {
      text,
      lower,
      fold: fold(text),
      isCapital: first !== first.toLowerCase(),
      isUpper: text.length > 1 && text !== lower && text === text.toUpperCase(),
    };
    if (formsMet.size >= mostFormsMet) formsMet.clear();
    formsMet.set(raw, form);
  }
  return form;
}

function gapFlags(text: string, from: number, to: number): number {
  let flags = 0;
  for (let i = from; i < to; i++) flags |= flagOf(text.charCodeAt(i));
  return flags;
}

function flagOf(code: number): number {
  switch (code) {
    case 32:
    case 9:
    case 160:
    case 8239:
      return Gap.space;
    case 10:
    case 13:
    case 8232:
    case 8233:
      return Gap.line;
    case 44:
    case 59:
    case 8218:
      return Gap.comma;
    case 46:
    case 8230:
      return Gap.stop;
    case 58:
      return Gap.colon;
    case 34:
    case 39:
    case 171:
    case 187:
    case 8216:
    case 8217:
    case 8220:
    case 8221:
    case 8222:
      return Gap.quote;
    case 40:
    case 41:
    case 91:
    case 93:
    case 123:
    case 125:
      return Gap.bracket;
    case 45:
    case 8208:
    case 8209:
      return Gap.hyphen;
    case 8211:
    case 8212:
      return Gap.dash;
    case 63:
    case 191:
      return Gap.question;
    case 33:
    case 161:
      return Gap.exclamation;
    case 47:
      return Gap.slash;
    default:
      return 0;
  }
}
