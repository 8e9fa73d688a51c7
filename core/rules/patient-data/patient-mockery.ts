import type { Reading, Sentence } from '../../reading/reading.ts';
import type { Concept } from '../../reading/topics/index.ts';
import type { Match, Rule } from '../../rule.ts';

export const patientMockery: Rule = {
  id: 'patient-mockery',
  severity: 'stop',
  audience: ['clinician', 'official', 'supervisor'],
  cites: ['GMC-18', 'NMC-1.1', 'CDM-81.4', 'FNOPI-28'],
  wording: {
    what: 'This makes fun of patients or their families, or despises them.',
    why: 'Whoever reads it wonders what is said about them. Most dismissals over posts came from remarks like this.',
    instead: 'Turn it into a tip that helps, or leave it out.',
  },
  *find(reading) {
    for (const sentence of reading.sentences) {
      const match = mockery(reading, sentence);
      if (match !== undefined) yield match;
    }
  },
};

/** What makes a sentence contemptuous, and how much it weighs. */
const scorn: readonly (readonly [readonly Concept[], number])[] = [
  [['derision', 'sexual', 'wish-harm'], 2],
  [['insult', 'contempt', 'profanity', 'shame'], 1.5],
  [['award'], 1.5],
  [['laugh'], 1],
  [['complaint', 'mimicry'], 0.5],
];

/** Whom it is aimed at. */
const targets: readonly (readonly [readonly Concept[], number])[] = [
  [['patient', 'patients'], 1.5],
  [['person', 'child', 'elder', 'kin', 'persons', 'complaint', 'mimicry'], 1],
];

const enough = 3;

function mockery(reading: Reading, sentence: Sentence): Match | undefined {
  const inside = (one: { readonly start: number; readonly end: number }) =>
    one.start >= sentence.start && one.end <= sentence.end;
  const found = reading.found('patients-mocked').filter(inside);
  const scornful = scorn.filter(([concepts]) => reading.terms(...concepts).some(inside));
  if (found.length === 0 && scornful.length === 0) return undefined;
  const isOnePatient = reading.people.some(
    (person) => person.role === 'patient' && person.spans.some(inside),
  );
  const aim = Math.max(
    isOnePatient ? 1.5 : 0,
    ...targets.map(([concepts, weight]) => (reading.terms(...concepts).some(inside) ? weight : 0)),
  );
  const score = scornful.reduce((sum, [, weight]) => sum + weight, 0) + aim + (found.length > 0 ? 1 : 0);
  if (aim === 0 || score < enough) return undefined;
  const isAimedAtOne =
    isOnePatient || reading.terms('patient', 'person', 'child', 'elder', 'kin').some(inside);
  const words = reading.terms(...scornful.flatMap(([concepts]) => concepts)).filter(inside);
  return { spans: found.length > 0 ? found : words, severity: isAimedAtOne ? 'stop' : 'warning' };
}
