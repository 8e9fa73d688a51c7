import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { firefox } from '../../core/artefacts/firefox.ts';
import { handOut } from '../../core/policy-handout.ts';
import { findFirefox } from '../stage/find-firefox.ts';
import { launchFirefox } from '../stage/firefox.ts';
import { type Stage, startStage } from '../stage/server.ts';
import { harmless, named } from './guarded.ts';

/** A real Firefox with a real `policies.json`, as `npm run policy -- build --for firefox` writes it. */
const build = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const id = 'sigilo-policy-test@sigilo.example';
const program = findFirefox();
const folder = program === undefined ? undefined : join(dirname(realpathSync(program)), 'distribution');
const file = folder === undefined ? undefined : join(folder, 'policies.json');

test.describe.configure({ mode: 'serial' });
test.skip(file === undefined, 'there is no Firefox here');
test.skip(
  file !== undefined && (existsSync(file) || !canWrite(dirname(file))),
  'its policies.json is taken or may not be written',
);
test.skip(!existsSync(build), 'npm run build:firefox has not been run');
test.setTimeout(120_000);

let stage: Stage;
let extension: string;

test.beforeAll(async () => {
  stage = await startStage();
  extension = mkdtempSync(join(tmpdir(), 'sigilo-firefox-'));
  cpSync(build, extension, { recursive: true });
  const manifest = join(extension, 'manifest.json');
  writeFileSync(
    manifest,
    readFileSync(manifest, 'utf8').replace('"sigilo@sigilo.example"', JSON.stringify(id)),
  );
});

test.afterAll(async () => {
  if (file !== undefined) rmSync(file, { force: true });
  rmSync(extension, { recursive: true, force: true });
  await stage?.close();
});

test('what policies.json says holds; a bad item costs itself', async () => {
  const policy = {
    gate: { stop: 'shut' },
    ownTerms: [
      { term: 'lunes', action: 'block' },
      { term: 7, action: 'block' },
    ],
    role: 'king',
  };
  writeFileSync(file ?? '', handOut(firefox, policy, { extension: id, isForced: false }));
  await writing(harmless.es, async (page) => {
    await expect.poll(() => marks(page)).toEqual(['lunes']);
    await page.click(named('home-send'));
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await posted(page)).toEqual([]);
  });
});

test('without a policy the same text goes out', async () => {
  rmSync(file ?? '', { force: true });
  await writing(harmless.es, async (page) => {
    await page.click(named('home-send'));
    await expect.poll(() => posted(page)).toEqual([harmless.es]);
    expect(await marks(page)).toEqual([]);
  });
});

/** Writes a text into the post box of X, again where the policy had not come yet, and looks at what follows. */
async function writing(text: string, look: (page: Page) => Promise<void>): Promise<void> {
  const browser = await launchFirefox(stage, extension);
  try {
    const page = await browser.newPage();
    await page.goto('https://x.com/home');
    await expect(async () => {
      // Firefox keeps the policy for the next page once the extension has started.
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      await page.reload();
      // The introduction opens after the install and takes the front.
      await page.bringToFront();
      await (await page.waitForSelector(named('home-box')))?.click();
      await page.keyboard.type(text);
      await look(page);
    }).toPass({ timeout: 90_000 });
  } finally {
    await browser.close();
  }
}

async function posted(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.stage.posted.map((one) => one.text));
}

async function marks(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('hg3') ?? [])].map((range) => (range as Range).toString()),
  );
}

function canWrite(place: string): boolean {
  try {
    mkdirSync(place, { recursive: true });
    const probe = join(place, `.sigilo-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
    return true;
  } catch {
    return false;
  }
}
