import type { Page, Worker } from '@playwright/test';
import { type Launched, launchChromium } from '../stage/browser.ts';
import { type Overlay, openOverlay } from '../stage/overlay.ts';
import { type Stage, startStage } from '../stage/server.ts';

/** One page, twice: with Sigilo and without. Both are done the same to, so both must come to the same text. */
export interface Arena {
  readonly guarded: Page;
  readonly bare: Page;
  readonly sigilo: Overlay;
  /** Uncaught errors of the guarded page so far. */
  readonly errors: readonly string[];
  /** The extension's worker, started again if it was stopped. Absent: it is not to be had at the moment. */
  worker(): Promise<Worker | undefined>;
  close(): Promise<void>;
}

export interface Browsers {
  open(): Promise<Arena>;
  close(): Promise<void>;
}

export async function startBrowsers(extension: string): Promise<Browsers> {
  const stage: Stage = await startStage();
  const guarded = await launchChromium({ stage, extension, locale: 'en' });
  const bare = await launchChromium({ stage, locale: 'en' });
  for (const { context } of [guarded, bare])
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  return {
    open: () => openArena(guarded, bare),
    async close() {
      const escapes = guarded.silence.escapes();
      await guarded.close();
      await bare.close();
      await stage.close();
      if (escapes.length > 0) throw new Error(`requests were made: ${escapes.map(({ url }) => url).join()}`);
    },
  };
}

async function openArena(guarded: Launched, bare: Launched): Promise<Arena> {
  const [page, other] = [await guarded.context.newPage(), await bare.context.newPage()];
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  for (const one of [page, other]) one.setDefaultTimeout(20_000);
  return {
    guarded: page,
    bare: other,
    sigilo: await openOverlay(page),
    errors,
    worker: async () =>
      guarded.context.serviceWorkers().at(-1) ??
      guarded.context.waitForEvent('serviceworker', { timeout: 3_000 }).catch(() => undefined),
    async close() {
      await page.close();
      await other.close();
    },
  };
}

/** Does the same to both pages, one after the other. */
export async function onBoth({ guarded, bare }: Arena, act: (page: Page) => Promise<unknown>): Promise<void> {
  await act(guarded);
  await act(bare);
}
