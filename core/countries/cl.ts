import * as rut from 'stdnum/lib/esm/cl/rut.js';
import { by } from './check-digits.ts';
import type { Country } from './country.ts';
import { passport } from './passport.ts';
import { whole } from './whole.ts';

const rutWords = ['rut', 'run', 'r u t', 'cedula', 'carnet', 'rol unico'];

export const cl: Country = {
  id: 'cl',
  emergency: '131',
  identifiers: [
    {
      type: 'RUT',
      pattern: whole('\\d{1,2}\\.\\d{3}\\.\\d{3}[\\-–][\\dK]'),
      validate: by(rut),
      needs: 'check',
      context: rutWords,
    },
    {
      type: 'RUT',
      pattern: whole('\\d{1,2}\\.?\\d{3}\\.?\\d{3}[ \\-–]?[\\dK]'),
      validate: by(rut),
      needs: 'context',
      context: rutWords,
    },
    passport('[A-Z]?\\d{8}'),
  ],
  hotlines: ['131', '132', '133', '6003607777', '4141', '1455', '149'],
};
