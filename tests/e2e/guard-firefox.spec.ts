import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { inFirefox, isFocusOurs } from './in-firefox.ts';

/**
 * The built extension in Firefox, one surface of each network: underline, card, fix, held post. No tool looks into the
 * closed root there, so the card is known by what it lights up and what its keys do.
 */
const firefox = inFirefox();

const places = [
  { network: 'X', at: 'https://x.com/home', box: 'home-box', send: 'home-send' },
  { network: 'Facebook', at: 'https://www.facebook.com/?open=post', box: 'post-box', send: 'post-send' },
  {
    network: 'Instagram',
    at: 'https://www.instagram.com/create/details/',
    box: 'instagram-caption-box',
    send: 'instagram-caption-send',
  },
  {
    network: 'LinkedIn',
    at: 'https://www.linkedin.com/feed/?open=share',
    box: 'linkedin-post-box',
    send: 'linkedin-post-send',
  },
] as const;

const number = '48291736Q';
const text = `Ingresa la paciente con DNI ${number}`;

for (const { network, at, box, send } of places) {
  test(`Firefox: ${network}: underline, card, fix, and a held post`, async () => {
    const page = await firefox.browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(at);
    await (await page.waitForSelector(named(box)))?.click();
    await page.keyboard.type(text);
    await expect.poll(() => lit(page, 'hg3')).toContain(number);

    await page.keyboard.press('F8');
    await expect.poll(() => lit(page, 'hg4')).not.toEqual([]);
    for (let step = 0; step < 5 && !(await lit(page, 'hg4')).includes(number); step++)
      await page.keyboard.press('F8');
    await expect.poll(() => lit(page, 'hg4')).toContain(number);
    await page.keyboard.down('Control');
    await page.keyboard.press('F8');
    await page.keyboard.up('Control');
    await page.keyboard.press('Enter');
    await expect.poll(() => model(page, box)).not.toContain(number);
    const mended = await model(page, box);
    expect(mended.startsWith('Ingresa la paciente con ')).toBe(true);

    await page.keyboard.type(` y DNI ${number}`);
    await expect.poll(() => lit(page, 'hg3')).toContain(number);
    const risky = await model(page, box);
    await (await page.waitForSelector(named(send)))?.click();
    await expect.poll(() => isFocusOurs(page)).toBe(true);
    expect(await posted(page)).toEqual([]);
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    await expect.poll(() => posted(page)).toEqual([risky]);
    expect(errors).toEqual([]);
    await page.close();
  });
}

for (const { network, at, box, send } of places) {
  test(`Firefox: ${network}: a harmless text goes out at once`, async () => {
    const page = await firefox.browser.newPage();
    await page.goto(at);
    await (await page.waitForSelector(named(box)))?.click();
    await page.keyboard.type('El lunes abrimos a las nueve. Buena semana');
    const written = await model(page, box);
    await (await page.waitForSelector(named(send)))?.click();
    await expect.poll(() => posted(page)).toEqual([written]);
    await page.close();
  });
}

test('Firefox: no event that a page forges lets a held post go', async () => {
  const page = await firefox.browser.newPage();
  await page.goto(places[0].at);
  await (await page.waitForSelector(named(places[0].box)))?.click();
  await page.keyboard.type(text);
  await expect.poll(() => lit(page, 'hg3')).toContain(number);
  await (await page.waitForSelector(named(places[0].send)))?.click();
  await page.evaluate((send) => {
    for (const target of [window, document, ...document.querySelectorAll('*')]) {
      if (target instanceof HTMLElement) {
        const button = target.closest<HTMLElement>('a, button');
        if (button !== null && button.dataset.stage !== send) continue;
        target.click();
      }
      for (const key of ['Enter', ' ', 'F8'])
        for (const ctrlKey of [false, true])
          target.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, composed: true }));
    }
  }, places[0].send);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await posted(page)).toEqual([]);
  await page.close();
});

test('Firefox: from the underlines in a textarea a page gets to its own text, and to nothing of ours', async () => {
  const page = await firefox.browser.newPage();
  await page.goto('https://www.instagram.com/p/DKstage01aa/');
  await (await page.waitForSelector(named('instagram-comment-box')))?.click();
  await page.keyboard.type(text);
  await expect.poll(() => lit(page, 'hg3')).toContain(number);
  await page.keyboard.press('F8');
  const seen = await page.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((one) => [...one] as Range[])
      .map((range) => range.startContainer.getRootNode())
      .filter((root) => root !== document)
      .map((root) => [root.textContent, (root as ShadowRoot).querySelectorAll('button, [role]').length]),
  );
  expect(seen.length).toBeGreaterThan(0);
  for (const one of seen) expect(one).toEqual([text, 0]);
  await page.close();
});

function named(name: string): string {
  return `>>> [data-stage="${name}"]`;
}

/** The texts under a highlight. */
function lit(page: Page, name: string): Promise<readonly string[]> {
  return page.evaluate(
    (highlight) => [...(CSS.highlights.get(highlight) ?? [])].map((range) => (range as Range).toString()),
    name,
  );
}

/** What the box's own engine holds; boxes in shadow roots included. */
function model(page: Page, box: string): Promise<string> {
  return page.evaluate(
    (name) =>
      Object.values(window.stage.engines)
        .find((engine) => engine.box.dataset.stage === name)
        ?.model() ?? '',
    box,
  );
}

function posted(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.stage.posted.map(({ text: sent }) => sent));
}
