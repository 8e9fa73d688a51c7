import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaultPolicy, type Policy, type Settled, settle } from '../../core/index.ts';
import { followPolicy, unsettled } from '../../entrypoints/guard.content/follow-policy.ts';

/** The settings as they are stored; they come when a test lets them. */
const storage = vi.hoisted(() => ({
  answer: (_settled: Settled): void => {},
  refuse: (_error: Error): void => {},
  change: (_settled: Settled): void => {},
  kept: [] as string[],
}));

vi.mock('../../entrypoints/shared/settings.ts', () => ({
  loadSettings: () =>
    new Promise<Settled>((resolve, reject) => {
      storage.answer = resolve;
      storage.refuse = reject;
    }),
  watchSettings: (onChange: (settled: Settled) => void) => {
    storage.change = onChange;
  },
}));
vi.mock('../../entrypoints/shared/failure-mode.ts', () => ({
  keepFailureMode: async (mode: string) => void storage.kept.push(mode),
}));

let end: AbortController;
let taken: Policy[];
const strict = settle({ onCheckerError: 'block', marks: 'covered' }, undefined);

beforeEach(() => {
  vi.useFakeTimers();
  storage.kept = [];
  taken = [];
  end = new AbortController();
  followPolicy((policy) => taken.push(policy), end.signal);
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

test('settings that come in time are taken, and what becomes of unchecked posts is kept of them', async () => {
  storage.answer(strict);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(taken).toEqual([strict.policy]);
  expect(storage.kept).toEqual(['block']);
});

test('settings that are late: marks that no page can read, and nothing written over what was kept', async () => {
  await vi.advanceTimersByTimeAsync(1_001);
  expect(taken).toEqual([unsettled]);
  expect(unsettled).toEqual({ ...defaultPolicy, marks: 'covered' });
  expect(storage.kept).toEqual([]);
  storage.answer(strict);
  await vi.advanceTimersByTimeAsync(0);
  expect(taken).toEqual([unsettled, strict.policy]);
  expect(storage.kept).toEqual(['block']);
});

test('settings that are refused: the same at once, and only once', async () => {
  storage.refuse(new Error('refused'));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(taken).toEqual([unsettled]);
  expect(storage.kept).toEqual([]);
});

test('settings that change before the first have come count as come', async () => {
  storage.change(strict);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(taken).toEqual([strict.policy]);
});

test('nothing is taken after the end', async () => {
  end.abort();
  storage.answer(strict);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(taken).toEqual([]);
});
