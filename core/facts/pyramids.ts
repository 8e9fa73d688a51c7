import type { CountryId } from '../countries/country.ts';

/** Oldest age that is counted by itself; it stands for all above. */
export const oldest = 100;

/** Share of a country's people at each age, 0 to `oldest`, women (`f`) and men (`m`) apart; all together make 1. */
interface Pyramid {
  readonly f: readonly number[];
  readonly m: readonly number[];
}

const made = new Map<string, Pyramid>();

/** The pyramid of a country; of one that is not listed (ie, fr, de, br, the world), Spain's. */
export function pyramidOf(country: CountryId | 'world'): Pyramid {
  const bands = tens[country as keyof typeof tens] ?? tens.es;
  const known = made.get(bands);
  if (known !== undefined) return known;
  const pyramid = spread(bands.split(' ').map(Number));
  made.set(bands, pyramid);
  return pyramid;
}

/**
 * Per cent of the people aged 0–9, 10–19 … 80–89, 90 and over. Rounded from INE 2022, ISTAT 2022, ONS 2021, US Census 2020,
 * INEGI 2020, INDEC 2022, DANE 2018, INE Chile 2017, INEI 2017, INE Portugal 2021.
 */
const tens = {
  es: '7.6 10.3 10.9 12.5 16.3 15.6 12.3 8.7 4.6 1.2',
  it: '7.4 9.6 10.2 11.6 14.2 16.3 13.2 9.8 6.2 1.5',
  gb: '11.2 11.9 12.9 13.6 12.7 13.5 10.9 8.5 3.9 0.9',
  us: '11.7 13.1 13.6 13.6 12.3 12.8 11.6 7.3 3.2 0.8',
  mx: '16.8 17.2 16.5 14.7 12.6 10.1 6.7 3.7 1.4 0.3',
  ar: '15.5 16 15.8 14.8 13.3 9.9 7.5 4.7 2 0.5',
  co: '14.5 15.7 17 15.5 12.8 11.4 7.7 3.8 1.3 0.3',
  cl: '12 13 14.5 15.9 13.6 12.6 10 5.7 2.2 0.5',
  pe: '16.5 16.5 16.3 15.2 13 10.2 6.7 3.8 1.5 0.3',
  pt: '8.1 9.8 10.7 11.7 15.2 14.6 12.9 10 5.6 1.4',
} as const;

/** Women among a hundred people of each ten years of age: more as they grow old. */
const women = [49, 49, 49, 50, 50, 50, 52, 54, 60, 71];

/** How those of 90 and over spread over the years from 90 to 100. */
const veryOld = [22, 19, 15, 12, 9, 7, 5, 4, 3, 2, 2];

function spread(bands: readonly number[]): Pyramid {
  const sum = bands.reduce((total, share) => total + share, 0);
  const f: number[] = [];
  const m: number[] = [];
  for (let age = 0; age <= oldest; age++) {
    const band = Math.min(9, Math.floor(age / 10));
    const inYear = band === 9 ? (veryOld[age - 90] ?? 0) / 100 : 0.1;
    const share = ((bands[band] ?? 0) / sum) * inYear;
    const female = (women[band] ?? 50) / 100;
    f.push(share * female);
    m.push(share * (1 - female));
  }
  return { f, m };
}
