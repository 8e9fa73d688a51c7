import type { CountryId } from '../../countries/country.ts';
import { countryOf, regionByName } from '../../facts/regions.ts';
import type { Policy } from '../../policy.ts';
import { place } from '../gazetteer.ts';
import { words } from '../words.ts';
import type { PlaceDetail } from './detail.ts';

/** A place by its folded name, rather in this country than in another. Absent: unknown, or a country too far away to say who lives there. */
export function placeNamed(folds: string, country?: CountryId): PlaceDetail | undefined {
  const region = regionByName(folds);
  const town = place(folds, country);
  if (town !== undefined && town.country !== 'world' && (region === undefined || region.kind === 'city'))
    return {
      kind: 'place',
      level: 'town',
      country: town.country,
      population: inhabitants(town.size),
      name: folds,
      ...(town.region === undefined ? {} : { region: town.region }),
    };
  if (region === undefined) return undefined;
  const level = region.kind === 'city' ? 'town' : region.kind;
  return { kind: 'place', level, country: region.country, population: region.population, name: region.name };
}

/** Where people are when nothing is said of it: the author's town, else the author's country. */
export function homeOf(policy: Pick<Policy, 'city' | 'country'>): PlaceDetail {
  const town = policy.city === undefined ? undefined : placeNamed(foldsOf(policy.city), policy.country);
  if (town !== undefined) return town;
  return {
    kind: 'place',
    level: 'country',
    country: policy.country,
    population: countryOf(policy.country).population,
  };
}

/** Folded words, joined by single spaces. */
export function foldsOf(text: string): string {
  return words(text)
    .filter((token) => token.kind === 'word')
    .map((token) => token.fold)
    .join(' ');
}

/** The middle of a population class (see `gazetteer.ts`), on a logarithmic scale; small municipalities have about 400. */
function inhabitants(size: number): number {
  return size < 0 ? 400 : 1000 * 2 ** (size + 0.5);
}
