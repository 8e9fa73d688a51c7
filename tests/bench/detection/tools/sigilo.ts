import { check, defaultPolicy, mentions, read, warmUp } from '../../../../core/index.ts';
import type { Mention } from '../../../../core/reading/reading.ts';
import type { Kind } from '../sample.ts';
import type { Found, Language, Tool } from '../tool.ts';

const kindOf: Partial<Record<Mention['concept'], Kind>> = {
  'person-name': 'name',
  initials: 'name',
  identifier: 'id',
  phone: 'phone',
  email: 'email',
  url: 'url',
  date: 'date',
  time: 'date',
  age: 'age',
  address: 'address',
  postcode: 'address',
};

const cards: readonly string[] = ['payment-card', 'IBAN'];

const policies = {
  es: defaultPolicy,
  it: { ...defaultPolicy, country: 'it' },
  en: { ...defaultPolicy, country: 'us' },
} as const;

const draft = (text: string) => ({ text, kind: 'post', network: 'x' }) as const;

/** A policy of its own for each text, so that no sentence is known from before. */
const policyOf = (language: Language) => ({ ...policies[language] });

const shared = {
  languages: ['es', 'it', 'en'],
  kinds: ['name', 'id', 'card', 'phone', 'email', 'url', 'date', 'age', 'address'],
} as const;

function toFound(mention: Mention): Found[] {
  const { start, end } = mention;
  const kind = cards.includes(mention.type ?? '') ? 'card' : kindOf[mention.concept];
  return kind === undefined ? [] : [{ kind, start, end }];
}

/** Everything that the reading finds, whether or not a rule minds it. */
export function sigilo(): Tool {
  warmUp(defaultPolicy.languages);
  return {
    ...shared,
    name: 'Sigilo, reading',
    entry: "export { read } from './core/reading/index.ts';",
    run: (text, language) => read(draft(text), policyOf(language)),
    found: (result) => mentions(result as ReturnType<typeof read>).flatMap(toFound),
  };
}

const warned: Readonly<Record<string, Kind>> = { 'patient-name': 'name', 'patient-identifier': 'id' };

/** Only what the author is warned about: names of patients, identifiers and contacts of patients. */
export function sigiloWarning(): Tool {
  return {
    ...shared,
    name: 'Sigilo, as it warns',
    entry: "export { check } from './core/check.ts';",
    kinds: ['name', 'id'],
    run: (text, language) => check(draft(text), policyOf(language)),
    found: (result) =>
      (result as ReturnType<typeof check>).findings.flatMap(({ rule, severity, spans }) => {
        const kind = warned[rule];
        return kind === undefined || severity === 'note'
          ? []
          : spans.map(({ start, end }): Found => ({ kind, start, end }));
      }),
  };
}
