import type { Page } from '@playwright/test';
import { type Launched, launchChromium } from '../stage/browser.ts';
import { type Stage, startStage } from '../stage/server.ts';
import { IsolatedWorld } from './isolated-world.ts';

/** One browser page on which one engine after another stands, with the editors' code beside it. */
export interface EditorBench {
  readonly page: Page;
  readonly world: IsolatedWorld;
  /** Errors of the page since it was opened. */
  readonly errors: readonly string[];
  /** Opens an engine, such as `draft` or `quill1?shadow`, and puts the caret into it. */
  open(address: string): Promise<void>;
  /** What the site would post, no-break spaces as spaces. */
  model(): Promise<string>;
  close(): Promise<void>;
}

export async function startEditorBench(): Promise<EditorBench> {
  const stage: Stage = await startStage();
  const browser: Launched = await launchChromium({ stage });
  const page = await browser.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const world = await IsolatedWorld.of(page, 'tests/e2e/editor-probe.ts', 'probe');
  return {
    page,
    world,
    errors,
    open: async (address) => {
      errors.length = 0;
      await page.goto(`https://engines.stage.example/${address}`);
      await world.enter();
      await page.locator('[data-stage-box]').click();
    },
    model: async () => (await page.evaluate(() => window.stage.model())).replaceAll('\u00a0', ' '),
    close: async () => {
      await browser.close();
      await stage.close();
    },
  };
}
