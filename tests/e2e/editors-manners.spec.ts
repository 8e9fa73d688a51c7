import { expect, test } from '@playwright/test';
import { type ChromiumBench, startEditorBench } from './editor-bench.ts';
import { editorRows } from './editor-rows.ts';

const TEXT = 'Saw Rosa today\nand went home';
const FIXED = 'Saw a patient today\nand went home';

let bench: ChromiumBench;
test.beforeAll(async () => {
  bench = await startEditorBench();
});
test.afterAll(() => bench?.close());

for (const { engine } of editorRows) {
  const open = (text: string) => bench.open(`${engine}?initial=${encodeURIComponent(text)}`);

  test(`${engine} leaves a caret that stands elsewhere where it is`, async () => {
    await open(TEXT);
    await bench.call('select', TEXT.length, TEXT.length);
    expect(await bench.call('replace', 4, 8, 'a patient')).toBe('done');
    await bench.page.keyboard.type('!');
    expect(await bench.model()).toBe(`${FIXED}!`);
  });

  test(`${engine} is written to although the focus is elsewhere`, async () => {
    await open(TEXT);
    await bench.page.evaluate(() => {
      const button = document.body.appendChild(document.createElement('button'));
      button.focus();
    });
    expect(await bench.call('replace', 4, 8, 'a patient')).toBe('done');
    expect(await bench.model()).toBe(FIXED);
  });

  test(`${engine} takes a text when it is empty`, async () => {
    await open('');
    expect(await bench.call('replace', 0, 0, 'Thank you.\nCall us.')).toBe('done');
    expect(await bench.model()).toBe('Thank you.\nCall us.');
  });

  test(`${engine} takes fixes one after another from the end`, async () => {
    await open(TEXT);
    const results = await bench.call('replaceAll', [
      [19, 23, 'came'],
      [9, 14, 'lately'],
      [4, 8, 'a patient'],
    ]);
    expect(results).toEqual(['done', 'done', 'done']);
    expect(await bench.model()).toBe('Saw a patient lately\nand came home');
  });

  test(`${engine} loses nothing that is written on as soon as it shows the replacement`, async () => {
    await open(TEXT);
    await bench.page.evaluate(
      (fixed) =>
        requestAnimationFrame(function look() {
          if (window.stage.model().replaceAll('\u00a0', ' ') === fixed)
            document.execCommand('insertText', false, '!');
          else requestAnimationFrame(look);
        }),
      FIXED,
    );
    expect(await bench.call('replace', 4, 8, 'a patient')).toBe('done');
    await expect.poll(() => bench.model()).toContain('!');
    expect((await bench.model()).replace('!', '')).toBe(FIXED);
  });

  test(`${engine} is left alone while an input method is composing`, async () => {
    await open(TEXT);
    await bench.call('read');
    await bench.call('select', TEXT.length, TEXT.length);
    const session = await bench.page.context().newCDPSession(bench.page);
    await session.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
    expect(await bench.call('replace', 4, 8, 'a patient')).toBe('refused');
    await session.send('Input.insertText', { text: 'に' });
    await bench.page.waitForTimeout(100);
    expect(await bench.model()).toBe(`${TEXT}に`);
    expect(await bench.call('replace', 4, 8, 'a patient')).toBe('done');
    expect(await bench.model()).toBe(`${FIXED}に`);
  });

  test(`${engine} refuses what lies outside the text and a second replacement at once`, async () => {
    await open(TEXT);
    expect(await bench.call('replace', 4, 400, 'x')).toBe('refused');
    expect(await bench.model()).toBe(TEXT);
    expect(await bench.call('replaceAtOnce', 4, 8, 'a patient')).toEqual(['done', 'refused']);
    expect(await bench.model()).toBe(FIXED);
  });
}

for (const engine of ['draft', 'lexical', 'quill2']) {
  test(`${engine} says so when the page swallows the replacement`, async () => {
    await bench.open(`${engine}?initial=${encodeURIComponent(TEXT)}`);
    await bench.page.evaluate(() => {
      const swallow = (event: Event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      for (const type of ['paste', 'beforeinput', 'textInput']) window.addEventListener(type, swallow, true);
    });
    expect(await bench.call('replace', 4, 8, 'a patient')).toBe('refused');
    expect(await bench.model()).toBe(TEXT);
  });
}

test('a field with a limit is not filled beyond it', async () => {
  await bench.open(`textarea?initial=${encodeURIComponent(TEXT)}`);
  await bench.page.locator('textarea').evaluate((field) => field.setAttribute('maxlength', '30'));
  expect(await bench.call('replace', 4, 8, 'a patient')).toBe('refused');
  expect(await bench.model()).toBe(TEXT);
});
