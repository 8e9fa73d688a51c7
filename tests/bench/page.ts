import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { launchChromium } from '../stage/browser.ts';
import { startStage } from '../stage/server.ts';

/**
 * What Sigilo costs on a page, in a real Chromium on the stage, with the built extension: time its script takes when a page
 * loads, keystroke to painted underline, time a keystroke takes with and without it, wake-ups while nothing happens.
 * `npm run bench:page`. All times in milliseconds.
 */
const extension = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const rounds = 60;

export async function main(): Promise<number> {
  const stage = await startStage();
  const guarded = await launchChromium({ stage, extension });
  const bare = await launchChromium({ stage });
  try {
    for (const length of [500, 3_000]) {
      const page = await guarded.context.newPage();
      report(`keystroke to painted underline, ${length} characters`, await underlineTimes(page, length));
      await page.close();
    }
    for (const [name, { context }] of [
      ['with', guarded],
      ['without', bare],
    ] as const) {
      const page = await context.newPage();
      report(`keystroke to next frame, 3000 characters, ${name} Sigilo`, await keyTimes(page, 3_000));
      await page.close();
    }
    const page = await guarded.context.newPage();
    report('gate, evaluated while a page loads', await scriptTimes(page, 'gate.js'));
    report('reader and interface, evaluated when it is at rest', await scriptTimes(page, 'guard.js'));
    for (const length of [500, 3_000])
      report(
        `reading, checking and painting after a keystroke, ${length} characters`,
        await guardTimes(page, length),
      );
    console.log(`wake-ups a second while idle: ${await idleWakeUps(page)}`);
  } finally {
    await guarded.close();
    await bare.close();
    await stage.close();
  }
  return 0;
}

const filler = 'Hoy hablamos de prevención en el centro y de cómo cuidar la espalda. ';

async function write(page: Page, length: number, ending: string): Promise<void> {
  await page.goto('https://x.com/home');
  await page.locator('[data-stage="home-box"]').click();
  await page.keyboard.insertText(
    `${filler.repeat(Math.ceil(length / filler.length)).slice(0, length)} ${ending}`,
  );
  await page.waitForTimeout(1_000);
}

/** The last digits of a number that makes a finding, again and again; the time until the frame that shows the underline. */
async function underlineTimes(page: Page, length: number): Promise<number[]> {
  await write(page, length, 'DNI 482917');
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    const count = () =>
      ['hg1', 'hg2', 'hg3'].reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0);
    addEventListener(
      'keydown',
      ({ key, timeStamp }) => {
        if (key !== '3') return;
        const before = count();
        const look = () => {
          if (count() <= before) return requestAnimationFrame(look);
          // A message posted within a frame arrives when that frame has been painted.
          const channel = new MessageChannel();
          channel.port1.onmessage = () => times.push(performance.now() - timeStamp);
          return channel.port2.postMessage(0);
        };
        requestAnimationFrame(look);
      },
      true,
    );
  });
  for (let round = 0; round < rounds; round++) {
    await page.keyboard.press('3');
    await page.waitForTimeout(120);
    await page.keyboard.press('Backspace');
    await page.waitForTimeout(120);
  }
  return page.evaluate(() => (window as unknown as { times: number[] }).times);
}

async function keyTimes(page: Page, length: number): Promise<number[]> {
  await write(page, length, 'Buena semana');
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => times.push(performance.now() - timeStamp);
          channel.port2.postMessage(0);
        });
      },
      true,
    );
  });
  for (let round = 0; round < rounds; round++) {
    await page.keyboard.press('o');
    await page.waitForTimeout(80);
  }
  return page.evaluate(() => (window as unknown as { times: number[] }).times);
}

interface TraceEvent {
  readonly name: string;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Compile and run time of one of the content scripts, from the browser's own trace. */
async function scriptTimes(page: Page, script: string): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < 12; round++) {
    const events = await traced(page, async () => {
      await page.goto('https://x.com/home');
      await page.waitForTimeout(800);
    });
    const own = events.filter(
      ({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith(script),
    );
    if (own.length > 0) times.push(own.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1_000);
  }
  return times;
}

/** What the guard's frame takes after each of some keystrokes in a text of this length. */
async function guardTimes(page: Page, length: number): Promise<number[]> {
  await write(page, length, 'DNI 482917');
  const events = await traced(page, async () => {
    for (let round = 0; round < rounds; round++) {
      await page.keyboard.press(round % 2 === 0 ? '3' : 'Backspace');
      await page.waitForTimeout(120);
    }
  });
  const ours = callsOf(events).map(({ dur = 0 }) => dur / 1_000);
  return ours.sort((a, b) => b - a).slice(0, rounds);
}

/** Calls a second into the guard while nobody touches the page: timers, frames, observers. */
async function idleWakeUps(page: Page): Promise<number> {
  await page.goto('https://x.com/home');
  await page.locator('[data-stage="home-box"]').click();
  const typing = await traced(page, () => page.keyboard.type('DNI 48291736Q'));
  if (callsOf(typing).length === 0) throw new Error('The trace does not show the calls it is to count.');
  await page.waitForTimeout(4_000);
  const idle = await traced(page, () => page.waitForTimeout(5_000));
  return callsOf(idle).length / 5;
}

function callsOf(events: readonly TraceEvent[]): readonly TraceEvent[] {
  return events.filter(
    ({ name, args }) => name === 'FunctionCall' && /\/(?:guard|gate)\.js$/.test(args?.data?.url ?? ''),
  );
}

/** The browser's own trace of what happens meanwhile. */
async function traced(page: Page, work: () => Promise<unknown>): Promise<readonly TraceEvent[]> {
  const cdp = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await cdp.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline', 'v8.compile'] },
  });
  await work();
  const done = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await done;
  await cdp.detach();
  return events;
}

function report(title: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(1);
  console.log(`${title}: median ${at(0.5)}, p95 ${at(0.95)}, max ${at(1)} (${sorted.length} times)`);
}
