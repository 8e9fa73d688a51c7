import { expect, test } from '@playwright/test';
import { type Launched, launchChromium } from '../stage/browser.ts';
import { type Stage, startStage } from '../stage/server.ts';

const LIGHT = [
  'draft',
  'lexical',
  'lexical-plain',
  'quill1',
  'quill2',
  'prosemirror',
  'textarea',
  'plain',
  'plain-divs',
];
const SHADOW = ['lexical', 'lexical-plain', 'quill1', 'prosemirror', 'textarea', 'plain', 'plain-divs'];
const rows = [
  ...LIGHT.map((name) => ({ name, query: '' })),
  ...SHADOW.map((name) => ({ name, query: '?shadow' })),
];

let stage: Stage;
let browser: Launched;
test.beforeAll(async () => {
  stage = await startStage();
  browser = await launchChromium({ stage });
});
test.afterAll(async () => {
  await browser?.close();
  await stage?.close();
});

for (const { name, query } of rows) {
  test(`${name}${query} keeps what is typed, shows it in the model and submits it`, async () => {
    const page = await browser.context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on(
      'console',
      (message) =>
        message.type() === 'error' && !/favicon|404/.test(message.text()) && errors.push(message.text()),
    );
    await page.goto(`https://engines.stage.example/${name}${query}`);
    expect(await page.evaluate(() => window.stage.model())).toBe('');
    await page.locator('[data-stage-box]').click();
    await page.keyboard.type('First line #tag');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('third  line');
    expect(await page.evaluate(() => window.stage.model())).toBe('First line #tag\n\nthird  line');
    await page.keyboard.press('Control+Enter');
    expect(await page.evaluate(() => window.stage.posted.map((post) => post.text))).toEqual([
      'First line #tag\n\nthird  line',
    ]);
    expect(await page.evaluate(() => window.stage.model())).toBe('');
    await page.keyboard.type('again');
    expect(await page.evaluate(() => window.stage.model())).toBe('again');
    expect(errors).toEqual([]);
    await page.close();
  });
  test(`${name}${query} starts with a restored draft`, async () => {
    const page = await browser.context.newPage();
    const draft = 'Restored\n\ndraft';
    const sign = query ? '&' : '?';
    await page.goto(
      `https://engines.stage.example/${name}${query}${sign}initial=${encodeURIComponent(draft)}`,
    );
    expect(await page.evaluate(() => window.stage.model())).toBe(draft);
    await page.close();
  });
}
