import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Answer, defaultPolicy } from '../../core/index.ts';

/** A storage that takes its time, as the browser's does, and the way from a page to the background. */
const world = vi.hoisted(() => ({
  all: {} as Record<string, unknown>,
  watchers: [] as ((changes: object, area: string) => void)[],
  background: [] as ((message: unknown, sender: { id: string }) => Promise<unknown> | undefined)[],
}));
vi.mock('wxt/browser', () => {
  const later = async <T>(act: () => T): Promise<T> => {
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 4));
    return act();
  };
  const tell = (changes: object) => {
    for (const watcher of world.watchers) watcher(changes, 'local');
  };
  const local = {
    get: () => later(() => structuredClone(world.all)),
    set: (values: object) =>
      later(() => {
        Object.assign(world.all, structuredClone(values));
        tell(values);
      }),
    remove: (keys: string | readonly string[]) =>
      later(() => {
        for (const key of [keys].flat()) delete world.all[key as string];
        tell(Object.fromEntries([keys].flat().map((key) => [key, undefined])));
      }),
  };
  const onChanged = {
    addListener: (listener: (typeof world.watchers)[number]) => world.watchers.push(listener),
    removeListener: () => undefined,
  };
  const runtime = {
    id: 'sigilo',
    getManifest: () => ({ version: '1' }),
    onMessage: {
      addListener: (listener: (typeof world.background)[number]) => world.background.push(listener),
    },
    sendMessage: async (message: unknown) => {
      const [listener] = world.background;
      if (listener === undefined) throw new Error('nobody is there');
      return listener(structuredClone(message), { id: 'sigilo' });
    },
  };
  return { browser: { storage: { local, onChanged }, runtime } };
});

const salt = '00112233445566778899aabbccddeeff';
const person = (at: number) => at.toString(16).padStart(40, '0');

beforeEach(() => {
  world.all = {};
  world.watchers = [];
  world.background = [];
});

/** What another tab runs: the same code with a queue of its own. */
async function tab() {
  vi.resetModules();
  return import('../../entrypoints/shared/relations-talk.ts');
}

function people(): Readonly<Record<string, Answer>> | undefined {
  return (world.all.relations as { people: Readonly<Record<string, Answer>> } | undefined)?.people;
}

describe('answers', () => {
  test('given in several tabs at once are all kept', async () => {
    (await tab()).rememberForPages();
    const tabs = [await tab(), await tab(), await tab()];
    const kept = await Promise.all(
      Array.from({ length: 12 }, (_, at) => tabs[at % 3]?.askToRemember(salt, person(at), 'no')),
    );
    expect(kept).toEqual(Array(12).fill(true));
    expect(Object.keys(people() ?? {})).toHaveLength(12);
  });

  test('are kept by the page itself where nobody else is there', async () => {
    expect(await (await tab()).askToRemember(salt, person(1), 'patient')).toBe(true);
    expect(people()).toEqual({ [person(1)]: 'patient' });
    expect(await (await tab()).askToRemember(salt, person(1), undefined)).toBe(true);
    expect(people()).toEqual({});
  });

  test('of a second tab are kept under the salt that the first has stored at the same moment', async () => {
    (await tab()).rememberForPages();
    const context = { policy: () => defaultPolicy, onChange: () => undefined };
    const keepers = [];
    for (const _ of [1, 2]) {
      vi.resetModules();
      const { createKeeper } = await import('../../entrypoints/guard.content/relations/keeper.ts');
      keepers.push(createKeeper('x', context, new AbortController().signal));
    }
    await Promise.all(keepers.map(({ ready }) => ready));
    for (const [at, keeper] of keepers.entries()) keeper.remember({ handle: `person_${at}` }, 'patient');
    await vi.waitFor(() => expect(Object.values(people() ?? {})).toEqual(['patient', 'patient']));
  });

  test('that are none, and wishes of others, are not written', async () => {
    (await tab()).rememberForPages();
    const [listener] = world.background;
    const wish = { sigilo: 'remember', salt, person: person(1), answer: 'patient' };
    expect(listener?.({ ...wish, answer: 'perhaps' }, { id: 'sigilo' })).toBeUndefined();
    expect(listener?.(wish, { id: 'somebody else' })).toBeUndefined();
    expect(people()).toBeUndefined();
  });
});

describe('what was kept earlier', () => {
  const relations = { salt, people: { [person(1)]: 'patient' } };
  const settled = () => new Promise((resolve) => setTimeout(resolve, 60));

  test.each([
    ['is forgotten where the organisation fixes it', { managed: { memory: false } }, true],
    ['stays where the person alone has switched it off', { chosen: { memory: false } }, false],
  ])('%s', async (_, change, isForgotten) => {
    world.all = { relations };
    const { forgetWhereForbidden } = await import('../../entrypoints/background/forgetting.ts');
    forgetWhereForbidden();
    await settled();
    expect(people()).toEqual(relations.people);
    Object.assign(world.all, change);
    for (const watcher of world.watchers) watcher(change, 'local');
    await settled();
    expect(people()).toEqual(isForgotten ? undefined : relations.people);
  });
});
