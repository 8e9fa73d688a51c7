import type { Mention, PersonRole, Reading, Sentence } from './reading.ts';
import { clinicalConcepts } from './topics/clinical.ts';
import type { Concept, Construction } from './topics/index.ts';

/** With this much a name is taken for that of somebody under care. */
export const enoughCare = 2;

/** Roles whose names are nobody's secret. */
const open: ReadonlySet<PersonRole> = new Set<PersonRole>([
  'colleague',
  'author',
  'public-figure',
  'historical',
]);

/** What the role of a name adds. */
const roleWeight: Partial<Record<PersonRole, number>> = { patient: 1.25, relative: 0.25, addressee: -0.25 };

/** What the sentence around a name adds, each group once. */
const around: readonly (readonly [readonly (Concept | Construction)[], number])[] = [
  [['treat-1', 'told-1', 'with-1', 'treated-3'], 0.75],
  [['patient-did', 'outcome-3'], 0.5],
  [['came-3', 'emotion-3'], 0.5],
  [['patient', 'patient-told', 'vignette', 'slot-patient'], 0.75],
  [['courtesy'], 0.5],
  [['little', 'child', 'elder'], 0.25],
  [['staff-life', 'speech', 'cited-by'], -1.25],
  [['public-figure', 'announced', 'donated'], -1],
  [['own-kin'], -2],
  [['hypothetical'], -2],
];

/** What the draft as a whole adds. */
const everywhere: readonly (readonly [readonly (Concept | Construction)[], number])[] = [
  [['fiction'], -9],
  [['published'], -1.5],
  [['own-illness'], -1.5],
  [['aggregate'], -0.5],
];

/** How strongly a draft ties a name to the author's care; above `enoughCare` it is a patient's. */
export function nameCare(reading: Reading, mention: Mention): number {
  const sentence = reading.sentenceAt(mention.start);
  if (sentence === undefined || (mention.role !== undefined && open.has(mention.role))) return 0;
  const said = new Set(reading.saidIn(sentence).map(({ id }) => id));
  let sum =
    (mention.role === undefined ? 0 : (roleWeight[mention.role] ?? 0)) + clinicalWeight(reading, sentence);
  sum += weigh(around, said) + weigh(everywhere, idsOf(reading));
  const inside = reading.mentions.filter((one) => one.start >= sentence.start && one.end <= sentence.end);
  if (inside.some(({ concept }) => concept === 'age')) sum += 0.75;
  if (reading.mentions.some(({ concept }) => concept === 'identifier')) sum += 1;
  if (reading.people.some((person) => person.role === 'patient' && touches(person.spans, sentence)))
    sum += 0.75;
  if (isTribute(reading, mention)) sum += 1.5;
  if (isFullName(reading, mention) && mention.role !== 'patient') sum -= 0.75;
  if (hasLink(reading)) sum -= 0.75;
  return sum * (mention.confidence !== undefined && mention.confidence < 0.6 ? 0.75 : 1);
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
function clinicalWeight(reading: Reading, sentence: Sentence): number {
  const at = reading.sentences.indexOf(sentence);
  const own = clinicalCount(reading, sentence);
  const near = [at - 1, at + 1].some((index) => {
    const other = reading.sentences[index];
    return other !== undefined && clinicalCount(reading, other) > 0;
  });
  return (own === 0 ? 0 : own === 1 ? 1 : 1.5) + (near ? 0.5 : 0);
}

function clinicalCount(reading: Reading, sentence: Sentence): number {
  const places = reading.saidIn(sentence).filter(({ id }) => clinicalConcepts.has(id as Concept));
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

/** Forename and surname: so one cites people, while patients are called by one name. */
function isFullName(reading: Reading, mention: Mention): boolean {
  return (
    mention.concept === 'person-name' &&
    /\p{L}\s+\p{Lu}\p{Ll}/u.test(reading.text.slice(mention.start, mention.end))
  );
}

function hasLink(reading: Reading): boolean {
  return reading.sentences.some((sentence) => sentence.tokens.some((token) => token.kind === 'url'));
}
