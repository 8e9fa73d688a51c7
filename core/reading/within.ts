import type { Draft } from '../draft.ts';
import type { Span } from '../finding.ts';
import type { Reading, Sentence } from './reading.ts';
import type { Concept } from './topics/index.ts';

/** Whether a span lies inside another. */
export function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Whether two spans share a character. */
export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whether a sentence has a term of one of these concepts. */
export function has(
  reading: Reading,
  sentence: Sentence | undefined,
  ...concepts: readonly Concept[]
): boolean {
  return sentence !== undefined && reading.terms(...concepts).some((term) => isWithin(term, sentence));
}

/** Whether the draft answers somebody in public: a reply, or a text that begins with a handle. */
export function answersInPublic(draft: Draft): boolean {
  if (draft.kind === 'message' || draft.kind === 'invitation' || draft.kind === 'profile') return false;
  return draft.kind === 'reply' || draft.replyTo !== undefined || /^\s*\.?@[\p{L}\p{N}_]/u.test(draft.text);
}

/** Whether the draft goes to one person in private. */
export function isPrivate(draft: Draft): boolean {
  return draft.kind === 'message' || draft.kind === 'invitation';
}
