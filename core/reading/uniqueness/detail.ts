import type { CountryId } from '../../countries/country.ts';
import type { Fact } from '../../facts/describing.ts';
import type { Span } from '../../finding.ts';

/** How large a place is named or meant. */
type PlaceLevel = 'unnamed' | 'town' | 'region' | 'country';

/** Where somebody lives or is cared for. */
export interface PlaceDetail {
  readonly kind: 'place';
  readonly level: PlaceLevel;
  readonly country: CountryId | 'world';
  readonly population: number;
  /** By which two places are told apart: folded words of a town, a region's own name; never leaves the reading. Absent: it is not named. */
  readonly name?: string;
  /** Code of the region, for a town whose region is known. */
  readonly region?: string;
}

/** How exactly it is said when it happened: share of a year. */
export interface TimeDetail {
  readonly kind: 'time';
  readonly share: number;
}

/** One thing said of somebody that narrows down who it is. */
export type Detail =
  | PlaceDetail
  | TimeDetail
  | { readonly kind: 'age'; readonly from: number; readonly to: number }
  | { readonly kind: 'sex'; readonly sex: 'f' | 'm' }
  | Extract<Fact, { readonly share: number }>
  /** A name, a number, a record ("the only"), an event that was in the news: one person. */
  | { readonly kind: 'one' };

/** A detail and where it is told. */
export interface ToldDetail {
  readonly detail: Detail;
  readonly spans: readonly Span[];
}
