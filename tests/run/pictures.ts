import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { LanguageId } from '../../core/index.ts';
import { type Faces, facesOf } from '../e2e/faces.ts';
import { launchChromium } from '../stage/browser.ts';
import { openOverlay } from '../stage/overlay.ts';
import { startStage } from '../stage/server.ts';

/** Posts for the pictures; invented. */
const posts: Readonly<Record<LanguageId, string>> = {
  es: 'Ramiro ya camina solo después de la operación de cadera. Por días así merece la pena.',
  it: 'Ettore cammina già da solo dopo l’intervento all’anca. Giornate così ripagano di tutto.',
  en: 'Martin is walking on his own again after his hip operation. Days like this make it worthwhile.',
};

/** What a store shows: 1280 by 800. */
const size = { width: 1280, height: 800 };

/**
 * `npm run pictures`: the real extension on the stage and its own pages, in three languages: light ones for the stores under
 * `assets/store`, dark ones to look at under `.output/pictures`.
 */
export async function main(extension: string, ...only: readonly string[]): Promise<number> {
  const stage = await startStage();
  for (const language of Object.keys(posts) as LanguageId[]) {
    if (only.length > 0 && !only.includes(language)) continue;
    const browser = await launchChromium({ stage, extension, locale: language });
    const faces = await facesOf(browser);
    for (const theme of ['light', 'dark'] as const) {
      const folder = join(theme === 'light' ? 'assets/store' : '.output/pictures', language);
      mkdirSync(folder, { recursive: true });
      const picture = (page: Page, name: string) => page.screenshot({ path: join(folder, `${name}.png`) });
      const page = await browser.context.newPage();
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize(size);
      await atWork(page, language, theme, picture);
      await page.close();
      await ownPages(faces, theme, picture);
    }
    await browser.close();
  }
  if (only.length === 0 || only.includes('en'))
    copyFileSync('assets/store/en/1-card.png', 'assets/docs/at-work.png');
  await stage.close();
  return 0;
}

type Picture = (page: Page, name: string) => Promise<unknown>;

async function atWork(page: Page, language: LanguageId, theme: string, picture: Picture): Promise<void> {
  const sigilo = await openOverlay(page);
  await page.goto(`https://x.com/home?theme=${theme}`);
  await page.locator('[data-stage="home-box"]').click();
  await page.keyboard.type(posts[language]);
  await sigilo.find('button', /[1-9]/, 60_000);
  await page.keyboard.press('F8');
  await sigilo.find('dialog', /./);
  await page.waitForTimeout(500);
  await picture(page, '1-card');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Enter');
  await sigilo.find('alertdialog', /./);
  await page.waitForTimeout(500);
  await picture(page, '2-held');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+F8');
  await sigilo.find('dialog', /./);
  await page.waitForTimeout(500);
  await picture(page, '3-replies');
}

async function ownPages(faces: Faces, theme: 'light' | 'dark', picture: Picture): Promise<void> {
  for (const [name, path, reach] of [
    ['4-welcome', 'welcome.html', undefined],
    ['5-catalogue', 'options.html#catalogue', '.rules summary'],
    ['6-month', 'options.html#month', undefined],
  ] as const) {
    if (name === '6-month') await faces.store({ counts: sampleCounts() });
    const page = await faces.open(path);
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: theme });
    if (reach !== undefined) await page.locator(reach).nth(1).click();
    await page.waitForTimeout(400);
    await picture(page, name);
    await page.close();
  }
  await faces.store({});
}

function sampleCounts(): Record<string, unknown> {
  return Object.fromEntries(
    Array.from({ length: 30 }, (_, back) => {
      const day = new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10);
      const seen = (back * 7) % 5;
      const patients = { seen, fixed: Math.max(0, seen - 1), posted: back % 9 === 0 ? 1 : 0 };
      return [day, { 'patient-data': patients, tone: { seen: back % 2, fixed: back % 2, posted: 0 } }];
    }),
  );
}
