import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Launched } from '../stage/browser.ts';
import { expect, test } from './guarded.ts';
import {
  answer,
  everythingStored,
  forgetEverything,
  gone,
  open,
  received,
  worker,
} from './relation-steps.ts';

/** What is kept of people, where it is shown, and how it is forgotten. */
const question = /patient, or a relative/;
const profile = 'https://x.com/oriol_pedales?relations=1';
const rider = '[data-tie="x-follow"][data-person="oriol_pedales"]';
const runner = '[data-tie="x-follow"][data-person="corre_giulia"]';
const pages = [
  profile,
  'https://www.facebook.com/friends/suggestions?relations=1',
  'https://www.instagram.com/explore/people/?relations=1',
  'https://www.linkedin.com/mynetwork/grow/?relations=1',
] as const;

test.describe.configure({ mode: 'serial' });
test.afterEach(({ browser0 }) => forgetEverything(browser0));

test('answers on the four sites leave salted hashes: no name, handle or address anywhere', async ({
  guarded: { page, sigilo },
  browser0,
}) => {
  const clear = new Set(['pedales', 'giulia', 'belforti', 'korten', 'الليل', 'http', '.com', '/in/']);
  let asked = 0;
  for (const url of pages) {
    await open(page, url);
    const people = await page
      .locator('[data-tie]')
      .evaluateAll((all) => [...new Map(all.map((one, at) => [one.getAttribute('data-person') ?? '', at]))]);
    for (const [at, [person, place]] of people.slice(0, 3).entries()) {
      clear.add(person.toLowerCase());
      await page.locator('[data-tie]').nth(place).click();
      await answer(sigilo, ['No', 'Yes', 'We were friends before'][at] ?? 'No');
      if (at === 1) await answer(sigilo, 'Don’t go on');
      await gone(sigilo);
      asked += 1;
    }
  }
  expect(asked).toBe(12);
  const stored = await everythingStored(browser0);
  expect(Object.keys(stored)).toEqual(['local', 'sync', 'session', 'databases', 'caches']);
  const { people = {}, salt = '' } = stored.local.relations ?? {};
  expect(salt).toMatch(/^[0-9a-f]{32}$/);
  expect(Object.keys(people)).toHaveLength(asked);
  for (const key of Object.keys(people)) expect(key).toMatch(/^[0-9a-f]{40}$/);
  expect(Object.values(people).toSorted()).toEqual(
    ['friend', 'no', 'patient'].flatMap((one) => [one, one, one, one]),
  );
  const all = JSON.stringify(stored).toLowerCase();
  for (const words of clear) expect(all).not.toContain(words);
});

test('options: counted, forgotten on the open page, by address and altogether; the open page asks again', async ({
  guarded: { page, sigilo },
  browser0,
}) => {
  await open(page, profile);
  await page.locator(rider).click();
  await answer(sigilo, 'No');
  await page.locator(runner).first().click();
  await answer(sigilo, 'Yes');
  await answer(sigilo, 'Don’t go on');
  await gone(sigilo);
  const options = await openOptions(browser0);
  await expect(options.getByText('1 no patients, 1 patients or relatives')).toBeVisible();
  await expect(options.getByText('On the X page that is open in another tab: no patient.')).toBeVisible();
  await options.getByRole('button', { name: 'Forget', exact: true }).click();
  await expect(options.getByText('0 no patients, 1 patients or relatives')).toBeVisible();
  await options.getByLabel('Forget one person').fill('x.com/nobody_at_all');
  await options.getByRole('button', { name: 'Forget one person' }).click();
  await expect(options.getByText('Nothing was remembered of this person.')).toBeVisible();
  await options.getByLabel('Forget one person').fill('https://x.com/Corre_Giulia');
  await options.getByRole('button', { name: 'Forget one person' }).click();
  await expect(options.getByText('Nobody is remembered.')).toBeVisible();
  await options.close();
  for (const button of [rider, runner]) {
    await page.locator(button).first().click();
    await sigilo.find('dialog', question);
    await answer(sigilo, 'No');
    await gone(sigilo);
  }
  const again = await openOptions(browser0);
  await again.getByRole('button', { name: 'Forget all' }).click();
  await expect(again.getByText('Nobody is remembered.')).toBeVisible();
  expect((await everythingStored(browser0)).local.relations).toBeUndefined();
  await again.close();
});

test('options: saved to a file without a name in it, and taken back after all was forgotten', async ({
  guarded: { page, sigilo },
  browser0,
}) => {
  await open(page, profile);
  await page.locator(rider).click();
  await answer(sigilo, 'Yes');
  await answer(sigilo, 'Don’t go on');
  await gone(sigilo);
  const options = await openOptions(browser0);
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Save to a file' }).click(),
  ]);
  const file = await download.path();
  const text = await readFile(file, 'utf8');
  expect(text).toMatch(/^\{"salt":"[0-9a-f]{32}","people":\{"[0-9a-f]{40}":"patient"\}\}$/);
  await options.getByRole('button', { name: 'Forget all' }).click();
  await expect(options.getByText('Nobody is remembered.')).toBeVisible();
  await options.getByLabel('Take from a file').setInputFiles({
    name: 'other.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"salt":"x","people":["Oriol"]}'),
  });
  await expect(options.getByText('This file does not fit')).toBeVisible();
  await options.getByLabel('Take from a file').setInputFiles(file);
  await expect(options.getByText('1 patients or relatives')).toBeVisible();
  await options.close();
  await open(page, profile);
  await page.locator(rider).click();
  await sigilo.find('dialog', /You said that .*Oriol Pedales/);
  expect(await received(page)).toEqual([]);
});

async function openOptions(browser: Launched): Promise<Page> {
  const options = await browser.context.newPage();
  await options.goto(new URL('/options.html#relations', (await worker(browser)).url()).href);
  await expect(options.locator('#relations')).toBeVisible();
  return options;
}
