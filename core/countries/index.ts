import { ar } from './ar.ts';
import { br } from './br.ts';
import { cl } from './cl.ts';
import { co } from './co.ts';
import type { Country, CountryId } from './country.ts';
import { de } from './de.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { gb } from './gb.ts';
import { ie } from './ie.ts';
import { it } from './it.ts';
import { mx } from './mx.ts';
import { pe } from './pe.ts';
import { pt } from './pt.ts';
import { us } from './us.ts';

/** The register of countries: one line each. */
export const countries: Readonly<Record<CountryId, Country>> = {
  es,
  it,
  mx,
  us,
  gb,
  ie,
  pt,
  fr,
  de,
  ar,
  cl,
  co,
  pe,
  br,
};
