import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { factsOf, fill, filled, locales, nameFields, openFields, rules, settle } from '../core/index.ts';
import { loadFaceWords } from '../core/locales/face-words.ts';
import { languageIds } from '../core/locales/libraries.ts';
import { networks } from '../entrypoints/guard.content/networks/index.ts';
import { networkNames } from '../entrypoints/shared/network-names.ts';
import { packedCatalogue } from '../entrypoints/terminal/packed-catalogue.ts';
import { packedExamples } from './run/packed-examples.ts';

const root = join(import.meta.dirname, '..');

describe('what pages without a reader carry', () => {
  const files = { ...packedCatalogue(), ...packedExamples(join(root, 'tests/examples')) };

  test.each(Object.keys(files))('%s is written from the code as it is: npm run docs', (file) => {
    expect(readFileSync(join(root, 'assets/catalogue', file), 'utf8'), 'npm run docs').toBe(
      files[file as keyof typeof files],
    );
  });

  test('there are facts of each rule, and examples in each language', () => {
    for (const { id } of rules) expect(factsOf(id)?.id).toBe(id);
    for (const language of languageIds)
      for (const { id } of rules)
        expect(files[`examples-${language}.packed.ts`], `${language} ${id}`).toContain(`"${id}"`);
  });

  test('networks are called what they are called elsewhere', () => {
    expect(networkNames).toEqual(Object.fromEntries(networks.map(({ id, name }) => [id, name])));
  });

  test('faces say in each language the same as the guard does', async () => {
    for (const language of languageIds) {
      const words = await loadFaceWords(language);
      expect(words.interfaceText).toEqual(locales[language].interfaceText);
      for (const rule of rules)
        expect(words.wordings[rule.id]).toEqual(locales[language].wordings[rule.id] ?? rule.wording);
    }
  });
});

describe('texts of the library', () => {
  const { policy } = settle(undefined, { fields: { tel: '600 000 000' }, country: 'gb' });

  test('are filled from the settings and the country; what is open is named', () => {
    expect(fill('{tel}, {emergency}, {mail}', policy)).toBe('600 000 000, 999, {mail}');
    expect(openFields('{mail} {tel} {mail}')).toEqual(['mail', 'tel']);
    expect(nameFields('{mail} {other}', { mail: 'address' })).toBe('[address] {other}');
    expect(filled('{tel} {mail}', 'es', policy)).toBe('600 000 000 [correo del centro]');
  });
});
