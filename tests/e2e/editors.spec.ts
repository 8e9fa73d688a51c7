import { expect, test } from '@playwright/test';
import { type EditorBench, startEditorBench } from './editor-bench.ts';
import { editorPlaces } from './editor-rows.ts';
import { type Entry, placed, shapes, story } from './editor-shapes.ts';

let bench: EditorBench;
test.beforeAll(async () => {
  bench = await startEditorBench();
});
test.afterAll(() => bench?.close());

for (const { address, pause } of editorPlaces) {
  const isShadow = address.endsWith('?shadow');
  test.describe(address, () => {
    for (const shape of isShadow ? shapes.filter((known) => known.isTriedInShadow) : shapes) {
      test(`replaces: ${shape.name}`, async () => {
        const { page, world, model } = bench;
        await bench.open(address);
        for (const entry of story) await enter(entry);
        const original = (await world.call<{ text: string }>('read')).text;
        expect(await model()).toBe(original);
        const { start, end, wanted } = placed(original, shape);
        await world.call('select', end, end);
        await page.waitForTimeout(pause);

        expect(await world.call('replace', start, end, shape.text)).toBe('done');
        expect(await model()).toBe(wanted);
        expect(await world.call('shown')).toBe(wanted.replaceAll('\n', ''));

        const caret = start + shape.text.length;
        await page.keyboard.type('Z');
        expect(await model()).toBe(`${wanted.slice(0, caret)}Z${wanted.slice(caret)}`);
        await page.keyboard.press('Backspace');
        expect(await model()).toBe(wanted);

        for (let i = 0; i < 6 && (await model()) !== original; i++) await page.keyboard.press('Control+z');
        expect(await model()).toBe(original);
        expect((await world.call<{ text: string }>('read')).text).toBe(original);
        expect(bench.errors).toEqual([]);
      });
    }
  });
}

async function enter(entry: Entry): Promise<void> {
  const { page } = bench;
  if (entry.kind === 'enter') return page.keyboard.press('Enter');
  if (entry.kind === 'mention' && (await insertMention(entry.text))) return;
  if (entry.kind === 'bold') await page.keyboard.press('Control+b');
  await page.keyboard.type(entry.kind === 'mention' ? `@${entry.text}` : entry.text);
  if (entry.kind === 'bold') await page.keyboard.press('Control+b');
}

function insertMention(name: string): Promise<boolean> {
  return bench.page.evaluate((inserted) => {
    const [engine] = Object.values(window.stage.engines);
    engine?.mention?.(inserted);
    return engine?.mention !== undefined;
  }, name);
}
