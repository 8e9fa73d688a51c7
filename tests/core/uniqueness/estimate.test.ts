import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  check,
  defaultPolicy,
  locales,
  peopleWords,
  read,
  roundPeople,
  uniquenessWords,
} from '../../../core/index.ts';
import type { Detail, PlaceDetail } from '../../../core/reading/uniqueness/detail.ts';
import { estimate } from '../../../core/reading/uniqueness/estimate.ts';
import { gravity } from '../../../core/reading/uniqueness/thresholds.ts';
import { uniqueness } from '../../../core/reading/uniqueness.ts';

const country: PlaceDetail = { kind: 'place', level: 'country', country: 'es', population: 48_000_000 };
const region: PlaceDetail = { kind: 'place', level: 'region', country: 'es', population: 1_330_000 };
const profile = fc.constantFrom('any', 'newborn', 'child', 'young', 'fertile', 'adult', 'old', 'aged');
const share = fc.double({ min: 1e-7, max: 0.5, noNaN: true });

const age = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
  .map(([a, b]): Detail => ({ kind: 'age', from: Math.min(a, b), to: Math.max(a, b) }));
const fact = fc
  .record({
    kind: fc.constantFrom(
      'condition' as const,
      'job' as const,
      'origin' as const,
      'religion' as const,
      'feature' as const,
    ),
    share,
    profile: profile as fc.Arbitrary<'any'>,
    isEvent: fc.boolean(),
  })
  .chain((one) => fc.constantFrom<Detail>(one, { ...one, sex: 'f' }, { ...one, sex: 'm' }));
const town = fc.integer({ min: 400, max: 700_000 }).map(
  (population): Detail => ({
    kind: 'place',
    level: 'town',
    country: 'es',
    region: 'ar',
    population,
    name: String(population),
  }),
);
const others: fc.Arbitrary<Detail> = fc.oneof(
  age,
  fact,
  fc.constantFrom<Detail>(
    { kind: 'sex', sex: 'f' },
    { kind: 'sex', sex: 'm' },
    { kind: 'one' },
    { kind: 'post', share: 2e-4 },
  ),
  fc.constantFrom(1 / 365, 7 / 365, 1 / 12).map((one): Detail => ({ kind: 'time', share: one })),
);
const anything = fc.oneof({ weight: 6, arbitrary: others }, { weight: 1, arbitrary: town });
const description = fc.array(anything, { maxLength: 7 });

/** Nothing fits a contradiction, so for comparing it counts as the fewest. */
function people(details: readonly Detail[]): number {
  return estimate(details, country)?.people ?? 0;
}

const slack = 1 + 1e-9;

describe('an estimate', () => {
  it('never grows with a further detail', () => {
    fc.assert(
      fc.property(description, anything, (details, further) => {
        expect(people([...details, further])).toBeLessThanOrEqual(people(details) * slack);
      }),
      { numRuns: 2000, seed: 5 },
    );
  });

  it('never shrinks when a detail is made vaguer', () => {
    fc.assert(
      fc.property(
        fc.array(others, { maxLength: 6 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 15 }),
        (details, years, wider) => {
          const exact: Detail = { kind: 'age', from: years, to: years };
          const vague: Detail = { kind: 'age', from: years - wider, to: years + wider };
          expect(people([...details, exact])).toBeLessThanOrEqual(people([...details, vague]) * slack);
        },
      ),
      { numRuns: 1000, seed: 5 },
    );
    fc.assert(
      fc.property(fc.array(others, { maxLength: 6 }), town, (details, place) => {
        const inTown = people([...details, place]);
        const inRegion = people([...details, region]);
        expect(inTown).toBeLessThanOrEqual(inRegion * slack);
        expect(inRegion).toBeLessThanOrEqual(people(details) * slack);
      }),
      { numRuns: 1000, seed: 5 },
    );
  });

  it('lies between its bounds and is never below one person', () => {
    fc.assert(
      fc.property(description, (details) => {
        const fit = estimate(details, country);
        if (fit === undefined) return;
        expect(fit.low).toBeGreaterThanOrEqual(1);
        expect(fit.low).toBeLessThanOrEqual(fit.people);
        expect(fit.people).toBeLessThanOrEqual(fit.high);
        expect(fit.people).toBeLessThanOrEqual(country.population);
      }),
      { seed: 5 },
    );
  });

  it('is absent where details contradict one another', () => {
    expect(
      estimate(
        [
          { kind: 'sex', sex: 'f' },
          { kind: 'sex', sex: 'm' },
        ],
        country,
      ),
    ).toBeUndefined();
    const here: Detail = { ...region, level: 'town', population: 30_000, name: 'here' };
    expect(estimate([here, { ...here, name: 'elsewhere' }], country)).toBeUndefined();
    expect(estimate([here, { ...country, country: 'it' }], country)).toBeUndefined();
  });
});

describe('what an estimate leads to', () => {
  it('is judged by the thresholds, which a policy may move', () => {
    expect([9, 50, 5000, 50_000].map((k) => gravity(k, defaultPolicy))).toEqual([
      'stop',
      'warning',
      'note',
      undefined,
    ]);
    const strict = { ...defaultPolicy, uniqueness: { stop: 60, warning: 6000 } };
    expect([50, 5000].map((k) => gravity(k, strict))).toEqual(['stop', 'warning']);
  });

  it.each([
    ['Tengo un paciente, taxista de 45 años en Albacete, con diabetes', 'es'],
    ['Ho una paziente di 62 anni, maestra a Siena, con la psoriasi', 'it'],
    ['I have a 45-year-old patient with gout in Exeter', 'en'],
  ])('each rewrite of "%s" gives the number it promises', (text) => {
    const finding = check({ text, kind: 'post', network: 'x' }, defaultPolicy).findings.find(
      (one) => one.estimate,
    );
    const promised = (finding?.fixes ?? []).filter((fix) => fix.kind === 'replace' && fix.fits !== undefined);
    expect(promised.length).toBeGreaterThan(1);
    for (const fix of promised) {
      if (fix.kind !== 'replace') continue;
      const edits = [...fix.edits].sort((a, b) => b.span.start - a.span.start);
      const after = edits.reduce(
        (t, { span, insert }) => t.slice(0, span.start) + insert + t.slice(span.end),
        text,
      );
      const reading = read({ text: after, kind: 'post', network: 'x' }, defaultPolicy);
      const again = reading.people.map((person) => uniqueness(reading, defaultPolicy, person)?.fit.people);
      expect(again[0], after).toBeCloseTo(fix.fits as number, 3);
      expect(fix.fits).toBeGreaterThan(finding?.estimate?.people ?? Number.POSITIVE_INFINITY);
    }
  });

  it('is told in round numbers, in each language', () => {
    expect(
      [1, 4, 9.7, 14, 347, 8_800, 31_000, 400_000, 5e6].map((k) => peopleWords(k, locales.en.uniquenessText)),
    ).toEqual([
      'one person',
      'fewer than 10 people',
      'about 10 people',
      'about 10 people',
      'about 300 people',
      'about 9000 people',
      'tens of thousands of people',
      'hundreds of thousands of people',
      'millions of people',
    ]);
    expect(roundPeople(1_849)).toBe(2000);
    for (const locale of Object.values(locales)) {
      const text = 'In Teruel';
      const words = uniquenessWords(
        {
          people: 40,
          low: 20,
          high: 80,
          where: 'town',
          place: { start: 3, end: 9 },
          counted: [{ kind: 'age', spans: [] }],
        },
        locale.uniquenessText,
        text,
        undefined,
      );
      expect(words.sentence).toContain('Teruel');
      expect(words.sentence).toContain('40');
      expect(JSON.stringify([words.sentence, words.picture, words.heading])).not.toMatch(/[{}]/);
    }
  });

  it('carries none of the author’s words', () => {
    const text = 'Tengo un paciente, taxista de 45 años en Albacete, con diabetes';
    const { findings } = check({ text, kind: 'post', network: 'x' }, defaultPolicy);
    expect(JSON.stringify(findings.map(({ estimate: one }) => one))).not.toMatch(/taxista|Albacete|45/);
  });
});
