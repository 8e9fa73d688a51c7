import type { Kind } from '../sample.ts';
import type { Load, Tool } from '../tool.ts';

interface Result {
  readonly detections: readonly { readonly type: string; readonly position: readonly [number, number] }[];
}
interface Package {
  readonly OpenRedaction: new () => { detect(text: string): Promise<Result> };
}

/** By the first that fits the name of its type; all others of its 570 types are numbers of some kind. */
const kindOf: readonly (readonly [RegExp, Kind | undefined])[] = [
  [/^NAME$/, 'name'],
  [/^EMAIL/, 'email'],
  [/^(?:PHONE|EMERGENCY_CONTACT$)/, 'phone'],
  [/^(?:CREDIT_CARD|IBAN|UK_BANK_ACCOUNT_IBAN|CARD_)/, 'card'],
  [/^(?:DATE|DATE_OF_BIRTH)$/, 'date'],
  [/ADDRESS_|POSTCODE|ZIP/, 'address'],
  [/^URL|_PROFILE$/, 'url'],
  [/DOSAGE|ICD10|CPT_CODE|BLOOD_TYPE|ALLERGY|SALARY|IATA|ICAO|_HANDLE|USERNAME|YEAR/, undefined],
];

/** As it comes: all patterns, context analysis on. */
export function openredaction(load: Load): Tool {
  const redactor = new (load<Package>('openredaction').OpenRedaction)();
  return {
    name: 'openredaction 1.1.5',
    languages: ['es', 'it', 'en'],
    kinds: ['name', 'id', 'card', 'phone', 'email', 'url', 'date', 'address'],
    run: (text) => redactor.detect(text),
    found: (result) =>
      (result as Result).detections.flatMap(({ type, position: [start, end] }) => {
        const known = kindOf.find(([pattern]) => pattern.test(type));
        const kind = known === undefined ? 'id' : known[1];
        return kind === undefined ? [] : [{ kind, start, end }];
      }),
    entry: "export { OpenRedaction } from 'openredaction';",
  };
}
