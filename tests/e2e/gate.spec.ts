import type { Page } from '@playwright/test';
import { suites } from '../networks/rows/index.ts';
import type { Surface } from '../networks/suite.ts';
import type { Overlay } from '../stage/overlay.ts';
import { expect, harmless, named, posted, risky, test } from './guarded.ts';
import { choose } from './relation-steps.ts';
import { short } from './short.ts';

/**
 * Every surface of every rebuilt site, every way of posting: held with a risky text, nothing reaches the site; after "Post
 * anyway" it receives exactly what was typed, once; a harmless text goes out at once.
 */
const languages = ['es', 'it', 'en'] as const;

/** For boxes that take a few words only: an identity number, and none. */
const brief = { risky: 'DNI 48291736Q', harmless: 'El lunes a las nueve' } as const;

/** First messages and invitations are asked about first; the relations' own tests answer that. */
test.beforeEach(({ browser0 }) => choose(browser0, { relations: 'off' }));
test.afterEach(({ browser0 }) => choose(browser0, {}));

for (const { network, host, surfaces } of suites) {
  const tried = unlike(surfaces);
  for (const [index, surface] of tried.entries()) {
    const language = languages[index % languages.length] ?? 'es';
    const [grave, calm] =
      surface.limit === undefined ? [risky[language], harmless[language]] : [brief.risky, brief.harmless];

    const isFirst = tried.find(({ kind }) => kind === surface.kind) === surface;

    test(`${network}: ${surface.surface}: held on every route, then sent as typed`, {
      tag: short(isFirst && surface.kind === 'post'),
    }, async ({ guarded: { page, sigilo } }) => {
      await write(page, host, surface, grave);
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
      const typed = await textIn(page, surface);
      await send(page, surface);
      await sigilo.press(await sigilo.find('button', /Post anyway/));
      await finish(page, surface);
      await expect.poll(() => sentWith(page, grave)).toEqual([typed]);
    });

    if (surfaces.find(({ id }) => id === surface.id) !== surface) continue;
    test(`${network}: ${surface.surface}: a harmless text goes out at once`, {
      tag: short(isFirst && surface.kind === 'post'),
    }, async ({ guarded: { page } }) => {
      await write(page, host, surface, calm);
      await send(page, surface);
      await finish(page, surface);
      await expect.poll(() => sentWith(page, calm)).toHaveLength(1);
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
  await fillTheRest(page, surface);
}

/** Some boxes are sent only together with another one that must not be empty, such as the choices of a poll. */
async function fillTheRest(page: Page, surface: Surface): Promise<void> {
  const [button] = surface.sends;
  const other = surface.thread?.find((name) => name !== surface.box);
  if (button === undefined || other === undefined || !(await page.locator(named(button)).isDisabled()))
    return;
  await page.locator(named(other)).click();
  await page.keyboard.type('Buen día');
}

async function send(page: Page, surface: Surface): Promise<void> {
  const [button] = surface.sends;
  if (button === undefined) await page.keyboard.press(surface.keys === 'enter' ? 'Enter' : 'Control+Enter');
  else await page.locator(named(button)).click();
}

/** What the box holds, as its engine has it. */
async function textIn(page: Page, surface: Surface): Promise<string> {
  return page.locator(named(surface.box)).evaluate((box: HTMLElement) => {
    const own = Object.values(window.stage.engines).find((engine) => engine.box === box);
    return own?.model() ?? (box as HTMLInputElement).value ?? box.innerText;
  });
}

/** Every text the site received that holds these words; other fields of a form may go with it. */
async function sentWith(page: Page, words: string): Promise<readonly string[]> {
  return (await posted(page)).filter((text) => text.includes(words));
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
