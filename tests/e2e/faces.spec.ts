import type { Page } from '@playwright/test';
import { dayOf } from '../../core/counts.ts';
import { broken, cut, expect, small, test } from './faces.ts';
import { short } from './short.ts';

/** Every face, in every state that can be reached: accessible in three palettes, whole at 320 pixels and at 200 %. */
interface State {
  readonly name: string;
  readonly path: string;
  /** Brings the page into the state. Absent: it is in it. */
  reach?(page: Page): Promise<void>;
}

const next = async (page: Page, times: number) => {
  for (let time = 0; time < times; time += 1) await page.locator('.sheet footer .primary').click();
};

const states: readonly State[] = [
  { name: 'welcome, who', path: 'welcome.html' },
  { name: 'welcome, where', path: 'welcome.html', reach: (page) => next(page, 1) },
  {
    name: 'welcome, rehearsal',
    path: 'welcome.html',
    reach: async (page) => {
      await next(page, 2);
      await page.locator('.sheet details').evaluate((one: HTMLDetailsElement) => {
        one.open = true;
      });
    },
  },
  { name: 'welcome, done', path: 'welcome.html', reach: (page) => next(page, 3) },
  { name: 'popup, no page', path: 'popup.html' },
  {
    name: 'popup, all open',
    path: 'popup.html',
    reach: async (page) => {
      await page.locator('.fold').evaluateAll((all: HTMLDetailsElement[]) => {
        for (const one of all) one.open = true;
      });
      await page.locator('.fold textarea').fill('Our patient Martin is on ward 4, bed 12');
      await expect(page.locator('.findings li').first()).toBeVisible();
    },
  },
  { name: 'options, profile', path: 'options.html' },
  {
    name: 'options, catalogue',
    path: 'options.html#catalogue',
    reach: async (page) => {
      await page.locator('.rules summary').first().click();
      await expect(page.locator('.rule dl').first()).toBeVisible();
    },
  },
  { name: 'options, disclaimers', path: 'options.html#disclaimers' },
  {
    name: 'options, replies',
    path: 'options.html#replies',
    reach: (page) => page.getByRole('button', { name: 'Write your own' }).click(),
  },
  { name: 'options, words', path: 'options.html#words' },
  { name: 'options, month', path: 'options.html#month' },
  { name: 'options, data', path: 'options.html#data' },
];

const filled = {
  chosen: {
    accounts: [
      { network: 'x', handle: 'hospital_example_with_a_rather_long_name', role: 'official' },
      { handle: 'dr_example', role: 'clinician' },
    ],
    ownTerms: [{ term: 'Antiquarium', action: 'watch' }],
    replies: [{ id: 'own-1', title: { en: 'Parking' }, text: { en: 'Parking is behind the house, {tel}.' } }],
  },
  counts: {
    [dayOf(new Date())]: {
      'patient-data': { seen: 5, fixed: 3, posted: 1 },
      tone: { seen: 2, fixed: 0, posted: 1 },
    },
  },
};

for (const { name, path, reach } of states) {
  test(`${name}: accessible in light, dark and forced colours; whole at 320 px and 200 %; big enough to press`, {
    tag: short(/who|no page|catalogue/.test(name)),
  }, async ({ faces }) => {
    await faces.store(filled);
    const page = await faces.open(path);
    await reach?.(page);
    for (const media of [
      { colorScheme: 'dark' },
      { colorScheme: 'light', forcedColors: 'active' },
      { colorScheme: 'light', forcedColors: 'none' },
    ] as const) {
      await page.emulateMedia(media);
      expect(await broken(page, 'forcedColors' in media && media.forcedColors === 'active')).toEqual([]);
    }
    expect(await small(page), 'smaller than 24 by 24').toEqual([]);
    for (const size of [
      { width: 320, height: 640 },
      { width: 640, height: 400 },
    ]) {
      await page.setViewportSize(size);
      expect(await cut(page), `cut at ${size.width} px`).toEqual([]);
      expect(await small(page), `too small at ${size.width} px`).toEqual([]);
    }
    await page.close();
  });
}

test('with nothing stored each part of the options says what it is for, and what is empty says so', async ({
  faces,
}) => {
  for (const [part, words] of [
    ['', /None yet\. Until then/],
    ['words', /None yet/],
    ['month', /Nothing to count yet/],
    ['data', /Nothing is stored|"onFailure"/],
  ] as const) {
    const page = await faces.open(`options.html#${part}`);
    await expect(page.getByText(words)).toBeVisible();
    await page.close();
  }
});

test('“Reset everything” forgets what is remembered of patients and contacts as well', async ({ faces }) => {
  const people = { ['0'.repeat(40)]: 'patient' };
  await faces.store({ ...filled, relations: { salt: '0'.repeat(32), people } });
  const page = await faces.open('options.html#data');
  await page.getByRole('button', { name: 'Reset everything' }).click();
  await page.getByRole('button', { name: 'Yes, delete it all' }).click();
  await expect(page.getByRole('status')).toHaveText('Saved');
  const stored = Object.keys(await faces.stored());
  for (const key of ['chosen', 'counts', 'relations']) expect(stored).not.toContain(key);
  await page.close();
});

for (const [language, title] of [
  ['es', 'Usted escribe. Sigilo lee con usted.'],
  ['it', 'Tu scrivi. Sigilo legge con te.'],
  ['en', 'You write. Sigilo reads along.'],
] as const)
  test(`names for screen readers are there in ${language}`, async ({ faces }) => {
    await faces.store({ chosen: { interfaceLanguage: language } });
    const welcome = await faces.open('welcome.html');
    await expect(welcome.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await welcome.close();
    for (const path of ['popup.html', 'options.html', 'options.html#replies', 'options.html#catalogue']) {
      const page = await faces.open(path);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await namelessIn(page), path).toEqual([]);
      await page.close();
    }
  });

/** Things that can be used but have no name in the accessibility tree. */
async function namelessIn(page: Page): Promise<readonly string[]> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Accessibility.enable');
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const used =
    /^(?:button|link|textbox|searchbox|combobox|checkbox|radio|DisclosureTriangle|img|region|navigation)$/;
  return nodes
    .filter((node) => !node.ignored && used.test(String(node.role?.value)))
    .filter((node) => String(node.name?.value ?? '').trim() === '')
    .map((node) => String(node.role?.value));
}

test('settings that cannot be read: the faces still open, with the careful ones', async ({ faces }) => {
  await faces.store({ chosen: 'not a record', counts: 7 });
  for (const path of ['popup.html', 'options.html', 'options.html#month', 'welcome.html']) {
    const page = await faces.open(path);
    await expect(page.locator('main')).not.toBeEmpty();
    await page.close();
  }
});
