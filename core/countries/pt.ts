import * as cc from 'stdnum/lib/esm/pt/cc.js';
import * as nif from 'stdnum/lib/esm/pt/nif.js';
import { by, unchecked } from './check-digits.ts';
import type { Country } from './country.ts';
import { passport } from './passport.ts';
import { whole } from './whole.ts';

export const pt: Country = {
  id: 'pt',
  emergency: '112',
  identifiers: [
    {
      type: 'cartao-de-cidadao',
      pattern: whole('\\d{8}[ \\-]?\\d[ \\-]?[A-Z\\d]{2}\\d'),
      validate: by(cc),
      needs: 'context',
      context: ['cartao de cidadao', 'cc', 'bi', 'bilhete de identidade'],
    },
    {
      type: 'NIF',
      pattern: whole('[1-3]\\d{2}[ .]?\\d{3}[ .]?\\d{3}'),
      validate: by(nif),
      needs: 'context',
      context: ['nif', 'contribuinte', 'numero de contribuinte'],
    },
    {
      type: 'utente',
      pattern: whole('\\d{3}[ .]?\\d{3}[ .]?\\d{3}'),
      validate: unchecked,
      needs: 'context',
      context: ['utente', 'numero de utente', 'sns'],
    },
    passport('[A-Z]{1,2}\\d{6}'),
  ],
  hotlines: ['112', '808242424', '213544545', '800202148'],
};
