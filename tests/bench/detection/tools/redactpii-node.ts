import type { Load, Tool } from '../tool.ts';
import { replacedPlaces } from './redacted.ts';

interface Package {
  readonly Redactor: new () => { redact(text: string): string };
}

/** What it leaves in the text. */
const left = {
  PERSON_NAME: 'name',
  EMAIL_ADDRESS: 'email',
  PHONE_NUMBER: 'phone',
  CREDIT_CARD_NUMBER: 'card',
  US_SOCIAL_SECURITY_NUMBER: 'id',
} as const;

/** As it comes; without a key it asks no server. */
export function redactpiiNode(load: Load): Tool {
  const redactor = new (load<Package>('@redactpii/node').Redactor)();
  return {
    name: '@redactpii/node 1.0.17',
    languages: ['es', 'it', 'en'],
    kinds: ['name', 'id', 'card', 'phone', 'email'],
    run: (text) => redactor.redact(text),
    found: (result, text) => replacedPlaces(text, result as string, left),
    entry: "export { Redactor } from '@redactpii/node';",
  };
}
