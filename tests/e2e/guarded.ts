import { fileURLToPath } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';
import { type Launched, launchChromium } from '../stage/browser.ts';
import { type Overlay, openOverlay } from '../stage/overlay.ts';
import { type Stage, startStage } from '../stage/server.ts';

/** Folder of the built extension. */
export const extension = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** A page of the stage in a real Chromium with the built extension. */
export interface Guarded {
  readonly page: Page;
  /** What Sigilo shows on the page. */
  readonly sigilo: Overlay;
}

interface WorkerFixtures {
  readonly stage: Stage;
  readonly browser0: Launched;
}

/**
 * Playwright's `test` with the built extension at work. Each test gets a fresh page; an uncaught error on it fails the test,
 * and so does a single network request made by the extension.
 */
export const test = base.extend<{ guarded: Guarded }, WorkerFixtures>({
  stage: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern
    async ({}, use) => {
      const stage = await startStage();
      await use(stage);
      await stage.close();
    },
    { scope: 'worker' },
  ],
  browser0: [
    async ({ stage }, use) => {
      const launched = await launchChromium({ stage, extension, locale: 'en' });
      await use(launched);
      expect(launched.silence.escapes(), 'network requests that should not have been made').toEqual([]);
      await launched.close();
    },
    { scope: 'worker' },
  ],
  guarded: async ({ browser0 }, use) => {
    const page = await browser0.context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await use({ page, sigilo: await openOverlay(page) });
    expect(errors, 'uncaught errors on the page').toEqual([]);
    await page.close();
  },
});

export { expect };

/** The element of a stage page with this name. */
export function named(name: string): string {
  return `[data-stage="${name}"]`;
}

/** What the site received so far. */
export async function posted(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.stage.posted.map(({ text }) => text));
}

/** The texts that are underlined now, by highlight. */
export async function underlined(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    ['hg1', 'hg2', 'hg3'].flatMap((name) =>
      [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString()),
    ),
  );
}

/** Posts of each kind, invented; the guard holds the risky ones with its strict defaults. */
export const risky = {
  es: 'Adivinad qué futbolista ha venido hoy a mi consulta',
  it: 'Indovinate quale attrice è nella mia sala d’attesa',
  en: 'You will never guess which footballer is in my waiting room',
} as const;

export const harmless = {
  es: 'El lunes abrimos a las nueve. Buena semana a todo el mundo',
  it: 'Lunedì apriamo alle nove. Buona settimana a tutti',
  en: 'We open at nine on Monday. Have a good week everyone',
} as const;
