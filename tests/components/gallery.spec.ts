import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, expect, test } from '@playwright/test';
import { bundleAs } from '../stage/bundle.ts';
import { needChromium } from '../stage/find-chromium.ts';

/** The gallery: compared with how it looked, tolerantly, for what breaks; and never a word cut off, however long or from the right. */
let browser: Browser;
let script: string;
let styles: string;

test.beforeAll(async () => {
  const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  script = await bundleAs(at('gallery.tsx'), 'gallery');
  const sheets = [
    'components/theme.css',
    'components/overlay.css',
    'components/relation-dialog.css',
    'entrypoints/shared/page.css',
    'entrypoints/options/parts.css',
    'entrypoints/popup/popup.css',
  ];
  styles = (await Promise.all(sheets.map((sheet) => readFile(at(`../../${sheet}`), 'utf8')))).join('\n');
  browser = await chromium.launch({
    executablePath: needChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
});
test.afterAll(() => browser?.close());

for (const { name, theme, isPseudo, width, dir } of [
  { name: 'light', theme: 'light', isPseudo: false, width: 760, dir: 'ltr' },
  { name: 'dark', theme: 'dark', isPseudo: false, width: 760, dir: 'ltr' },
  { name: 'pseudo, narrow', theme: 'light', isPseudo: true, width: 320, dir: 'ltr' },
  { name: 'pseudo, from the right', theme: 'light', isPseudo: true, width: 760, dir: 'rtl' },
] as const)
  test(`gallery, ${name}`, async () => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.setContent(
      `<!doctype html><html lang="en" dir="${dir}" data-theme="${theme}"><title>Gallery</title><body></body></html>`,
    );
    await page.addStyleTag({ content: styles });
    await page.addStyleTag({
      content:
        '.shown { display: grid; gap: 12px; margin: 20px 0 } .shown .card, .shown .held { width: auto; max-width: 360px; animation: none } .shown .held { max-width: 440px } .shown .veil { position: static; width: auto; height: auto; background: none; place-items: start }',
    });
    await page.addScriptTag({ content: `${script}; gallery.show(${isPseudo});` });
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main *')]
        .filter((one) => !one.closest('.hidden, svg') && !one.matches('select, input, textarea'))
        .filter((one) => {
          const { left, right } = one.getBoundingClientRect();
          const { display, overflowX } = getComputedStyle(one);
          const isCut =
            overflowX === 'hidden' && display !== 'inline' && one.scrollWidth > one.clientWidth + 1;
          return left < -1 || right > document.documentElement.clientWidth + 1 || isCut;
        })
        .map((one) => one.outerHTML.slice(0, 120)),
    );
    expect(cut).toEqual([]);
    await expect(page).toHaveScreenshot(`${name.replaceAll(/[ ,]+/g, '-')}.png`, {
      fullPage: true,
      maxDiffPixelRatio: 0.06,
      animations: 'disabled',
      timeout: 60_000,
    });
    await page.close();
  });
