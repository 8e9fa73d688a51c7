import { unchecked } from './check-digits.ts';
import type { Country } from './country.ts';
import { passport } from './passport.ts';
import { whole } from './whole.ts';

export const co: Country = {
  id: 'co',
  emergency: '123',
  identifiers: [
    {
      type: 'cedula',
      pattern: whole('\\d{1,3}(?:\\.\\d{3}){2,3}|\\d{6,10}'),
      validate: unchecked,
      needs: 'context',
      context: [
        'cc',
        'c c',
        'cedula',
        'cedula de ciudadania',
        'tarjeta de identidad',
        't i',
        'registro civil',
        'nuip',
      ],
    },
    passport('[A-Z]{2}\\d{6,7}'),
  ],
  hotlines: ['123', '106', '125', '155', '132', '192', '018000113113'],
};
