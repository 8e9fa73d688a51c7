import { expect, type Page, type Worker } from '@playwright/test';
import type { Launched } from '../stage/browser.ts';
import type { Overlay } from '../stage/overlay.ts';

/** Opens a page of relationships and waits until it is drawn and guarded. */
export async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator('[data-tie]').first().waitFor();
  await page.waitForTimeout(300);
}

/** What the site has received, in order. */
export async function received(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.stage.posted.map(({ surface }) => surface));
}

/** Presses a button of the question by how its words begin. */
export async function answer(sigilo: Overlay, words: string): Promise<void> {
  await sigilo.press(await sigilo.find('button', new RegExp(`^${words}`)));
}

export async function gone(sigilo: Overlay): Promise<void> {
  await expect.poll(async () => (await sigilo.look()).some((one) => one.role === 'dialog')).toBe(false);
}

/** Sets choices as the options page would. */
export async function choose(browser: Launched, chosen: Readonly<Record<string, unknown>>): Promise<void> {
  await (await worker(browser)).evaluate((value) => chrome.storage.local.set({ chosen: value }), chosen);
}

/** The extension's service worker. */
export async function worker({ context }: Launched): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

export async function forgetEverything(browser: Launched): Promise<void> {
  await (await worker(browser)).evaluate(() => chrome.storage.local.clear());
}

/** All that the extension keeps anywhere. */
export async function everythingStored(browser: Launched): Promise<Stored> {
  return (await worker(browser)).evaluate(async () => ({
    local: await chrome.storage.local.get(null),
    sync: await chrome.storage.sync.get(null),
    session: await chrome.storage.session.get(null),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
  })) as Promise<Stored>;
}

export interface Stored {
  readonly local: {
    readonly relations?: { readonly salt: string; readonly people: Readonly<Record<string, string>> };
  };
}

interface Area {
  get(key: null): Promise<unknown>;
  set(values: Readonly<Record<string, unknown>>): Promise<void>;
  clear(): Promise<void>;
}

/** The extension's own world, as its service worker knows it. */
declare const chrome: {
  readonly storage: { readonly local: Area; readonly sync: Area; readonly session: Area };
};
