import * as cpf from 'stdnum/lib/esm/br/cpf.js';
import { by, unchecked } from './check-digits.ts';
import type { Country } from './country.ts';
import { passport } from './passport.ts';
import { whole } from './whole.ts';

export const br: Country = {
  id: 'br',
  emergency: '192',
  identifiers: [
    {
      type: 'CPF',
      pattern: whole('\\d{3}\\.\\d{3}\\.\\d{3}-\\d{2}'),
      validate: by(cpf),
      needs: 'check',
      context: ['cpf', 'c p f'],
    },
    {
      type: 'CPF',
      pattern: whole('\\d{9}[ \\-]?\\d{2}'),
      validate: by(cpf),
      needs: 'context',
      context: ['cpf'],
    },
    {
      type: 'CNS',
      pattern: whole('[1-3789]\\d{2}[ .]?\\d{4}[ .]?\\d{4}[ .]?\\d{4}'),
      validate: isHealthCard,
      needs: 'context',
      context: ['cns', 'cartao nacional de saude', 'cartao sus', 'sus'],
    },
    passport('[A-Z]{2}\\d{6}'),
    {
      type: 'registration',
      pattern: whole('\\d{3,7}'),
      validate: unchecked,
      needs: 'context',
      context: ['crm', 'coren', 'cro'],
      of: 'professional',
    },
  ],
  hotlines: ['192', '190', '193', '188', '136', '180', '100'],
};

/** Fifteen digits weighted 15 to 1 are a multiple of eleven (DATASUS). */
function isHealthCard(compact: string): boolean {
  let sum = 0;
  for (let i = 0; i < 15; i++) sum += Number(compact[i]) * (15 - i);
  return sum % 11 === 0;
}
