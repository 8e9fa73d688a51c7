import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Answer, defaultPolicy, personKey } from '../../core/index.ts';

const world = vi.hoisted(() => ({ relations: undefined as unknown }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async () => ({ relations: world.relations }),
        set: async (values: { relations: unknown }) => {
          world.relations = values.relations;
        },
      },
      onChanged: { addListener: () => undefined },
    },
    runtime: { sendMessage: () => Promise.reject(new Error('nobody is there')) },
  },
}));

const { createKeeper } = await import('../../entrypoints/guard.content/relations/keeper.ts');
const salt = '00112233445566778899aabbccddeeff';
const policy = () => defaultPolicy;

async function keeper(...stored: readonly (readonly [Parameters<typeof personKey>[2], Answer])[]) {
  const people = Object.fromEntries(
    stored.map(([person, answer]) => [personKey(salt, 'facebook', person), answer]),
  );
  world.relations = { salt, people };
  const made = createKeeper('facebook', { policy, onChange: () => undefined }, new AbortController().signal);
  await made.ready;
  return made;
}

beforeEach(() => {
  world.relations = undefined;
});

describe('the other side of a draft', () => {
  const profile = { handle: 'neus.vidal', name: 'Neus Vidal' };
  const head = { handle: '100004170417', name: 'Neus Vidal' };

  test('is a patient also where its link has another handle than the profile', async () => {
    const one = await keeper([profile, 'patient']);
    expect(one.relationTo(head)).toBeUndefined();
    expect(one.answerOf(profile)).toBe('patient');
    expect(one.relationTo(head)).toBe('patient');
  });

  test('is a patient also where the name alone was known before', async () => {
    const one = await keeper([{ name: 'Neus Vidal' }, 'patient']);
    expect(one.relationTo(head)).toBe('patient');
  });

  test('is nobody’s friend by a name alone', async () => {
    const one = await keeper([profile, 'friend']);
    expect(one.answerOf(profile)).toBe('friend');
    expect(one.relationTo(head)).toBeUndefined();
  });

  test('keeps what was said of the very handle, whoever has the same name', async () => {
    const one = await keeper([profile, 'patient'], [head, 'no']);
    expect(one.answerOf(profile)).toBe('patient');
    expect(one.relationTo(head)).toBeUndefined();
  });

  test('whose button has another handle is asked about, and never let go by a name', async () => {
    const one = await keeper([profile, 'no']);
    expect(one.answerOf(profile)).toBe('no');
    expect(one.answerOf(head)).toBeUndefined();
  });

  test('of a dialog with the name alone is who was met under it', async () => {
    const one = await keeper([profile, 'friend']);
    one.answerOf(profile);
    expect(one.relationTo({ name: 'Neus Vidal' })).toBe('friend');
  });
});
