import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { check, defaultPolicy, mentions, read } from '../../core/index.ts';

/** Texts a run: `SIGILO_FUZZ=100000` at night; 2,000 otherwise. */
const numRuns = Math.max(2_000, Number(process.env.SIGILO_FUZZ ?? 0) || 0);

vi.setConfig({ testTimeout: 120_000 * (numRuns / 2_000) });

/** Texts of all sorts: any characters, and pieces that patterns care about in any order. */
const pieces = fc.constantFrom(
  'paciente',
  'La de la cama 12',
  'NHC 4418820',
  '12345678Z',
  'RSSMRA85T10A562S',
  '612 34 56 78',
  'ana@x.es',
  '@ana',
  'el 3 de marzo',
  'a las 9:30',
  '54 años',
  'Tel.',
  'C/ Olmo 3',
  '28013 Madrid',
  'seis uno dos',
  '\u200b',
  'é',
  'e\u0301',
  '👩‍⚕️',
  '🇮🇹',
  '\ud83d',
  '\n',
  '…',
  '::',
  '((((',
  '1/2/3/4',
  'https://x.es/a',
  '#6123',
  '½',
  '٣',
  'ﬀ',
  '\u0000',
  'İ',
  'ß',
  'MSH|',
  '"resourceType":"Patient"',
  'DOB:',
  'Nombre: ',
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.oneof(pieces, fc.string({ maxLength: 8 })), { maxLength: 25 }).map((parts) => parts.join(' ')),
);

const draft = (words: string) => ({ text: words, kind: 'post', network: 'x' }) as const;

function isInsideCharacter(words: string, at: number): boolean {
  const high = words.charCodeAt(at - 1);
  const low = words.charCodeAt(at);
  return at > 0 && at < words.length && high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}

describe('any text', () => {
  test('is read without an exception; what is found lies inside, on whole characters', () => {
    fc.assert(
      fc.property(text, (words) => {
        const reading = read(draft(words), defaultPolicy);
        const { findings } = check(draft(words), defaultPolicy);
        const edits = findings
          .flatMap((one) => one.fixes ?? [])
          .flatMap((fix) => (fix.kind === 'replace' ? fix.edits : []));
        const spans = [
          ...mentions(reading),
          ...findings.flatMap((one) => one.spans),
          ...edits.map((one) => one.span),
        ];
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(words.length);
          expect(isInsideCharacter(words, start) || isInsideCharacter(words, end)).toBe(false);
        }
      }),
      { numRuns },
    );
  });

  test('composed and decomposed letters read alike', () => {
    const accented = fc
      .array(
        fc.constantFrom(
          'José',
          'ayer',
          'María',
          'está',
          'años',
          '54',
          'habitación 12',
          'DNI',
          '45673254S',
          'perché',
          'L’età',
          'è',
          'café',
          '612 34 56 78',
          '.',
        ),
        { maxLength: 20 },
      )
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(accented, (words) => {
        const composed = words.normalize('NFC');
        const decomposed = words.normalize('NFD');
        const kinds = (one: string) =>
          mentions(read(draft(one), defaultPolicy)).map(({ concept, type, start, end }) => [
            concept,
            type,
            one.slice(start, end).normalize('NFC'),
          ]);
        expect(kinds(decomposed)).toEqual(kinds(composed));
      }),
      { numRuns },
    );
  });

  test('the same text is read the same', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(check(draft(words), defaultPolicy)).toEqual(check(draft(words), { ...defaultPolicy }));
      }),
      { numRuns: numRuns / 10 },
    );
  });
});
