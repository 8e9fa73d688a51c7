import type { Mention, MentionConcept, Term } from './reading.ts';
import type { Concept } from './topics/index.ts';

const mentionOf: ReadonlyMap<Concept, MentionConcept> = new Map<Concept, MentionConcept>([
  ['condition', 'condition'],
  ['rare-condition', 'condition'],
  ['everyday-condition', 'condition'],
  ['procedure', 'procedure'],
  ['drug', 'drug'],
]);

/** Illnesses, procedures and drugs of the lexicon as mentions, where no scanner has found anything; longest first. */
export function clinicalMentions(terms: readonly Term[], found: readonly Mention[]): Mention[] {
  const own: Mention[] = [];
  for (const { concept, start, end } of terms) {
    const kind = mentionOf.get(concept);
    if (kind === undefined) continue;
    const overlaps = (other: Mention) => start < other.end && other.start < end;
    if (found.some(overlaps)) continue;
    const index = own.findIndex(overlaps);
    const other = own[index];
    if (other === undefined) own.push({ concept: kind, start, end });
    else if (end - start > other.end - other.start) own[index] = { concept: kind, start, end };
  }
  return own;
}
