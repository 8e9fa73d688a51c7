import type { Fact } from '../../facts/describing.ts';
import { likelihood, worksAt } from '../../facts/profiles.ts';
import { oldest, pyramidOf } from '../../facts/pyramids.ts';
import type { Detail, PlaceDetail } from './detail.ts';

/** How many people fit a description. */
export interface Fit {
  /** The likeliest number, at least 1. */
  readonly people: number;
  /** Between which numbers it lies in about two cases of three, from how roughly each fact is known. */
  readonly low: number;
  readonly high: number;
  /** Whose population was counted. */
  readonly place: PlaceDetail;
}

/**
 * How many people fit a description: k = population of the place × Σ over ages and sexes (share of that age and sex × share of
 * those who have each thing said). Absent: the details contradict one another, so nothing is claimed.
 *
 * Each thing said is a share between 0 and 1 at each age and sex, so a further detail never raises k and a vaguer one never
 * lowers it; only `home`, which stands in where no place is said, gives way to a place that is. That the details are
 * independent at a given age and sex is an assumption: it makes k too small where they go together and too large where
 * they exclude one another. It is the usual one: Sweeney, "Simple demographics often identify people uniquely" (2000) and
 * k-anonymity (2002); HHS, Guidance on de-identification, expert determination (2012), which asks for the size of the group
 * that shares replicable, available and distinguishing features. Illnesses, which go together most, are counted as `together` says.
 */
export function estimate(details: readonly Detail[], home: PlaceDetail): Fit | undefined {
  const place = placeOf(details, home);
  if (place === undefined) return undefined;
  const one = { people: 1, low: 1, high: 1, place };
  const told = [...new Set(details)];
  const share = shareOf(told, place);
  if (share === undefined) return undefined;
  if (told.some((detail) => detail.kind === 'one')) return one;
  const people = place.population * share * timeShare(told);
  const factor = spread(told, place);
  return {
    people: atLeastOne(people),
    low: atLeastOne(people / factor),
    high: atLeastOne(people * factor),
    place,
  };
}

function atLeastOne(people: number): number {
  return Math.max(1, people);
}

/** The smallest of the places said. Absent: they lie apart. */
function placeOf(details: readonly Detail[], home: PlaceDetail): PlaceDetail | undefined {
  const places = details.filter((detail) => detail.kind === 'place');
  let smallest: PlaceDetail | undefined;
  for (const place of places) {
    if (places.some((other) => isApart(place, other))) return undefined;
    if (smallest === undefined || place.population < smallest.population) smallest = place;
  }
  if (smallest === undefined) return home;
  return smallest.level === 'unnamed' && home.population < smallest.population ? home : smallest;
}

function isApart(a: PlaceDetail, b: PlaceDetail): boolean {
  if (a === b || !isNamed(a) || !isNamed(b)) return false;
  if (a.country !== b.country) return true;
  if (a.level === b.level) return a.name !== b.name;
  if (a.level === 'country' || b.level === 'country') return false;
  return a.region !== undefined && b.region !== undefined && a.region !== b.region;
}

function isNamed({ level }: PlaceDetail): boolean {
  return level !== 'unnamed';
}

/** Share of the place's people who fit, times left aside. Absent: nobody can. */
function shareOf(details: readonly Detail[], place: PlaceDetail): number | undefined {
  const { from, to } = ages(details);
  const sexes = details.filter((detail) => detail.kind === 'sex').map((detail) => detail.sex);
  const facts = details.filter((detail) => 'share' in detail && detail.kind !== 'time') as SharedFact[];
  const conditions = facts.filter(({ kind }) => kind === 'condition');
  const others = facts.filter(({ kind }) => kind !== 'condition');
  const pyramid = pyramidOf(place.country);
  let share = 0;
  for (const sex of ['f', 'm'] as const) {
    if (sexes.some((other) => other !== sex)) continue;
    for (let age = from; age <= to; age++) {
      let cell = pyramid[sex][age] ?? 0;
      for (const fact of others) cell *= shareAt(fact, age, sex, place);
      share += cell * together(conditions.map((fact) => shareAt(fact, age, sex, place)));
    }
  }
  return share > 0 ? share : undefined;
}

/**
 * Share of those who have several illnesses. They go together, and one is often said in two words ("a tumour, a glioma"), so
 * the rarest counts in full and each other one by its square root; the result still shrinks with each.
 */
function together(shares: readonly number[]): number {
  if (shares.length < 2) return shares[0] ?? 1;
  const rarest = Math.min(...shares);
  if (rarest === 0) return 0;
  return shares.reduce((product, share) => product * Math.sqrt(share), Math.sqrt(rarest));
}

type SharedFact = Extract<Fact, { readonly share: number }>;

function ages(details: readonly Detail[]): { from: number; to: number } {
  let from = 0;
  let to = oldest;
  for (const detail of details) {
    if (detail.kind !== 'age') continue;
    from = Math.max(from, Math.min(oldest, Math.floor(detail.from)));
    to = Math.min(to, Math.floor(detail.to));
  }
  return { from, to };
}

function shareAt(fact: SharedFact, age: number, sex: 'f' | 'm', place: PlaceDetail): number {
  if (fact.kind === 'post') return Math.min(1, Math.max(fact.share, 1 / place.population));
  if (fact.sex !== undefined && fact.sex !== sex) return 0;
  const base = fact.sex === undefined ? fact.share : 2 * fact.share;
  const ratio = fact.kind === 'job' && fact.profile === 'any' ? worksAt(age) : likelihood(fact.profile, age);
  return Math.min(1, base * ratio);
}

/** People are seen about five times a year (OECD: ES 4.8, IT 5.2, US 3.4 consultations each); an event happens once. */
const visits = 5;

function timeShare(details: readonly Detail[]): number {
  const times = details.filter((detail) => detail.kind === 'time').map((detail) => detail.share);
  if (times.length === 0) return 1;
  const share = Math.min(...times);
  const isEvent = details.some((detail) => detail.kind === 'condition' && detail.isEvent);
  return isEvent ? share : Math.min(1, share * visits);
}

/** By what factor k may be off: the logarithms of what is roughly known, added as independent errors. */
function spread(details: readonly Detail[], place: PlaceDetail): number {
  let sum = placeError[place.level] ** 2;
  for (const { kind } of details) sum += (detailError[kind] ?? 0) ** 2;
  return Math.exp(Math.sqrt(sum));
}

const placeError = { unnamed: 1.1, town: 0.25, region: 0.05, country: 0.02 } as const;
const detailError: Readonly<Partial<Record<Detail['kind'], number>>> = {
  age: 0.1,
  time: 0.5,
  condition: 0.6,
  job: 0.6,
  post: 0.4,
  origin: 0.9,
  religion: 0.9,
  feature: 0.8,
};
