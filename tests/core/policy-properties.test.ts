import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue, check, defaultPolicy, type Policy, rules, settle } from '../../core/index.ts';
import { readDocument, trustDocument, writeDocument } from '../../core/policy-document.ts';
import { choiceFields, policyDocument } from '../../core/policy-schema.ts';
import { defOf, type Schema, type Shape } from '../../core/salvage.ts';
import { settleDocument } from '../../core/settle.ts';

const runs = { numRuns: 2_000, seed: 20_261_125 } as const;

/** Values that fit a schema of the policy. */
function fitting(schema: Schema): fc.Arbitrary<unknown> {
  const def = defOf(schema);
  switch (def.type) {
    case 'optional':
    case 'readonly':
      return fitting(def.innerType);
    case 'object':
      return object(def.shape);
    case 'array':
      return fc.array(fitting(def.element), { maxLength: 4 });
    case 'record':
      return fc.dictionary(fc.oneof(ruleIds, fc.string({ maxLength: 12 })), fitting(def.valueType), {
        maxKeys: 5,
      });
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: -10, max: 2_000_000 }));
    default:
      return fc.oneof(
        toggles,
        ruleIds,
        fc.constantFrom('https://north.example', 'North', '*', '{}'),
        fc.string(),
      );
  }
}

function object(shape: Shape): fc.Arbitrary<unknown> {
  return fc.record(
    Object.fromEntries(
      Object.entries(shape).map(([key, own]) => [
        key,
        fc.oneof({ arbitrary: fitting(own), weight: 9 }, { arbitrary: fc.anything(), weight: 1 }),
      ]),
    ),
    { requiredKeys: [] },
  );
}

const ruleIds = fc.constantFrom(...rules.map(({ id }) => id));
const toggles = fc
  .tuple(fc.constantFrom('+', '-'), fc.oneof(ruleIds, fc.constantFrom('*', ...Object.keys(catalogue))))
  .map((parts) => parts.join(''));
const managed = fc.oneof(
  { arbitrary: object(policyDocument), weight: 6 },
  { arbitrary: object(policyDocument).map((value) => ({ policyJson: JSON.stringify(value) })), weight: 1 },
  { arbitrary: fc.anything({ withNullPrototype: true, withDate: true, withMap: true }), weight: 1 },
);
const chosen = fc.oneof(
  { arbitrary: object(choiceFields), weight: 6 },
  { arbitrary: fc.anything(), weight: 1 },
);

const floor = catalogue['patient-data'].map(({ id }) => id);

function keepsFloor(policy: Policy): boolean {
  const levels = [policy.levels, ...policy.accounts.map((account) => account.levels ?? {})];
  return floor.every((id) => levels.every((one) => one[id] !== 'off'));
}

const grave = [
  'Mi paciente Rosario Bermejo Ibarra ya está en casa.',
  'La mia paziente Rosaria Bermelli è tornata a casa.',
  'My patient Rosemary Burnham is home again.',
];

/** Grave posts of which nothing is said where Sigilo is on, for each account that has a word of its own. */
function unguarded(policy: Policy): readonly string[] {
  const on = { ...policy, networks: {} };
  const postings = [undefined, ...policy.accounts];
  return grave.filter((text) =>
    postings.some(
      (account) =>
        !check(
          {
            text,
            kind: 'post',
            network: account?.network ?? 'x',
            ...(account === undefined ? {} : { account }),
          },
          on,
        ).findings.some(({ rule }) => floor.includes(rule)),
    ),
  );
}

describe('over random policies', () => {
  const slow = 120_000;

  test(
    'settling never throws, keeps the floor, gives a whole policy, writes into nothing; lifting restores',
    () => {
      fc.assert(
        fc.property(managed, chosen, (organisation, person) => {
          const before = settle(undefined, person).policy;
          deepFreeze(organisation);
          deepFreeze(person);
          const { policy } = settle(organisation, person);
          expect(keepsFloor(policy)).toBe(true);
          expect(Object.keys(defaultPolicy).filter((key) => !(key in policy))).toEqual([]);
          expect(Object.keys(policy.gate).sort()).toEqual(['note', 'stop', 'warning']);
          expect(settle(undefined, person).policy).toEqual(before);
        }),
        runs,
      );
    },
    slow,
  );

  test(
    'settling is idempotent: what was kept, settled again, is the same and loses nothing',
    () => {
      fc.assert(
        fc.property(managed, chosen, (organisation, person) => {
          const once = settle(organisation, person);
          const document = writeDocument(readDocument(organisation));
          const kept = JSON.parse(JSON.stringify(document)) as object;
          expect(settleDocument(trustDocument(kept, []), person).policy).toEqual(once.policy);
          const again = settle(document, person);
          expect(again.policy).toEqual(once.policy);
          const codes = new Set(again.rejected.map(({ code }) => code));
          for (const code of ['floor', 'unknown-rule', 'contradiction', 'more'] as const) codes.delete(code);
          expect([...codes]).toEqual([]);
          expect(settle(organisation, person)).toEqual({
            ...once,
            isFixed: expect.any(Function),
            originOf: expect.any(Function),
          });
        }),
        runs,
      );
    },
    slow,
  );

  test(
    'grave posts are seen in three languages, whatever an organisation and a person set',
    () => {
      fc.assert(
        fc.property(managed, chosen, (organisation, person) => {
          expect(unguarded(settle(organisation, person).policy)).toEqual([]);
        }),
        { ...runs, numRuns: 200 },
      );
    },
    slow,
  );

  test('a policy whose values are all wrong is never weaker than the defaults', () => {
    const wrong = fc.dictionary(
      fc.constantFrom(
        'gate',
        'levels',
        'rules',
        'onCheckerError',
        'networks',
        'pause',
        'languages',
        'ownTerms',
      ),
      fc.oneof(fc.string({ minLength: 1 }), fc.constant(-1), fc.constant([{}]), fc.constant({ x: 'y' })),
    );
    fc.assert(
      fc.property(wrong, (organisation) => {
        const { policy } = settle(organisation, {});
        expect(policy.gate).toEqual(defaultPolicy.gate);
        expect(policy.levels).toEqual({});
        expect(policy.onCheckerError).toBe(defaultPolicy.onCheckerError);
        expect(policy.languages).toEqual(defaultPolicy.languages);
        expect(Object.values(policy.networks)).toEqual([]);
      }),
      runs,
    );
  });
});

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value) || ArrayBuffer.isView(value))
    return;
  Object.freeze(value);
  for (const own of Object.values(value)) deepFreeze(own);
}
