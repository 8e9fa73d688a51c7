import { describe, expect, it } from 'vitest';
import { type Draft, defaultPolicy, judge, peopleTold, read } from '../../../core/index.ts';
import { posts } from './posts.ts';

/** How many times too large or too small an estimate may be for its order of magnitude to be right. */
const order = 10 ** 0.7;

const home = { es: 'es', it: 'it', en: 'gb' } as const;

function peopleIn(text: string, country: 'es' | 'it' | 'gb'): number | undefined {
  const policy = { ...defaultPolicy, country };
  const draft: Draft = { text, kind: 'post', network: 'x' };
  return peopleTold(read(draft, policy), policy).find((person) => person.k !== undefined)?.k?.people;
}

describe('posts whose people were counted by hand', () => {
  for (const [language, rows] of Object.entries(posts)) {
    it(`${language}: the order of magnitude is right in nine of ten`, () => {
      expect(rows.length).toBeGreaterThanOrEqual(40);
      const wrong = rows
        .map(([text, people]) => {
          const found = peopleIn(text, home[language as keyof typeof home]);
          const expected = Math.max(1, people);
          const isRight = found !== undefined && found < expected * order && found > expected / order;
          return isRight ? '' : `${text}: ${found} instead of ${expected.toPrecision(2)}`;
        })
        .filter((line) => line !== '');
      expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(rows.length / 10);
    });
  }
});

describe('posts that get no estimate', () => {
  it.each([
    ['La diabetes afecta a 3 de cada 100.000 personas en Teruel', 'statistics'],
    ['La SLA colpisce circa 3 persone su 100.000', 'statistics'],
    ['Un paciente con asma debe llevar siempre su inhalador en Soria', 'patients in general'],
    ['Caso ficticio: un taxista de 45 años de Teruel con ELA', 'fiction'],
    ['Caso inventato: una suora di 91 anni di Norcia con tumore', 'fiction'],
    ['Tengo un paciente de Soria que se opera en Teruel con diabetes', 'two places'],
    ['Tengo un paciente de 45 años y otro de 60 años con diabetes', 'two people'],
    ['Tengo una paciente de 34 años con cáncer de próstata', 'contradiction'],
    ['Charla sobre el ictus el martes en Albacete', 'nobody'],
  ])('%s (%s)', (text) => {
    const reading = read({ text, kind: 'post', network: 'x' }, defaultPolicy);
    expect(judge(reading, defaultPolicy).findings.filter((one) => one.estimate !== undefined)).toEqual([]);
  });
});
