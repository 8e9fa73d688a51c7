import type { Page } from '@playwright/test';
import { expect, test } from './faces.ts';

/** Each face with the keyboard alone: everything is reached, in order, and can be seen to have the focus. */
async function walk(page: Page, key = 'Tab', most = 80): Promise<readonly string[]> {
  const names: string[] = [];
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press(key);
    const at = await page.evaluate(() => {
      const one = document.activeElement;
      if (one === null || one === document.body) return undefined;
      const shown = one.matches('.segments input, .people input, .file input')
        ? (one.closest('label') ?? one)
        : one;
      const { outlineStyle, outlineWidth } = getComputedStyle(shown);
      const isSeen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      const label =
        one.getAttribute('aria-label') ?? one.closest('label')?.textContent ?? one.textContent ?? '';
      return { label: label.trim().replace(/\s+/g, ' ').slice(0, 40), isSeen, id: `${one.tagName} ${label}` };
    });
    if (at === undefined) break;
    if (names.includes(at.label) && names[0] === at.label) break;
    expect(at.isSeen, `the focus on “${at.label}” is to be seen`).toBe(true);
    names.push(at.label);
  }
  return names;
}

test('popup', async ({ faces }) => {
  await faces.store({ chosen: { interfaceLanguage: 'en' } });
  const page = await faces.open('popup.html');
  const names = await walk(page);
  expect(names).toEqual([
    'Settings',
    'Check a text',
    'Check a text',
    'Ready-made replies',
    'Pause for an hour',
    'Introduction',
  ]);
  await page.close();
});

test('options: every part is reached by its link, every setting by Tab', async ({ faces }) => {
  await faces.store({ chosen: { interfaceLanguage: 'en' } });
  const page = await faces.open('options.html');
  await expect(page.getByRole('group', { name: 'Country' })).toBeVisible();
  const names = await walk(page);
  for (const name of ['What Sigilo looks for', 'Your data', 'Town', 'Country', 'Add account', 'LinkedIn'])
    expect(names).toContain(name);
  await page.getByRole('link', { name: 'What Sigilo looks for' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Patient data' })).toBeVisible();
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('names somebody');
  await expect(page.getByText('1 shown.')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Left alone')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByText(/Changed by you/)).toBeVisible();
  await page.close();
});

test('welcome: from the first step to the last', async ({ faces }) => {
  await faces.store({ chosen: { interfaceLanguage: 'en' } });
  const page = await faces.open('welcome.html');
  await page.getByRole('checkbox', { name: /Leading a team/ }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Continue' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Where do you work?' })).toBeFocused();
  expect(await walk(page)).toEqual(
    expect.arrayContaining(['Town', 'Back', 'Skip the introduction', 'Continue']),
  );
  await page.getByRole('button', { name: 'Continue' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Try it here' })).toBeVisible();
  await page.getByRole('button', { name: 'Start' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'All set' })).toBeFocused();
  expect((await faces.stored()).chosen).toMatchObject({ role: 'supervisor' });
  await page.close();
});
