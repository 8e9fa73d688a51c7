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
  const clinical = terms.flatMap(({ concept, start, end }): Mention[] => {
    const kind = mentionOf.get(concept);
    return kind === undefined ? [] : [{ concept: kind, start, end }];
  });
  return clinical.sort(longestFirst).filter((mention) => {
    const isFree = taken.isFree(mention);
    if (isFree) taken.take(mention);
    return isFree;
  });
}

function longestFirst(a: Span, b: Span): number {
  return b.end - b.start - (a.end - a.start) || a.start - b.start;
}
