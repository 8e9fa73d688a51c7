import * as codiceFiscale from 'stdnum/lib/esm/it/codicefiscale.js';
import * as iva from 'stdnum/lib/esm/it/iva.js';
import { by, unchecked } from './check-digits.ts';
import type { Country } from './country.ts';
import { passport } from './passport.ts';
import { whole } from './whole.ts';

/** Letters that stand for 0 to 9 where two people would have the same code (omocodia, D.M. 23.12.1976). */
const omocodia = 'LMNPQRSTUV';

export const it: Country = {
  id: 'it',
  emergency: '112',
  identifiers: [
    {
      type: 'codice-fiscale',
      pattern: whole(
        '[A-Z]{3}[ .\\-]?[A-Z]{3}[ .\\-]?[\\dLMNP-V]{2}[ .\\-]?[A-EHLMPR-T][ .\\-]?[\\dLMNP-V]{2}[ .\\-]?[A-Z][\\dLMNP-V]{3}[ .\\-]?[A-Z]',
      ),
      validate: isCodiceFiscale,
      needs: 'shape',
      context: ['codice fiscale', 'cod fisc', 'cod fiscale', 'c f', 'cf', 'cod fis'],
    },
    {
      type: 'tessera-sanitaria',
      pattern: whole('80380[ \\-]?\\d{3}[ \\-]?\\d{4}[ \\-]?\\d{4}[ \\-]?\\d{4}|80380\\d{15}'),
      validate: unchecked,
      needs: 'shape',
      context: ['tessera sanitaria', 'tessera', 'team'],
    },
    {
      type: 'STP',
      pattern: whole('(?:STP|ENI)[ \\-]?\\d{13}'),
      validate: unchecked,
      needs: 'shape',
      context: ['stp', 'eni'],
    },
    {
      type: 'carta-identita',
      pattern: whole('C[A-Z]\\d{5}[A-Z]{2}|[A-Z]{2}[ \\-]?\\d{7}'),
      validate: unchecked,
      needs: 'context',
      context: [
        'carta d identita',
        'carta di identita',
        'carta identita',
        'documento',
        'c i',
        'cie',
        'd identita',
      ],
    },
    {
      type: 'driving-licence',
      pattern: whole('U1[A-Z0-9]{8}|[A-Z]{2}\\d{7}[A-Z]'),
      validate: unchecked,
      needs: 'context',
      context: ['patente', 'patente di guida'],
    },
    {
      type: 'prescription-number',
      pattern: whole('\\d{3}[A-Z\\d]{2}[ \\-]?\\d{10}'),
      validate: unchecked,
      needs: 'context',
      context: ['nre', 'ricetta', 'impegnativa', 'ricetta elettronica', 'ricetta dematerializzata'],
    },
    passport('[A-Z]{2}[ \\-]?\\d{7}'),
    {
      type: 'partita-IVA',
      pattern: whole('(?:IT ?)?\\d{11}'),
      validate: (compact) => by(iva)(compact.replace(/^IT/, '')),
      needs: 'context',
      context: ['partita iva', 'p iva', 'piva', 'p i', 'iva'],
      of: 'organisation',
    },
    {
      type: 'registration',
      pattern: whole('[A-Z]{0,2}[ \\-]?\\d{3,9}'),
      validate: unchecked,
      needs: 'context',
      context: ['albo', 'iscrizione', 'ordine dei medici', 'omceo', 'iscr', 'opi', 'matricola'],
      of: 'professional',
    },
  ],
  hotlines: [
    '112',
    '118',
    '113',
    '115',
    '116117',
    '1500',
    '1522',
    '114',
    '19696',
    '800833833',
    '800861061',
    '800554088',
    '0223272327',
    '800274274',
    '800300400',
    '800033033',
  ],
};

function isCodiceFiscale(compact: string): boolean {
  if (!codiceFiscale.validate(compact).isValid) return false;
  const digits = [...compact.slice(9, 11)].map((char) => digitOf(char)).join('');
  const day = Number(digits) % 40;
  return Number(digits) <= 71 && day >= 1 && day <= 31;
}

function digitOf(char: string): string {
  const index = omocodia.indexOf(char);
  return index < 0 ? char : String(index);
}
