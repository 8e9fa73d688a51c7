import type { Person, TraitKind } from '../../reading/reading.ts';
import type { Match, Rule } from '../../rule.ts';

/** Traits that narrow down who it is, without naming; each kind counts once. Sex is left out: every story tells it. */
const quasiIdentifiers: ReadonlySet<TraitKind> = new Set<TraitKind>([
  'age',
  'job',
  'kin',
  'origin',
  'religion',
  'place',
  'care-place',
  'rare-condition',
  'record',
  'public-event',
  'feature',
]);

/** Traits that make a combination a stop by themselves. */
const telling: ReadonlySet<TraitKind> = new Set<TraitKind>(['rare-condition', 'record', 'public-event']);

/** HIPAA (C): ages over 89 are identifiers. */
const highestSafeAge = 89;

export const patientCombination: Rule = {
  id: 'patient-combination',
  severity: 'warning',
  audience: ['clinician', 'official', 'supervisor'],
  cites: ['GMC-19', 'HIPAA-C', 'HIPAA-R', 'FNOMCeO-11'],
  wording: {
    what: 'These details together can tell who the patient is.',
    why: 'Age, job, place and illness say little alone; together they often fit one person.',
    instead: 'Keep the one detail that your point needs and make the others vague.',
  },
  *find(reading) {
    for (const person of reading.people) if (person.role === 'patient') yield* combination(person);
  },
};

function* combination(person: Person): Iterable<Match> {
  const traits = person.traits.filter((trait) => quasiIdentifiers.has(trait.kind));
  const kinds = new Set(traits.map((trait) => trait.kind));
  const isVeryOld = traits.some((trait) => trait.kind === 'age' && (trait.value ?? 0) > highestSafeAge);
  if (kinds.size < 2 && !isVeryOld) return;
  const isTelling = kinds.size >= 3 || (kinds.size >= 2 && traits.some((trait) => telling.has(trait.kind)));
  yield { spans: traits, ...(isTelling ? { severity: 'stop' } : {}) };
}
