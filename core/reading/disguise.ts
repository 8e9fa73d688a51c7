import type { Span } from '../finding.ts';
import { charactersDisguised } from './disguises/characters.ts';
import { figuresForLetters } from './disguises/figures-for-letters.ts';
import { maskedLetters } from './disguises/masked-letters.ts';
import type { Replacement } from './disguises/replacement.ts';
import { digitsApart, lettersApart } from './disguises/spelled-out.ts';
import { digitWords, spokenAddresses } from './disguises/spoken.ts';

/** A text with its disguises undone, and where each of its parts came from. */
export interface Undisguised {
  readonly text: string;
  /** Maps a span of `text` back to the text as written, on whole characters. The identity where nothing was disguised. */
  original(span: Span): Span;
}

/**
 * Undoes what hides words and numbers from a reader of code, but not from people: decomposed and invisible characters,
 * look-alike letters, full-width, circled and emoji digits, spelled-out words ("M.a.r.í.a", "6 1 2 …"), digits in words
 * ("seis uno dos …"), figures for letters ("p4ciente"), stars for letters ("M*ría") and spoken addresses ("ana arroba …"). Linear; a clean text is
 * returned as it is.
 */
export function undisguise(text: string): Undisguised {
  let current: Current = { text };
  for (const step of steps) {
    const edits = step(current.text);
    if (edits.length > 0) current = applyAll(current, edits);
  }
  if (current.starts === undefined) return { text, original: (span) => span };
  const { starts, ends } = current as Mapped;
  return { text: current.text, original: (span) => back(span, starts, ends, text.length) };
}

/** In this order: each sees what those before it have undone. */
const steps: readonly ((text: string) => readonly Replacement[])[] = [
  charactersDisguised,
  lettersApart,
  digitsApart,
  digitWords,
  figuresForLetters,
  maskedLetters,
  spokenAddresses,
];

interface Current {
  readonly text: string;
  /** For each code unit of `text`, where its character began and ended in the text as written. Absent: the same place. */
  readonly starts?: Int32Array;
  readonly ends?: Int32Array;
}
type Mapped = Required<Current>;

function back(span: Span, starts: Int32Array, ends: Int32Array, length: number): Span {
  const start = starts[span.start] ?? length;
  return { start, end: span.end > span.start ? Math.max(start, ends[span.end - 1] ?? length) : start };
}

/** Applies replacements, which are in order and apart; every inserted unit comes from the whole of what it replaces. */
function applyAll(current: Current, edits: readonly Replacement[]): Current {
  if (edits.length === 0) return current;
  const { text } = current;
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const startAt = (at: number) => current.starts?.[at] ?? at;
  const endAt = (at: number) => current.ends?.[at] ?? at + 1;
  const keep = (from: number, to: number) => {
    for (let i = from; i < to; i++) {
      const isLow = isLowSurrogate(text, i);
      const isHigh = i + 1 < text.length && isLowSurrogate(text, i + 1);
      starts.push(startAt(isLow ? i - 1 : i));
      ends.push(endAt(isHigh ? i + 1 : i));
    }
    pieces.push(text.slice(from, to));
  };
  let at = 0;
  for (const { start, end, insert } of edits) {
    keep(at, start);
    for (let i = 0; i < insert.length; i++) {
      starts.push(startAt(start));
      ends.push(endAt(end - 1));
    }
    pieces.push(insert);
    at = end;
  }
  keep(at, text.length);
  return { text: pieces.join(''), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff && at > 0;
}
