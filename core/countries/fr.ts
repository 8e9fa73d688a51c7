import * as nir from 'stdnum/lib/esm/fr/nir.js';
import { by, luhn } from './check-digits.ts';
import type { Country } from './country.ts';
import { passport } from './passport.ts';
import { whole } from './whole.ts';

export const fr: Country = {
  id: 'fr',
  emergency: '112',
  identifiers: [
    {
      type: 'NIR',
      pattern: whole('[12][ .]?\\d{2}[ .]?\\d{2}[ .]?(?:\\d{2}|2[AB])[ .]?\\d{3}[ .]?\\d{3}[ .]?\\d{2}'),
      validate: by(nir),
      needs: 'check',
      context: ['nir', 'securite sociale', 'numero de securite sociale', 'ins', 'secu'],
    },
    passport('\\d{2}[A-Z]{2}\\d{5}'),
    {
      type: 'registration',
      pattern: whole('\\d{11}'),
      validate: luhn,
      needs: 'context',
      context: ['rpps'],
      of: 'professional',
    },
  ],
  hotlines: ['112', '15', '17', '18', '114', '3114', '3919', '119', '116117'],
};
