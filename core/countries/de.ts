import * as idnr from 'stdnum/lib/esm/de/idnr.js';
import * as svnr from 'stdnum/lib/esm/de/svnr.js';
import { by, unchecked } from './check-digits.ts';
import type { Country } from './country.ts';
import { passport } from './passport.ts';
import { whole } from './whole.ts';

export const de: Country = {
  id: 'de',
  emergency: '112',
  identifiers: [
    {
      type: 'SVNR',
      pattern: whole('\\d{2}[ \\-]?\\d{6}[ \\-]?[A-Z][ \\-]?\\d{3}'),
      validate: by(svnr),
      needs: 'check',
      context: ['sozialversicherungsnummer', 'rentenversicherungsnummer', 'svnr', 'sv nummer'],
    },
    {
      type: 'IdNr',
      pattern: whole('[1-9]\\d[ ]?\\d{3}[ ]?\\d{3}[ ]?\\d{3}'),
      validate: by(idnr),
      needs: 'context',
      context: ['idnr', 'steuer id', 'steuerid', 'steueridentifikationsnummer', 'steuernummer'],
    },
    {
      type: 'KVNR',
      pattern: whole('[A-Z]\\d{9}'),
      validate: isHealthInsurance,
      needs: 'context',
      context: ['kvnr', 'krankenversichertennummer', 'versichertennummer', 'krankenkasse', 'versicherten nr'],
    },
    passport('[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ\\d]{8}'),
    {
      type: 'registration',
      pattern: whole('\\d{9}'),
      validate: unchecked,
      needs: 'context',
      context: ['lanr', 'arztnummer'],
      of: 'professional',
    },
  ],
  hotlines: ['112', '110', '116117', '08001110111', '08001110222', '116111', '08000116016'],
};

/** The letter counts as its two-digit place in the alphabet; digits are then weighted 1, 2, 1, 2 … (§ 290 SGB V). */
function isHealthInsurance(compact: string): boolean {
  const place = String(compact.charCodeAt(0) - 64).padStart(2, '0');
  let sum = 0;
  [...place, ...compact.slice(1, 9)].forEach((char, index) => {
    const product = Number(char) * (index % 2 === 0 ? 1 : 2);
    sum += product > 9 ? product - 9 : product;
  });
  return sum % 10 === Number(compact[9]);
}
