import { expect, test } from './faces.ts';
import { named, underlined } from './guarded.ts';
import { short } from './short.ts';

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

test('a pause hides everything at once, says until when, and ends', async ({
  guarded: { page, sigilo },
  faces,
}) => {
  const tab = await faces.tabOf(page);
  const popup = await faces.open(`popup.html?tab=${tab}`);
  await popup.getByRole('button', { name: 'Pause for an hour' }).click();
  await expect(popup.getByRole('heading', { name: /^Paused until/ })).toBeVisible();
  await expect.poll(() => underlined(page)).toEqual([]);
  await expect.poll(async () => (await sigilo.look()).some(({ role }) => role === 'button')).toBe(false);
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
