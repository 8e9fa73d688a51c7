import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { findFirefox } from '../stage/find-firefox.ts';
import { launchFirefox } from '../stage/firefox.ts';
import { type Stage, startStage } from '../stage/server.ts';

const extension = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));

/** One Firefox with the built extension on the stage for all tests of a file, which are skipped, saying so, where it cannot be had. */
export function inFirefox(): { readonly browser: Browser } {
  test.skip(!findFirefox(), 'No Firefox is installed: set FIREFOX_PATH or install firefox-esr');
  test.skip(!existsSync(extension), 'There is no build for Firefox: npm run build:firefox');
  let stage: Stage | undefined;
  let browser: Browser | undefined;
  test.beforeAll(async () => {
    stage = await startStage();
    browser = await launchFirefox(stage, extension);
  });
  test.afterAll(async () => {
    await browser?.close();
    await stage?.close();
  });
  return {
    get browser() {
      if (browser === undefined) throw new Error('Firefox is asked for before the tests have begun');
      return browser;
    },
  };
}

/** Whether the focus is in Sigilo's own element: a question or a held post takes it there. */
export function isFocusOurs(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.matches('div:empty:not([role], [tabindex])') ?? false);
}
