import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test, type Worker } from '@playwright/test';
import { suites } from '../networks/rows/index.ts';
import type { Surface } from '../networks/suite.ts';
import { type Launched, launchChromium } from '../stage/browser.ts';
import { startStage } from '../stage/server.ts';
import { filesWith, shapesOf } from './canary-search.ts';
import { extension, named } from './guarded.ts';

/**
 * Nothing stays: a word that exists nowhere else is written on every surface, held, sent, mended and tried out in the popup;
 * then everything that can keep something is searched for it. The same with a browser that has no Sigilo tells what the
 * browser keeps by itself.
 */
const words = ['qzxvokwy', 'wyjqkhzx', 'kqwzjvyh'] as const;
const [grave, popup, control] = words;

test.setTimeout(1_200_000);

test('the search knows a word in each shape that it may be kept in', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sigilo-search-'));
  try {
    const around = (word: string) => `{"text":"antes ${word} después"}`;
    const kept: readonly Buffer[] = [
      Buffer.from(around(grave)),
      Buffer.from(around(grave), 'utf16le'),
      Buffer.from(around(grave), 'utf16le').swap16(),
      ...['', 'a', 'ab'].map((before) => Buffer.from(Buffer.from(before + around(grave)).toString('base64'))),
      Buffer.from(Buffer.from(`a${around(grave)}`, 'utf16le').toString('base64')),
    ];
    for (const [index, bytes] of kept.entries()) await writeFile(join(folder, String(index)), bytes);
    await writeFile(join(folder, 'other'), around(popup));
    expect(filesWith(folder, [grave]).toSorted()).toEqual(kept.map((_, index) => String(index)));
    expect(shapesOf(grave).every((shape) => shape.length >= grave.length)).toBe(true);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('what is written stays nowhere, and comes up in no log, error, notification or request', async () => {
  const stage = await startStage();
  const profiles = await Promise.all(
    ['with', 'without'].map((name) => mkdtemp(join(tmpdir(), `sigilo-canary-${name}-`))),
  );
  const [guardedProfile = '', bareProfile = ''] = profiles;
  try {
    const guarded = await launchChromium({ stage, extension, locale: 'en', profile: guardedProfile });
    const heard = listen(guarded);
    const worker =
      guarded.context.serviceWorkers()[0] ?? (await guarded.context.waitForEvent('serviceworker'));
    await worker.evaluate((word) => chrome.storage.local.set({ control: word }), control);
    expect(await writeEverywhere(guarded, true)).toBeGreaterThan(20);
    await tryOut(guarded, worker);
    expect(heard().filter((line) => words.some((word) => line.includes(word)))).toEqual([]);
    const kept = JSON.stringify(await keptBy(worker));
    expect(kept).toContain(control);
    for (const word of [grave, popup]) expect(kept).not.toContain(word);
    expect(await notificationsOf(guarded)).toBe(0);
    expect(guarded.silence.escapes()).toEqual([]);
    for (const { path } of stage.arrivals) expect(path).not.toContain(grave);
    await guarded.close();

    const bare = await launchChromium({ stage, profile: bareProfile });
    await writeEverywhere(bare, false);
    await bare.close();

    const own = new Set(filesWith(bareProfile, [grave]).map(kindOf));
    const found = filesWith(guardedProfile, [grave, popup]).filter((file) => !own.has(kindOf(file)));
    expect(found, 'files of the profile that hold what was written').toEqual([]);
    expect(filesWith(guardedProfile, [control]), 'the search would find it').not.toEqual([]);
  } finally {
    await stage.close();
    for (const profile of profiles) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
});

/** The part of a profile that a file belongs to; extensions have their own. */
function kindOf(file: string): string {
  return /extension/i.test(file) ? file : (file.split('/').slice(0, 2).join('/') ?? file);
}

async function writeEverywhere({ context }: Launched, isGuarded: boolean): Promise<number> {
  let count = 0;
  for (const { host, surfaces } of suites) {
    for (const surface of unlike(surfaces)) {
      const page = await context.newPage();
      page.setDefaultTimeout(60_000);
      await write(page, new URL(surface.at, `https://${host}`).href, surface, isGuarded);
      await page.close();
      count += 1;
      if (process.env.SIGILO_TALK) console.log(count, host, surface.surface);
    }
  }
  return count;
}

/** One of each composer and box; ways to the same one keep the same. */
function unlike(surfaces: readonly Surface[]): readonly Surface[] {
  const seen = new Set<string>();
  return surfaces.filter(({ id, box, isFilled }) => {
    const isNew = !seen.has(`${id} ${box}`);
    seen.add(`${id} ${box}`);
    return isNew && isFilled !== true;
  });
}

async function write(page: Page, at: string, surface: Surface, isGuarded: boolean): Promise<void> {
  await page.goto(at);
  for (const name of surface.open ?? []) await page.locator(named(name)).click();
  await page.locator(named(surface.box)).click();
  await page.keyboard.type(`DNI 48291736Q ${grave}`);
  if (isGuarded) {
    await page.keyboard.press('F8');
    await page.keyboard.press('Control+F8');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(150);
    await page.locator(named(surface.box)).focus();
    await page.keyboard.type(' DNI 48291736Q');
  }
  const [button] = surface.sends;
  if (button !== undefined)
    await page
      .locator(named(button))
      .click({ timeout: 2_000 })
      .catch(() => undefined);
  else if (surface.keys !== 'none') await page.keyboard.press('Control+Enter');
}

/** In the popup, in the options and on the policy page, wherever something can be written to be tried. */
async function tryOut({ context }: Launched, worker: Worker): Promise<void> {
  for (const name of ['popup', 'policy']) {
    const page = await context.newPage();
    await page.goto(new URL(`/${name}.html`, worker.url()).href);
    await page.locator('#app :first-child').first().waitFor();
    const fields = page.locator('textarea');
    expect(await fields.count(), name).toBeGreaterThan(0);
    for (const field of await fields.all()) await field.fill(`La paciente ${popup}, DNI 48291736Q`);
    await page.waitForTimeout(500);
    await page.close();
  }
}

/** Every line that consoles and errors have said, in pages and in the worker. */
function listen({ context }: Launched): () => readonly string[] {
  const lines: string[] = [];
  context.on('console', (message) => lines.push(message.text()));
  context.on('weberror', (error) => lines.push(String(error.error().stack)));
  context.on('serviceworker', (worker) => worker.on('console', (message) => lines.push(message.text())));
  return () => lines;
}

/** Everything that the extension's own origin keeps. */
function keptBy(worker: Worker): Promise<unknown> {
  return worker.evaluate(async () => {
    const { local, session, sync } = chrome.storage;
    return {
      areas: await Promise.all([local, session, sync].map((area) => area.get(null))),
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
    };
  });
}

async function notificationsOf({ context }: Launched): Promise<number> {
  const [worker] = context.serviceWorkers();
  return (await worker?.evaluate(async () => (await registration.getNotifications()).length)) ?? 0;
}

interface Area {
  get(key: null): Promise<unknown>;
  set(values: Readonly<Record<string, unknown>>): Promise<void>;
}
declare const chrome: { readonly storage: Readonly<Record<'local' | 'session' | 'sync', Area>> };
declare const registration: { getNotifications(): Promise<readonly unknown[]> };
