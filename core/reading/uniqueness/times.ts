import type { SaidConcept } from '../../locales/numbers-and-dates.ts';
import type { Reading, Trait } from '../reading.ts';
import { type SaidTerm, saidTerms } from '../said-terms.ts';
import { isWithin } from '../within.ts';
import type { TimeDetail } from './detail.ts';

const day: TimeDetail = { kind: 'time', share: 1 / 365 };
const week: TimeDetail = { kind: 'time', share: 7 / 365 };
const month: TimeDetail = { kind: 'time', share: 1 / 12 };
const season: TimeDetail = { kind: 'time', share: 1 / 4 };

/** The units that a time may be told in, coarsest first: what it tells, and what it tells of a few of them. */
const units: readonly (readonly [SaidConcept, TimeDetail | undefined, TimeDetail | undefined])[] = [
  ['year-unit', undefined, undefined],
  ['season', season, undefined],
  ['month-unit', month, undefined],
  ['week-unit', week, month],
  ['day-unit', day, week],
];

/** How exactly a trait tells when: to the day unless it says otherwise. Absent: a year, or too vague to count. */
export function timeOf(reading: Reading, trait: Trait): TimeDetail | undefined {
  const type = reading.mentions.find((one) => one.start === trait.start && one.concept === 'date')?.type;
  if (type === 'year' || type === 'birth' || type === 'born') return undefined;
  const terms = saidTerms(reading, trait);
  const has = (concept: SaidConcept) => terms.some((term) => term.concept === concept);
  if (has('left-open')) return undefined;
  const unit = units.find(([concept]) =>
    terms.some((term) => term.concept === concept && !isOfName(term, terms)),
  );
  if (unit === undefined) return type === 'month' ? month : day;
  const [, exact, ofFew] = unit;
  return has('few') ? ofFew : exact;
}

/** A feast that is called by the year ("New Year's Eve") is a day all the same. */
function isOfName(term: SaidTerm, terms: readonly SaidTerm[]): boolean {
  return (
    term.concept === 'year-unit' &&
    terms.some((other) => other.concept === 'holiday' && isWithin(term, other))
  );
}
