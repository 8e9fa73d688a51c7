import type { Found, Language, Load, Tool } from '../tool.ts';

interface Phones {
  findPhoneNumbersInText(
    text: string,
    country: string,
  ): readonly { readonly startsAt: number; readonly endsAt: number }[];
}

const countries: Readonly<Record<Language, string>> = { es: 'ES', it: 'IT', en: 'US' };

/** Phones only, with the country that goes with each language. */
export function libphonenumber(load: Load): Tool {
  const { findPhoneNumbersInText } = load<Phones>('libphonenumber-js/min');
  return {
    name: 'libphonenumber-js 1.13.16',
    languages: ['es', 'it', 'en'],
    kinds: ['phone'],
    run: (text, language) => findPhoneNumbersInText(text, countries[language]),
    found: (result) =>
      (result as ReturnType<Phones['findPhoneNumbersInText']>).map(
        ({ startsAt, endsAt }): Found => ({ kind: 'phone', start: startsAt, end: endsAt }),
      ),
    entry: "export { findPhoneNumbersInText } from 'libphonenumber-js/min';",
  };
}

interface Dates {
  parse(text: string): readonly { readonly index: number; readonly text: string }[];
}

/** Dates only. */
export function chrono(load: Load): Tool {
  const parsers: Readonly<Record<Language, Dates>> = {
    es: load<Dates>('chrono-node/es'),
    it: load<Dates>('chrono-node/it'),
    en: load<Dates>('chrono-node/en'),
  };
  return {
    name: 'chrono-node 2.10.3',
    languages: ['es', 'it', 'en'],
    kinds: ['date'],
    run: (text, language) => parsers[language].parse(text),
    found: (result) =>
      (result as ReturnType<Dates['parse']>).map(
        ({ index, text }): Found => ({ kind: 'date', start: index, end: index + text.length }),
      ),
    entry:
      "export * as es from 'chrono-node/es'; export * as it from 'chrono-node/it'; export * as en from 'chrono-node/en';",
  };
}
