import { beforeEach, expect, test, vi } from 'vitest';
import { lastFailureMode } from '../../entrypoints/shared/failure-mode.ts';
import { keepManaged, loadManaged, watchSettings } from '../../entrypoints/shared/settings.ts';

type Listener = (changes: Readonly<Record<string, unknown>>, area: string) => void;

const browser = vi.hoisted(() => ({
  all: {} as Record<string, unknown>,
  listeners: [] as Listener[],
}));
const local = vi.hoisted(() => ({
  get: async () => structuredClone(browser.all),
  set: async (values: object) => void Object.assign(browser.all, structuredClone(values)),
  remove: async (keys: readonly string[]) => {
    for (const key of keys) delete browser.all[key];
  },
}));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local,
      onChanged: { addListener: (listener: Listener) => browser.listeners.push(listener) },
    },
    runtime: { getManifest: () => ({ version: '1' }) },
  },
}));

beforeEach(() => {
  browser.all = {};
  browser.listeners = [];
  vi.stubGlobal('chrome', { storage: { local } });
});

test('what becomes of unchecked posts is known before the first page is read, and falls back with the policy', async () => {
  await keepManaged({ onCheckerError: 'block' });
  expect(await lastFailureMode()).toBe('block');
  await keepManaged({ onCheckerError: 'allow' });
  expect(await lastFailureMode()).toBe('allow');
  await keepManaged(undefined);
  expect(await lastFailureMode()).toBe('prompt');
});

test("a person's own choice of it comes back with the lifting", async () => {
  browser.all.chosen = { onCheckerError: 'block' };
  await keepManaged({ onCheckerError: 'allow' });
  await keepManaged(undefined);
  expect(await lastFailureMode()).toBe('block');
});

test('a new refusal alone is news too', async () => {
  const news = vi.fn();
  watchSettings(news, new AbortController().signal);
  for (const listener of browser.listeners) listener({ refused: {} }, 'local');
  await vi.waitFor(() => expect(news).toHaveBeenCalledOnce());
  for (const listener of browser.listeners) listener({ counts: {} }, 'local');
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(news).toHaveBeenCalledOnce();
});

test("what is kept, and read on every page, does without the terms' own tests", async () => {
  await keepManaged({ ownTerms: [{ term: 'Aurora', action: 'block', tests: { caught: ['La Aurora'] } }] });
  expect(await loadManaged()).toEqual({ ownTerms: [{ term: 'Aurora', action: 'block' }] });
});
