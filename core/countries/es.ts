import * as cif from 'stdnum/lib/esm/es/cif.js';
import { calcCheckDigit } from 'stdnum/lib/esm/es/dni.js';
import * as nie from 'stdnum/lib/esm/es/nie.js';
import * as nss from 'stdnum/lib/esm/es/nss.js';
import { by, isDayYymmdd, unchecked } from './check-digits.ts';
import type { Country } from './country.ts';
import { passport } from './passport.ts';
import { whole } from './whole.ts';

const idWords = ['dni', 'nif', 'documento', 'documento de identidad', 'd n i', 'identidad', 'dnis'];
const cardWords = [
  'cip',
  'cipa',
  'cipa sns',
  'tarjeta sanitaria',
  'tsi',
  'tis',
  'sip',
  'nuhsa',
  'cite',
  'codigo sns',
  'cip sns',
  'cip autonomico',
  'cia',
];

export const es: Country = {
  id: 'es',
  emergency: '112',
  identifiers: [
    {
      type: 'DNI',
      pattern: whole('\\d{2}[. ]?\\d{3}[. ]?\\d{3}[ .\\-–/_]{0,3}[A-HJ-NP-TV-Z]'),
      validate: dni,
      needs: 'check',
      context: idWords,
    },
    {
      type: 'DNI',
      pattern: whole('\\d\\.\\d{3}\\.\\d{3}[ .\\-–/_]{0,3}[A-HJ-NP-TV-Z]'),
      validate: dni,
      needs: 'check',
      context: idWords,
    },
    {
      type: 'DNI',
      pattern: whole('\\d{7}[ .\\-–/_]{0,3}[A-HJ-NP-TV-Z]'),
      validate: dni,
      needs: 'context',
      context: idWords,
    },
    {
      type: 'DNI',
      pattern: whole('\\d{1,2}[. ]?\\d{3}[. ]?\\d{3}'),
      validate: unchecked,
      needs: 'context',
      context: ['dni', 'nif'],
    },
    {
      type: 'NIE',
      pattern: whole('[XYZ][ .\\-–]?0?\\d[. ]?\\d{3}[. ]?\\d{3}[ .\\-–]{0,3}[A-HJ-NP-TV-Z]'),
      validate: (compact) =>
        nie.validate(compact.length === 10 ? compact[0] + compact.slice(2) : compact).isValid,
      needs: 'check',
      context: ['nie', 'extranjero', 'extranjera', 'nif', 'dni'],
    },
    {
      type: 'NIF',
      pattern: whole('[KLM][ .\\-–]?\\d{7}[ .\\-–]?[A-HJ-NP-TV-Z]'),
      validate: (compact) => calcCheckDigit(`0${compact.slice(1, 8)}`) === compact[8],
      needs: 'check',
      context: [...idWords, 'nif'],
    },
    {
      type: 'NUSS',
      pattern: whole(
        '\\d{2}[ /\\-.]{0,2}\\d{8}[ /\\-.]{0,2}\\d{2}|\\d{2}[ /\\-.]\\d{4}[ /\\-.]\\d{4}[ /\\-.]\\d{2}',
      ),
      validate: by(nss),
      needs: 'check',
      context: [
        'nuss',
        'nass',
        'naf',
        'nss',
        'seguridad social',
        'seg social',
        'afiliacion',
        'n ss',
        'nº ss',
      ],
    },
    {
      type: 'NUSS',
      pattern: whole('\\d(?:[ /\\-]?\\d){6,15}'),
      validate: by(nss),
      needs: 'context',
      context: ['nuss', 'nass', 'naf', 'nss', 'n ss', 'nº ss'],
    },
    {
      type: 'CIP',
      pattern: whole('[A-Z]{4}[ \\-]?[01][ \\-]?\\d{6}[ \\-]?\\d{2,3}'),
      validate: (compact) => (isDayYymmdd(compact.slice(5, 11)) ? undefined : false),
      needs: 'shape',
      context: cardWords,
    },
    {
      type: 'CIP',
      pattern: whole('(?:AN|CYL|BBBB|CLM|CARM|CNTB|EXT|ARA)[ \\-]?[A-Z]{0,4}\\d{8,12}'),
      validate: unchecked,
      needs: 'shape',
      context: cardWords,
    },
    {
      type: 'CIP',
      pattern: whole('\\d{6}[A-Z]{4}\\d{4}|[A-Z]{2,8}[ \\-]?\\d{6,12}|\\d(?:[ \\-]?\\d){5,16}'),
      validate: unchecked,
      needs: 'context',
      context: cardWords,
    },
    passport('[A-Z]{2,3}[ \\-]?\\d{6,7}'),
    {
      type: 'CIF',
      pattern: whole('[ABCDEFGHJNPQRSUVW][ .\\-]?\\d{7}[ .\\-]?[0-9A-J]'),
      validate: by(cif),
      needs: 'context',
      context: ['cif', 'nif', 'empresa'],
      of: 'organisation',
    },
    {
      type: 'registration',
      pattern: whole('\\d{2}[ /.\\-]?\\d{2}[ /.\\-]?\\d{4,5}|\\d{2} \\d{2}|\\d{3,9}'),
      validate: unchecked,
      needs: 'context',
      context: [
        'colegiado',
        'colegiada',
        'col',
        'ncol',
        'nºcol',
        'n col',
        'num col',
        'no col',
        'colegio',
        'coleg',
      ],
      of: 'professional',
    },
  ],
  hotlines: [
    '112',
    '061',
    '024',
    '016',
    '017',
    '062',
    '091',
    '092',
    '080',
    '085',
    '060',
    '010',
    '012',
    '116111',
    '116117',
    '900202010',
    '900161161',
    '915620420',
    '900111000',
    '900102112',
    '717003717',
    '900018018',
    '914298181',
  ],
};

function dni(compact: string): boolean {
  const body = compact.slice(0, -1).padStart(8, '0');
  return calcCheckDigit(body) === compact.at(-1);
}
