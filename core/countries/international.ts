import { luhn, mod97 } from './check-digits.ts';
import type { IdentifierKind } from './country.ts';
import { whole } from './whole.ts';

/** Personal numbers that belong to no country. */
export const international: readonly IdentifierKind[] = [
  {
    type: 'IBAN',
    pattern: whole('[A-Z]{2}\\d{2}(?:[ \\-]?[A-Z\\d]{4}){2,7}(?:[ \\-]?[A-Z\\d]{1,4})?'),
    validate: mod97,
    needs: 'check',
    context: ['iban', 'cuenta', 'conto', 'account'],
  },
  {
    type: 'payment-card',
    pattern: whole('[2-6](?:[ \\-]?\\d){12,18}'),
    validate: luhn,
    needs: 'check',
    context: ['tarjeta', 'carta', 'card', 'credit card', 'visa', 'mastercard', 'amex'],
  },
];
