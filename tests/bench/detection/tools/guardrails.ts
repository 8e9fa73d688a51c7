import type { Kind } from '../sample.ts';
import type { Found, Load, Tool } from '../tool.ts';

interface Result {
  readonly info: { readonly detected_entities?: Readonly<Record<string, readonly string[]>> };
}
interface Package {
  readonly PIIConfig: { parse(config: object): object };
  pii(context: object, text: string, config: object): Result | Promise<Result>;
}

const kindOf: Readonly<Record<string, Kind | undefined>> = {
  PERSON: 'name',
  EMAIL_ADDRESS: 'email',
  PHONE_NUMBER: 'phone',
  CREDIT_CARD: 'card',
  IBAN_CODE: 'card',
  DATE_TIME: 'date',
  LOCATION: 'address',
  URL: 'url',
  CRYPTO: undefined,
  IP_ADDRESS: undefined,
  BIC_SWIFT: undefined,
  CVV: undefined,
};

/** Its own default entities, which leave names out because of its false hits. It gives words; each is sought in the text. */
export function guardrails(load: Load): Tool {
  const { pii, PIIConfig } = load<Package>('@openai/guardrails/dist/checks/pii.js');
  const config = PIIConfig.parse({});
  return {
    name: '@openai/guardrails 0.2.1 pii',
    languages: ['es', 'it', 'en'],
    kinds: ['id', 'card', 'phone', 'email', 'url', 'date', 'address'],
    run: (text) => pii({}, text, config),
    found: (result, text) =>
      Object.entries((result as Result).info.detected_entities ?? {}).flatMap(([type, words]) => {
        const kind = type in kindOf ? kindOf[type] : 'id';
        return kind === undefined ? [] : words.flatMap((word) => places(text, word, kind));
      }),
    entry: "export { pii } from '@openai/guardrails/dist/checks/pii.js';",
  };
}

function places(text: string, word: string, kind: Kind): Found[] {
  const found: Found[] = [];
  for (let at = text.indexOf(word); word !== '' && at >= 0; at = text.indexOf(word, at + word.length))
    found.push({ kind, start: at, end: at + word.length });
  return found;
}
