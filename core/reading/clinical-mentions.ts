import type { Span } from '../finding.ts';
import type { Mention, MentionConcept, Term } from './reading.ts';
import { nothingTaken } from './token-at.ts';
import type { Concept } from './topics/index.ts';

const mentionOf: ReadonlyMap<Concept, MentionConcept> = new Map<Concept, MentionConcept>([
  ['condition', 'condition'],
  ['rare-condition', 'condition'],
  ['everyday-condition', 'condition'],
  ['procedure', 'procedure'],
  ['drug', 'drug'],
]);

/** Illnesses, procedures and drugs of the lexicon as mentions, where no scanner has found anything; the longer wins. `length` of the text. */
export function clinicalMentions(
  terms: readonly Term[],
  found: readonly Mention[],
  length: number,
): Mention[] {
  const taken = nothingTaken(length);
  for (const mention of found) taken.take(mention);
  const own: Mention[] = [];
  for (const { concept, start, end } of [...terms].sort(longestFirst)) {
    const kind = mentionOf.get(concept);
    if (kind === undefined || !taken.isFree({ start, end })) continue;
    taken.take({ start, end });
    own.push({ concept: kind, start, end });
  }
  return own;
}

function longestFirst(a: Span, b: Span): number {
  return b.end - b.start - (a.end - a.start) || a.start - b.start;
}
