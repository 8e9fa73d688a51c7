import type { Found, Reading } from '../../reading/reading.ts';
import type { Rule } from '../../rule.ts';

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
      yield { spans: shown };
      return;
    }
    const { images = 0, videos = 0 } = reading.draft.attachments ?? {};
    if (images + videos === 0) return;
    const patients = reading.people.filter((person) => person.role === 'patient');
    if (patients.length > 0) yield { spans: patients.flatMap((person) => person.spans) };
  },
};

/** A drawing, a team photo or a web page beside it says that no patient is to be seen. */
function isHarmless(reading: Reading, found: Found): boolean {
  const sentence = reading.sentences[found.sentence];
  if (sentence === undefined) return false;
  return reading
    .terms('harmless-image')
    .some((term) => term.start >= sentence.start && term.end <= sentence.end);
}
