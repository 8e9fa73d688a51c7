import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test, type Worker } from '@playwright/test';
import { policyDocument } from '../../core/policy-schema.ts';
import { canManage, type ManagedInstall, managedInstall } from '../policy/managed-install.ts';
import { type Launched, launchChromium } from '../stage/browser.ts';
import { openOverlay } from '../stage/overlay.ts';
import { type Stage, startStage } from '../stage/server.ts';
import { harmless, named, posted, risky } from './guarded.ts';

/**
 * A real Chromium with real policy files. A policy takes up to 3 s to arrive after the start and up to some 10 s after a file has
 * changed; from then on it has one second to be in force in every open tab.
 */
test.describe.configure({ mode: 'serial' });
test.skip(!canManage(), 'policies may not be written here: root only');
test.setTimeout(120_000);

const arrival = 40_000;
let stage: Stage;
let install: ManagedInstall;

test.beforeAll(async () => {
  stage = await startStage();
  install = managedInstall();
});

test.afterAll(async () => {
  install?.end();
  await stage?.close();
});

async function withBrowser(work: (browser: Launched, worker: Worker) => Promise<void>): Promise<void> {
  const browser = await launchChromium({ stage, extension: install.extension, locale: 'en' });
  try {
    const { context } = browser;
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    await work(browser, worker);
    expect(browser.silence.escapes(), 'network requests that should not have been made').toEqual([]);
  } finally {
    await browser.close();
    install.lift();
  }
}

type Values = Readonly<Record<string, unknown>>;

/** What the extension's worker has; only for code that runs there. */
declare const chrome: {
  readonly storage: {
    readonly managed: { get(keys: null): Promise<Values> };
    readonly local: { get(keys: readonly string[]): Promise<Values> };
    readonly onChanged: { addListener(listener: (changes: Values, area: string) => void): void };
  };
};

const managedIn = (worker: Worker): Promise<Values> =>
  worker.evaluate(() => chrome.storage.managed.get(null));
const keptIn = (
  worker: Worker,
): Promise<{ managed?: Values; refused?: readonly { path: string; code: string }[] }> =>
  worker.evaluate(() => chrome.storage.local.get(['managed', 'refused']));

async function openBox(browser: Launched, at = 'https://x.com/home'): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(at);
  await page.locator(named('home-box')).click();
  return page;
}

async function post(page: Page): Promise<void> {
  await page.locator(named('home-send')).click();
}

/** What the card, opened by its key, says. */
async function cardOf(page: Page): Promise<string> {
  await page.bringToFront();
  const sigilo = await openOverlay(page);
  await sigilo.find('button', /[1-9]/, 30_000);
  await page.keyboard.press('F8');
  await sigilo.find('dialog', /./);
  return (await sigilo.look()).map(({ name }) => name).join(' ');
}

interface Node {
  readonly nodeValue: string;
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

/** Asks whether a tab holds some words, in closed shadow roots too; tabs in the background paint nothing, but have their nodes. */
async function holder(page: Page): Promise<(words: string) => Promise<boolean>> {
  const cdp = await page.context().newCDPSession(page);
  const holds = (node: Node, words: string): boolean =>
    node.nodeValue.includes(words) ||
    [...(node.children ?? []), ...(node.shadowRoots ?? [])].some((one) => holds(one, words));
  return async (words) => {
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    return holds(root, words);
  };
}

const everyKey: Values = {
  organisation: {
    name: 'North',
    aliases: ['N'],
    sites: ['Ward 3'],
    contact: '4411',
    link: 'https://north.example',
    message: 'Ask the press office.',
  },
  version: '7',
  uniqueness: { stop: 5, warning: 500 },
  pause: { allowed: false, minutes: 5 },
  role: 'supervisor',
  languages: ['en', 'es'],
  interfaceLanguage: 'en',
  country: 'gb',
  city: 'Northtown',
  hasBioDisclaimer: true,
  fields: { tel: '1' },
  levels: { endorsement: 'stop' },
  rules: ['-habits'],
  gate: { note: 'open', warning: 'confirm', stop: 'justify' },
  onCheckerError: 'block',
  networks: { instagram: false },
  memory: false,
  relations: 'reason',
  relationsOnFollow: false,
  secondReader: 'notes',
  marks: 'covered',
  employers: ['North'],
  accounts: [{ network: 'x', handle: 'planta_siete', role: 'official', levels: { endorsement: 'note' } }],
  ownTerms: [
    {
      term: 'Aurora',
      action: 'block',
      match: 'exact',
      near: ['plan'],
      notNear: ['sky'],
      within: 4,
      why: 'Open.',
      tests: { caught: ['plan Aurora'], fine: ['Aurora'] },
    },
  ],
  replies: [{ id: 'R1a', title: { en: 'T' }, text: { en: 'Hello.' }, fits: ['review'], roles: ['official'] }],
  disclaimers: [{ id: 'D1', title: { en: 'T' }, full: { en: 'Mine.' }, short: { en: 'Mine.' } }],
  workingHours: [{ weekday: 1, from: 480, to: 900 }],
  defaults: {
    city: 'Elsewhere',
    gate: { note: 'confirm' },
    ownTerms: [{ term: 'Borealis', action: 'watch' }],
  },
  add: { employers: ['South'], workingHours: [{ weekday: 2, from: 480, to: 900 }] },
  replace: { employers: ['North'] },
  policyJson: '{"city":"x"}',
  declares: ['role'],
};

test('the schema loads, and every one of its keys passes through it whole', async () => {
  expect(Object.keys(everyKey).sort()).toEqual(Object.keys(policyDocument).sort());
  install.setRaw(everyKey);
  await withBrowser(async (_, worker) => {
    await expect.poll(() => managedIn(worker), { timeout: arrival }).toEqual(everyKey);
    await expect
      .poll(async () => (await keptIn(worker)).refused, { timeout: arrival })
      .toEqual([
        expect.objectContaining({ path: 'policyJson.city', code: 'twice' }),
        expect.objectContaining({ path: 'replace.employers', code: 'twice' }),
      ]);
  });
});

test('a schema that Chromium refuses keeps the extension from loading: the test above would tell', async () => {
  const file = join(install.extension, 'managed_schema.json');
  const sound = readFileSync(file, 'utf8');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(sound), additionalProperties: false }));
  const browser = await launchChromium({ stage, extension: install.extension, keepsWelcome: true });
  try {
    const worker = await browser.context
      .waitForEvent('serviceworker', { timeout: 8_000 })
      .catch(() => undefined);
    expect([worker, ...browser.context.serviceWorkers()]).toEqual([undefined]);
  } finally {
    await browser.close();
    writeFileSync(file, sound);
  }
});

test('first start: what the organisation asks for holds, and the card says who asks', async () => {
  install.set({
    organisation: {
      name: 'Hospital Miravent',
      message: 'Ask the press office first.',
      link: 'https://miravent.example/rules',
    },
    gate: { stop: 'justify' },
    ownTerms: [{ term: 'car park', action: 'block' }],
    interfaceLanguage: 'en',
  });
  await withBrowser(async (browser, worker) => {
    await expect
      .poll(async () => (await keptIn(worker)).managed?.gate, { timeout: arrival })
      .toEqual({ stop: 'justify' });
    const page = await openBox(browser);
    await page.keyboard.type('The new car park opens tomorrow');
    const card = await cardOf(page);
    expect(card).toContain('list of words that your centre keeps an eye on');
    expect(card).toContain('Ask the press office first.');
    expect(card).toContain('Hospital Miravent');
    expect(card).toContain('Its guidelines');
    await page.keyboard.press('Escape');
    await post(page);
    const sigilo = await openOverlay(page);
    await sigilo.find('textbox', /Reason/);
    expect(await posted(page)).toEqual([]);
  });
});

test('late arrival, live change in every open tab, removal', async () => {
  await withBrowser(async (browser, worker) => {
    const pages = [await openBox(browser), await openBox(browser)];
    for (const page of pages) await page.keyboard.type(risky.en);
    await worker.evaluate(() => {
      const times: number[] = [];
      (globalThis as unknown as { times: number[] }).times = times;
      chrome.storage.onChanged.addListener((_, area) => {
        if (area === 'managed') times.push(Date.now());
      });
    });
    const changes = () => worker.evaluate(() => (globalThis as unknown as { times: number[] }).times);

    for (const page of pages) await cardOf(page);
    const holds = await Promise.all(pages.map(holder));

    /** Milliseconds from the browser's word to the last tab that shows a message. */
    const waitFor = async (message: string): Promise<number> => {
      const before = (await changes()).length;
      install.set({ organisation: { name: 'Hospital Miravent', message }, interfaceLanguage: 'en' });
      const shown = await Promise.all(
        holds.map(async (one) => {
          await expect.poll(() => one(message), { timeout: arrival, intervals: [20] }).toBe(true);
          return Date.now();
        }),
      );
      const times = await changes();
      expect(times.length).toBeGreaterThan(before);
      return Math.max(...shown) - (times[before] ?? 0);
    };
    const late = await waitFor('First message.');
    const live = await waitFor('Second message.');
    console.log(
      `in force in ${pages.length} open tabs, ms after onChanged: late arrival ${late}, live change ${live}`,
    );
    expect(Math.max(late, live)).toBeLessThan(1_000);

    install.lift();
    await expect.poll(() => keptIn(worker), { timeout: arrival }).toEqual({});
    for (const one of holds) await expect.poll(() => one('Second message.')).toBe(false);
    for (const page of pages) expect(await cardOf(page)).not.toContain('message.');
  });
});

test('bad items cost themselves; what the browser drops is noticed', async () => {
  install.setRaw({
    unknownKey: 1,
    role: 'king',
    employers: ['North', ''],
    languages: ['en', 'xx'],
    rules: ['-endorsement', 'nonsense'],
    levels: { endorsement: 'loud', 'political-content': 'note' },
    accounts: [{ handle: 'a', role: 'official' }, { role: 'official' }],
    ownTerms: [
      { term: 'Aurora', action: 'block' },
      { term: '…', action: 'block' },
    ],
    replies: [
      { id: 'a', text: { en: 'Hello.' } },
      { id: 'b b', text: { en: 'Hello.' } },
    ],
    disclaimers: [
      { id: 'a', full: { en: 'Mine.' } },
      { id: 'b', full: {} },
    ],
    workingHours: [
      { weekday: 1, from: 480, to: 900 },
      { weekday: 8, from: 480, to: 900 },
    ],
    networks: { x: 'yes' },
    declares: ['role', 'networks'],
  });
  await withBrowser(async (_, worker) => {
    await expect
      .poll(async () => (await keptIn(worker)).managed, { timeout: arrival })
      .toEqual({
        employers: ['North'],
        rules: ['-endorsement'],
        levels: { 'political-content': 'note' },
        accounts: [{ handle: 'a', role: 'official' }],
        ownTerms: [{ term: 'Aurora', action: 'block' }],
        replies: [{ id: 'a', text: { en: 'Hello.' } }],
        disclaimers: [{ id: 'a', full: { en: 'Mine.' } }],
        workingHours: [{ weekday: 1, from: 480, to: 900 }],
      });
    const { refused } = await keptIn(worker);
    expect(refused?.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
      'accounts[1] no-account',
      'disclaimers[1].full empty',
      'employers[1] empty',
      'languages[1] not-one-of',
      'levels.endorsement not-one-of',
      'networks dropped',
      'ownTerms[1] no-word',
      'replies[1].id bad-form',
      'role not-one-of',
      'rules[1] bad-rule',
      'workingHours[1].weekday too-large',
    ]);
  });
});

test('an account decides its role, and a network that is off is left alone', async () => {
  const pride = 'The best hospital in the region, with the best doctors and the most awards.';
  install.set({
    interfaceLanguage: 'en',
    accounts: [{ network: 'x', handle: '@Planta_Siete', role: 'official' }],
    gate: { note: 'confirm', warning: 'confirm' },
  });
  await withBrowser(async (browser, worker) => {
    await expect
      .poll(async () => (await keptIn(worker)).managed?.accounts, { timeout: arrival })
      .toBeDefined();
    const page = await openBox(browser);
    await page.keyboard.type(pride);
    const cards = [await cardOf(page), await cardOf(page)];
    expect(cards.some((card) => card.includes('about the centre rather than'))).toBe(true);

    await page.evaluate(() => {
      for (const avatar of document.querySelectorAll('[data-testid="UserAvatar-Container-planta_siete"]'))
        avatar.setAttribute('data-testid', 'UserAvatar-Container-somebody_else');
    });
    await page.keyboard.press('Escape');
    await page.locator(named('home-box')).click();
    await page.keyboard.type(' Yes.');
    const others = [await cardOf(page), await cardOf(page)];
    expect(others.some((card) => card.includes('about the centre rather than'))).toBe(false);

    install.set({ networks: { x: false } });
    await expect
      .poll(async () => (await keptIn(worker)).managed, { timeout: arrival })
      .toEqual({ networks: { x: false } });
    const free = await openBox(browser);
    await free.keyboard.type(risky.en);
    await post(free);
    await expect.poll(() => posted(free)).toEqual([risky.en]);
  });
});

test('a policy that is kept holds from the first moment of the next page', async () => {
  install.set({
    gate: { note: 'shut', warning: 'shut', stop: 'shut' },
    ownTerms: [{ term: 'lunes', action: 'block' }],
  });
  await withBrowser(async (browser, worker) => {
    await expect.poll(async () => (await keptIn(worker)).managed?.gate, { timeout: arrival }).toBeDefined();
    const page = await openBox(browser);
    await page.keyboard.insertText(harmless.es);
    await post(page);
    const sigilo = await openOverlay(page);
    await sigilo.find('alertdialog', /./);
    expect(await posted(page)).toEqual([]);
  });
});
