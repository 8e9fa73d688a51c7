import type { Profile } from './describing.ts';

/**
 * How much likelier than the average an illness is at an age. Each row, weighed with the shares of the ages (14, 16, 20, 29, 14
 * and 7 % of a European population), makes about 1; coarse on purpose, an order of magnitude is all that is asked.
 */
export function likelihood(profile: Profile, age: number): number {
  if (profile === 'newborn') return age < 1 ? 120 : 0.001;
  return table[profile][bands.findIndex((upTo) => age < upTo)] ?? 1;
}

/** Ages at which a band ends. */
const bands = [15, 30, 45, 65, 80, Number.POSITIVE_INFINITY];

const table: Readonly<Record<Exclude<Profile, 'newborn'>, readonly number[]>> = {
  any: [1, 1, 1, 1, 1, 1],
  child: [5, 0.8, 0.3, 0.2, 0.2, 0.2],
  young: [0.4, 2.2, 1.8, 0.6, 0.3, 0.2],
  fertile: [0.01, 2.2, 3, 0.05, 0.001, 0.001],
  adult: [0.05, 0.4, 1.1, 1.7, 1.2, 0.8],
  old: [0.01, 0.05, 0.2, 1, 2.8, 3.5],
  aged: [0.001, 0.001, 0.005, 0.2, 2.5, 8],
};

/** Ages at which people have, or have had, a job; children play at one (a footballer of twelve). */
export function worksAt(age: number): number {
  return age < 15 ? 0.05 : 1 / 0.86;
}
