import type { Page } from '@playwright/test';
import { type Arena, type Browsers, startBrowsers } from './arena.ts';
import { type Random, seeded } from './random.ts';
import { enter, type Place, type Step, steps } from './steps.ts';

export const places: readonly Place[] = [
  {
    name: 'X (Draft.js)',
    at: 'https://x.com/home?controls',
    boxes: ['home-box'],
    send: 'home-send',
    remount: 'remount',
  },
  {
    name: 'Facebook (Lexical)',
    at: 'https://www.facebook.com/?open=post',
    boxes: ['post-box'],
    send: 'post-send',
  },
  {
    name: 'Instagram (textarea)',
    at: 'https://www.instagram.com/p/DKstage01aa/',
    boxes: ['instagram-comment-box'],
    send: 'instagram-comment-send',
  },
  {
    name: 'LinkedIn (Quill)',
    at: 'https://www.linkedin.com/feed/?open=share',
    boxes: ['linkedin-post-box'],
    send: 'linkedin-post-send',
  },
];

const urn: readonly Step[] = steps.flatMap((step) => Array<Step>(step.weight).fill(step));

export interface Report {
  readonly place: string;
  readonly steps: number;
  readonly sent: number;
  readonly faults: readonly string[];
  /** Nodes and listeners that the guarded page has more than the other, after all boxes are empty and rubbish is collected. */
  readonly extra: { readonly nodes: number; readonly listeners: number };
}

/** So many steps in a place, each followed by a look at whether all is well. Stops at the first fault. */
export async function rampage(
  browsers: Browsers,
  place: Place,
  seed: number,
  count: number,
): Promise<Report> {
  const random = seeded(seed);
  const arena = await browsers.open();
  const faults: string[] = [];
  const done: string[] = [];
  let sent = 0;
  try {
    await enter(arena, place);
    while (done.length < count && faults.length === 0) {
      const isSending = random.below(14) === 0;
      const step = isSending ? undefined : random.pick(urn);
      done.push(step?.name ?? 'send');
      if (step === undefined) {
        sent += await send(arena, place);
        // Some dialogs close once the post is out.
        if ((await arena.bare.locator(`[data-stage="${place.boxes[0]}"]`).count()) === 0)
          await enter(arena, place);
      } else await step.take(arena, place, random);
      faults.push(...(await faultsOf(arena, place)));
    }
    const extra = await leftovers(arena, place);
    return { place: place.name, steps: done.length, sent, extra, faults: told(faults, seed, done) };
  } catch (error) {
    const extra = { nodes: 0, listeners: 0 };
    return { place: place.name, steps: done.length, sent, extra, faults: told([String(error)], seed, done) };
  } finally {
    await arena.close();
  }
}

function told(faults: readonly string[], seed: number, done: readonly string[]): readonly string[] {
  return faults.map(
    (fault) => `${fault}\n  seed ${seed}, after ${done.length} steps: … ${done.slice(-6).join(' → ')}`,
  );
}

/** How long the two may differ after a step, in milliseconds: engines take over some input a moment later. */
const patience = 8_000;

async function faultsOf(arena: Arena, { boxes }: Place): Promise<readonly string[]> {
  const until = Date.now() + patience;
  for (;;) {
    const pairs = await Promise.all(
      boxes.map(async (box) => [await model(arena.guarded, box), await model(arena.bare, box)] as const),
    );
    const different = pairs.find(([one, other]) => one !== other);
    const faults = [
      ...(different === undefined
        ? []
        : [`the text is ${JSON.stringify(different[0])}, without Sigilo ${JSON.stringify(different[1])}`]),
      ...arena.errors.map((message) => `uncaught: ${message}`),
    ];
    if (faults.length === 0 || Date.now() > until) return faults;
    await arena.guarded.waitForTimeout(100);
  }
}

/** Sends on both pages, by "Post anyway" where it is held; answers with how many were sent. Throws when the gate is stuck. */
async function send({ guarded, bare, sigilo }: Arena, { send: button }: Place): Promise<number> {
  const before = (await posted(bare)).length;
  for (const page of [guarded, bare]) {
    const found = page.locator(`[data-stage="${button}"]`);
    if (!(await found.isEnabled().catch(() => false))) return 0;
  }
  for (const page of [bare, guarded])
    await page.locator(`[data-stage="${button}"]`).click({ timeout: 8_000 });
  await bare.waitForTimeout(200);
  const wanted = await posted(bare);
  const until = Date.now() + patience;
  while (JSON.stringify(await posted(guarded)) !== JSON.stringify(wanted)) {
    if (Date.now() > until)
      throw new Error(
        `sent ${JSON.stringify(await posted(guarded))}, without Sigilo ${JSON.stringify(wanted)}`,
      );
    const anyway = (await sigilo.look()).find(
      ({ role, name }) => role === 'button' && /Post anyway/.test(name),
    );
    if (anyway !== undefined) await sigilo.press(anyway).catch(() => undefined);
    await guarded.waitForTimeout(100);
  }
  return wanted.length - before;
}

function model(page: Page, box: string): Promise<string> {
  return page.evaluate(
    (name) =>
      Object.values(window.stage.engines)
        .find((engine) => engine.box.dataset.stage === name)
        ?.model()
        .replaceAll('\u00a0', ' ') ?? '',
    box,
  );
}

function posted(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.stage.posted.map(({ text }) => text.replaceAll('\u00a0', ' ')));
}

async function leftovers(arena: Arena, place: Place): Promise<Report['extra']> {
  await enter(arena, place);
  const counts = await Promise.all(
    [arena.guarded, arena.bare].map(async (page) => {
      for (let round = 0; round < 8; round++) {
        await page.keyboard.insertText('DNI 48291736Q');
        await page.keyboard.press('Control+a');
        await page.keyboard.press('Delete');
      }
      const cdp = await page.context().newCDPSession(page);
      await cdp.send('HeapProfiler.collectGarbage');
      await cdp.send('HeapProfiler.collectGarbage');
      return cdp.send('Memory.getDOMCounters');
    }),
  );
  const [one, other] = counts;
  return {
    nodes: (one?.nodes ?? 0) - (other?.nodes ?? 0),
    listeners: (one?.jsEventListeners ?? 0) - (other?.jsEventListeners ?? 0),
  };
}

/** Rampages from place to place until the time is over; prints what it saw and answers with the exit status. */
export async function main(extension: string, minutes: number, seed: number): Promise<number> {
  const until = Date.now() + minutes * 60_000;
  const random: Random = seeded(seed);
  const totals = { steps: 0, sent: 0, faults: 0 };
  console.log(`${minutes} minutes of chaos in Chromium, seed ${seed}`);
  while (Date.now() < until) {
    const browsers = await startBrowsers(extension);
    for (const place of places) {
      if (Date.now() > until) break;
      const {
        steps: taken,
        sent,
        faults,
        extra,
      } = await rampage(browsers, place, random.below(2 ** 31), 120);
      console.log(
        `${place.name}: ${taken} steps, ${sent} sent, extra nodes ${extra.nodes}, extra listeners ${extra.listeners}`,
      );
      for (const fault of faults) console.error(`✗ ${place.name}: ${fault}`);
      totals.steps += taken;
      totals.sent += sent;
      totals.faults += faults.length;
    }
    await browsers.close();
  }
  console.log(`${totals.steps} steps, ${totals.sent} posts sent, ${totals.faults} faults`);
  return totals.faults === 0 ? 0 : 1;
}
