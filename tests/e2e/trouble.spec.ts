import { type Page, test as plainTest, type Worker } from '@playwright/test';
import { type Launched, launchChromium } from '../stage/browser.ts';
import { openOverlay } from '../stage/overlay.ts';
import { startStage } from '../stage/server.ts';
import { variantOf } from '../stage/variant.ts';
import { expect, extension, named, posted, risky, test } from './guarded.ts';
import { short } from './short.ts';

/** What goes wrong around the guard: boxes that go, settings that are broken, an extension that is replaced under a page. */

test('a box that is thrown away and built anew is guarded again', { tag: short() }, async ({
  guarded: { page, sigilo },
}) => {
  await page.goto('https://x.com/home?remount=2500');
  await page.locator(named('home-box')).click();
  await page.keyboard.insertText(risky.es);
  const first = await page.locator(named('home-box')).elementHandle();
  await expect.poll(() => first?.evaluate((box) => box.isConnected)).toBe(false);
  expect(await page.evaluate(() => window.stage.model())).toBe(risky.es);
  await page.locator(named('home-box')).click();
  await page.locator(named('home-send')).click();
  await sigilo.find('alertdialog', /before this goes out/);
  expect(await posted(page)).toEqual([]);
});

test('a box that leaves while its card is open takes the card with it', { tag: short() }, async ({
  guarded: { page, sigilo },
}) => {
  await page.goto('https://x.com/home');
  await page.locator(named('home-box')).click();
  await page.keyboard.type(risky.es);
  await sigilo.find('button', /to look at/);
  await page.keyboard.press('F8');
  await sigilo.find('dialog', /./);
  await page.evaluate(() =>
    document.querySelector('[data-stage="home-box"]')?.closest('.composer')?.remove(),
  );
  await page.evaluate(() => document.body.click());
  await expect.poll(async () => (await sigilo.look()).filter(({ role }) => role === 'dialog')).toEqual([]);
});

test('where nothing is known to send, it says that it can warn but not hold', { tag: short() }, async ({
  guarded: { page, sigilo },
}) => {
  await page.goto('https://x.com/home');
  await page.evaluate(() => {
    const box = document.createElement('div');
    box.contentEditable = 'true';
    box.setAttribute('aria-multiline', 'true');
    box.style.cssText = 'width: 400px; height: 120px';
    document.body.replaceChildren(box);
    box.focus();
  });
  await page.keyboard.type(risky.es);
  await sigilo.find('button', /to look at/);
  await page.keyboard.press('F8');
  await sigilo.find('dialog', /./);
  await expect
    .poll(async () => (await sigilo.look()).map(({ name }) => name).join(' '))
    .toMatch(/but not hold the post/);
});

const broken: readonly Readonly<Record<string, unknown>>[] = [
  { chosen: 'nonsense', managed: 7, onFailure: {} },
  { chosen: ['a'], managed: { languages: 'es', gate: 5, role: { a: 1 }, levels: null } },
  { chosen: { pausedUntil: 'for ever', languages: [], country: 3, gate: { stop: 'maybe' } } },
];

for (const [index, settings] of broken.entries()) {
  test(`settings that are broken (${index + 1}) leave the strict defaults`, async () => {
    await withOwnBrowser(extension, async (launched) => {
      const worker = await workerOf(launched);
      await worker.evaluate((values) => {
        const { chrome } = globalThis as unknown as { chrome: { storage: { local: StorageLike } } };
        return chrome.storage.local.set(values);
      }, settings);
      await expectGuarded(await launched.context.newPage());
    });
  });
}

test('an extension reloaded under an open page leaves the page guarded, and no button dead', {
  tag: short(),
}, async () => {
  await withOwnBrowser(extension, async (launched) => {
    const page = await launched.context.newPage();
    await page.goto('https://x.com/home');
    await page.locator(named('home-box')).click();
    await page.keyboard.type('Buena semana. ');
    const worker = await workerOf(launched);
    await worker
      .evaluate(() => {
        const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
        setTimeout(() => chrome.runtime.reload(), 50);
      })
      .catch(() => undefined);
    await page.waitForTimeout(1_500);
    await page.keyboard.type(risky.es);
    await page.locator(named('home-send')).click();
    const sigilo = await openOverlay(page);
    await sigilo.find('alertdialog', /before this goes out/);
    expect(await posted(page)).toEqual([]);
    await sigilo.press(await sigilo.find('button', /Post anyway/));
    await expect.poll(() => posted(page)).toEqual([`Buena semana. ${risky.es}`]);
  });
});

plainTest('an error in a content script would be seen by these tests', { tag: short() }, async () => {
  const variant = await variantOf(
    extension,
    'content-scripts/guard.js',
    (text) => `${text}; setTimeout(() => { throw new Error('on purpose'); }, 0);`,
  );
  try {
    await withOwnBrowser(variant.folder, async ({ context }) => {
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto('https://x.com/home');
      await expect.poll(() => errors).toEqual(['on purpose']);
    });
  } finally {
    await variant.remove();
  }
});

interface StorageLike {
  set(values: Readonly<Record<string, unknown>>): Promise<void>;
}

async function withOwnBrowser(folder: string, run: (launched: Launched) => Promise<void>): Promise<void> {
  const stage = await startStage();
  const launched = await launchChromium({ stage, extension: folder, locale: 'en' });
  try {
    await run(launched);
    expect(launched.silence.escapes()).toEqual([]);
  } finally {
    await launched.close();
    await stage.close();
  }
}

async function workerOf({ context }: Launched): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

async function expectGuarded(page: Page): Promise<void> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('https://x.com/home');
  await page.locator(named('home-box')).click();
  await page.keyboard.type(risky.es);
  const sigilo = await openOverlay(page);
  await sigilo.find('button', /to look at/);
  await page.keyboard.press('Control+Enter');
  await sigilo.find('alertdialog', /before this goes out/);
  await sigilo.press(await sigilo.find('button', /Post anyway/));
  await expect.poll(() => posted(page)).toEqual([risky.es]);
  expect(errors).toEqual([]);
}
