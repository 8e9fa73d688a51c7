import { alphabet } from './look-alikes.ts';
import type { Replacement } from './replacement.ts';

/** Composes, drops what is invisible, and puts plain letters and figures for styled and look-alike ones. */
export function charactersDisguised(text: string): readonly Replacement[] {
  if (!suspicious.test(text)) return [];
  const edits: Replacement[] = [];
  const isForeign = isMostlyForeign(text);
  cluster.lastIndex = 0;
  for (let match = cluster.exec(text); match !== null; match = cluster.exec(text)) {
    const raw = match[0];
    if (raw.charCodeAt(0) < 0xad && raw.length === 1) continue;
    const insert = characterFor(raw, text, match.index, isForeign);
    if (insert !== raw) edits.push({ start: match.index, end: match.index + raw.length, insert });
  }
  return edits;
}

/** Marks, invisible signs, other alphabets and styled letters; not the letters and signs of western European text. */
const suspicious =
  /\p{M}|[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uff01-\uff5e\u2460-\u24ff\u2776-\u2793\u2070-\u2089\u0370-\u052f\u0251\u0261\u0131\u1d00-\u1d7f\u0299-\u029f\u0262\u026a\u0274\u0280\ua730-\ua7ff\u2113\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u{1d400}-\u{1d7ff}\u{1f100}-\u{1f189}]/u;

/** Signs that take no room, Mongolian and Hangul fillers among them. */
const invisible =
  /\u034f|[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff]/u;
const cluster = /\p{L}\p{M}{1,8}|\p{N}\ufe0f?\u20e3|./gsu;

function characterFor(raw: string, text: string, at: number, isForeign: boolean): string {
  if (raw.length === 1 && invisible.test(raw)) return isJoiner(raw, text, at) ? raw : '';
  if (raw.endsWith('\u20e3')) return raw.charAt(0);
  const composed = /\p{M}/u.test(raw) ? composedOf(raw) : raw;
  const known = alphabet.get(composed);
  if (known === undefined) return styled(composed);
  return isHidden(text, at, raw.length, isForeign) ? known : composed;
}

const longestWord = 40;
const foreign = /[\u0370-\u052f]/u;

/**
 * Whether a look-alike hides in a word: beside other letters ("TNF-α" keeps its alpha), and in a Latin word, or in a word
 * of look-alikes alone where the text is not foreign.
 */
function isHidden(text: string, at: number, length: number, isForeign: boolean): boolean {
  let from = at;
  let to = at + length;
  while (at - from < longestWord && isLetter(text.charAt(from - 1))) from--;
  while (to - at < longestWord && isLetter(text.charAt(to))) to++;
  const others = text.slice(from, at) + text.slice(at + length, to);
  if (others === '') return false;
  const letters = [...others.normalize('NFC')];
  if (letters.some((letter) => /[a-zA-Z]/.test(letter))) return true;
  return !isForeign && letters.every((letter) => !foreign.test(letter) || alphabet.has(letter));
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{M}]/u.test(character);
}

/** Composed; marks that no letter of the alphabet takes (struck-through, dotted above) fall away. */
function composedOf(raw: string): string {
  const composed = raw.normalize('NFC');
  return composed.replace(
    /(?<=\p{Script=Latin})[\u0335-\u0338\u0332\u0333\u0305\u20d0-\u20ff\ufe00-\ufe0f]/gu,
    '',
  );
}

/** A zero-width joiner inside an emoji belongs to it. */
function isJoiner(raw: string, text: string, at: number): boolean {
  return (
    raw === '\u200d' &&
    /(?:\p{Extended_Pictographic}|\ufe0f|\p{Emoji_Modifier})$/u.test(text.slice(Math.max(0, at - 2), at))
  );
}

/** Full-width, circled, squared, mathematical letters and figures by what they stand for. */
function styled(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x1f150 && code <= 0x1f169) return String.fromCharCode(65 + code - 0x1f150);
  if (code >= 0x1f170 && code <= 0x1f189) return String.fromCharCode(65 + code - 0x1f170);
  if (code >= 0x2776 && code <= 0x277e) return String(code - 0x2775);
  if (/^\p{Nd}$/u.test(character) && code > 0x660) return String(digitValue(code));
  const isStyled =
    (code >= 0xff01 && code <= 0xff5e) ||
    (code >= 0x2460 && code <= 0x24ff) ||
    (code >= 0x1d400 && code <= 0x1d7ff) ||
    (code >= 0x1f100 && code <= 0x1f14f) ||
    (code >= 0x2070 && code <= 0x2089);
  return isStyled ? character.normalize('NFKC').replace(/[().,]/g, '') || character : character;
}

/** Decimal digits stand in blocks of ten; full-width and mathematical ones are left to NFKC. */
function digitValue(code: number): number {
  if (code >= 0xff10) return Number(String.fromCodePoint(code).normalize('NFKC'));
  const zero = [0x660, 0x6f0, 0x966].findLast((start) => start <= code) ?? code;
  return (code - zero) % 10;
}

/** Whether the text is written in Cyrillic or Greek, so that those letters are no disguise. */
function isMostlyForeign(text: string): boolean {
  let foreign = 0;
  let latin = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x370 && code <= 0x52f) foreign++;
    else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) latin++;
  }
  return foreign > latin;
}
