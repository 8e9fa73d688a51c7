import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { inFirefox, isFocusOurs } from './in-firefox.ts';
import { relationPaths } from './relation-paths.ts';

/**
 * The question at a button in Firefox, on every page of relationships of the stage. No tool looks into the closed root there: that
 * it asks is known by what the site does not get, and its answers are given by keys.
 */
const firefox = inFirefox();

for (const { host, path } of relationPaths)
  test(`Firefox: ${host}${path}: every button held, none that looks alike`, async () => {
    const { page, errors } = await open(host, path);
    const ties = await count(page, '[data-tie]');
    for (let at = 0; at < ties; at += 1) {
      await click(page, '[data-tie]', at);
      await expect.poll(() => isFocusOurs(page)).toBe(true);
      expect(await received(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect.poll(() => isFocusOurs(page)).toBe(false);
    }
    const alikes = await count(page, '[data-alike]');
    for (let at = 0; at < alikes; at += 1) await click(page, '[data-alike]', at);
    expect(await received(page)).toHaveLength(alikes);
    expect(ties + alikes).toBeGreaterThan(0);
    expect(errors).toEqual([]);
    await page.close();
  });

for (const [host, path] of [
  ['x.com', '/oriol_pedales'],
  ['www.facebook.com', '/friends/suggestions'],
  ['www.instagram.com', '/explore/people/'],
  ['www.linkedin.com', '/mynetwork/grow/'],
] as const)
  test(`Firefox: ${host}${path}: after "no" the site gets the click once, and is not asked again`, async () => {
    const { page, errors } = await open(host, path);
    await click(page, '[data-tie]', 0);
    await expect.poll(() => isFocusOurs(page)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => received(page)).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await received(page)).toHaveLength(1);
    expect(await isFocusOurs(page)).toBe(false);
    expect(errors).toEqual([]);
    await page.close();
  });

async function open(host: string, path: string): Promise<{ page: Page; errors: readonly string[] }> {
  const page = await firefox.browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const url = new URL(path, `https://${host}`);
  url.searchParams.set('relations', '1');
  url.searchParams.set('lang', 'en');
  await page.goto(url.href);
  await page.waitForSelector('[data-tie], [data-alike]');
  // Its reader comes when the page is at rest; until then buttons wait for it.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  return { page, errors };
}

function count(page: Page, selector: string): Promise<number> {
  return page.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);
}

/** A click as scripts and assistive tools make it: buttons of these pages may lie under one another. */
function click(page: Page, selector: string, at: number): Promise<void> {
  return page.evaluate(
    (wanted, index) => document.querySelectorAll<HTMLElement>(wanted)[index]?.click(),
    selector,
    at,
  );
}

/** What the site has received, in order. */
function received(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.stage.posted.map(({ surface }) => surface));
}
