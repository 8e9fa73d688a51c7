import type { Page } from '@playwright/test';
import { suites } from '../networks/rows/index.ts';
import type { Surface } from '../networks/suite.ts';
import type { Overlay } from '../stage/overlay.ts';
import { expect, harmless, named, posted, risky, test } from './guarded.ts';

/**
 * Every surface of every rebuilt site, every way of posting: held with a risky text, nothing reaches the site; after "Post
 * anyway" it receives exactly what was typed, once; a harmless text goes out at once.
 */
const languages = ['es', 'it', 'en'] as const;

for (const { network, host, surfaces } of suites) {
  for (const [index, surface] of unlike(surfaces).entries()) {
    const language = languages[index % languages.length] ?? 'es';

    test(`${network}: ${surface.surface}: held on every route, then sent as typed`, async ({
      guarded: { page, sigilo },
    }) => {
      await write(page, host, surface, risky[language]);
      for (const name of surface.sends) {
        await page.locator(named(name)).click();
        await holds(page, sigilo);
        await page.locator(named(name)).evaluate((button: HTMLElement) => button.click());
        await holds(page, sigilo);
      }
      for (const keys of routes[surface.keys]) {
        await page.locator(named(surface.box)).focus();
        await page.keyboard.press(keys);
        await holds(page, sigilo);
      }
      await send(page, surface);
      await sigilo.press(await sigilo.find('button', /Post anyway/));
      await finish(page, surface);
      await expect.poll(() => posted(page)).toEqual([risky[language]]);
    });

    if (surfaces.find(({ id }) => id === surface.id) !== surface) continue;
    test(`${network}: ${surface.surface}: a harmless text goes out at once`, async ({
      guarded: { page },
    }) => {
      await write(page, host, surface, harmless[language]);
      await send(page, surface);
      await finish(page, surface);
      await expect.poll(() => posted(page)).toEqual([harmless[language]]);
    });
  }
}

const routes = {
  none: [],
  enter: ['Enter'],
  'mod-enter': ['Control+Enter', 'Meta+Enter'],
} as const satisfies Record<Surface['keys'], readonly string[]>;

/** One surface of each kind of composer and way to it; the contract suite looks at all of them. */
function unlike(surfaces: readonly Surface[]): readonly Surface[] {
  const seen = new Set<string>();
  return surfaces.filter((surface) => {
    const key = [surface.id, surface.box, surface.keys, surface.next === undefined].join();
    if (surface.sends.length === 0 && surface.keys === 'none') return false;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

async function write(page: Page, host: string, surface: Surface, text: string): Promise<void> {
  await page.goto(new URL(surface.at, `https://${host}`).href);
  for (const name of surface.open ?? []) await page.locator(named(name)).click();
  const box = page.locator(named(surface.box));
  await box.click();
  if (surface.isFilled) await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

async function send(page: Page, surface: Surface): Promise<void> {
  const [button] = surface.sends;
  if (button === undefined) await page.keyboard.press(surface.keys === 'enter' ? 'Enter' : 'Control+Enter');
  else await page.locator(named(button)).click();
}

/** The second step of two-step surfaces. */
async function finish(page: Page, surface: Surface): Promise<void> {
  const second = surface.next?.sends.find((name) => !surface.sends.includes(name));
  if (second !== undefined) await page.locator(named(second)).click();
}

async function holds(page: Page, sigilo: Overlay): Promise<void> {
  await sigilo.find('alertdialog', /before this goes out/);
  expect(await posted(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await sigilo.look()).some((one) => one.role === 'alertdialog')).toBe(false);
}
