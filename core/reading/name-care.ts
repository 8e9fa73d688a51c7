import type { Mention, PersonRole, Reading, Said, Sentence } from './reading.ts';
import { clinicalConcepts } from './topics/clinical.ts';
import type { Concept, Construction } from './topics/index.ts';

/** With this much a name is taken for that of somebody under care. */
export const enoughCare = 1.75;

/** Words of a sentence that is read with the next one. */
const shortSentence = 5;

/** Roles whose names are nobody's secret. */
const open: ReadonlySet<PersonRole> = new Set<PersonRole>([
  'colleague',
  'author',
  'public-figure',
  'historical',
]);

/** What the role of a name adds. */
const roleWeight: Partial<Record<PersonRole, number>> = { patient: 1.25, relative: 0.25, addressee: 0 };

/** What the sentence around a name adds, each group once. */
const around: readonly (readonly [readonly (Concept | Construction)[], number])[] = [
  [['treat-1', 'told-1', 'with-1', 'treated-3'], 0.75],
  [['patient-did', 'outcome-3'], 0.5],
  [['came-3', 'emotion-3'], 0.5],
  [['patient', 'patient-told', 'vignette', 'slot-patient'], 0.75],
  [['courtesy'], 0.75],
  [['past-3', 'did-3', 'be-3'], 0.25],
  [['name-label'], 0.25],
  [['little', 'child', 'elder'], 0.5],
  [['staff-life', 'speech', 'cited-by'], -1.5],
  [['public-figure', 'announced', 'donated'], -1],
  [['own-kin', 'by-staff'], -2],
  [['own-animal'], -3],
  [['persons', 'patients', 'aggregate'], -0.5],
  [['hypothetical'], -2],
];

/** Sights and pictures of care count as clinical, too. */
const shown: ReadonlySet<Concept | Construction> = new Set<Concept>(['care-sight', 'clinical-image']);

/** With these a full name is no citation. */
const acts: readonly (Concept | Construction)[] = [
  'treat-1',
  'told-1',
  'with-1',
  'have-1',
  'patient',
  'courtesy',
  'name-label',
];

/** What the draft as a whole adds. */
const everywhere: readonly (readonly [readonly (Concept | Construction)[], number])[] = [
  [['fiction'], -9],
  [['published'], -1.5],
  [['own-illness'], -1.5],
  [['own-animal'], -4],
  [['own-leisure', 'colleague-parts'], -1.5],
  [['aggregate'], -0.5],
];

/** How strongly a draft ties a name to the author's care; above `enoughCare` it is a patient's. */
export function nameCare(reading: Reading, mention: Mention): number {
  const sentence = reading.sentenceAt(mention.start);
  if (sentence === undefined || (mention.role !== undefined && open.has(mention.role))) return 0;
  const heard = saidNear(reading, sentence, mention);
  const near = mention.role === 'addressee' ? heard.filter((one) => !isWorkplace(one, heard)) : heard;
  const said = new Set(near.map(({ id }) => id));
  let sum =
    (mention.role === undefined ? 0 : (roleWeight[mention.role] ?? 0)) +
    clinicalWeight(reading, sentence, near);
  sum += weigh(around, said) + weigh(everywhere, idsOf(reading));
  const inside = reading.mentions.filter((one) => one.start >= sentence.start && one.end <= sentence.end);
  if (inside.some(({ concept }) => concept === 'age')) sum += 0.75;
  if (reading.mentions.some(({ concept }) => concept === 'identifier')) sum += 1;
  if (reading.people.some((person) => person.role === 'patient' && touches(person.spans, sentence))) sum += 1;
  if (labels(reading) > 1) sum += 1;
  if (isCalledByOneName(reading, mention) && clinicalCount(near) > 0) sum += 0.75;
  const isAnswer = reading.draft.kind === 'reply' || reading.draft.kind === 'message';
  if (!isAnswer && said.has('thanks') && mention.role !== 'patient') sum -= 1;
  if (isAnswer && mention.role === 'addressee' && clinicalCount(near) > 0) sum += 0.5;
  if (mention.role === 'addressee' && said.has('patient-did')) sum += 1;
  if (isTribute(reading, mention)) sum += 1.5;
  if (isFullName(reading, mention) && !acts.some((id) => said.has(id))) sum -= 1.25;
  if (hasKind(reading.sentences, 'url')) sum -= 0.75;
  if (hasKind([sentence], 'handle')) sum -= 0.75;
  return sum * ((mention.confidence ?? 1) < 0.6 && mention.role !== 'patient' ? 0.75 : 1);
}

/** A greeting or a cry is read with the sentence after it. */
function saidNear(reading: Reading, sentence: Sentence, mention: Mention): readonly Said[] {
  const own = reading.saidIn(sentence);
  const next = reading.sentences[reading.sentences.indexOf(sentence) + 1];
  const isCalled = mention.role === 'addressee' && sentence.tokens.length <= shortSentence;
  return next === undefined || !isCalled ? own : [...own, ...reading.saidIn(next)];
}

/** Who is greeted may be a colleague: the place of work says nothing of care, even where it is also a sight of care. */
function isWorkplace({ id, span }: Said, said: readonly Said[]): boolean {
  if (id === 'care-place' || id === 'duty') return true;
  return id === 'care-sight' && said.some((one) => one.id === 'care-place' && one.span.start === span.start);
}

function weigh(
  weights: readonly (readonly [readonly (Concept | Construction)[], number])[],
  said: ReadonlySet<Concept | Construction>,
): number {
  return weights.reduce((sum, [ids, weight]) => (ids.some((id) => said.has(id)) ? sum + weight : sum), 0);
}

function idsOf(reading: Reading): ReadonlySet<Concept | Construction> {
  return new Set(reading.sentences.flatMap((sentence) => reading.saidIn(sentence).map(({ id }) => id)));
}

/** Clinical words beside the name count in full, those of the sentences around by half. */
function clinicalWeight(reading: Reading, sentence: Sentence, said: readonly Said[]): number {
  const at = reading.sentences.indexOf(sentence);
  const own = clinicalCount(said);
  const near = [at - 1, at + 1].some((index) => {
    const other = reading.sentences[index];
    return other !== undefined && clinicalCount(reading.saidIn(other)) > 0;
  });
  return (own === 0 ? 0 : own === 1 ? 1 : 1.5) + (near ? 0.5 : 0);
}

function clinicalCount(said: readonly Said[]): number {
  const places = said.filter(({ id }) => clinicalConcepts.has(id as Concept) || shown.has(id));
  return new Set(places.map(({ span }) => span.start)).size;
}

function touches(
  spans: readonly { readonly start: number; readonly end: number }[],
  sentence: Sentence,
): boolean {
  return spans.some((span) => span.start < sentence.end && sentence.start < span.end);
}

function isTribute(reading: Reading, mention: Mention): boolean {
  return reading.text.charAt(mention.start) === '#';
}

/** Two labels of a form or more: a record was pasted. */
function labels(reading: Reading): number {
  return reading.terms('name-label').length;
}

/** Vocative and finding, forename and condition: so people under care are spoken of. */
function isCalledByOneName(reading: Reading, mention: Mention): boolean {
  return (mention.confidence ?? 1) >= 0.6 && !/\s/.test(reading.text.slice(mention.start, mention.end));
}

/** Forename and surname: so one cites people, while patients are called by one name. */
function isFullName(reading: Reading, mention: Mention): boolean {
  return (
    mention.concept === 'person-name' &&
    /[\p{L}.]\s+\p{Lu}\p{Ll}/u.test(reading.text.slice(mention.start, mention.end))
  );
}

function hasKind(sentences: readonly Sentence[], kind: 'url' | 'handle'): boolean {
  return sentences.some((sentence) => sentence.tokens.some((token) => token.kind === kind));
}
