import { expect, test } from 'vitest';
import { defaultPolicy, isPaused, type Policy } from '../../core/index.ts';

const minute = 60_000;
const now = Date.UTC(2026, 0, 12, 9);
const until = (ends: number, pause: Partial<Policy['pause']> = {}): Policy => ({
  ...defaultPolicy,
  pausedUntil: ends,
  pause: { ...defaultPolicy.pause, ...pause },
});

test.each([
  ['never paused', defaultPolicy, false],
  ['over since this very moment', until(now), false],
  ['over for a minute', until(now - minute), false],
  ['a millisecond to go', until(now + 1), true],
  ['the whole of the longest pause', until(now + 60 * minute), true],
  ['a clock that was set back a little since', until(now + 60 * minute + 5_000), true],
  ['further ahead than a pause may last', until(now + 62 * minute), false],
  ['for ever', until(9e15), false],
  ['no number', until(Number.NaN), false],
  ['further ahead than the organisation’s pause', until(now + 30 * minute, { minutes: 15 }), false],
  ['a day, where the organisation grants one', until(now + 23 * 60 * minute, { minutes: 1440 }), true],
  ['where the organisation allows none', until(now + minute, { allowed: false }), false],
])('%s', (_name, policy, rests) => {
  expect(isPaused(policy, now)).toBe(rests);
});

test('the time left of a pause is one that a timer can wait for', () => {
  const longest = until(now + 1440 * minute + minute, { minutes: 1440 });
  expect(isPaused(longest, now)).toBe(true);
  expect((longest.pausedUntil ?? 0) - now).toBeLessThan(2 ** 31);
});
