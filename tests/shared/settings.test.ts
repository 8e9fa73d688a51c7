import { beforeEach, expect, test, vi } from 'vitest';
import { keepManaged, loadSettings } from '../../entrypoints/shared/settings.ts';

const stored = vi.hoisted(() => new Map<string, unknown>());

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getManifest: () => ({ version: '1.0.0' }) },
    storage: {
      local: {
        get: async () => Object.fromEntries(stored),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) stored.set(key, value);
        },
        remove: async (keys: readonly string[]) => {
          for (const key of keys) stored.delete(key);
        },
      },
    },
  },
}));

beforeEach(() => stored.clear());

test('a policy of which every key was refused is still one, and its refusals are kept', async () => {
  await keepManaged({ role: 'king', gate: 'shut' });
  const { isManaged, rejected } = await loadSettings();
  expect(rejected.map(({ path }) => path)).toEqual(['role', 'gate']);
  expect(isManaged).toBe(true);
});

test('without a policy nobody manages Sigilo, whatever the person has chosen', async () => {
  await keepManaged({ role: 'king' });
  await keepManaged(undefined);
  stored.set('chosen', {
    role: 'queen',
    accounts: [{ handle: 'a', role: 'clinician', levels: { no: 'off' } }],
  });
  expect((await loadSettings()).isManaged).toBe(false);
});
