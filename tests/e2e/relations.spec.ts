import type { Page } from '@playwright/test';
import type { Overlay } from '../stage/overlay.ts';
import { expect, test } from './guarded.ts';
import { relationPaths } from './relation-paths.ts';
import { short } from './short.ts';

/**
 * The stage's pages of relationships, in three languages and in one that no table knows: every button is held until it is
 * answered, every other one goes through at once.
 */
const languages = ['en', 'es', 'it', 'de'] as const;
const question = /patient, or a relative/;

/** Tried by `npm test`: one page of each site, each in another language; a unit test finds the buttons of all pages. */
const shortOnes = new Map([
  ['/follower_requests', 'es'],
  ['/friends/suggestions', 'de'],
  ['/explore/people/', 'it'],
  ['/mynetwork/grow/', 'en'],
]);

for (const { host, path } of relationPaths) {
  for (const lang of languages) {
    test(`${host}${path} in ${lang}: every button held, none that looks alike`, {
      tag: short(shortOnes.get(path) === lang),
    }, async ({ guarded: { page, sigilo } }) => {
      await open(page, host, path, lang);
      const ties = await page.locator('[data-tie]').count();
      for (let at = 0; at < ties; at += 1) {
        await page.locator('[data-tie]').nth(at).dispatchEvent('click');
        await sigilo.find('dialog', question);
        expect(await received(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await gone(sigilo);
      }
      const alikes = page.locator('[data-alike]');
      for (let at = 0; at < (await alikes.count()); at += 1) await alikes.nth(at).dispatchEvent('click');
      const names = await alikes.evaluateAll((all) =>
        all.map((one) => `alike:${one.getAttribute('data-alike')}`),
      );
      expect(await received(page)).toEqual(names);
      expect(ties + names.length).toBeGreaterThan(0);
    });
  }
}

async function open(page: Page, host: string, path: string, lang: string): Promise<void> {
  const url = new URL(path, `https://${host}`);
  url.searchParams.set('relations', '1');
  url.searchParams.set('lang', lang);
  await page.goto(url.href);
  await page.locator('[data-tie], [data-alike]').first().waitFor();
  await page.waitForTimeout(300);
}

async function received(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.stage.posted.map(({ surface }) => surface));
}

async function gone(sigilo: Overlay): Promise<void> {
  await expect.poll(async () => (await sigilo.look()).some((one) => one.role === 'dialog')).toBe(false);
}
