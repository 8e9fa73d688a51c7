import { unchecked } from './check-digits.ts';
import type { Country } from './country.ts';
import { passport } from './passport.ts';
import { whole } from './whole.ts';

export const pe: Country = {
  id: 'pe',
  emergency: '106',
  identifiers: [
    {
      type: 'DNI',
      pattern: whole('\\d{8}(?:[ \\-]\\d)?'),
      validate: unchecked,
      needs: 'context',
      context: ['dni', 'd n i', 'documento de identidad'],
    },
    {
      type: 'carne-de-extranjeria',
      pattern: whole('\\d{9}'),
      validate: unchecked,
      needs: 'context',
      context: ['carne de extranjeria', 'carnet de extranjeria', 'ce'],
    },
    passport('\\d{9}|[A-Z]{2}\\d{7}'),
    {
      type: 'registration',
      pattern: whole('\\d{3,6}'),
      validate: unchecked,
      needs: 'context',
      context: ['cmp', 'cep', 'rne'],
      of: 'professional',
    },
  ],
  hotlines: ['106', '105', '116', '117', '113', '100'],
};
