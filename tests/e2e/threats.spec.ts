import type { Page, Worker } from '@playwright/test';
import { type Launched, launchChromium } from '../stage/browser.ts';
import { openOverlay } from '../stage/overlay.ts';
import { startStage } from '../stage/server.ts';
import { expect, extension, named, posted, risky, test, underlined } from './guarded.ts';
import { short } from './short.ts';

/** What a hostile page or a nosy extension can do to the guard; `.github/SECURITY.md` names these tests. */

test('no event that a page forges lets a held post go', { tag: short() }, async ({
  guarded: { page, sigilo },
}) => {
  await page.goto('https://x.com/home');
  await page.locator(named('home-box')).click();
  await page.keyboard.type(risky.es);
  await page.locator(named('home-send')).click();
  await sigilo.find('alertdialog', /before this goes out/);
  await page.evaluate(forgeEverything);
  await sigilo.find('alertdialog', /before this goes out/);
  expect(await posted(page)).toEqual([]);

  await sigilo.press(await sigilo.find('button', /Post anyway/));
  await expect.poll(() => posted(page)).toEqual([risky.es]);
});

test('a script that has got hold of the buttons cannot press them', { tag: short() }, async ({
  guarded: { page, sigilo },
}) => {
  await page.goto('https://x.com/home');
  await page.locator(named('home-box')).click();
  await page.keyboard.type(risky.es);
  await page.locator(named('home-send')).click();
  const { node } = await sigilo.find('button', /Post anyway/);
  const cdp = await page.context().newCDPSession(page);
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: node });
  await cdp.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: `function () {
      this.click();
      for (const type of ['keydown', 'keyup']) this.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', bubbles: true, composed: true }));
    }`,
  });
  await page.waitForTimeout(300);
  expect(await posted(page)).toEqual([]);
  await sigilo.find('alertdialog', /before this goes out/);
});

test('from the underlines in a textarea a page gets to its own text, and to nothing of ours', {
  tag: short(),
}, async ({ guarded: { page, sigilo } }) => {
  await page.goto('https://www.instagram.com/p/DKstage01aa/');
  await page.locator(named('instagram-comment-box')).click();
  await page.keyboard.type(risky.es);
  await sigilo.find('button', /to look at/);
  await page.keyboard.press('F8');
  await sigilo.find('dialog', /./);
  const seen = await page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((one) => [...one] as Range[]);
    const roots = ranges
      .map((range) => range.startContainer.getRootNode())
      .filter((root) => root !== document);
    return roots.map((root) => ({
      text: root.textContent,
      buttons: (root as ShadowRoot).querySelectorAll('button, [role]').length,
    }));
  });
  expect(seen.length).toBeGreaterThan(0);
  for (const one of seen) expect(one).toEqual({ text: risky.es, buttons: 0 });
});

test('with covered marks a page cannot read what is underlined', async () => {
  await withSettings({ marks: 'covered' }, async (page) => {
    for (const [at, box] of [
      ['https://x.com/home', 'home-box'],
      ['https://www.instagram.com/p/DKstage01aa/', 'instagram-comment-box'],
    ] as const) {
      await page.goto(at);
      await page.locator(named(box)).click();
      await page.keyboard.type(risky.es);
      const sigilo = await openOverlay(page);
      await sigilo.find('button', /to look at/);
      await expect.poll(() => coversOn(page)).toBeGreaterThan(0);
      await page.keyboard.press('F8');
      await sigilo.find('dialog', /./);
      expect(await underlined(page)).toEqual([]);
      expect(await page.evaluate(() => [...(CSS.highlights.get('hg4') ?? [])].length)).toBe(0);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Delete');
      await expect.poll(() => coversOn(page)).toBe(0);
    }
  });
});

test('a page writes no settings, opens no page of ours and reads no file of ours', async () => {
  await withSettings({ city: 'Lugo' }, async (page, worker) => {
    await page.goto('https://x.com/home');
    await page.locator(named('home-box')).click();
    await page.keyboard.type('Hola');
    const origin = new URL('.', worker.url()).href.replace(/\/$/, '');
    const got = await page.evaluate(async (own) => {
      const pause = { pausedUntil: Date.now() + 1e9, levels: { 'patient-name': 'off' } };
      localStorage.setItem('chosen', JSON.stringify(pause));
      window.postMessage({ type: 'chosen', chosen: pause }, '*');
      window.dispatchEvent(new CustomEvent('wxt:content-script-started', { detail: { chosen: pause } }));
      window.dispatchEvent(new StorageEvent('storage', { key: 'chosen', newValue: JSON.stringify(pause) }));
      Object.assign(Object.prototype, { pausedUntil: Date.now() + 1e9 });
      const files = ['content-scripts/guard.js', 'manifest.json', 'popup.html', 'managed_schema.json'];
      const read = await Promise.all(
        files.map((file) =>
          fetch(`${own}/${file}`).then(
            () => file,
            () => '',
          ),
        ),
      );
      const { chrome } = globalThis as { chrome?: { runtime?: unknown; storage?: unknown } };
      return { read, runtime: typeof chrome?.runtime, storage: typeof chrome?.storage };
    }, origin);
    expect(got).toEqual({ read: ['', '', '', ''], runtime: 'undefined', storage: 'undefined' });
    expect((await storedIn(worker)).chosen).toEqual({ city: 'Lugo' });
    await page.keyboard.type(`. ${risky.es}`);
    await page.locator(named('home-send')).click();
    await (await openOverlay(page)).find('alertdialog', /before this goes out/);
    expect(await posted(page)).toEqual([]);
  });
});

test('the extension’s own pages run nothing of others and ask nobody', async () => {
  await withSettings({}, async (page, worker) => {
    for (const file of ['options', 'popup', 'policy']) {
      const blocked: string[] = [];
      await page.exposeFunction(`note_${file}`, (directive: string) => blocked.push(directive));
      await page.goto(new URL(`/${file}.html`, worker.url()).href);
      await page.locator('#app :first-child').first().waitFor();
      await page.evaluate(async (name) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          (globalThis as unknown as Record<string, (one: string) => void>)[name]?.(effectiveDirective);
        });
        await fetch('https://x.com/home').catch(() => undefined);
        new Image().src = 'https://x.com/pixel.png';
        const script = document.createElement('script');
        script.textContent = 'globalThis.wasRun = true';
        document.body.append(script);
      }, `note_${file}`);
      await expect
        .poll(() => [...new Set(blocked)].toSorted(), { message: file })
        .toEqual(['connect-src', 'img-src', 'script-src-elem']);
      expect(await page.evaluate(() => 'wasRun' in globalThis)).toBe(false);
    }
  });
});

/** Runs in the page: tries what a script can try to press our buttons or to look like the author. */
function forgeEverything(): void {
  const targets: EventTarget[] = [window, document, ...document.querySelectorAll('*')];
  const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  for (const target of targets) {
    const isSend = target instanceof HTMLElement && target.closest('a, button') !== null;
    if (isSend && (target as HTMLElement).dataset.stage !== 'home-send') continue;
    for (const key of ['Enter', ' ', 'F8', 'Escape', 'Tab'])
      for (const ctrlKey of key === 'Escape' ? [] : [false, true])
        target.dispatchEvent(
          new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, composed: true, cancelable: true }),
        );
    if (target instanceof HTMLElement) target.click();
  }
  (middle as HTMLElement | null)?.click();
  for (const detail of [true, { kind: 'post' }]) {
    window.dispatchEvent(new CustomEvent('sigilo.hub', { detail }));
    window.dispatchEvent(new CustomEvent('wxt:content-script-started', { detail }));
  }
  window.postMessage({ type: 'resume', allow: true }, '*');
}

interface Storage {
  get(key: null): Promise<Readonly<Record<string, unknown>>>;
  set(values: Readonly<Record<string, unknown>>): Promise<void>;
}
declare const chrome: { readonly storage: { readonly local: Storage } };

const storedIn = (worker: Worker): Promise<Readonly<Record<string, unknown>>> =>
  worker.evaluate(() => chrome.storage.local.get(null));

async function withSettings(
  chosen: Readonly<Record<string, unknown>>,
  run: (page: Page, worker: Worker) => Promise<void>,
): Promise<void> {
  const stage = await startStage();
  const launched: Launched = await launchChromium({ stage, extension, locale: 'en' });
  try {
    const { context, silence } = launched;
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    await worker.evaluate((values) => chrome.storage.local.set({ chosen: values }), chosen);
    await run(await context.newPage(), worker);
    expect(
      silence.escapes().filter(({ url }) => !/^https:\/\/x\.com\/(?:home|pixel\.png)$/.test(url)),
    ).toEqual([]);
  } finally {
    await launched.close();
    await stage.close();
  }
}

/** How many places are marked in our own closed roots. */
async function coversOn(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  await cdp.detach();
  const count = (node: typeof root): number =>
    (node.attributes?.some((value) => value.startsWith('cover ')) ? 1 : 0) +
    [...(node.children ?? []), ...(node.shadowRoots ?? [])].reduce((sum, one) => sum + count(one), 0);
  return count(root);
}
