import type { Load, Tool } from '../tool.ts';
import { replacedPlaces } from './redacted.ts';

interface Package {
  readonly SyncRedactor: new () => { redact(text: string): string };
}

/** What it leaves in the text. Its options for other words have no effect in this version. */
const left = {
  PERSON_NAME: 'name',
  EMAIL_ADDRESS: 'email',
  PHONE_NUMBER: 'phone',
  CREDIT_CARD_NUMBER: 'card',
  US_SOCIAL_SECURITY_NUMBER: 'id',
  DIGITS: 'id',
  STREET_ADDRESS: 'address',
  ZIPCODE: 'address',
  URL: 'url',
  IP_ADDRESS: undefined,
  USERNAME: undefined,
  PASSWORD: undefined,
  CREDENTIALS: undefined,
} as const;

/** As it comes. */
export function redactPii(load: Load): Tool {
  const redactor = new (load<Package>('redact-pii').SyncRedactor)();
  return {
    name: 'redact-pii 3.4.0',
    languages: ['es', 'it', 'en'],
    kinds: ['name', 'id', 'card', 'phone', 'email', 'url', 'address'],
    run: (text) => redactor.redact(text),
    found: (result, text) => replacedPlaces(text, result as string, left),
    entry: "export { SyncRedactor } from 'redact-pii';",
  };
}
