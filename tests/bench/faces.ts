import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchChromium } from '../stage/browser.ts';
import { startStage } from '../stage/server.ts';

const rounds = 30;
const budgets = {
  'popup.html': { time: 150, size: 60 },
  'options.html': { time: 300, size: 60 },
  'welcome.html': { time: 300, size: 60 },
} as const;

/** `npm run bench:faces`: how long our own pages take until they can be used, and what they load until then. */
export async function main(extension: string): Promise<number> {
  const stage = await startStage();
  const browser = await launchChromium({ stage, extension, locale: 'es' });
  const worker = browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent('serviceworker'));
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  let status = 0;
  console.log(`load of the machine: ${loadavg()[0]?.toFixed(1)}`);
  for (const [path, budget] of Object.entries(budgets)) {
    const times: number[] = [];
    let loaded: readonly string[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const page = await browser.context.newPage();
      await page.addInitScript(() => {
        const note = (): void => {
          if (document.querySelector('main button:not(:disabled), main a') === null) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => Object.assign(window, { usable: performance.now() })));
        };
        const observer = new MutationObserver(note);
        observer.observe(document, { childList: true, subtree: true });
      });
      await page.goto(`${origin}/${path}`);
      const handle = await page.waitForFunction(() => (window as { usable?: number }).usable);
      times.push((await handle.jsonValue()) ?? Number.NaN);
      loaded = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
      );
      await page.close();
    }
    times.sort((a, b) => a - b);
    const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
    const files = [...new Set([`/${path}`, ...loaded])];
    const size = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(extension, file))).length, 0);
    const isKept = at(0.95) <= budget.time && size <= budget.size * 1024;
    if (!isKept) status = 1;
    console.log(
      `${path}: usable after ${at(0.5).toFixed(0)} ms (p50), ${at(0.95).toFixed(0)} ms (p95, at most ${budget.time}); ` +
        `${(size / 1024).toFixed(1)} kB gzipped in ${files.length} files (at most ${budget.size})`,
    );
  }
  await browser.close();
  await stage.close();
  return status;
}
