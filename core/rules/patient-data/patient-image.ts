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
    const shown = reading.found('care-image').filter((found) => !isHarmless(reading, found));
    if (shown.length > 0) {
      const sentences = reading.sentences.filter((_, index) =>
        shown.some((found) => found.sentence === index),
      );
      yield { spans: shown, fixes: [remove(reading, sentences)] };
      return;
    }
    const match = attached(reading);
    if (match !== undefined) yield match;
  },
};

/** What in the words beside an attachment says that it shows care; what means the same stands in one row. */
const signs: readonly (readonly [readonly (Concept | Construction)[], number])[] = [
  [['taken-out', 'consent-said'], 1.5],
  [['one-patient', 'slot-patient', 'patient-told', 'vignette', 'patient'], 1.25],
  [['procedure', 'body-part', 'condition', 'rare-condition', 'care-sight'], 1],
  [['clinical-image', 'care-document', 'test'], 1],
  [['treat-1', 'treated-3', 'with-1'], 1],
  [['before-after'], 1],
  [['work-caption'], 1],
  [['care-place', 'duty'], 1],
  [['one-person', 'the-person', 'bare-person', 'child', 'elder', 'caricature'], 0.75],
  [['show', 'image'], 0.5],
  [['device', 'drug', 'symptom', 'care-event', 'treatment'], 0.5],
  [['found-3', 'came-3', 'did-3', 'outcome-3', 'told-me', 'told-you'], 0.5],
  [['jeer', 'laugh', 'disgust', 'ridicule'], 0.5],
];

/** What says that it shows something else, or that the words are advice or news. */
const counterSigns: readonly (readonly [readonly (Concept | Construction)[], number])[] = [
  [['harmless-image'], 2],
  [['fiction', 'published'], 2],
  [['own-kin', 'own-illness', 'by-staff'], 1.5],
  [['should', 'aggregate', 'generic-patient'], 1],
];

const enough = 1.75;

/** An attachment in a care context. */
function attached(reading: Reading): Match | undefined {
  const { images = 0, videos = 0 } = reading.draft.attachments ?? {};
  if (images + videos === 0) return undefined;
  const patients = reading.people.filter((person) => person.role === 'patient');
  const said = reading.sentences.flatMap((sentence) => reading.saidIn(sentence));
  const ids = new Set(said.map((one) => one.id));
  const weigh = (table: typeof signs) =>
    table.reduce((sum, [row, weight]) => sum + (row.some((id) => ids.has(id)) ? weight : 0), 0);
  const score =
    weigh(signs) - weigh(counterSigns) + (patients.length > 0 ? 1.5 : reading.people.length > 0 ? 1 : 0);
  if (score < enough) return undefined;
  const spans: Span[] = patients.flatMap((person) => person.spans);
  return { spans };
}

/** A drawing, a team photo or a web page beside it says that no patient is to be seen. */
function isHarmless(reading: Reading, found: Found): boolean {
  const sentence = reading.sentences[found.sentence];
  if (sentence === undefined) return false;
  return reading
    .terms('harmless-image', 'published', 'fiction')
    .some((term) => term.start >= sentence.start && term.end <= sentence.end);
}
