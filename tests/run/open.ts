import { launchChromium } from '../stage/browser.ts';
import { startStage } from '../stage/server.ts';
import { stops } from './tour-stops.ts';

/** Opens Chromium with the extension on the rebuilt sites, one tab each, and waits until it is closed. Resolves to 0. */
export async function main(extension: string): Promise<number> {
  const stage = await startStage();
  const browser = await launchChromium({ stage, extension, headless: false });
  for (const { at } of stops) {
    const page = await browser.context.newPage();
    await page.goto(at);
  }
  console.log('Chromium is open on the rebuilt sites: write something. Close it, or press Ctrl+C, to end.');
  await new Promise<void>((resolve) => {
    browser.context.on('close', () => resolve());
    process.once('SIGINT', () => resolve());
  });
  await browser.close().catch(() => undefined);
  await stage.close();
  return 0;
}
