import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { needChromium } from './find-chromium.ts';
import type { Stage } from './server.ts';
import { type Silence, watchNetwork } from './silence.ts';

/** How a browser is to be started. */
export interface LaunchOptions {
  readonly stage: Stage;
  /** Folder of a built extension. Absent: none is loaded. */
  readonly extension?: string;
  /** Default: true. */
  readonly headless?: boolean;
  /** Further command-line switches. */
  readonly args?: readonly string[];
  /** Interface language, such as `es`. Default: the browser's. */
  readonly locale?: string;
  /** Leaves the introduction open, which a fresh install opens. Default: it is closed before anything else happens. */
  readonly keepsWelcome?: boolean;
  /** Folder of a profile that is kept when the browser ends. Absent: a fresh one, which is deleted. */
  readonly profile?: string;
}

/** A Chromium for which the whole internet is the stage. */
export interface Launched {
  readonly context: BrowserContext;
  readonly silence: Silence;
  /** Ends the browser and deletes its profile, unless it was brought. */
  close(): Promise<void>;
}

/** Starts Chromium with a fresh profile in which every host name leads to the stage. */
export async function launchChromium(options: LaunchOptions): Promise<Launched> {
  process.env.PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS ??= '1';
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'sigilo-stage-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: needChromium(),
    headless: false,
    ...(options.locale ? { locale: options.locale } : {}),
    viewport: { width: 1280, height: 900 },
    args: switches(options),
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const silence = watchNetwork(context, options.stage);
  if (options.extension && !options.keepsWelcome && existsSync(join(options.extension, 'welcome.html')))
    await (await welcomePage(context)).close();
  return {
    context,
    silence,
    close: async () => {
      await context.close();
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** The introduction, once it is open. Throws when it does not come. */
export async function welcomePage(context: BrowserContext): Promise<Page> {
  const isIt = (page: Page) => page.url().endsWith('/welcome.html');
  const open = context.pages().find(isIt);
  if (open !== undefined) return open;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the introduction did not open')), 20_000);
    const look = (): void => {
      const found = context.pages().find(isIt);
      if (found === undefined) return;
      clearTimeout(timer);
      clearInterval(again);
      resolve(found);
    };
    const again = setInterval(look, 50);
  });
}

function switches(options: LaunchOptions): string[] {
  const { stage, extension, headless = true, args = [] } = options;
  return [
    ...(headless ? ['--headless=new'] : []),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(extension ? [`--load-extension=${extension}`, `--disable-extensions-except=${extension}`] : []),
    `--host-resolver-rules=${stage.hostResolverRules}`,
    '--ignore-certificate-errors',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...args,
  ];
}
