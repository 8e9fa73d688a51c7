import { expect, type Page, test } from '@playwright/test';
import { type Launched, launchChromium } from '../stage/browser.ts';
import { openOverlay } from '../stage/overlay.ts';
import { type Stage, startStage } from '../stage/server.ts';
import { type Variant, variantOf } from '../stage/variant.ts';
import { type Faces, facesOf } from './faces.ts';
import { extension, harmless, named, posted, risky } from './guarded.ts';

/** What the author is told, and what becomes of the post, where Sigilo cannot do its work. */
test.describe.configure({ mode: 'serial' });

/** A checker that breaks on texts which hold this word, and on no other. */
const fatal = 'quxzfatal';
const breaks = (text: string) => `
  for (const name of ['normalize', 'toLowerCase', 'matchAll']) {
    const plain = String.prototype[name];
    String.prototype[name] = function (...rest) {
      if (String(this).includes('${fatal}')) throw new Error('on purpose');
      return plain.apply(this, rest);
    };
  }
  ${text}`;

/** An editor whose reading loses the end of the text. */
const losesWords = (text: string) => `
  const plainGetter = Object.getOwnPropertyDescriptor(CharacterData.prototype, 'data').get;
  Object.defineProperty(CharacterData.prototype, 'data', {
    configurable: true,
    get() { return plainGetter.call(this).replace(/Verano/g, ''); },
    set(value) { this.nodeValue = value; },
  });
  ${text}`;

let stage: Stage;
test.beforeAll(async () => {
  stage = await startStage();
});
test.afterAll(async () => {
  await stage?.close();
});

for (const [mode, outcome] of [
  ['allow', 'goes out'],
  ['prompt', 'is held until the author says so'],
  ['block', 'is held for good'],
] as const) {
  test(`a post that could not be checked ${outcome} where the policy says “${mode}”; the badge says so`, async () => {
    await withVariant(breaks, { onCheckerError: mode }, async (page, errors) => {
      await page.locator(named('home-box')).click();
      await page.keyboard.type(`${harmless.es} ${fatal}`);
      const sigilo = await openOverlay(page);
      await sigilo.find('button', /could not check this text/);
      await page.locator(named('home-send')).click();
      if (mode !== 'allow') {
        await sigilo.find('alertdialog', /./);
        expect(await posted(page)).toEqual([]);
      }
      if (mode === 'prompt') await sigilo.press(await sigilo.find('button', /Post anyway/));
      if (mode === 'block') {
        expect((await sigilo.look()).some(({ name }) => /Post anyway/.test(name))).toBe(false);
        await page.keyboard.press('Escape');
        await page.locator(named('home-box')).click();
        await page.keyboard.press('Control+A');
        await page.keyboard.type(harmless.es);
        await sigilo.find('button', /nothing to point out/);
        await page.locator(named('home-send')).click();
        await expect.poll(() => posted(page)).toEqual([harmless.es]);
      } else await expect.poll(() => posted(page)).toEqual([`${harmless.es} ${fatal}`]);
      expect(errors, 'the exception is caught').toEqual([]);
    });
  });
}

test('the popup does not say that all is well of a text that could not be checked', async () => {
  await withVariant(breaks, { interfaceLanguage: 'en' }, async (page, errors, faces) => {
    await page.locator(named('home-box')).click();
    await page.keyboard.type(`${harmless.es} ${fatal}`);
    await (await openOverlay(page)).find('button', /could not check this text/);
    const popup = await faces.open(`popup.html?tab=${await faces.tabOf(page)}`);
    await expect(popup.getByRole('heading', { name: 'This text could not be checked' })).toBeVisible();
    await expect(popup.getByText('Nothing to point out.')).toBeHidden();
    await popup.close();
    expect(errors).toEqual([]);
  });
});

test('a reading that is not what stands in the box is owned up to', async () => {
  await withVariant(losesWords, {}, async (page, errors) => {
    await page.locator(named('home-box')).click();
    await page.keyboard.type(`${harmless.es}. Verano`);
    await (await openOverlay(page)).find('button', /may not see all of this text/);
    expect(errors).toEqual([]);
  });
});

/** One surface of each editor of each site. */
const places = [
  ['https://x.com/home', 'home-box'],
  ['https://www.facebook.com/?open=post', 'post-box'],
  ['https://www.instagram.com/create/details/', 'instagram-caption-box'],
  ['https://www.instagram.com/p/DKstage01aa/', 'instagram-comment-box'],
  ['https://www.linkedin.com/feed/?open=share', 'linkedin-post-box'],
] as const;

test('every editor of the stage passes the self-test, with line breaks and emoji', async () => {
  await withVariant(
    (text) => text,
    {},
    async (page) => {
      for (const [at, box] of places) {
        await page.goto(at);
        await page.locator(named(box)).click();
        await page.keyboard.insertText(`${risky.es}. 😷👩🏽‍⚕️ — «ñandú», l’été `);
        await page.keyboard.press('Shift+Enter');
        await page.keyboard.type('Línea 2');
        const sigilo = await openOverlay(page);
        await sigilo.find('button', /to look at/);
        await page.waitForTimeout(500);
        const names = (await sigilo.look()).map(({ name }) => name).join(' ');
        expect(names, at).not.toMatch(/may not see|could not|not hold/);
      }
    },
  );
});

async function withVariant(
  change: (text: string) => string,
  chosen: Readonly<Record<string, unknown>>,
  run: (page: Page, errors: readonly string[], faces: Faces) => Promise<void>,
): Promise<void> {
  const variant: Variant = await variantOf(extension, 'content-scripts/guard.js', change);
  const launched: Launched = await launchChromium({ stage, extension: variant.folder, locale: 'en' });
  try {
    const { context } = launched;
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    await worker.evaluate((values) => chrome.storage.local.set({ chosen: values }), chosen);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto('https://x.com/home');
    await run(page, errors, await facesOf(launched));
    expect(launched.silence.escapes()).toEqual([]);
  } finally {
    await launched.close();
    await variant.remove();
  }
}

declare const chrome: {
  readonly storage: { readonly local: { set(values: Readonly<Record<string, unknown>>): Promise<void> } };
};
