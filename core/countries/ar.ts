import * as cuit from 'stdnum/lib/esm/ar/cuit.js';
import { by, unchecked } from './check-digits.ts';
import type { Country } from './country.ts';
import { passport } from './passport.ts';
import { whole } from './whole.ts';

export const ar: Country = {
  id: 'ar',
  emergency: '911',
  identifiers: [
    {
      type: 'DNI',
      pattern: whole('(?:[MF][ .]?)?\\d{1,2}\\.?\\d{3}\\.?\\d{3}'),
      validate: unchecked,
      needs: 'context',
      context: ['dni', 'd n i', 'documento', 'libreta civica', 'lc', 'le'],
    },
    {
      type: 'CUIL',
      pattern: whole('(?:20|23|24|27)[ \\-]\\d{8}[ \\-]\\d'),
      validate: by(cuit),
      needs: 'check',
      context: ['cuil', 'cuit'],
    },
    {
      type: 'CUIL',
      pattern: whole('(?:20|23|24|27)\\d{9}'),
      validate: by(cuit),
      needs: 'context',
      context: ['cuil', 'cuit'],
    },
    passport('[A-Z]{3}\\d{6}'),
    {
      type: 'registration',
      pattern: whole('\\d{4,7}'),
      validate: unchecked,
      needs: 'context',
      context: [
        'matricula nacional',
        'matricula provincial',
        'matricula n',
        'm n',
        'm p',
        'mn',
        'mp',
        'mat nac',
        'mat prov',
      ],
      of: 'professional',
    },
  ],
  hotlines: ['911', '107', '100', '101', '135', '144', '102', '137', '08003333222'],
};
