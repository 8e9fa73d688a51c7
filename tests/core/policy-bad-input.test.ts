import { describe, expect, test } from 'vitest';
import { defaultPolicy, settle } from '../../core/index.ts';
import { policyDocument } from '../../core/policy-schema.ts';

const wrong = [null, 7, -1, 'x', true, [], {}, [[]], [null], { a: 1 }, [{ term: 4 }], Number.NaN];

describe('each setting, with each wrong value', () => {
  test.each(Object.keys(policyDocument))('%s costs at most itself', (key) => {
    for (const value of wrong) {
      const { policy, rejected } = settle({ [key]: value, city: 'Lugo' }, {});
      if (key !== 'city') expect(policy.city).toBe('Lugo');
      for (const { path, reason } of rejected) {
        expect(path.startsWith(key), `${path} of ${key}`).toBe(true);
        expect(reason).not.toContain('{');
      }
    }
  });
});

describe('lists are salvaged item by item', () => {
  test.each([
    ['employers', ['North', 7, '', 'South'], ['North', 'South'], ['employers[1]', 'employers[2]']],
    [
      'accounts',
      [{ handle: 'a', role: 'official' }, { role: 'official' }, { handle: 'b' }],
      [{ handle: 'a', role: 'official' }],
      ['accounts[1]', 'accounts[2].role'],
    ],
    [
      'workingHours',
      [
        { weekday: 1, from: 480, to: 900 },
        { weekday: 9, from: 0, to: 1 },
        { weekday: 2, from: 900, to: 480 },
      ],
      [{ weekday: 1, from: 480, to: 900 }],
      ['workingHours[1].weekday', 'workingHours[2]'],
    ],
    ['languages', ['es', 'xx', 'it'], ['es', 'it', 'en'], ['languages[1]']],
    [
      'replies',
      [
        { id: 'a', text: { es: 'Hola' } },
        { id: 'b', text: {} },
        { id: 'a', text: { es: 'Otra' } },
        { id: 'c', text: { de: 'Nein' } },
      ],
      [{ id: 'a', text: { es: 'Hola' } }],
      ['replies[1].text', 'replies[2]', 'replies[3].text.de'],
    ],
    [
      'ownTerms',
      [
        { term: 'Aurora', action: 'block' },
        { term: '…', action: 'block' },
        { term: 'x', action: 'shoot' },
        { term: 'Aurora', action: 'block' },
        { term: 'aurora', action: 'watch' },
        { term: 'Borealis', action: 'watch', notnear: ['sky'] },
      ],
      [{ term: 'Aurora', action: 'block' }],
      ['ownTerms[1]', 'ownTerms[2].action', 'ownTerms[3]', 'ownTerms[4]', 'ownTerms[5].notnear'],
    ],
  ] as const)('%s', (key, list, kept, refused) => {
    const { policy, rejected } = settle({ [key]: list }, {});
    expect(policy[key as keyof typeof policy]).toEqual(kept);
    expect(rejected.map(({ path }) => path).sort()).toEqual([...refused].sort());
  });
});

describe('huge policies', () => {
  test('5 MB of terms: the first 5,000 are in force, the loss is told, in less than a second', () => {
    const ownTerms = Array.from({ length: 80_000 }, (_, i) => ({
      term: `Project ${i} of the north`,
      action: 'watch',
    }));
    const document = { ownTerms, city: 'Lugo' };
    expect(JSON.stringify(document).length).toBeGreaterThan(4_000_000);
    const start = performance.now();
    const { policy, rejected } = settle(document, {});
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(policy.ownTerms).toHaveLength(5_000);
    expect(policy.city).toBe('Lugo');
    expect(rejected.map(({ path, code }) => [path, code])).toEqual([['ownTerms', 'too-many']]);
  });

  test('5 MB of nonsense: at most some 200 losses are listed, the rest is counted', () => {
    const document = Object.fromEntries(
      Array.from({ length: 100_000 }, (_, i) => [`nonsense-${i}`, 'x'.repeat(40)]),
    );
    const { policy, rejected } = settle({ ...document, role: 'official' }, {});
    expect(policy.role).toBe('official');
    expect(rejected).toHaveLength(201);
    expect(rejected.at(-1)?.code).toBe('more');
  });

  test('a text of 5 MB is no name, and `policyJson` has its limit', () => {
    const huge = 'x'.repeat(5_000_000);
    const { policy, rejected } = settle({ city: huge, policyJson: `{"role":"official","x":"${huge}"}` }, {});
    expect(policy).toEqual(defaultPolicy);
    expect(rejected.map(({ path, code }) => [path, code])).toEqual([
      ['city', 'too-long'],
      ['policyJson', 'too-long'],
    ]);
  });

  test('hostile keys change nothing else', () => {
    const document = JSON.parse(
      '{"__proto__":{"role":"official"},"constructor":1,"levels":{"__proto__":"off"},"fields":{"__proto__":"x","tel":"1"}}',
    );
    const { policy } = settle(document, {});
    expect(policy.role).toBe('clinician');
    expect(policy.levels).toEqual({});
    expect(policy.fields).toEqual({ tel: '1' });
    expect(({} as Record<string, unknown>).role).toBeUndefined();
  });
});
