import { unchecked } from './check-digits.ts';
import type { IdentifierKind } from './country.ts';
import { whole } from './whole.ts';

/** Passport numbers have no check digit outside their machine-readable zone: only the word beside them tells. */
export function passport(body: string): IdentifierKind {
  return {
    type: 'passport',
    pattern: whole(body),
    validate: unchecked,
    needs: 'context',
    context: ['passport', 'pasaporte', 'passaporto', 'passeport', 'passaporte', 'reisepass'],
  };
}
