import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followManaged } from '../../entrypoints/background/managed.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A browser whose policy can be set, and what was kept of it, in order. */
function browserWith(first: object | Error) {
  let now: object | Error = first;
  const kept: (object | undefined)[] = [];
  const source = {
    read: async () => {
      if (now instanceof Error) throw now;
      return now as Readonly<Record<string, unknown>>;
    },
    keep: async (policy: object | undefined) => void kept.push(policy),
  };
  return { source, kept, set: (policy: object | Error) => (now = policy) };
}

test('a policy that is there is kept at once, and once', async () => {
  const { source, kept } = browserWith({ role: 'official' });
  followManaged(source);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(kept).toEqual([{ role: 'official' }]);
});

test('an empty policy says nothing until the last look is over: it may be on its way', async () => {
  const { source, kept, set } = browserWith({});
  followManaged(source);
  await vi.advanceTimersByTimeAsync(2_900);
  expect(kept).toEqual([]);
  set({ role: 'official' });
  await vi.advanceTimersByTimeAsync(200);
  expect(kept).toEqual([{ role: 'official' }]);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(kept).toHaveLength(1);
});

test.each([
  ['empty', {}],
  ['refused, as in Firefox', new Error('Managed storage manifest not found')],
])('a policy that stays %s is none', async (_, nothing) => {
  const { source, kept } = browserWith(nothing);
  followManaged(source);
  await vi.advanceTimersByTimeAsync(9_900);
  expect(kept).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(kept).toEqual([undefined]);
});

test('a browser that cannot read its policy has said nothing: what was kept stays', async () => {
  const { source, kept, set } = browserWith(new Error('An unexpected error occurred'));
  const { changed } = followManaged(source);
  await vi.advanceTimersByTimeAsync(20_000);
  await changed();
  expect(kept).toEqual([]);
  set({ role: 'official' });
  await changed();
  expect(kept).toEqual([{ role: 'official' }]);
});

test('what could not be kept is tried again at the next look', async () => {
  const { source, kept } = browserWith({ role: 'official' });
  let isFull = true;
  followManaged({
    ...source,
    keep: async (policy) => {
      if (isFull) throw new Error('full');
      await source.keep(policy);
    },
  });
  await vi.advanceTimersByTimeAsync(600);
  isFull = false;
  await vi.advanceTimersByTimeAsync(20_000);
  expect(kept).toEqual([{ role: 'official' }]);
});

test('a change counts at once, and so does a removal', async () => {
  const { source, kept, set } = browserWith({ role: 'official' });
  const { changed } = followManaged(source);
  await vi.advanceTimersByTimeAsync(1_000);
  set({ role: 'supervisor' });
  await changed();
  set({});
  await changed();
  expect(kept).toEqual([{ role: 'official' }, { role: 'supervisor' }, undefined]);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(kept.at(-1)).toBeUndefined();
});

test('a refusal to keep does not end the following', async () => {
  const { source, kept, set } = browserWith({ role: 'official' });
  let isFull = true;
  const { changed } = followManaged({
    ...source,
    keep: async (policy) => {
      if (isFull) throw new Error('full');
      await source.keep(policy);
    },
  });
  await vi.advanceTimersByTimeAsync(0);
  isFull = false;
  set({ role: 'supervisor' });
  await changed();
  expect(kept.at(-1)).toEqual({ role: 'supervisor' });
});
