import type { Span } from '../finding.ts';

const boundary = /(?<![.!?…])[.!?…]{1,400}["'»”’)\]]{0,4}(?=\s)|[\n\r\u2028\u2029]+/gu;
const lastWord = /[\p{L}\p{N}.]{1,20}$/u;

/**
 * Cuts a text into sentences: after a full stop, question or exclamation mark followed by white space, and at line ends.
 * Not after one of `abbreviations` (lower case, without the stop), nor after a single capital ("J. M. Soto").
 * Every character belongs to exactly one sentence. Linear.
 */
export function sentences(text: string, abbreviations: ReadonlySet<string>): Span[] {
  const found: Span[] = [];
  let start = 0;
  boundary.lastIndex = 0;
  for (let match = boundary.exec(text); match !== null; match = boundary.exec(text)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && isAbbreviation(text, start, match.index, abbreviations)) continue;
    if (end > start) found.push({ start, end });
    start = end;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}

function isAbbreviation(
  text: string,
  from: number,
  stop: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  const word = lastWord.exec(text.slice(Math.max(from, stop - 21), stop))?.[0];
  if (word === undefined) return false;
  return /^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word) || abbreviations.has(word.toLowerCase());
}
