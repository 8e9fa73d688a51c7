import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { short } from '../e2e/short.ts';
import { type Launched, launchChromium } from '../stage/browser.ts';
import { bundleAs } from '../stage/bundle.ts';
import { type Stage, startStage } from '../stage/server.ts';
import { type Isolated, isolate } from './isolated.ts';
import type { Report } from './probe.ts';
import type { Suite, Surface, Variant } from './suite.ts';

const VARIANTS: readonly Variant[] = ['en', 'es', 'it', 'de', 'none'];
const QUERY: Readonly<Record<Variant, string>> = {
  en: '',
  es: 'lang=es',
  it: 'lang=it',
  de: 'lang=de&dir=rtl',
  none: 'labels=none',
};
const LABELLED: readonly Variant[] = ['en', 'es', 'it'];

/** Runs the shared contract on every surface of a network, in every variant of its labels. */
export function contract(suite: Suite): void {
  let stage: Stage;
  let browser: Launched;
  let page: Page;
  let script: string;

  test.beforeAll(async () => {
    script = await bundleAs(fileURLToPath(new URL('probe.ts', import.meta.url)), 'probe');
    stage = await startStage();
    browser = await launchChromium({ stage });
    page = await browser.context.newPage();
  });
  test.afterAll(async () => {
    await browser?.close();
    await stage?.close();
  });

  const visit = async (at: string, variant: Variant): Promise<Isolated> => {
    await page.goto(addressOf(suite.host, at, variant));
    await page.waitForFunction(() => window.stage !== undefined);
    return isolate(page, script);
  };

  for (const surface of suite.surfaces) {
    for (const variant of variantsOf(surface)) {
      const isFirst = variant === 'en' && suite.surfaces.find(({ id }) => id === surface.id) === surface;
      test(`${suite.network}: ${surface.surface} [${variant}]`, { tag: short(isFirst) }, async () => {
        const world = await visit(surface.at, variant);
        for (const name of surface.open ?? []) await page.locator(named(name)).click();
        const box = page.locator(named(surface.box));
        await box.waitFor();
        const ask = async (): Promise<Report> =>
          (await world.evaluate(
            `probe.report(${JSON.stringify(suite.network)}, ${JSON.stringify(surface.box)})`,
          )) as Report;
        const wanted = expectation(surface, LABELLED.includes(variant));

        const first = surface.isFilled
          ? wanted
          : { ...wanted, sends: surface.sendsWhenEmpty ?? wanted.sends };
        expect(await ask(), 'as it opens').toEqual(first);
        if (!surface.isFilled) {
          await box.click();
          await page.keyboard.type('x y');
          expect(await ask(), 'with text').toEqual(wanted);
        }
        if (surface.next) {
          for (const name of surface.next.click) await page.locator(named(name)).click();
          expect((await ask()).sends, 'in the next step').toEqual(surface.next.sends);
        }
        if (surface.attach) {
          const { input, images, videos } = surface.attach;
          await page.locator(named(input)).setInputFiles(files(images, videos));
          await expect.poll(async () => (await ask()).attachments).toEqual({ images, videos });
        }
      });
    }
  }

  for (const { at, account } of suite.accounts) {
    test(`${suite.network}: the account on ${at}`, async () => {
      const world = await visit(at, 'none');
      const seen = await world.evaluate(`probe.account(${JSON.stringify(suite.network)})`);
      expect(seen).toEqual(account);
    });
  }

  for (const { switched, at, open = [], box, change, before, after } of suite.switches ?? []) {
    test(`${suite.network}: switched in the same tab, ${switched}`, async () => {
      await page.context().clearCookies();
      const world = await visit(at, 'en');
      for (const name of open) await page.locator(named(name)).click();
      await page.locator(named(box)).waitFor();
      const ask = `probe.voice(${JSON.stringify(suite.network)}, ${JSON.stringify(box)})`;
      expect(await world.evaluate(ask), 'before').toEqual(before);
      await page.evaluate(change);
      expect(await world.evaluate(ask), 'after').toEqual(after);
      await page.context().clearCookies();
    });
  }

  for (const { at, names } of suite.strangers) {
    test(`${suite.network}: no box on ${at}: ${names.join(', ')}`, async () => {
      const world = await visit(at, 'none');
      for (const name of names) {
        const claim = `probe.claims(${JSON.stringify(suite.network)}, ${JSON.stringify(name)})`;
        expect(await world.evaluate(claim), name).toEqual([]);
      }
    });
  }

  test(`${suite.network}: the tables are not empty`, () => {
    expect(suite.surfaces.length).toBeGreaterThan(0);
    expect(suite.accounts.length).toBeGreaterThan(0);
    expect(suite.strangers.length).toBeGreaterThan(0);
  });
}

/** Labels matter where the row says so; elsewhere the page with and without them tells enough. `SIGILO_VARIANTS=all`: all. */
function variantsOf({ skip = [], labelled }: Surface): readonly Variant[] {
  const isThorough = process.env.SIGILO_VARIANTS === 'all' || labelled !== undefined;
  return VARIANTS.filter(
    (known) => !skip.includes(known) && (isThorough || known === 'en' || known === 'none'),
  );
}

/** Selector of an element of a stage page by its name. */
export function named(name: string): string {
  return `[data-stage="${name}"]`;
}

function addressOf(host: string, at: string, variant: Variant): string {
  const url = new URL(at, `https://${host}`);
  for (const [key, value] of new URLSearchParams(QUERY[variant])) url.searchParams.set(key, value);
  return url.href;
}

function expectation(surface: Surface, isLabelled: boolean): Report {
  const row: Surface = isLabelled ? { ...surface, ...surface.labelled } : surface;
  return {
    id: row.id,
    kind: row.kind,
    sends: row.sends,
    isScopeSmallest: true,
    strangersInScope: [],
    thread: row.thread ?? [row.box],
    keys: {
      enter: row.keys === 'enter',
      shiftEnter: false,
      ctrlEnter: row.keys !== 'none',
      metaEnter: row.keys !== 'none',
      letter: false,
    },
    replyTo: row.replyTo ?? null,
    attachments: row.attached ?? { images: 0, videos: 0 },
    account: row.account ?? null,
  };
}

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

function files(images: number, videos: number): { name: string; mimeType: string; buffer: Buffer }[] {
  return [
    ...Array.from({ length: images }, (_, i) => ({ name: `${i}.png`, mimeType: 'image/png', buffer: PIXEL })),
    ...Array.from({ length: videos }, (_, i) => ({
      name: `${i}.mp4`,
      mimeType: 'video/mp4',
      buffer: Buffer.from('-'),
    })),
  ];
}
