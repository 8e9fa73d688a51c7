import * as pps from 'stdnum/lib/esm/ie/pps.js';
import { by, unchecked } from './check-digits.ts';
import type { Country } from './country.ts';
import { passport } from './passport.ts';
import { whole } from './whole.ts';

const ppsWords = ['pps', 'ppsn', 'pps number', 'pps no'];

export const ie: Country = {
  id: 'ie',
  emergency: '112',
  identifiers: [
    {
      type: 'PPS',
      pattern: whole('\\d{7}[ \\-]?[A-W][AHWTX]'),
      validate: by(pps),
      needs: 'check',
      context: ppsWords,
    },
    {
      type: 'PPS',
      pattern: whole('\\d{7}[ \\-]?[A-W]'),
      validate: by(pps),
      needs: 'context',
      context: ppsWords,
    },
    passport('[A-Z]{2}\\d{7}'),
    {
      type: 'registration',
      pattern: whole('\\d{5,6}'),
      validate: unchecked,
      needs: 'context',
      context: ['imc', 'mcrn', 'nmbi'],
      of: 'professional',
    },
  ],
  hotlines: ['112', '999', '116123', '50808', '1800247247', '18002211111', '1800700850'],
};
