import { expect, test } from '@playwright/test';
import { type ChromiumBench, startEditorBench } from './editor-bench.ts';
import { editorPlaces, editorRows } from './editor-rows.ts';

/** Milliseconds in which 100,000 characters must be read, with room for a busy machine. */
const BUDGET = 25;

const drafts = ['One line', 'One\n\nthree', 'a\n\n\nd\n', '\n\nlate', 'with  two spaces\nand 🩺 emoji'];

let bench: ChromiumBench;
test.beforeAll(async () => {
  bench = await startEditorBench();
});
test.afterAll(() => bench?.close());

for (const { address, editor } of editorPlaces) {
  test(`${address} is recognised and read as its model has it`, async () => {
    const { call, model, page } = bench;
    await bench.open(address);
    expect(await call('read')).toEqual({ editor, text: '' });
    await page.keyboard.type('Typed');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await call('read')).toEqual({ editor, text: await model() });
    await page.keyboard.type('on the third');
    expect(await call('read')).toEqual({ editor, text: 'Typed\n\non the third' });
    for (const draft of drafts) {
      await bench.open(`${address}${address.includes('?') ? '&' : '?'}initial=${encodeURIComponent(draft)}`);
      expect(await model()).toBe(draft);
      expect(await call('read')).toEqual({ editor, text: draft });
    }
  });

  test(`${address} is marked without being touched`, async () => {
    const draft = 'First of three\n\nlast';
    await bench.open(`${address}${address.includes('?') ? '&' : '?'}initial=${encodeURIComponent(draft)}`);
    const marks = editor === 'textarea' ? [] : ['of three', 'la'];
    expect(await bench.call('marked', 6, 18)).toEqual(marks);
    expect(await bench.call('disturbance')).toBe(0);
  });
}

for (const { engine } of editorRows) {
  test(`${engine} is read in no time at 100,000 characters`, async () => {
    const line = `${'Nothing to see here, just words. '.repeat(6)}\n`;
    await bench.open(`${engine}?initial=${encodeURIComponent(line)}&times=503`);
    expect((await bench.call<{ text: string }>('read')).text.length).toBeGreaterThan(100_000);
    const time = await bench.call<number>('readingTime');
    test.info().annotations.push({ type: 'median ms', description: time.toFixed(2) });
    console.log(`${engine}: ${time.toFixed(2)} ms`);
    expect(time).toBeLessThan(BUDGET);
  });
}
