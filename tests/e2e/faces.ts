import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { Launched } from '../stage/browser.ts';
import { test as guardedTest } from './guarded.ts';

/** The extension's own pages, and what is asked of each. */
export interface Faces {
  /** Opens a page of ours, such as `options.html#replies`, in a tab of its own, drawn in full. An error on it fails the test. */
  open(path: string): Promise<Page>;
  /** Number of the tab that a page is, for the popup's address. */
  tabOf(page: Page): Promise<number>;
  /** Puts values into the extension's storage, and takes out all others. */
  store(values: Readonly<Record<string, unknown>>): Promise<void>;
  stored(): Promise<Readonly<Record<string, unknown>>>;
}

export const test = guardedTest.extend<{ faces: Faces }>({
  faces: async ({ browser0 }, use) => {
    const faces = await facesOf(browser0);
    await faces.store({});
    await use(faces);
    await faces.store({});
  },
});

interface Chrome {
  readonly tabs: { query(what: object): Promise<readonly { readonly id: number }[]> };
  readonly storage: {
    readonly local: {
      clear(): Promise<void>;
      set(values: object): Promise<void>;
      get(key: null): Promise<Record<string, unknown>>;
    };
  };
}
declare const chrome: Chrome;

export async function facesOf({ context }: Launched): Promise<Faces> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  return {
    async open(path) {
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      page.on('close', () => expect(errors, 'uncaught errors').toEqual([]));
      await page.goto(`chrome-extension://${id}/${path}`);
      await expect(page.locator('h1')).toBeVisible();
      return page;
    },
    async tabOf(page) {
      await page.bringToFront();
      const [tab] = await worker.evaluate(() => chrome.tabs.query({ active: true }));
      return tab?.id ?? -1;
    },
    store: (values) =>
      worker.evaluate(async (all) => {
        await chrome.storage.local.clear();
        await chrome.storage.local.set(all);
      }, values),
    stored: () => worker.evaluate(() => chrome.storage.local.get(null)),
  };
}

/** Rules of accessibility that a page breaks, as text. With forced colours the person's own palette is painted, which axe does not see. */
export async function broken(page: Page, isForced = false): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (isForced ? axe.disableRules('color-contrast') : axe).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}

/** What reaches over the edge of the page, or is cut off inside its own box, as HTML. */
export async function cut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((one) => !one.closest('.hidden, pre, svg'))
      .filter((one) => {
        const style = getComputedStyle(one);
        const isOver = one.getBoundingClientRect().right > document.documentElement.clientWidth + 1;
        const isCut =
          style.overflowX !== 'visible' &&
          style.display !== 'inline' &&
          one.scrollWidth > one.clientWidth + 1 &&
          !one.matches('textarea, input, select');
        return isOver || isCut;
      })
      .map((one) => one.outerHTML.slice(0, 120)),
  );
}

/** Things to press that are smaller than 24 by 24 pixels, but for links within a sentence, as WCAG 2.5.8 has it. */
export async function small(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main :is(button, a, input, select, textarea, summary)')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .map((one) => ({ one, target: one.matches('input') ? (one.closest('label') ?? one) : one }))
      .filter(({ one, target }) => {
        const { width, height } = target.getBoundingClientRect();
        const isInSentence =
          one.matches('a') && one.closest('li, p') !== null && one.closest('.links') === null;
        return !isInSentence && (width < 24 || height < 24);
      })
      .map(({ one }) => one.outerHTML.slice(0, 120)),
  );
}

export { expect };
