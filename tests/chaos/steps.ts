import type { Page } from '@playwright/test';
import { type Arena, onBoth } from './arena.ts';
import type { Random } from './random.ts';

/** Where the chaos takes place. */
export interface Place {
  readonly name: string;
  readonly at: string;
  /** Boxes by their names on stage; with two, one and the other are written in. */
  readonly boxes: readonly string[];
  readonly send: string;
  /** A button of the stage that throws the box away and builds it anew. Absent: there is none. */
  readonly remount?: string;
}

/** Something that befalls both pages, or the extension alone. */
export interface Step {
  readonly name: string;
  /** How often, compared to the others. */
  readonly weight: number;
  take(arena: Arena, place: Place, random: Random): Promise<void>;
}

const pieces = [
  'Hoy ',
  'la paciente de la cama 12 ',
  'DNI 48291736Q ',
  'buena semana ',
  'è arrivata una signora ',
  'We open at nine. ',
  'ñandú ',
  '👩🏽‍⚕️ ',
  '“comillas” ',
] as const;
const keys = [
  'Backspace',
  'Delete',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'Shift+Enter',
  'Control+z',
  'Control+y',
] as const;
const syllables = [
  ['に', 'にほ', '日本'],
  ['ㅎ', '하', '한'],
  ['´', 'é'],
] as const;

const boxOf = (page: Page, name: string) => page.locator(`[data-stage="${name}"]`);

export const steps: readonly Step[] = [
  {
    name: 'type',
    weight: 8,
    async take(arena, _, random) {
      const text = random.pick(pieces);
      await onBoth(arena, (page) => page.keyboard.type(text));
    },
  },
  {
    name: 'key',
    weight: 6,
    async take(arena, _, random) {
      const [key, times] = [random.pick(keys), 1 + random.below(4)];
      for (let count = 0; count < times; count++) await onBoth(arena, (page) => page.keyboard.press(key));
    },
  },
  {
    name: 'paste',
    weight: 3,
    async take(arena, _, random) {
      const text = `${random.pick(pieces)}${random.pick(pieces)}`;
      await onBoth(arena, async (page) => {
        await page.bringToFront();
        await page.evaluate((words) => navigator.clipboard.writeText(words), text);
        await page.keyboard.press('Control+v');
      });
    },
  },
  {
    name: 'compose',
    weight: 3,
    async take(arena, _, random) {
      const stages = random.pick(syllables);
      const isGivenUp = random.below(4) === 0;
      await onBoth(arena, async (page) => {
        const cdp = await page.context().newCDPSession(page);
        for (const text of stages)
          await cdp.send('Input.imeSetComposition', {
            text,
            selectionStart: text.length,
            selectionEnd: text.length,
          });
        if (isGivenUp)
          await cdp.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
        else await cdp.send('Input.insertText', { text: stages.at(-1) ?? '' });
        await cdp.detach();
      });
    },
  },
  {
    name: 'look at a remark',
    weight: 3,
    async take({ guarded }, _, random) {
      await guarded.keyboard.press(random.pick(['F8', 'F8', 'Shift+F8']));
    },
  },
  {
    name: 'clear',
    weight: 1,
    async take(arena) {
      await onBoth(arena, async (page) => {
        await page.keyboard.press('Control+a');
        await page.keyboard.press('Delete');
      });
    },
  },
  {
    name: 'other box',
    weight: 2,
    async take(arena, { boxes }, random) {
      const name = random.pick(boxes);
      await onBoth(arena, (page) => boxOf(page, name).focus());
    },
  },
  {
    name: 'build the box anew',
    weight: 1,
    async take(arena, { remount, boxes }) {
      if (remount === undefined) return;
      await onBoth(arena, async (page) => {
        await boxOf(page, remount).evaluate((button: HTMLElement) => button.click());
        await boxOf(page, boxes[0] ?? '').focus();
      });
    },
  },
  {
    name: 'go elsewhere and come back',
    weight: 1,
    take: (arena, place) => enter(arena, place),
  },
  {
    name: 'stop the worker',
    weight: 1,
    async take({ guarded }) {
      const cdp = await guarded.context().newCDPSession(guarded);
      await cdp.send('ServiceWorker.enable');
      await cdp.send('ServiceWorker.stopAllWorkers');
      await cdp.detach();
    },
  },
  {
    name: 'fill the storage',
    weight: 1,
    async take(arena) {
      const worker = await arena.worker();
      await worker
        ?.evaluate(async () => {
          const filled = (await chrome.storage.local.get('filler')).filler !== undefined;
          if (filled) await chrome.storage.local.remove('filler');
          else await chrome.storage.local.set({ filler: 'x'.repeat(10_400_000) });
        })
        .catch(() => undefined);
    },
  },
  {
    name: 'slow down',
    weight: 1,
    async take({ guarded }, _, random) {
      const cdp = await guarded.context().newCDPSession(guarded);
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: random.pick([1, 6]) });
    },
  },
  {
    name: 'change the settings',
    weight: 1,
    async take(arena, _, random) {
      const chosen = random.pick([
        {},
        { marks: 'covered' },
        { interfaceLanguage: 'en', languages: ['es', 'en'] },
      ]);
      const worker = await arena.worker();
      await worker
        ?.evaluate((values) => chrome.storage.local.set({ chosen: values }), chosen)
        .catch(() => undefined);
    },
  },
  {
    name: 'load the extension anew',
    weight: 1,
    async take(arena) {
      const worker = await arena.worker();
      await worker
        ?.evaluate(() => {
          setTimeout(() => chrome.runtime.reload(), 30);
        })
        .catch(() => undefined);
      await arena.guarded.waitForTimeout(1_200);
    },
  },
];

/** Opens the place on both pages and puts the caret into its first box. */
export async function enter(arena: Arena, { at, boxes }: Place): Promise<void> {
  await onBoth(arena, async (page) => {
    await page.goto(at);
    await boxOf(page, boxes[0] ?? '').click();
  });
}

declare const chrome: {
  readonly runtime: { reload(): void };
  readonly storage: {
    readonly local: {
      get(key: string): Promise<Readonly<Record<string, unknown>>>;
      set(values: Readonly<Record<string, unknown>>): Promise<void>;
      remove(key: string): Promise<void>;
    };
  };
};
