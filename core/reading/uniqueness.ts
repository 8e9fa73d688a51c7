import type { Policy } from '../policy.ts';
import type { Person, Reading, Said } from './reading.ts';
import type { Detail, ToldDetail } from './uniqueness/detail.ts';
import { detailsOf } from './uniqueness/details-of.ts';
import { estimate, type Fit } from './uniqueness/estimate.ts';
import { homeOf } from './uniqueness/places-of.ts';

/** What a person's description comes to. */
export interface Uniqueness {
  readonly fit: Fit;
  /** What was counted and where it is told; the place where it is not told is left out. */
  readonly told: readonly ToldDetail[];
  /** How many would fit were these details told instead. Absent: they contradict one another. */
  instead(details: readonly Detail[]): number | undefined;
}

/** Signs that a sentence speaks of many, of nobody in particular or of nobody real. */
const ofNobody: readonly Said['id'][] = [
  'aggregate',
  'generic-patient',
  'fiction',
  'hypothetical',
  'patients',
  'own-illness',
  'by-staff',
  'should',
];

/**
 * How many people fit what the draft says of a person. Absent rather than wrong: where several are told in one breath, where
 * the details contradict one another, and where the sentence speaks of many, of nobody in particular or of somebody invented.
 */
export function uniqueness(reading: Reading, policy: Policy, person: Person): Uniqueness | undefined {
  if (person.role !== 'patient' || speaksOfNobody(reading, person)) return undefined;
  const home = homeOf(policy);
  const told = detailsOf(reading, policy, person, home);
  if (told === undefined) return undefined;
  const fit = estimate(
    told.map(({ detail }) => detail),
    home,
  );
  if (fit === undefined || !told.some(({ detail }) => isTelling(detail))) return undefined;
  return { fit, told, instead: (details) => estimate(details, home)?.people };
}

function speaksOfNobody(reading: Reading, person: Person): boolean {
  return person.spans.some(({ start }) => {
    const sentence = reading.sentenceAt(start);
    if (sentence === undefined) return false;
    const ids = reading.idsIn(sentence);
    return ofNobody.some((id) => ids.has(id));
  });
}

/** Sex, a time and words such as "lady" are in every story; by themselves they describe nobody. */
function isTelling(detail: Detail): boolean {
  if (detail.kind === 'age') return detail.to - detail.from < 20;
  return detail.kind !== 'sex' && detail.kind !== 'time';
}
