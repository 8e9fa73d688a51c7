import type { Page } from '@playwright/test';
import { type Launched, launchChromium } from '../stage/browser.ts';
import { test as base, expect, named, posted } from './guarded.ts';
import { short } from './short.ts';

/**
 * Texts that nobody should write, in each kind of editor: no exception, no character changed, no Post button stuck. What the
 * site receives is what its own editor makes of the same input in a browser without Sigilo.
 */
const test = base.extend<{ alone: Page }, { unguarded: Launched }>({
  unguarded: [
    async ({ stage }, use) => {
      const launched = await launchChromium({ stage });
      await use(launched);
      await launched.close();
    },
    { scope: 'worker' },
  ],
  alone: async ({ unguarded }, use) => {
    const page = await unguarded.context.newPage();
    await use(page);
    await page.close();
  },
});

interface Place {
  readonly name: string;
  readonly at: string;
  readonly box: string;
  readonly send: string;
}

const places: readonly Place[] = [
  { name: 'X (Draft.js)', at: 'https://x.com/home', box: 'home-box', send: 'home-send' },
  {
    name: 'Facebook (Lexical)',
    at: 'https://www.facebook.com/?open=post',
    box: 'post-box',
    send: 'post-send',
  },
  {
    name: 'LinkedIn (Quill)',
    at: 'https://www.linkedin.com/feed/?open=share',
    box: 'linkedin-post-box',
    send: 'linkedin-post-send',
  },
  {
    name: 'Instagram (textarea)',
    at: 'https://www.instagram.com/p/DKstage01aa/',
    box: 'instagram-comment-box',
    send: 'instagram-comment-send',
  },
];

const record = `INFORME DE ALTA\nNHC: 4471902   Cama 14-B\nNombre: Rosaura Bermejo Tejada\nF. nac.: 03/02/1951\n
Motivo: dolor torácico de 3 h.\n\tTA 150/90\tFC 88\tSatO2 94 %\nDx: SCASEST. Tto.: AAS 100 mg, atorvastatina 80 mg.\nFdo.: Dr. P. Urrutia`;

const inputs: readonly { readonly name: string; readonly text: string }[] = [
  { name: 'only emoji', text: '🩺👩🏽‍⚕️🇮🇹❤️‍🩹😷'.repeat(40) },
  { name: 'right to left', text: 'היום ראיתי מטופל בן 80 במחלקה. التقيت اليوم بمريض في القسم' },
  {
    name: 'zero-width characters',
    text: 'Mi pa\u200bcien\u200dte R\u2060osa\u00adura vol\u200bvió a\u200cyer',
  },
  {
    name: 'decomposed accents',
    text: 'A mi paciente Iñaki Peñalver le operé ayer; se quejó todo el día'.normalize('NFD'),
  },
  { name: 'lone surrogates', text: 'Una \ud83d paciente \udc69 de ochenta \ud800 años' },
  { name: 'a whole record', text: record },
];

const huge: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: '100,000 characters',
    text: 'Hoy hablamos de prevención en el centro y de cómo cuidar la espalda. '
      .repeat(1_450)
      .slice(0, 100_000),
  },
  { name: 'one word of 100,000 characters', text: 'paciente'.repeat(12_500) },
  { name: '10,000 lines', text: Array.from({ length: 10_000 }, (_, line) => `línea ${line}`).join('\n') },
];

for (const place of places) {
  for (const { name, text } of inputs) {
    test(`${place.name}: ${name}`, {
      tag: short(text === record && place.name.startsWith('X')),
    }, async ({ alone, guarded: { page, sigilo } }) => {
      const wanted = await put(alone, place, text);
      expect(await put(page, place, text)).toBe(wanted);
      await page.waitForTimeout(500);
      expect(await model(page, place)).toBe(wanted);
      await page.locator(named(place.send)).click();
      const held = await sigilo.find('alertdialog', /./, 1_500).catch(() => undefined);
      if (held !== undefined) {
        expect(await posted(page)).toEqual([]);
        await sigilo.press(await sigilo.find('button', /Post anyway/));
      }
      await expect.poll(() => posted(page)).toEqual([wanted]);
    });
  }
}

const [, , linkedin, instagram] = places as readonly [Place, Place, Place, Place];
const roomy = [instagram, linkedin];

for (const place of roomy) {
  for (const { name, text } of huge) {
    test(`${place.name}: ${name}`, async ({ alone, guarded: { page, sigilo } }) => {
      test.setTimeout(240_000);
      const wanted = await put(alone, place, text);
      expect((await put(page, place, text)) === wanted).toBe(true);
      await page.keyboard.insertText('!');
      await page.locator(named(place.send)).click();
      const held = await sigilo.find('alertdialog', /./, 15_000).catch(() => undefined);
      if (held !== undefined) await sigilo.press(await sigilo.find('button', /Post anyway/));
      await expect
        .poll(async () => (await posted(page)).map((sent) => sent.length), { timeout: 60_000 })
        .toEqual([wanted.length + 1]);
    });
  }
}

/** Opens the place and puts a text into its box, by paste where it has lines; resolves to what the editor makes of it. */
async function put(page: Page, place: Place, text: string): Promise<string> {
  await page.goto(place.at);
  await page.locator(named(place.box)).click();
  if (/\p{Cs}/u.test(text)) {
    await page.evaluate(putByScript, text);
  } else if (text.includes('\n')) {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate((words) => navigator.clipboard.writeText(words), text);
    await page.keyboard.press('Control+V');
  } else {
    await page.keyboard.insertText(text);
  }
  let last = '';
  await expect
    .poll(
      async () => {
        const before = last;
        last = await model(page, place);
        return last !== '' && last === before;
      },
      { timeout: 60_000, intervals: [300] },
    )
    .toBe(true);
  return last;
}

/** What no keyboard and no clipboard lets through. Draft.js breaks on the command, so it gets a paste. */
function putByScript(words: string): void {
  const box = document.activeElement;
  if (box?.classList.contains('public-DraftEditor-content')) {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  } else {
    document.execCommand('insertText', false, words);
  }
}

async function model(page: Page, { box }: Place): Promise<string> {
  return page.locator(named(box)).evaluate((element) => {
    const own = Object.values(window.stage.engines).find((engine) => engine.box === element);
    return own?.model() ?? '';
  });
}
