import type { Overlay } from '../stage/overlay.ts';
import { expect, test } from './faces.ts';
import { named, posted, risky, underlined } from './guarded.ts';
import { short } from './short.ts';

/** What of Sigilo can be pressed or read. */
const usable = async (sigilo: Overlay) =>
  (await sigilo.look()).filter(({ role }) => /button|dialog|StaticText/.test(role)).map(({ name }) => name);

const story = 'Our patient Martin has left the wheelchair';

test.beforeEach(async ({ guarded: { page, sigilo }, faces }) => {
  await faces.store({ chosen: { interfaceLanguage: 'en' } });
  await page.goto('https://x.com/home');
  await page.locator(named('home-box')).click();
  await page.keyboard.type(story);
  await sigilo.find('button', /to look at/);
});

test('the popup tells how the page is guarded, for whom, and what is to be looked at', {
  tag: short(),
}, async ({ guarded: { page, sigilo }, faces }) => {
  const tab = await faces.tabOf(page);
  const popup = await faces.open(`popup.html?tab=${tab}`);
  await expect(popup.getByRole('heading', { name: 'Reading along on X' })).toBeVisible();
  await expect(popup.getByText(/^Posting as @/)).toBeVisible();
  const remark = popup.getByRole('button', { name: /names somebody in your care/ });
  await expect(remark).toBeVisible();
  await remark.click();
  await page.bringToFront();
  await sigilo.find('dialog', /names somebody in your care/);
});

test('the role is switched for this account with one click', async ({ guarded: { page }, faces }) => {
  const tab = await faces.tabOf(page);
  const popup = await faces.open(`popup.html?tab=${tab}`);
  await popup.getByText('Official account', { exact: true }).click();
  await expect(popup.getByRole('radio', { name: 'Official account' })).toBeChecked();
  const { chosen } = (await faces.stored()) as { chosen: { accounts: readonly object[] } };
  expect(chosen.accounts).toEqual([expect.objectContaining({ network: 'x', role: 'official' })]);
  await popup.close();
});

test('the role chosen in the popup wins over an entry for all networks', async ({
  guarded: { page },
  faces,
}) => {
  const tab = await faces.tabOf(page);
  const first = await faces.open(`popup.html?tab=${tab}`);
  const [, handle] = /@(\S+)/.exec(await first.getByText(/^Posting as @/).innerText()) ?? [];
  await first.close();
  await faces.store({ chosen: { interfaceLanguage: 'en', accounts: [{ handle, role: 'official' }] } });
  const popup = await faces.open(`popup.html?tab=${tab}`);
  await expect(popup.getByRole('radio', { name: 'Official account' })).toBeChecked();
  const [own] = await popup.getByRole('radio').all();
  await popup.locator('.speaker label').first().click();
  await expect(own as NonNullable<typeof own>).toBeChecked();
  await popup.close();
  const again = await faces.open(`popup.html?tab=${tab}`);
  await expect(again.getByRole('radio').first()).toBeChecked();
  await again.close();
});

test('on a network that is switched off nothing is read, held or asked', async ({
  guarded: { page, sigilo },
  faces,
}) => {
  await expect.poll(() => underlined(page)).not.toEqual([]);
  await faces.store({ chosen: { interfaceLanguage: 'en', networks: { x: false } } });
  await expect.poll(() => underlined(page)).toEqual([]);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(risky.en);
  expect(await usable(sigilo)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => posted(page)).toEqual([risky.en]);
  await page.goto('https://x.com/oriol_pedales?relations=1');
  await page.locator('[data-tie="x-follow"]').first().click();
  await expect.poll(() => posted(page)).toHaveLength(1);
  expect(await usable(sigilo)).toEqual([]);
});

test('during a pause nothing is held or asked, and an end too far ahead is no pause', async ({
  guarded: { page, sigilo },
  faces,
}) => {
  const pause = (pausedUntil: number) => faces.store({ chosen: { interfaceLanguage: 'en', pausedUntil } });
  const setOff = () => page.evaluate(() => CSS.highlights.get('hg4')?.size);
  await page.keyboard.press('F8');
  await expect.poll(setOff).toBe(1);
  await pause(Date.now() + 1_800_000);
  await expect.poll(() => underlined(page)).toEqual([]);
  expect(await setOff()).toBe(0);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(risky.en);
  await page.locator(named('home-box')).click({ position: { x: 20, y: 10 } });
  await page.keyboard.press('F8');
  expect(await usable(sigilo)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => posted(page)).toEqual([risky.en]);
  await pause(Date.now() + 1e9);
  await page.locator(named('home-box')).click();
  await page.keyboard.type(risky.en);
  await page.keyboard.press('Control+Enter');
  await sigilo.find('alertdialog', /before this goes out/);
  expect(await posted(page)).toEqual([risky.en]);
});

test('a reply from the popup says what is still to be filled in, in the language it was chosen in', async ({
  guarded: { page, sigilo },
  faces,
}) => {
  const tab = await faces.tabOf(page);
  const popup = await faces.open(`popup.html?tab=${tab}`);
  await popup.getByText('Ready-made replies', { exact: true }).click();
  await popup.getByRole('button', { name: 'Insert: Running late' }).click();
  await page.bringToFront();
  await expect.poll(() => page.evaluate(() => window.stage.model())).toContain('running about [minutes]');
  await sigilo.find('StaticText', /^Inserted\. Still to fill in: .*minutes/);
});

test('a reply that the page did not take is not said to be copied', async ({
  guarded: { page, sigilo },
  faces,
}) => {
  await page.keyboard.press('Control+A');
  await page.keyboard.type(risky.en);
  await page.keyboard.press('Control+Enter');
  await sigilo.find('alertdialog', /before this goes out/);
  const tab = await faces.tabOf(page);
  const popup = await faces.open(`popup.html?tab=${tab}`);
  await popup.getByText('Ready-made replies', { exact: true }).click();
  await popup.getByRole('button', { name: 'Insert: Running late' }).click();
  await expect(popup.getByText('The page did not take the text. You can copy it.')).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Copy: Running late' })).toBeVisible();
  await popup.close();
});

test('a pause hides everything at once, says until when, and ends', async ({
  guarded: { page, sigilo },
  faces,
}) => {
  const tab = await faces.tabOf(page);
  const popup = await faces.open(`popup.html?tab=${tab}`);
  await popup.getByRole('button', { name: 'Pause for an hour' }).click();
  await expect(popup.getByRole('heading', { name: /^Paused until/ })).toBeVisible();
  await expect.poll(() => underlined(page)).toEqual([]);
  await expect.poll(() => usable(sigilo)).toEqual([]);
  await popup.getByRole('button', { name: 'Resume now' }).click();
  await expect(popup.getByRole('heading', { name: 'Reading along on X' })).toBeVisible();
  await page.bringToFront();
  await expect.poll(() => underlined(page)).not.toEqual([]);
  await popup.close();
});

test('a pause ends by itself while the box stays open', async ({ guarded: { page }, faces }) => {
  await expect.poll(() => underlined(page)).not.toEqual([]);
  await faces.store({ chosen: { interfaceLanguage: 'en', pausedUntil: Date.now() + 4_000 } });
  await expect.poll(() => underlined(page)).toEqual([]);
  await expect.poll(() => underlined(page), { timeout: 20_000 }).not.toEqual([]);
});

test('what becomes of remarks is counted in numbers, and nothing of the text is stored', async ({
  guarded: { page, sigilo },
  faces,
}) => {
  const counted = async () => JSON.stringify((await faces.stored()).counts ?? {});
  await expect.poll(counted, { timeout: 20_000 }).toMatch(/"seen":[1-9]/);
  await page.keyboard.press('F8');
  await sigilo.press(await sigilo.find('button', /^Change to/));
  await expect.poll(counted).toContain('"fixed":1');
  expect(JSON.stringify(await faces.stored())).not.toContain('Martin');
});
