import { describe, expect, test } from 'vitest';
import { check, type LanguageId, settle } from '../../core/index.ts';

const grave: Readonly<Record<LanguageId, string>> = {
  es: 'Mi paciente Rosario Bermejo Ibarra ya está en casa.',
  it: 'La mia paziente Rosaria Bermelli è tornata a casa.',
  en: 'My patient Rosemary Burnham is home again.',
};
const rude: Readonly<Record<LanguageId, string>> = {
  es: 'Qué mierda de tráfico hay hoy en la autovía.',
  it: 'Che traffico di merda che c’è oggi sulla tangenziale.',
  en: 'What fucking traffic there is on the ring road today.',
};

function rulesOf(text: string, managed: object, chosen: object = {}): readonly string[] {
  const { policy } = settle(managed, chosen);
  return check({ text, kind: 'post', network: 'facebook' }, policy).findings.map(({ rule }) => rule);
}

const ids = Object.keys(grave) as LanguageId[];
const pairs = ids.flatMap((chosen) => ids.map((written) => [chosen, written] as const));

describe('languages', () => {
  test.each(pairs)('with %s chosen, patient data are seen in %s, whoever chose', (chosen, written) => {
    for (const rules of [
      rulesOf(grave[written], { languages: [chosen] }),
      rulesOf(grave[written], {}, { languages: [chosen] }),
    ])
      expect(rules).toContain('patient-name');
  });

  test.each(pairs)('with %s chosen, other rules read %s only if it is the same', (chosen, written) => {
    expect(rulesOf(rude[written], {})).toContain('offensive-language');
    const speaks = rulesOf(rude[written], { languages: [chosen] }).includes('offensive-language');
    expect(speaks).toBe(chosen === written);
  });

  test('each sentence by its own language; a remark that points to a chosen one too stays whole', () => {
    const managed = { languages: ['en'] };
    const calm = 'The bus was late again and I am tired of it.';
    expect(rulesOf(`${rude.es} ${calm}`, {})).toContain('offensive-language');
    expect(rulesOf(`${rude.es} ${calm}`, managed)).not.toContain('offensive-language');
    expect(rulesOf(`${rude.es} ${rude.en}`, managed)).toContain('offensive-language');
  });

  test('own terms are words of no language', () => {
    const ownTerms = [{ term: 'Aurora', action: 'block' }];
    expect(rulesOf('La Aurora abre el lunes que viene.', { languages: ['en'], ownTerms })).toContain(
      'organisation-term',
    );
  });

  test('one language that nobody knows costs the whole setting, which says less than was meant', () => {
    const { policy, rejected } = settle({ languages: ['en', 'esp'] }, {});
    expect(policy.languages).toEqual(['es', 'it', 'en']);
    expect(rejected.map(({ path, code }) => [path, code])).toEqual([['languages[1]', 'not-one-of']]);
  });
});
