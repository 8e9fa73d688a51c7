// Packs the telephone plans of the countries Sigilo knows: node assets/pack/phone-metadata.mjs
// Source: libphonenumber-js (MIT), metadata.min.json, itself made from Google's libphonenumber (Apache-2.0).
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const kept = new Set('ES IT MX US GB IE PT FR DE AR CL CO PE BR CA CH VA EC VE MA RO'.split(' '));
const source = createRequire(import.meta.url).resolve('libphonenumber-js/metadata.min.json');
const all = JSON.parse(readFileSync(source, 'utf8'));
const packed = {
  version: all.version,
  country_calling_codes: Object.fromEntries(
    Object.entries(all.country_calling_codes)
      .map(([code, countries]) => [code, countries.filter((country) => kept.has(country))])
      .filter(([, countries]) => countries.length > 0),
  ),
  countries: Object.fromEntries(Object.entries(all.countries).filter(([country]) => kept.has(country))),
};
writeFileSync(
  new URL('../../core/reading/phone-plans.packed.ts', import.meta.url),
  `// Made by assets/pack/phone-metadata.mjs; do not edit.
import type { MetadataJson } from 'libphonenumber-js/core';

export const phonePlans = JSON.parse(
  ${JSON.stringify(JSON.stringify(packed))},
) as MetadataJson;
`,
);
