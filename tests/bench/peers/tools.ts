/** Something that reads a text, as it is had in a browser. */
export interface Peer {
  readonly id: string;
  readonly name: string;
  /** Languages it is made for; it is timed on all, so that the figures can be compared. */
  readonly languages: string;
  /** A module whose `make` answers with the reading; it is bundled alone and run in a page. */
  readonly source: string;
  /** Longest post it is tried on, in characters: beyond, a single run takes seconds. */
  readonly longest?: number;
}

const core = '../../../core/index.ts';

export const peers: readonly Peer[] = [
  {
    id: 'floor',
    name: 'Floor: one pass of a word tokenizer',
    languages: 'any',
    source: `export const make = () => (text) => { let count = 0; for (const _ of text.matchAll(/[\\p{L}\\p{M}\\p{N}]+/gu)) count++; return count; };`,
  },
  {
    id: 'sigilo-key',
    name: 'Sigilo, all rules, at a keystroke',
    languages: 'es it en',
    source: `import { check, defaultPolicy } from '${core}';
      export const make = () => (text) => check({ text, kind: 'post', network: 'x' }, defaultPolicy);`,
  },
  {
    id: 'sigilo',
    name: 'Sigilo, all rules, text never seen',
    languages: 'es it en',
    source: `import { check, defaultPolicy } from '${core}';
      let count = 0;
      export const make = () => (text) =>
        check({ text: text.replace(/[.?]/g, () => ' ' + (count += 1) + '.'), kind: 'post', network: 'x' }, defaultPolicy);`,
  },
  {
    id: 'baseline',
    name: 'libphonenumber-js + stdnum + patterns',
    languages: 'any',
    source: `import { findPhoneNumbersInText } from 'libphonenumber-js/min';
      import { stdnum } from 'stdnum';
      const ids = /(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]{8,18}(?![\\p{L}\\p{N}])/gu;
      const rest = /[\\w.+-]+@[\\w-]+\\.[\\w.]+|https?:\\/\\/\\S+|\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4}/gu;
      const checks = [stdnum.ES.dni, stdnum.ES.nie, stdnum.IT.codicefiscale, stdnum.MX.curp, stdnum.US.ssn, stdnum.GB.nino];
      export const make = () => (text) => [
        findPhoneNumbersInText(text, 'ES'),
        [...text.matchAll(ids)].filter(([word]) => checks.some((one) => one.validate(word).isValid)),
        [...text.matchAll(rest)],
      ];`,
  },
  {
    id: 'write-good',
    name: 'write-good',
    languages: 'en',
    source: `import writeGood from 'write-good'; export const make = () => (text) => writeGood(text);`,
  },
  {
    id: 'redact-pii',
    name: 'redact-pii',
    languages: 'en',
    source: `import { SyncRedactor } from 'redact-pii';
      export const make = () => { const one = new SyncRedactor(); return (text) => one.redact(text); };`,
  },
  {
    id: 'openredaction',
    name: 'openredaction',
    languages: 'en and others',
    longest: 3_000,
    source: `import { OpenRedaction } from 'openredaction';
      export const make = () => { const one = new OpenRedaction(); return (text) => one.detect(text); };`,
  },
  {
    id: 'compromise',
    name: 'compromise, people, places and dates',
    languages: 'en',
    source: `import nlp from 'compromise';
      export const make = () => (text) => { const doc = nlp(text); return [doc.people().json(), doc.places().json()]; };`,
  },
  {
    id: 'harper',
    name: 'harper.js',
    languages: 'en',
    longest: 3_000,
    source: `import { LocalLinter } from 'harper.js';
      import { binaryInlined } from 'harper.js/binaryInlined';
      export const make = async () => { const one = new LocalLinter({ binary: binaryInlined }); await one.setup(); return (text) => one.lint(text); };`,
  },
  {
    id: 'alex',
    name: 'alex',
    languages: 'en',
    longest: 3_000,
    source: `import { text as alex } from 'alex'; export const make = () => (text) => alex(text).messages;`,
  },
];
