import type { Span } from '../../finding.ts';
import { remove } from '../../fixes.ts';
import type { Found, Reading } from '../../reading/reading.ts';
import type { Concept, Construction } from '../../reading/topics/index.ts';
import type { Match, Rule } from '../../rule.ts';

export const patientImage: Rule = {
  id: 'patient-image',
  severity: 'stop',
  audience: ['clinician', 'official', 'supervisor'],
  cites: ['HIPAA-Q', 'GMC-20', 'Garante-769', 'AEPD-130', 'FNOPI-28'],
  wording: {
    what: 'This shows a picture, recording or document from care.',
    why: 'Faces, tattoos, wristbands, screens and boards identify people, and consent for care is no consent for publication.',
    instead:
      'Post it only with written consent for this use, after checking the background; or use a drawing.',
  },
  *find(reading) {
    const shown = [
      ...reading.found('shown-behind', 'part-shown').filter((found) => !isFeigned(reading, found)),
      ...reading.found('care-image').filter((found) => !isHarmless(reading, found)),
    ];
    if (shown.length > 0) {
      const sentences = reading.sentences.filter((_, index) =>
        shown.some((found) => found.sentence === index),
      );
      yield { spans: shown, fixes: [remove(reading, sentences)] };
      return;
    }
    const match = depicted(reading);
    if (match !== undefined) yield match;
  },
};

type Table = readonly (readonly [readonly (Concept | Construction)[], number])[];

/** What says that care is shown; what means the same stands in one row. */
const signs: Table = [
  [['taken-out', 'consent-said', 'masked'], 1.5],
  [['one-patient', 'slot-patient', 'patient-told', 'vignette', 'patient', 'my-person'], 1.25],
  [['procedure', 'body-part', 'condition', 'rare-condition'], 1],
  [['care-sight'], 0.5],
  [['clinical-image', 'care-document', 'test'], 1],
  [['treat-1', 'treated-3', 'with-1'], 1],
  [['before-after'], 1],
  [['work-caption'], 1],
  [['care-place', 'duty'], 1],
  [['one-person', 'the-person', 'bare-person', 'child', 'elder', 'caricature', 'kin'], 0.75],
  [['show', 'image'], 0.75],
  [['device', 'drug', 'symptom', 'care-event', 'treatment'], 0.5],
  [['found-3', 'came-3', 'did-3', 'outcome-3', 'told-me', 'told-you', 'ordinal'], 0.25],
  [['jeer', 'laugh', 'disgust', 'ridicule'], 0.5],
];

/** What says that it shows something else, or that the words are advice or news. */
const counterSigns: Table = [
  [['harmless-image', 'own-animal', 'own-leisure'], 2.5],
  [['fiction', 'published', 'not-advise'], 2],
  [['own-kin', 'own-illness', 'by-staff'], 2],
  [['should', 'aggregate', 'generic-patient', 'public-talk', 'asks-help'], 1.25],
];

/** Words without which nothing is shown when nothing is attached. */
const showing: readonly (Concept | Construction)[] = [
  'image',
  'clinical-image',
  'before-after',
  'taken-out',
  'care-document',
];

const enough = 2.25;
/** What an attachment adds. */
const attached = 0.75;

/** Care shown by an attachment, or by what the words say of a picture. */
function depicted(reading: Reading): Match | undefined {
  const { images = 0, videos = 0 } = reading.draft.attachments ?? {};
  const patients = reading.people.filter((person) => person.role === 'patient');
  const all = reading.sentences.map((sentence) => reading.idsIn(sentence));
  const ids = { has: (id: Concept | Construction) => all.some((own) => own.has(id)) };
  const isAttached = images + videos > 0;
  if (!isAttached && (!showing.some((id) => ids.has(id)) || (!ids.has('show') && !ids.has('image'))))
    return undefined;
  const weigh = (table: Table) =>
    table.reduce((sum, [row, weight]) => sum + (row.some((id) => ids.has(id)) ? weight : 0), 0);
  const people = patients.length > 0 ? 1.5 : reading.people.length > 0 ? 1 : 0;
  const hasLink = reading.sentences.some((sentence) => sentence.tokens.some((token) => token.kind === 'url'));
  const score = weigh(signs) - weigh(counterSigns) + people + (isAttached ? attached : 0) - (hasLink ? 1 : 0);
  if (score < (isAttached ? enough : enough + 0.5)) return undefined;
  const spans: Span[] = patients.flatMap((person) => person.spans);
  if (spans.length > 0 || isAttached) return { spans };
  const said = reading.sentences.flatMap((sentence) => reading.saidIn(sentence));
  return { spans: said.filter((one) => showing.includes(one.id)).map((one) => one.span) };
}

const feigning = ['own-animal', 'own-kin', 'own-illness', 'fiction'] as const;

/** Animals, recipes and simulators have parts and screens, too. */
function isFeigned(reading: Reading, found: Found): boolean {
  const sentence = reading.sentences[found.sentence];
  const ids = sentence === undefined ? undefined : reading.idsIn(sentence);
  return feigning.some((id) => ids?.has(id) === true);
}

/** A drawing, a team photo or a web page beside it says that no patient is to be seen. */
function isHarmless(reading: Reading, found: Found): boolean {
  const sentence = reading.sentences[found.sentence];
  if (sentence === undefined) return false;
  const isOwn = reading.saidIn(sentence).some((one) => one.id === 'own-kin' || one.id === 'own-illness');
  if (isOwn) return true;
  return reading
    .terms('harmless-image', 'published', 'fiction', 'asks-help')
    .some((term) => term.start >= sentence.start && term.end <= sentence.end);
}
