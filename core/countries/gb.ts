import * as nino from 'stdnum/lib/esm/gb/nino.js';
import { by, isDay, mod11Ten, unchecked } from './check-digits.ts';
import type { Country } from './country.ts';
import { passport } from './passport.ts';
import { whole } from './whole.ts';

export const gb: Country = {
  id: 'gb',
  emergency: '999',
  identifiers: [
    {
      type: 'H&C',
      pattern: whole('3[2-9]\\d[ \\-]?\\d{3}[ \\-]?\\d{4}'),
      validate: mod11Ten,
      needs: 'context',
      context: ['h c', 'hcn', 'health and care', 'h c number', 'health care number'],
    },
    {
      type: 'CHI',
      pattern: whole('[0-3]\\d[01]\\d\\d{2}[ \\-]?\\d{4}'),
      validate: (compact) =>
        mod11Ten(compact) && isDay(Number(compact.slice(0, 2)), Number(compact.slice(2, 4))),
      needs: 'context',
      context: ['chi', 'chi number', 'community health index'],
    },
    {
      type: 'NHS',
      pattern: whole('\\d{3} \\d{3} \\d{4}'),
      validate: mod11Ten,
      needs: 'check',
      isLikePhone: true,
      context: ['nhs', 'nhs number', 'nhs no', 'nhs num'],
    },
    {
      type: 'NHS',
      pattern: whole('\\d{3}[ .\\-]?\\d{3}[ .\\-]?\\d{4}'),
      validate: mod11Ten,
      needs: 'context',
      context: ['nhs', 'nhs number', 'nhs no', 'nhs num'],
    },
    {
      type: 'NINO',
      pattern: whole(
        '[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ \\-]?\\d{2}[ \\-]?\\d{2}[ \\-]?\\d{2}[ \\-]?[A-D]',
      ),
      validate: by(nino),
      needs: 'shape',
      context: ['nino', 'ni number', 'national insurance', 'ni no', 'ni'],
    },
    {
      type: 'driving-licence',
      pattern: whole('[A-Z9]{5}[ \\-]?\\d[0156]\\d[0-3]\\d{2}[ \\-]?[A-Z9]{2}\\d[A-Z]{2}(?: ?\\d{2})?'),
      validate: unchecked,
      needs: 'shape',
      context: ['driving licence', 'driver number', 'licence'],
    },
    passport('\\d{9}'),
    {
      type: 'registration',
      pattern: whole('\\d{7}|\\d{2}[A-L]\\d{4}[A-Z]|\\d{4,8}'),
      validate: unchecked,
      needs: 'context',
      context: ['gmc', 'gmc no', 'gmc number', 'nmc', 'nmc pin', 'hcpc', 'gphc', 'gdc'],
      of: 'professional',
    },
  ],
  hotlines: [
    '999',
    '111',
    '112',
    '101',
    '116123',
    '85258',
    '08001111',
    '08082000247',
    '03003047000',
    '08456050303',
  ],
};
