import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { check, defaultPolicy, settle } from '../../core/index.ts';
import { readDocument, trustDocument, writeDocument } from '../../core/policy-document.ts';
import { settleDocument } from '../../core/settle.ts';

/** Names by which an object reaches what all objects share. */
const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__'];
const before = JSON.stringify(Object.getOwnPropertyNames(Object.prototype).toSorted());
const draft = { text: 'Ingresa la paciente con DNI 48291736Q', kind: 'post', network: 'x' } as const;

const poisoned: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, fc.constantFrom('off', 'open', true, 0, 'stop'), tie('object')),
  object: fc
    .array(
      fc.tuple(
        fc.constantFrom(
          ...names,
          'levels',
          'gate',
          'networks',
          'fields',
          'defaults',
          'add',
          'patient-name',
          'stop',
        ),
        tie('value'),
      ),
      { maxLength: 6 },
    )
    // As text, so that `__proto__` is a key of its own, as it is in what JSON brings.
    .map((pairs) =>
      JSON.parse(`{${pairs.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value) ?? 1}`)}}`),
    ),
})).object;

afterEach(() => {
  expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype).toSorted())).toBe(before);
  expect(({} as Record<string, unknown>).levels).toBeUndefined();
});

describe('policies and stored choices that reach for the prototype', () => {
  test('change no other object', () => {
    fc.assert(
      fc.property(poisoned, poisoned, (managed, chosen) => {
        for (const { policy } of [
          settle(managed, chosen),
          settle({ policyJson: JSON.stringify(managed) }, chosen),
          settleDocument(trustDocument(writeDocument(readDocument(managed)), []), chosen),
        ]) {
          expect(Object.getPrototypeOf(policy)).toBe(Object.prototype);
          for (const name of names) expect(Object.hasOwn(policy, name)).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('leave the floor as it is', () => {
    fc.assert(
      fc.property(poisoned, poisoned, (managed, chosen) => {
        const { policy } = settle(managed, chosen);
        expect(check(draft, policy).findings.some(({ severity }) => severity === 'stop')).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  test.each(['levels', 'fields', 'networks'])('a record of %s takes no such name for a setting', (key) => {
    const { policy } = settle(JSON.parse(`{"${key}":{"__proto__":{"patient-name":"off","x":false}}}`), {});
    expect(Object.getPrototypeOf(policy[key as 'levels'])).toBe(Object.prototype);
  });

  test.each<[string, unknown]>([
    ['pausedUntil', 9e15],
    ['accounts', [{ network: 'x', handle: 'a', role: 'official' }]],
    ['ownTerms', [{ term: 'Aurora', action: 'allow' }]],
    ['levels', { 'patient-name': 'note' }],
    ['rules', ['-*']],
  ])('what others put on the prototype (%s) is no setting', (key, value) => {
    Object.defineProperty(Object.prototype, key, { value, configurable: true, writable: true });
    try {
      const { policy } = settle({}, {});
      expect(policy).toEqual(defaultPolicy);
      expect(check(draft, { ...defaultPolicy }).gate).not.toBe('open');
    } finally {
      Reflect.deleteProperty(Object.prototype, key);
    }
  });
});
