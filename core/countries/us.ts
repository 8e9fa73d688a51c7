import * as ein from 'stdnum/lib/esm/us/ein.js';
import * as ssn from 'stdnum/lib/esm/us/ssn.js';
import { by, luhn, unchecked } from './check-digits.ts';
import type { Country } from './country.ts';
import { passport } from './passport.ts';
import { whole } from './whole.ts';

const ssnWords = ['ssn', 'social security', 'social security number', 'social', 'ss'];

export const us: Country = {
  id: 'us',
  emergency: '911',
  identifiers: [
    {
      type: 'SSN',
      pattern: whole('\\d{3}-\\d{2}-\\d{4}|\\d{3} \\d{2} \\d{4}'),
      validate: by(ssn),
      needs: 'check',
      context: ssnWords,
    },
    { type: 'SSN', pattern: whole('\\d{9}'), validate: by(ssn), needs: 'context', context: ssnWords },
    {
      type: 'ITIN',
      pattern: whole('9\\d{2}[ \\-]\\d{2}[ \\-]\\d{4}'),
      validate: isItin,
      needs: 'check',
      context: ['itin', 'taxpayer', 'tax id'],
    },
    {
      type: 'ITIN',
      pattern: whole('9\\d{8}'),
      validate: isItin,
      needs: 'context',
      context: ['itin', 'taxpayer'],
    },
    {
      type: 'MBI',
      pattern: whole(
        '[1-9][AC-HJKMNP-RT-Y][\\dAC-HJKMNP-RT-Y]\\d[ \\-]?[AC-HJKMNP-RT-Y][\\dAC-HJKMNP-RT-Y]\\d[ \\-]?[AC-HJKMNP-RT-Y]{2}\\d{2}',
      ),
      validate: unchecked,
      needs: 'shape',
      context: ['mbi', 'medicare', 'beneficiary'],
    },
    {
      type: 'driving-licence',
      pattern: whole('[A-Z]{0,2}[_\\- ]?[A-Z\\d]?\\d[A-Z\\d\\-]{3,15}'),
      validate: unchecked,
      needs: 'context',
      context: [
        'driver s license',
        'drivers license',
        'driver license',
        'driver s licence',
        'driver s license number',
        'license number',
        'licence number',
        'driving licence',
        'driving license',
      ],
    },
    passport('[A-Z]?\\d{8,9}'),
    {
      type: 'NPI',
      pattern: whole('[12]\\d{9}'),
      validate: (compact) => luhn(`80840${compact}`),
      needs: 'context',
      context: ['npi', 'national provider', 'provider identifier'],
      of: 'professional',
    },
    {
      type: 'registration',
      pattern: whole('[A-Z]{1,2}\\d{5,8}'),
      validate: unchecked,
      needs: 'context',
      context: ['dea', 'medical license', 'state license', 'board certification', 'lic'],
      of: 'professional',
    },
    {
      type: 'EIN',
      pattern: whole('\\d{2}-?\\d{7}'),
      validate: by(ein),
      needs: 'context',
      context: ['ein', 'employer identification', 'nonprofit', '501 c 3'],
      of: 'organisation',
    },
  ],
  hotlines: [
    '911',
    '988',
    '8002738255',
    '8002221222',
    '8006624357',
    '18002738255',
    '18002221222',
    '18006624357',
    '741741',
    '211',
    '311',
    '8007997233',
    '18007997233',
    '18008554543',
  ],
};

function isItin(compact: string): boolean {
  return /^9\d\d(?:5\d|6[0-5]|7\d|8[0-8]|9[0-2]|9[4-9])\d{4}$/.test(compact);
}
