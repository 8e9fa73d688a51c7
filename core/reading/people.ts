import type { Found, Mention, Person, PersonRole, Sentence, Term, Trait, TraitKind } from './reading.ts';
import { clinicalConcepts } from './topics/clinical.ts';
import type { Concept, Construction } from './topics/index.ts';

/** What people are read from; all in order of the text. */
export interface Evidence {
  readonly sentences: readonly Sentence[];
  readonly terms: readonly Term[];
  readonly mentions: readonly Mention[];
  readonly found: readonly Found[];
}

/** Somebody who may be a patient, before the evidence is weighed. */
interface Candidate {
  readonly start: number;
  readonly end: number;
  /** How much the way of saying it already tells, see `constructionWeight` and `headWeight`. */
  readonly weight: number;
}

/** What is known of one sentence, counted once. */
interface SentenceEvidence {
  readonly span: Sentence;
  readonly concepts: ReadonlySet<Concept>;
  readonly constructions: ReadonlySet<Construction>;
  readonly terms: readonly Term[];
  readonly mentions: readonly Mention[];
  readonly clinical: number;
  readonly candidates: readonly Candidate[];
}

/**
 * How strongly a construction ties somebody to the author's care. With `enough` it stands alone; a weaker one needs
 * clinical words, a time or the author's own acts beside it.
 */
const constructionWeight: Partial<Record<Construction, number>> = {
  'patient-told': 3,
  'slot-patient': 3,
  vignette: 3,
  'person-told': 1.75,
  'news-told': 1.5,
  'relative-told': 1.5,
  'outcome-told': 1.25,
};

/** The same for a noun alone, however the sentence is built. */
const headWeight: Partial<Record<Concept, number>> = {
  patient: 1.25,
  child: 0.75,
  elder: 0.75,
  person: 0.75,
  job: 0.5,
  kin: 0.25,
};

/** What else in a sentence speaks for, or against, somebody who was really seen. */
const conceptWeight: readonly (readonly [readonly Concept[], number])[] = [
  [['treat-1'], 1],
  [['have-1', 'told-1', 'with-1'], 0.5],
  [['outcome-3', 'emotion-3'], 0.75],
  [['came-3', 'asked-3', 'did-3'], 0.5],
  [['said-3', 'found-3'], 0.25],
  [['me'], 0.5],
  [['opener'], 0.75],
  [['ordinal', 'first-only'], 0.25],
  [['generic'], -0.75],
  [['should'], -1],
  [['hypothetical'], -3],
  [['aggregate'], -1.5],
];

const constructionPenalty: Partial<Record<Construction, number>> = {
  'generic-patient': -2.5,
  'own-kin': -1.5,
};

/** Concepts that say, anywhere in the draft, that no real patient of the author is meant. */
const draftPenalty: readonly (readonly [Concept, number])[] = [
  ['fiction', -9],
  ['published', -3],
  ['own-illness', -1.5],
];

const enough = 3;

/** Gathers the individuals a draft talks about who seem to be, or to have been, in the author's care. */
export function people(evidence: Evidence): Person[] {
  const list = evidence.sentences.map((sentence) => sentenceEvidence(sentence, evidence));
  const found: Person[] = [];
  const inDraft = new Set(list.flatMap((one) => [...one.concepts]));
  const fromDraft = draftPenalty.reduce(
    (sum, [concept, weight]) => sum + (inDraft.has(concept) ? weight : 0),
    0,
  );
  list.forEach((one, index) => {
    const best = [...one.candidates].sort((a, b) => b.weight - a.weight)[0];
    if (best === undefined) return;
    const around = Math.max(list[index - 1]?.clinical ?? 0, list[index + 1]?.clinical ?? 0);
    const care = best.weight + fromSentence(one) + Math.min(0.75, around * 0.75) + fromDraft;
    if (care < enough) return;
    const previous = found.at(-1);
    const person = toPerson('patient', best, one, care);
    if (previous !== undefined && isNear(previous, one, list, index))
      found[found.length - 1] = merge(previous, person);
    else found.push(person);
  });
  return found;
}

function sentenceEvidence(span: Sentence, evidence: Evidence): SentenceEvidence {
  const inside = (one: { start: number; end: number }) => one.start >= span.start && one.end <= span.end;
  const terms = evidence.terms.filter(inside);
  const found = evidence.found.filter(inside);
  const candidates: Candidate[] = [];
  for (const one of found) {
    const weight = constructionWeight[one.construction];
    if (weight !== undefined) candidates.push({ start: one.start, end: one.end, weight });
  }
  for (const term of terms) {
    const weight = headWeight[term.concept];
    if (weight !== undefined) candidates.push({ start: term.start, end: term.end, weight });
  }
  const clinicalTerms = terms.filter((term) => clinicalConcepts.has(term.concept));
  return {
    span,
    terms,
    concepts: new Set(terms.map((term) => term.concept)),
    constructions: new Set(found.map((one) => one.construction)),
    mentions: evidence.mentions.filter(inside),
    clinical: new Set(clinicalTerms.map((term) => term.start)).size,
    candidates,
  };
}

function fromSentence(one: SentenceEvidence): number {
  let sum = one.clinical === 0 ? 0 : one.clinical === 1 ? 1.25 : 1.75;
  for (const [concepts, weight] of conceptWeight) {
    if (concepts.some((concept) => one.concepts.has(concept))) sum += weight;
  }
  for (const construction of one.constructions) sum += constructionPenalty[construction] ?? 0;
  if (one.mentions.some((mention) => mention.concept === 'age')) sum += 0.75;
  if (one.mentions.some((mention) => mention.concept === 'date' || mention.concept === 'time')) sum += 0.5;
  if (one.span.isQuestion) sum -= 0.5;
  return sum;
}

function isNear(
  person: Person,
  one: SentenceEvidence,
  list: readonly SentenceEvidence[],
  index: number,
): boolean {
  const last = person.spans.at(-1)?.end ?? 0;
  const before = list[Math.max(0, index - 2)]?.span.start ?? one.span.start;
  return last >= before;
}

function merge(a: Person, b: Person): Person {
  return {
    role: a.role,
    spans: [...a.spans, ...b.spans],
    traits: [...a.traits, ...b.traits],
    care: Math.max(a.care, b.care),
  };
}

const traitOfConcept: Partial<Record<Concept, TraitKind>> = {
  job: 'job',
  origin: 'origin',
  feature: 'feature',
  'first-only': 'record',
  'outcome-3': 'outcome',
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
  condition: 'condition',
  procedure: 'procedure',
};

function toPerson(role: PersonRole, candidate: Candidate, one: SentenceEvidence, care: number): Person {
  const traits: Trait[] = [];
  for (const mention of one.mentions) {
    const kind = traitOfMention[mention.concept];
    if (kind === undefined) continue;
    traits.push({
      kind,
      start: mention.start,
      end: mention.end,
      ...(mention.value === undefined ? {} : { value: mention.value }),
    });
  }
  for (const term of one.terms) {
    const kind = traitOfConcept[term.concept];
    if (kind !== undefined) traits.push({ kind, start: term.start, end: term.end });
  }
  return { role, spans: [{ start: candidate.start, end: candidate.end }], traits, care };
}
