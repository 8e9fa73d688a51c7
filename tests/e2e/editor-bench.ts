import type { Page } from '@playwright/test';
import { launchChromium } from '../stage/browser.ts';
import { startStage } from '../stage/server.ts';
import { IsolatedWorld } from './isolated-world.ts';

/** One browser page on which one engine after another stands, with the editors' code beside it. */
export interface EditorBench {
  /** Errors of the page since it was opened. */
  readonly errors: readonly string[];
  /** Opens an engine, such as `draft` or `quill1?shadow`, and puts the caret into it. */
  open(address: string): Promise<void>;
  /** Calls a function of editor-probe.ts where an extension's code runs. */
  call<T>(name: string, ...args: readonly unknown[]): Promise<T>;
  /** What the site would post, no-break spaces as spaces. */
  model(): Promise<string>;
  type(text: string): Promise<void>;
  /** Presses a key, with Control held down if asked for. */
  press(key: string, control?: boolean): Promise<void>;
  /** Inserts a mention as the site's list does; false where the engine has none. */
  mention(name: string): Promise<boolean>;
  close(): Promise<void>;
}

/** The bench in Chromium, whose page can also be used directly. */
export interface ChromiumBench extends EditorBench {
  readonly page: Page;
}

export async function startEditorBench(): Promise<ChromiumBench> {
  const stage = await startStage();
  const browser = await launchChromium({ stage });
  const page = await browser.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const world = await IsolatedWorld.of(page, 'tests/e2e/editor-probe.ts', 'probe');
  return {
    page,
    errors,
    open: async (address) => {
      errors.length = 0;
      await page.goto(`https://engines.stage.example/${address}`);
      await world.enter();
      await page.locator('[data-stage-box]').click();
    },
    call: (name, ...args) => world.call(name, ...args),
    model: async () => (await page.evaluate(modelInPage)).replaceAll('\u00a0', ' '),
    type: (text) => page.keyboard.type(text),
    press: (key, control) => page.keyboard.press(control ? `Control+${key}` : key),
    mention: (name) => page.evaluate(mentionInPage, name),
    close: async () => {
      await browser.close();
      await stage.close();
    },
  };
}

/** Runs in the page. */
export function modelInPage(): string {
  return window.stage.model();
}

/** Runs in the page. */
export function mentionInPage(name: string): boolean {
  const [engine] = Object.values(window.stage.engines);
  engine?.mention?.(name);
  return engine?.mention !== undefined;
}
