import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { short } from '../e2e/short.ts';
import { bundleAs } from '../stage/bundle.ts';
import { needChromium } from '../stage/find-chromium.ts';

/** What people see, outside of the closed root that no tool looks into: rules of accessibility, and room at 360 px. */
let browser: Browser;
let script: string;
let styles: string;

test.beforeAll(async () => {
  const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  script = await bundleAs(at('shown.tsx'), 'shown');
  styles = await readFile(at('../../components/theme.css'), 'utf8');
  styles += await readFile(at('../../components/overlay.css'), 'utf8');
  browser = await chromium.launch({
    executablePath: needChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
});
test.afterAll(() => browser?.close());

for (const theme of ['light', 'dark'] as const) {
  for (const language of ['es', 'it', 'en'] as const) {
    for (const part of ['card', 'held'] as const) {
      test(`${part}, ${language}, ${theme}: accessible, and whole at 360 px`, {
        tag: short((language === 'es') === (theme === 'dark')),
      }, async () => {
        const page = await open(theme, language, part);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join()}`)).toEqual(
          [],
        );
        const cut = await page.locator(`#${part} *`).evaluateAll((elements) =>
          elements
            .filter((element) => {
              const { left, right, width } = element.getBoundingClientRect();
              return width > 0 && (left < 0 || right > 360 || element.scrollWidth > element.clientWidth + 1);
            })
            .filter((element) => getComputedStyle(element).display !== 'inline')
            .map((element) => element.outerHTML.slice(0, 120)),
        );
        expect(cut).toEqual([]);
        await page.screenshot({ path: test.info().outputPath(`${part}-${language}-${theme}.png`) });
        await page.context().close();
      });
    }
  }
}

async function open(theme: string, language: string, part: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.setContent(
    `<!doctype html><html lang="${language}" data-theme="${theme}"><title>Sigilo</title><body></body></html>`,
  );
  await page.addStyleTag({ content: styles });
  await page.addStyleTag({
    content: `body { margin: 0; font: 14px/1.45 system-ui, sans-serif; background: ${theme === 'dark' ? '#000' : '#fff'}; color: ${theme === 'dark' ? '#fff' : '#000'} }
      main > :not(#${part}):not(h1) { display: none } h1 { font-size: 12px; margin: 0 }`,
  });
  await page.addScriptTag({ content: `${script}; shown.show('${language}');` });
  await page.waitForTimeout(300);
  return page;
}
