import { eponyms } from '../../assets/lexicons/eponyms.packed.ts';
import { forenames } from '../../assets/lexicons/forenames.packed.ts';
import { places } from '../../assets/lexicons/places.packed.ts';
import { surnames } from '../../assets/lexicons/surnames.packed.ts';
import type { CountryId } from '../countries/country.ts';
import { unpack } from '../facts/front-coding.ts';

/** How much a word by itself speaks for a name: `word` is also an ordinary word, a month or a place. */
export type Strength = 'name' | 'word';

/** What is known of a forename. */
export interface Forename {
  readonly strength: Strength;
  /** Absent: borne by both, or unknown. */
  readonly sex?: 'f' | 'm';
}

/** What is known of a municipality. */
export interface Place {
  readonly strength: Strength;
  /** `world`: a large city elsewhere. */
  readonly country: CountryId | 'world';
  /** c for about 1,000 x 2^c to 2^(c+1) inhabitants; -1 for fewer than 1,000. */
  readonly size: number;
  /** Code of the region it lies in, as in `facts/regions.ts`. Absent: unknown, or no municipality. */
  readonly region?: string;
}

const forenameMap = lazy(() =>
  decoded(forenames, (key): Forename => {
    const [sex, word] = key.split(' ');
    const strength = word === undefined ? 'name' : 'word';
    return sex === 'f' || sex === 'm' ? { strength, sex } : { strength };
  }),
);
const surnameMap = lazy(() => decoded(surnames, (key): Strength => (key === 'word' ? 'word' : 'name')));
let placesMade: ReadonlyMap<string, Place> | undefined;

function placeMap(): ReadonlyMap<string, Place> {
  if (placesMade === undefined) for (const _ of placesInSteps());
  return placesMade as unknown as ReadonlyMap<string, Place>;
}

const eponymMap = lazy(() => decoded(eponyms, (key) => key));

/** A forename by its folded word. */
export function forename(fold: string): Forename | undefined {
  return forenameMap().get(fold);
}

/** A frequent surname by its folded word; most surnames are not known. */
export function surname(fold: string): Strength | undefined {
  return surnameMap().get(fold);
}

/** A municipality by its folded words, joined by single spaces. Of namesakes the one in `country`, if given, else the largest. */
export function place(folds: string, country?: CountryId): Place | undefined {
  const largest = placeMap().get(folds);
  if (country === undefined || largest === undefined || largest.country === country) return largest;
  return placeMap().get(`${country}/${folds}`) ?? largest;
}

/** Whether medicine has made a word of this name ("Crohn", "Glasgow"). */
export function eponym(fold: string): boolean {
  return eponymMap().get(fold) === 'eponym';
}

/** Whether these folded words, joined by single spaces, name a figure of the past. */
export function figure(folds: string): boolean {
  return eponymMap().get(folds) === 'figure';
}

/** What the lists know of one word. */
export interface NameFacts {
  readonly forename: Forename | undefined;
  readonly surname: Strength | undefined;
  readonly isEponym: boolean;
}

/** Words met before; only in memory, emptied when they grow many. */
const factsMet = new Map<string, NameFacts>();
const mostFactsMet = 4000;

/** All that the lists of names know of a folded word. */
export function nameFacts(fold: string): NameFacts {
  let facts = factsMet.get(fold);
  if (facts === undefined) {
    facts = { forename: forename(fold), surname: surname(fold), isEponym: eponym(fold) };
    if (factsMet.size >= mostFactsMet) factsMet.clear();
    factsMet.set(fold, facts);
  }
  return facts;
}

/** Unpacks the lists ahead of the first draft, in steps of some milliseconds each. May be left at any point. */
export function* warmUpGazetteer(): Iterable<undefined> {
  forenameMap();
  yield;
  surnameMap();
  yield;
  eponymMap();
  yield;
  if (placesMade === undefined) yield* placesInSteps();
}

/** Entries of all sections; of two with the same words the later one stays. */
function decoded<V>(packed: Readonly<Record<string, string>>, value: (key: string) => V): Map<string, V> {
  const map = new Map<string, V>();
  for (const [key, text] of Object.entries(packed)) {
    const one = value(key);
    unpack(text, (entry) => map.set(entry, one));
  }
  return map;
}

/** Yields after each section; then all places are there. */
function* placesInSteps(): Iterable<undefined> {
  const map = new Map<string, Place>();
  for (const [key, text] of Object.entries(places)) {
    const [country, size, word] = key.split(' ');
    const one: Place = {
      strength: word === undefined ? 'name' : 'word',
      country: country as Place['country'],
      size: Number(size),
    };
    unpack(text, country === 'world' ? (entry) => keepLargest(map, entry, one) : addTowns(map, one));
    yield;
  }
  placesMade = map;
}

const unknownRegion = 'zz';

/** Adds the towns of a section. An entry ends with the code of its region; those of one region share one object. */
function addTowns(map: Map<string, Place>, town: Place): (entry: string) => void {
  const byRegion = new Map<string, Place>([[unknownRegion, town]]);
  return (entry) => {
    const code = entry.slice(-2);
    let one = byRegion.get(code);
    if (one === undefined) {
      one = { ...town, region: code };
      byRegion.set(code, one);
    }
    keepLargest(map, entry.slice(0, -3), one);
  };
}

/** Of two places with the same words the larger one stays; the other is kept by its country, if it has another. */
function keepLargest(map: Map<string, Place>, entry: string, one: Place): void {
  const other = map.get(entry);
  if (other === undefined || other.size <= one.size) map.set(entry, one);
  const smaller = other === undefined || other.size > one.size ? one : other;
  if (other !== undefined && other.country !== one.country) map.set(`${smaller.country}/${entry}`, smaller);
}

function lazy<V>(make: () => V): () => V {
  let made: V | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
