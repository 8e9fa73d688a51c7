import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { launchChromium } from '../stage/browser.ts';
import { openOverlay } from '../stage/overlay.ts';
import { startStage } from '../stage/server.ts';
import { type Stop, stops } from './tour-stops.ts';

const folder = fileURLToPath(new URL('../../.output/tour', import.meta.url));

/**
 * Types a risky and a harmless post on each rebuilt site, without a display; prints what the guard said and did and leaves
 * screenshots. Resolves to the exit status: 0 when every risky post was remarked on, no harmless one was held, and nothing
 * asked the network.
 */
export async function main(extension: string): Promise<number> {
  await mkdir(folder, { recursive: true });
  const stage = await startStage();
  const browser = await launchChromium({ stage, extension, locale: 'en' });
  let status = 0;
  try {
    for (const theme of ['light', 'dark'] as const) {
      for (const stop of stops) {
        const page = await browser.context.newPage();
        const isRight = await visit(page, stop, theme);
        if (!isRight) status = 1;
        await page.close();
      }
    }
    const escapes = browser.silence.escapes();
    if (escapes.length > 0) status = 1;
    console.log(`\nNetwork requests made by the extension: ${escapes.length}`);
    console.log(`Screenshots: ${folder}`);
  } finally {
    await browser.close();
    await stage.close();
  }
  return status;
}

async function visit(page: Page, stop: Stop, theme: 'light' | 'dark'): Promise<boolean> {
  const address = new URL(stop.at);
  address.searchParams.set('theme', theme);
  const shot = (name: string) =>
    page.screenshot({ path: join(folder, `${stop.network.toLowerCase()}-${theme}-${name}.png`) });
  await page.goto(address.href);
  const box = page.locator(`[data-stage="${stop.box}"]`);
  const send = page.locator(`[data-stage="${stop.send}"]`);
  const sigilo = await openOverlay(page);
  await box.click();

  console.log(`\n${stop.network} (${stop.language}, ${theme})\n  risky: ${stop.risky}`);
  await page.keyboard.type(stop.risky);
  const badge = await sigilo.find('button', /to look at/).catch(() => undefined);
  console.log(`    said: ${badge?.name ?? 'nothing'}`);
  await page.keyboard.press('F8');
  const card = await sigilo.find('dialog', /./).catch(() => undefined);
  if (card !== undefined) console.log(`    card: ${card.name}`);
  await page.waitForTimeout(300);
  await shot('card');
  await page.keyboard.press('Escape');
  await send.click();
  const held = await sigilo.find('alertdialog', /./, 1_500).catch(() => undefined);
  console.log(`    on Post: ${held === undefined ? 'let through' : 'held'}`);
  if (held !== undefined) {
    await page.waitForTimeout(300);
    await shot('held');
    await page.keyboard.press('Escape');
    await sigilo.find('button', /to look at/);
  }

  await page.goto(address.href);
  await box.click();
  await page.keyboard.type(stop.harmless);
  await page.waitForTimeout(400);
  const calm = (await sigilo.look()).find((one) => one.role === 'button')?.name;
  await shot('harmless');
  await send.click();
  const isHeld = await sigilo.find('alertdialog', /./, 700).then(
    () => true,
    () => false,
  );
  console.log(
    `  harmless: ${stop.harmless}\n    said: ${calm ?? 'nothing'}\n    on Post: ${isHeld ? 'held' : 'let through'}`,
  );
  return badge !== undefined && !isHeld;
}
