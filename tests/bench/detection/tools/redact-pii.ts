import type { Kind } from '../sample.ts';
import type { Load, Tool } from '../tool.ts';
import { replacedPlaces } from './redacted.ts';

interface Package {
  readonly SyncRedactor: new (options: {
    readonly builtInRedactors: Readonly<Record<string, { readonly replaceWith: string }>>;
  }) => { redact(text: string): string };
}

const kindOf: Readonly<Record<string, Kind | undefined>> = {
  credentials: undefined,
  creditCardNumber: 'card',
  emailAddress: 'email',
  ipAddress: undefined,
  names: 'name',
  password: undefined,
  phoneNumber: 'phone',
  streetAddress: 'address',
  username: undefined,
  usSocialSecurityNumber: 'id',
  zipcode: 'address',
  url: 'url',
  digits: 'id',
};

/** All built-in redactors; each leaves a sign of its own, so that the places can be told. */
export function redactPii(load: Load): Tool {
  const { SyncRedactor } = load<Package>('redact-pii');
  const signs = new Map(
    Object.entries(kindOf).map(([name, kind], i) => [String.fromCharCode(0xe000 + i), { name, kind }]),
  );
  const redactor = new SyncRedactor({
    builtInRedactors: Object.fromEntries([...signs].map(([sign, { name }]) => [name, { replaceWith: sign }])),
  });
  const kinds = new Map([...signs].map(([sign, { kind }]) => [sign, kind]));
  return {
    name: 'redact-pii 3.4.0',
    languages: ['es', 'it', 'en'],
    kinds: ['name', 'id', 'card', 'phone', 'email', 'url', 'address'],
    run: (text) => redactor.redact(text),
    found: (result, text) => replacedPlaces(text, result as string, kinds),
    entry: "export { SyncRedactor } from 'redact-pii';",
  };
}
