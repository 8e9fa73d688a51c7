import { expect, type Page, test } from '@playwright/test';
import { type Launched, launchChromium } from '../stage/browser.ts';
import { type Stage, startStage } from '../stage/server.ts';
import { type Entry, placed, shapes, story } from './editor-shapes.ts';
import { IsolatedWorld } from './isolated-world.ts';

interface Row {
  readonly engine: string;
  readonly editor: string;
  /** Milliseconds after which the engine's history takes a change for a new one. */
  readonly pause: number;
  readonly worksInShadow: boolean;
}

const rows: readonly Row[] = [
  { engine: 'draft', editor: 'draft', pause: 0, worksInShadow: false },
  { engine: 'lexical', editor: 'lexical', pause: 350, worksInShadow: true },
  { engine: 'lexical-plain', editor: 'lexical', pause: 350, worksInShadow: true },
  { engine: 'quill1', editor: 'quill', pause: 1100, worksInShadow: true },
  { engine: 'quill2', editor: 'quill', pause: 1100, worksInShadow: false },
  { engine: 'prosemirror', editor: 'prosemirror', pause: 600, worksInShadow: true },
  { engine: 'textarea', editor: 'textarea', pause: 0, worksInShadow: true },
  { engine: 'plain', editor: 'contenteditable', pause: 0, worksInShadow: true },
  { engine: 'plain-divs', editor: 'contenteditable', pause: 0, worksInShadow: true },
];

let stage: Stage;
let browser: Launched;
let page: Page;
let world: IsolatedWorld;
let errors: string[] = [];

test.beforeAll(async () => {
  stage = await startStage();
  browser = await launchChromium({ stage });
  page = await browser.context.newPage();
  page.on('pageerror', (error) => errors.push(String(error)));
  world = await IsolatedWorld.of(page, 'tests/e2e/editor-probe.ts', 'probe');
});
test.afterAll(async () => {
  await browser?.close();
  await stage?.close();
});

const places = rows.flatMap((row) => [
  { row, place: '' },
  ...(row.worksInShadow ? [{ row, place: '?shadow' }] : []),
]);

for (const { row, place } of places) {
  test.describe(`${row.engine}${place}`, () => {
    for (const shape of shapes) {
      test(`replaces: ${shape.name}`, async () => {
        await open(row.engine, place);
        for (const entry of story) await enter(entry);
        const original = (await world.call<{ text: string }>('read')).text;
        expect(await model()).toBe(original);
        const { start, end, wanted } = placed(original, shape);
        await world.call('select', end, end);
        await page.waitForTimeout(row.pause);

        expect(await world.call('replace', start, end, shape.text)).toBe('done');
        expect(await model()).toBe(wanted);
        expect(await world.call('shown')).toBe(wanted.replaceAll('\n', ''));

        const caret = start + shape.text.length;
        await page.keyboard.type('Z');
        expect(await model()).toBe(`${wanted.slice(0, caret)}Z${wanted.slice(caret)}`);
        await page.keyboard.press('Backspace');
        expect(await model()).toBe(wanted);

        await undoUntil(original);
        expect(await model()).toBe(original);
        expect((await world.call<{ text: string }>('read')).text).toBe(original);
        expect(errors).toEqual([]);
      });
    }
  });
}

async function open(engine: string, place: string): Promise<void> {
  errors = [];
  await page.goto(`https://engines.stage.example/${engine}${place}`);
  await world.enter();
  await page.locator('[data-stage-box]').click();
}

async function enter(entry: Entry): Promise<void> {
  if (entry.kind === 'enter') return page.keyboard.press('Enter');
  if (entry.kind === 'mention') {
    const name = entry.text;
    const isInserted = await page.evaluate((inserted) => {
      const [engine] = Object.values(window.stage.engines);
      engine?.mention?.(inserted);
      return engine?.mention !== undefined;
    }, name);
    if (isInserted) return;
    return page.keyboard.type(`@${name}`);
  }
  if (entry.kind === 'bold') await page.keyboard.press('Control+b');
  await page.keyboard.type(entry.text);
  if (entry.kind === 'bold') await page.keyboard.press('Control+b');
}

async function model(): Promise<string> {
  return (await page.evaluate(() => window.stage.model())).replaceAll('\u00a0', ' ');
}

async function undoUntil(text: string): Promise<void> {
  for (let i = 0; i < 6 && (await model()) !== text; i++) await page.keyboard.press('Control+z');
}
