import { describe, expect, test } from 'vitest';
import { locales, rules } from '../core/index.ts';
import { loadFaceWords } from '../core/locales/face-words.ts';
import { libraries } from '../core/locales/libraries.ts';
import { policyPages } from '../core/locales/policy-pages.ts';

const others = Object.values(locales).filter((locale) => locale.id !== 'en');

describe.each(others)('$id', (locale) => {
  test('says what, why and instead of every rule, and of none that is gone', () => {
    const missing = rules.filter((rule) => locale.wordings[rule.id] === undefined).map((rule) => rule.id);
    expect(missing, `add them to core/locales/${locale.id}/wordings/`).toEqual([]);
    const gone = Object.keys(locale.wordings).filter((id) => !rules.some((rule) => rule.id === id));
    expect(gone, `take them out of core/locales/${locale.id}/wordings/`).toEqual([]);
  });

  test('has the same replies and disclaimers as English, with the same fields', () => {
    const { replies, disclaimers } = libraries.en;
    const own = libraries[locale.id];
    expect(Object.keys(own.replies).sort()).toEqual(Object.keys(replies).sort());
    expect(Object.keys(own.disclaimers).sort()).toEqual(Object.keys(disclaimers).sort());
  });

  test('fills the same places in the interface texts', () => {
    for (const [key, text] of Object.entries(locales.en.interfaceText)) {
      const own = locale.interfaceText[key as keyof typeof locale.interfaceText];
      expect(placesOf(own), key).toEqual(placesOf(text));
    }
  });

  test('fills the same places on the faces, text by text, and copies nothing that is a sentence', async () => {
    const own = new Map(texts((await loadFaceWords(locale.id)).faces, ''));
    const english = texts((await loadFaceWords('en')).faces, '');
    expect([...own.keys()].sort()).toEqual(english.map(([path]) => path).sort());
    for (const [path, text] of english) {
      expect(placesOf(own.get(path) ?? ''), path).toEqual(placesOf(text));
      if (text.includes(' ')) expect(own.get(path), path).not.toBe(text);
    }
  });

  test('fills the same places in the policy page, text by text', () => {
    const own = new Map(texts(policyPages[locale.id], ''));
    const english = texts(policyPages.en, '');
    expect([...own.keys()].sort()).toEqual(english.map(([path]) => path).sort());
    for (const [path, text] of english) expect(placesOf(own.get(path) ?? ''), path).toEqual(placesOf(text));
  });

  test('is no copy of English', () => {
    for (const rule of rules) expect(locale.wordings[rule.id]?.what).not.toBe(rule.wording.what);
  });
});

function texts(value: unknown, path: string): [string, string][] {
  return typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, own]) => texts(own, `${path}.${key}`));
}

function placesOf(text: string): string[] {
  return [...text.matchAll(/\{([a-z]+)\}/g)].map((match) => match[1] ?? '').sort();
}
