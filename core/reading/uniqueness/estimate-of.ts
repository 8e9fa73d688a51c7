import type { Estimate } from '../../finding.ts';
import type { Policy } from '../../policy.ts';
import type { Uniqueness } from '../uniqueness.ts';

/** What a finding carries of an estimate: numbers and places, none of the author's words. */
export function estimateOf({ fit, told }: Uniqueness, { city }: Policy): Estimate {
  const place = told.find(({ detail }) => detail === fit.place);
  const span = place?.spans[0];
  const { level } = fit.place;
  const isHome = place === undefined;
  const own = city !== undefined && level === 'town' ? 'home-town' : 'home-country';
  const { people, low, high } = fit;
  return {
    people,
    low,
    high,
    where: isHome ? own : level,
    ...(span === undefined || level === 'unnamed' ? {} : { place: span }),
    counted: told.map(({ detail, spans }) => ({ kind: detail.kind, spans })),
  };
}
