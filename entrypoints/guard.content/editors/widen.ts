import type { Span } from '../../../core/index.ts';

/** A replacement as an editor is to be asked for it. */
export interface Plan {
  readonly span: Span;
  /** Empty: nothing stands beside the span that could be written again; it has to be deleted. */
  readonly text: string;
}

/**
 * Editors ignore or mangle empty replacements, so a deletion writes a neighbour again: the character after the span or
 * the one before it, in the same line and never a lone space, which browsers turn into a no-break space.
 */
export function widen(whole: string, span: Span, text: string): Plan {
  if (text !== '' || span.start === span.end) return { span, text };
  const after = /^[^\S\n]*[^\s]/u.exec(whole.slice(span.end))?.[0];
  const before = /[^\s][^\S\n]*$/u.exec(lineBefore(whole, span.start))?.[0];
  const takesBefore = before !== undefined && (after === undefined || before.length < after.length);
  if (takesBefore) return { span: { start: span.start - before.length, end: span.end }, text: before };
  if (after !== undefined) return { span: { start: span.start, end: span.end + after.length }, text: after };
  return { span, text };
}

/** Enough of the line before an offset to find a neighbour. */
function lineBefore(whole: string, offset: number): string {
  return whole.slice(Math.max(0, whole.lastIndexOf('\n', offset - 1) + 1), offset);
}
