import { beforeEach, describe, expect, test, vi } from 'vitest';
import { inTurn } from '../../entrypoints/shared/in-turn.ts';
import { addCounts, forgetPerson, loadCounts } from '../../entrypoints/shared/settings.ts';
import { choose } from '../../entrypoints/shared/use-settled.ts';

/** A storage that takes its time, as the browser's does. */
const storage = vi.hoisted(() => ({ all: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => {
  const later = async <T>(act: () => T): Promise<T> => {
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 4));
    return act();
  };
  const local = {
    get: () => later(() => structuredClone(storage.all)),
    set: (values: object) => later(() => void Object.assign(storage.all, structuredClone(values))),
    remove: (keys: readonly string[]) =>
      later(() => {
        for (const key of [keys].flat()) delete storage.all[key];
      }),
  };
  return { browser: { storage: { local }, runtime: { getManifest: () => ({ version: '1' }) } } };
});

beforeEach(() => {
  storage.all = {};
});

describe('what reads, changes and writes the storage', () => {
  test('choices made at the same time are all kept', async () => {
    await Promise.all([choose({ city: 'Teruel' }), choose({ role: 'official' }), choose({ memory: false })]);
    expect(storage.all.chosen).toEqual({ city: 'Teruel', role: 'official', memory: false });
  });

  test('a change is made of the choices as they are when its turn comes', async () => {
    const add = (name: string) =>
      choose(({ employers }) => ({ employers: [...((employers as string[] | undefined) ?? []), name] }));
    await Promise.all(['North', 'South', 'East'].map(add));
    expect(storage.all.chosen).toEqual({ employers: ['North', 'South', 'East'] });
  });

  test('numbers counted at the same time add up', async () => {
    await Promise.all(
      Array.from({ length: 5 }, () => addCounts([{ chapter: 'patient-data', what: 'seen' }])),
    );
    const [day] = Object.values(await loadCounts());
    expect(day?.['patient-data']?.seen).toBe(5);
  });

  test('what was forgotten does not come back by a change that was under way', async () => {
    storage.all = { chosen: { city: 'Teruel' } };
    await Promise.all([choose({ role: 'official' }), forgetPerson()]);
    expect(storage.all.chosen).toBeUndefined();
  });
});

test('one that throws tells who asked, and does not keep up the next', async () => {
  const failed = inTurn(async () => Promise.reject(new Error('refused')));
  const next = inTurn(async () => 'done');
  await expect(failed).rejects.toThrow('refused');
  await expect(next).resolves.toBe('done');
});
