import { expect, type Page, test } from '@playwright/test';
import { type Launched, launchChromium } from '../stage/browser.ts';
import { openOverlay } from '../stage/overlay.ts';
import { type Stage, startStage } from '../stage/server.ts';
import { type Variant, variantOf } from '../stage/variant.ts';
import { extension, harmless, named, posted, risky } from './guarded.ts';
import { answer, received } from './relation-steps.ts';
import { short } from './short.ts';

/** What becomes of a post that is sent before the reader is there, or where it never comes. */
const delay = 2_500;
const reader = 'content-scripts/guard.js';

interface Bench {
  readonly page: () => Promise<Page>;
  close(): Promise<void>;
}

async function bench(change: (text: string) => string): Promise<Bench> {
  const variant: Variant = await variantOf(extension, reader, change);
  const stage: Stage = await startStage();
  const browser: Launched = await launchChromium({ stage, extension: variant.folder, locale: 'en' });
  return {
    page: () => browser.context.newPage(),
    async close() {
      await browser.close();
      await stage.close();
      await variant.remove();
    },
  };
}

test.describe('the reader comes late', { tag: short() }, () => {
  let late: Bench;
  test.beforeAll(async () => {
    late = await bench((text) => `setTimeout(() => { ${text} }, ${delay});`);
  });
  test.afterAll(() => late.close());

  test('a risky post waits, is held when it comes, and goes out once after "Post anyway"', async () => {
    const page = await late.page();
    await write(page, risky.es);
    await page.locator(named('home-send')).click();
    await page.locator(named('home-send')).click();
    await page.waitForTimeout(200);
    expect(await posted(page)).toEqual([]);
    const sigilo = await openOverlay(page);
    await sigilo.find('alertdialog', /before this goes out/, 15_000);
    expect(await posted(page)).toEqual([]);
    await sigilo.press(await sigilo.find('button', /Post anyway/));
    await expect.poll(() => posted(page)).toEqual([risky.es]);
  });

  test('a harmless post waits and then goes out by itself, once', async () => {
    const page = await late.page();
    await write(page, harmless.es);
    await page.keyboard.press('Control+Enter');
    expect(await posted(page)).toEqual([]);
    await expect.poll(() => posted(page), { timeout: 15_000 }).toEqual([harmless.es]);
    await page.waitForTimeout(500);
    expect(await posted(page)).toEqual([harmless.es]);
  });

  test('a new line waits too, and is not lost', async () => {
    const page = await late.page();
    await write(page, harmless.es);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => window.stage.model()), { timeout: 15_000 })
      .toBe(`${harmless.es}\n`);
  });

  test('a follow waits, and is asked about when it comes', async () => {
    const page = await late.page();
    await follow(page);
    await page.waitForTimeout(200);
    expect(await received(page)).toEqual([]);
    const sigilo = await openOverlay(page);
    await answer(sigilo, 'No');
    await expect.poll(() => received(page)).toEqual(['tie:x-follow:oriol_pedales']);
  });

  test('a box that was in use before is read when the reader comes', async () => {
    const page = await late.page();
    await write(page, risky.es);
    const sigilo = await openOverlay(page);
    await sigilo.find('button', /to look at/, 15_000);
  });
});

test.describe('the reader never comes', { tag: short() }, () => {
  let never: Bench;
  test.beforeAll(async () => {
    never = await bench(() => 'throw new Error("broken on purpose");');
  });
  test.afterAll(() => never.close());

  test('a post is kept back once, the author is told, and the second press sends it as typed', async () => {
    const page = await never.page();
    await write(page, risky.es);
    await page.locator(named('home-send')).click();
    const sigilo = await openOverlay(page);
    await sigilo.find('alert', /.*/, 15_000);
    const words = (await sigilo.look()).map(({ name }) => name).join(' ');
    expect(words).toContain('has not been checked');
    expect(await posted(page)).toEqual([]);
    await page.locator(named('home-send')).click();
    await expect.poll(() => posted(page)).toEqual([risky.es]);
  });

  test('a follow is done by itself, and the next one at once', async () => {
    const page = await never.page();
    await follow(page);
    const one = 'tie:x-follow:oriol_pedales';
    await expect.poll(() => received(page), { timeout: 15_000 }).toEqual([one]);
    await page.locator(rider).click();
    expect(await received(page)).toEqual([one, one]);
  });

  test('what sends nothing is done, only later', async () => {
    const page = await never.page();
    await write(page, harmless.es);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => window.stage.model()), { timeout: 15_000 })
      .toBe(`${harmless.es}\n`);
  });
});

const rider = '[data-tie="x-follow"][data-person="oriol_pedales"]';

async function follow(page: Page): Promise<void> {
  await page.goto('https://x.com/oriol_pedales?relations=1', { waitUntil: 'commit' });
  await page.locator(rider).click();
}

async function write(page: Page, text: string): Promise<void> {
  await page.goto('https://x.com/home', { waitUntil: 'commit' });
  await page.locator(named('home-box')).click();
  await page.keyboard.insertText(text);
}
