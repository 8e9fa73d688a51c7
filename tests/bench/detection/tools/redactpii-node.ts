import type { Kind } from '../sample.ts';
import type { Load, Tool } from '../tool.ts';
import { replacedPlaces } from './redacted.ts';

interface Package {
  readonly Redactor: new () => { redact(text: string): string };
}

/** What it leaves in the text, and the sign that stands for it here. */
const left: readonly (readonly [string, Kind])[] = [
  ['PERSON_NAME', 'name'],
  ['EMAIL_ADDRESS', 'email'],
  ['PHONE_NUMBER', 'phone'],
  ['CREDIT_CARD_NUMBER', 'card'],
  ['US_SOCIAL_SECURITY_NUMBER', 'id'],
];

const signs = new Map(left.map(([, kind], i) => [String.fromCharCode(0xe000 + i), kind] as const));

/** As it comes. */
export function redactpiiNode(load: Load): Tool {
  const redactor = new (load<Package>('@redactpii/node').Redactor)();
  return {
    name: '@redactpii/node 1.0.17',
    languages: ['es', 'it', 'en'],
    kinds: ['name', 'id', 'card', 'phone', 'email'],
    run: (text) => redactor.redact(text),
    found: (result, text) =>
      replacedPlaces(
        text,
        left.reduce(
          (all, [word], i) => all.replaceAll(word, String.fromCharCode(0xe000 + i)),
          result as string,
        ),
        signs,
      ),
    entry: "export { Redactor } from '@redactpii/node';",
  };
}
