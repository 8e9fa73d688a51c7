import { describe, expect, test } from 'vitest';
import { defaultPolicy, settle } from '../../core/index.ts';

describe('settle', () => {
  test.each([[undefined], [null], [{}]])('nothing chosen (%j): the strict defaults', (chosen) => {
    expect(settle(undefined, chosen).policy).toEqual(defaultPolicy);
  });

  test.each([['text'], [7], [[1, 2]], [true]])(
    'settings that are none (%j): the defaults, and the reason',
    (chosen) => {
      const { policy, rejected } = settle(undefined, chosen);
      expect(policy).toEqual(defaultPolicy);
      expect(rejected).toEqual([{ path: 'chosen', reason: 'is no set of settings' }]);
    },
  );

  test('one mistake costs one field', () => {
    const { policy, rejected } = settle(undefined, {
      role: 'king',
      city: 'Lugo',
      languages: [],
      colour: 'red',
    });
    expect(policy.city).toBe('Lugo');
    expect(policy.role).toBe(defaultPolicy.role);
    expect(policy.languages).toEqual(defaultPolicy.languages);
    expect(rejected.map(({ path }) => path).sort()).toEqual(['colour', 'languages', 'role']);
  });

  test('the organisation is laid over the person, field by field, and says so', () => {
    const settled = settle(
      { role: 'official', gate: { stop: 'shut' } },
      { role: 'clinician', city: 'Lugo', gate: { warning: 'confirm', stop: 'open' } },
    );
    expect(settled.policy.role).toBe('official');
    expect(settled.policy.city).toBe('Lugo');
    expect(settled.policy.gate).toEqual({ note: 'open', warning: 'confirm', stop: 'shut' });
    expect(settled.isFixed('role')).toBe(true);
    expect(settled.isFixed('gate.stop')).toBe(true);
    expect(settled.isFixed('gate.warning')).toBe(false);
    expect(settled.isFixed('city')).toBe(false);
  });

  test('a bad value of the organisation falls back to the person, not to nothing', () => {
    expect(settle({ role: 12 }, { role: 'supervisor' }).policy.role).toBe('supervisor');
  });

  test('neither layer is written into', () => {
    const managed = Object.freeze({ levels: Object.freeze({ endorsement: 'off' }) });
    const chosen = Object.freeze({
      levels: Object.freeze({ endorsement: 'note' }),
      fields: Object.freeze({ tel: '1' }),
    });
    expect(settle(managed, chosen).policy.levels).toEqual({ endorsement: 'off' });
    expect(settle(undefined, chosen).policy.levels).toEqual({ endorsement: 'note' });
  });
});
