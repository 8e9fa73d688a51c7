import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchChromium } from '../stage/browser.ts';
import { startStage } from '../stage/server.ts';
import { short } from './short.ts';

const HOME = 'https://engines.stage.example';

/** An extension that talks in every way it can, to show that the record of escapes would catch Sigilo doing so. */
const chatter = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Chatter',
    version: '1',
    host_permissions: ['<all_urls>'],
    background: { service_worker: 'worker.js' },
    content_scripts: [{ matches: ['<all_urls>'], js: ['content.js'] }],
  }),
  'worker.js': `setTimeout(() => { fetch('https://away.example/worker'); fetch('${HOME}/own-worker'); }, 800);`,
  'content.js': `fetch('https://away.example/content').catch(() => {});
    fetch('${HOME}/own-content');
    navigator.sendBeacon('https://away.example/beacon', 'x');
    new Image().src = 'https://away.example/image';
    new WebSocket('wss://away.example/socket');`,
};

test('the record of escapes sees what an extension sends, from its worker and beside the page', {
  tag: short(),
}, async () => {
  const extension = await mkdtemp(join(tmpdir(), 'sigilo-chatter-'));
  for (const [name, text] of Object.entries(chatter)) await writeFile(join(extension, name), text);
  const stage = await startStage();
  const { context, silence, close } = await launchChromium({ stage, extension });
  try {
    const page = await context.newPage();
    await page.goto(`${HOME}/textarea`);
    const seen = () => new Set(silence.escapes().map(({ url }) => new URL(url).pathname));
    for (const path of ['worker', 'own-worker', 'content', 'own-content', 'image', 'beacon', 'socket']) {
      await expect.poll(seen, { message: path, timeout: 15_000 }).toContain(`/${path}`);
    }
  } finally {
    await close();
    await stage.close();
    await rm(extension, { recursive: true, force: true });
  }
});

test('a page of the stage by itself lets nothing escape', { tag: short() }, async () => {
  const stage = await startStage();
  const { context, silence, close } = await launchChromium({ stage });
  try {
    const page = await context.newPage();
    await page.goto(`${HOME}/lexical`);
    await page.locator('[data-stage-box]').click();
    await page.keyboard.type('Nobody hears this');
    await page.waitForTimeout(2_000);
    expect(stage.arrivals.some((arrival) => arrival.path === '/lexical')).toBe(true);
    expect(silence.escapes()).toEqual([]);
  } finally {
    await close();
    await stage.close();
  }
});
