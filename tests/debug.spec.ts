import { test } from '@playwright/test';
import { launchChromium } from './stage/browser.ts';
import { startStage } from './stage/server.ts';
test('shot', async () => {
  const stage = await startStage();
  const b = await launchChromium({ stage });
  const page = await b.context.newPage();
  page.on('console', (m) => console.log('console', m.text()));
  page.on('pageerror', (e) => console.log('error', e.stack));
  let n = 0;
  for (const at of (process.env.AT ?? '').split(' ')) {
    const [url, ...clicks] = at.split('|');
    await page.goto(url ?? '');
    await page.waitForTimeout(400);
    for (const c of clicks) await page.locator(`[data-stage="${c}"]`).click({ timeout: 3000 });
    await page.waitForTimeout(200);
    await page.screenshot({ path: `/tmp/xf/${n++}.png` });
    if (process.env.HTML) console.log(await page.content());
  }
  await b.close(); await stage.close();
});
