import type { SentenceReading } from './read-sentence.ts';
import type { Mention, Trait, TraitKind } from './reading.ts';
import type { Concept } from './topics/index.ts';

const traitOfConcept: Partial<Record<Concept, TraitKind>> = {
  job: 'job',
  origin: 'origin',
  feature: 'feature',
  'first-only': 'record',
  'outcome-3': 'outcome',
  'rare-condition': 'rare-condition',
  condition: 'condition',
  procedure: 'procedure',
  'time-told': 'time',
  'news-event': 'public-event',
  'small-place': 'place',
};

const traitOfMention: Partial<Record<Mention['concept'], TraitKind>> = {
  age: 'age',
  date: 'time',
  time: 'time',
  'person-name': 'name',
  initials: 'initials',
  place: 'place',
  'care-centre': 'care-place',
  identifier: 'identifier',
};

/** What a sentence says that may be said of the person in it; offsets are moved by `start`. */
export function traitsOf({ tokens, terms, mentions }: SentenceReading, start: number): Trait[] {
  const traits: Trait[] = [];
  for (const mention of mentions) {
    const kind = traitOfMention[mention.concept];
    if (kind === undefined || isStaffs(mention)) continue;
    const { value } = mention;
    traits.push({
      kind,
      start: mention.start + start,
      end: mention.end + start,
      ...(value === undefined ? {} : { value }),
    });
  }
  for (const term of terms) {
    const kind = traitOfConcept[term.concept];
    const from = tokens[term.first];
    const to = tokens[term.last];
    if (kind === undefined || from === undefined || to === undefined) continue;
    const span = { start: from.start + start, end: to.end + start };
    if (traits.some((other) => other.kind === kind && other.start < span.end && span.start < other.end))
      continue;
    traits.push({ kind, ...span });
  }
  return traits;
}

/** Names of colleagues, authors and the dead of history say nothing of the patient. */
function isStaffs(mention: Mention): boolean {
  return mention.role === 'colleague' || mention.role === 'author' || mention.role === 'historical';
}
