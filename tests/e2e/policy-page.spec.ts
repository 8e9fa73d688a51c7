import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { canManage, type ManagedInstall, managedInstall } from '../policy/managed-install.ts';
import { type Launched, launchChromium } from '../stage/browser.ts';
import { type Stage, startStage } from '../stage/server.ts';

/** The policy page, the options and the popup in a browser that an organisation manages, in three languages. */
test.describe.configure({ mode: 'serial' });
test.skip(!canManage(), 'policies may not be written here: root only');
test.setTimeout(120_000);

const example = JSON.parse(
  readFileSync(new URL('../../assets/deploy/example-policy.json', import.meta.url), 'utf8'),
);
let stage: Stage;
let install: ManagedInstall;
let browser: Launched;

test.beforeAll(async () => {
  stage = await startStage();
  install = managedInstall();
  install.setRaw({ ...example, role: 'king', hasBioDisclaimer: true, pause: { allowed: false } });
  browser = await launchChromium({ stage, extension: install.extension, locale: 'en' });
  const page = await open('policy');
  await expect(page.getByText('Gestionado por Hospital del Valle')).toBeVisible({ timeout: 40_000 });
  await page.close();
});

test.afterAll(async () => {
  await browser?.close();
  install?.end();
  await stage?.close();
});

async function open(name: string, path = `chrome-extension://${install.id}/${name}.html`): Promise<Page> {
  const page = await browser.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('close', () => expect(errors).toEqual([]));
  await page.goto(path);
  await expect(page.locator('h1')).toBeVisible();
  return page;
}

test('the admin sees what is in force, whose word it is, and what was refused', async () => {
  const page = await open('policy');
  const row = page.getByRole('row', { name: /gate\.stop/ });
  await expect(row).toContainText('justify');
  await expect(row).toContainText('La organización, fijo');
  await expect(page.getByRole('row', { name: /fields\.mail/ })).toContainText('La organización, propuesto');
  await expect(page.getByText('Debería ser uno de estos: clinician, official, supervisor.')).toBeVisible();
  await page.getByRole('button', { name: 'Mostrar todos los ajustes' }).click();
  await expect(page.getByRole('row', { name: /secondReader/ })).toContainText('Sigilo, de serie');
  await page.close();
});

test('a draft is checked as it is written, tried, and handed out', async () => {
  const page = await open('policy');
  const draft = page.getByLabel('Política en JSON');
  await draft.fill('{ "gate": { "stop": "shutt" } }');
  await expect(page.getByText('Debería ser uno de estos: open, confirm, justify, shut.')).toBeVisible();
  await draft.fill('{ "gate": ');
  await expect(page.getByText(/Todavía no es JSON válido: línea 1/)).toBeVisible();
  await draft.fill(
    '{ "gate": { "stop": "shut" }, "organisation": { "name": "N" }, "ownTerms": [{ "term": "Alborada", "action": "block" }] }',
  );
  await expect(page.getByText('Esta política es correcta.')).toBeVisible();
  await page.getByLabel('Una publicación de prueba suya').fill('Hoy nace Alborada');
  const trial = page.locator('article', { hasText: 'Hoy nace Alborada' });
  await expect(trial).toContainText('no se publica');
  await expect(trial).toContainText('Cambia');

  for (const [target, words] of [
    ['chrome-gpo', '[HKEY_LOCAL_MACHINE'],
    ['jamf', '<plist version="1.0">'],
    ['firefox', '"Extensions"'],
  ] as const) {
    await page.getByRole('combobox', { name: /^Para/ }).selectOption(target);
    await expect(page.locator('textarea[readonly]').first()).toHaveValue(
      new RegExp(words.replace(/[[\]()."]/g, '\\$&')),
    );
  }
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Descargar policies.json' }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  expect(JSON.parse(text).policies['3rdparty'].Extensions['sigilo@sigilo.example'].gate).toEqual({
    stop: 'shut',
  });

  const diagnostic = await page.getByRole('textbox', { name: 'Diagnóstico' }).inputValue();
  expect(JSON.parse(diagnostic)).toMatchObject({ isManaged: true, organisation: 'Hospital del Valle' });
  await page.close();
});

test('options say who has locked what and why; the rest stays free', async () => {
  const page = await open('options');
  const country = page.getByRole('group', { name: 'País' });
  await expect(country).toContainText('Hospital del Valle');
  await expect(country.getByRole('combobox')).toBeDisabled();
  await expect(page.getByText(/ha fijado los ajustes con candado/).first()).toBeVisible();
  const city = page.getByRole('textbox', { name: 'Localidad' });
  await expect(city).toBeEnabled();
  await page.close();
});

test('the popup names the organisation, its message and whom to ask, and keeps to its pauses', async () => {
  const page = await open('popup');
  await expect(page.getByText('Gestionado por Hospital del Valle')).toBeVisible();
  await expect(page.getByText('Ante la duda, pregunte a prensa: extensión 4411.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Normas de la organización' })).toHaveAttribute(
    'href',
    'https://valle.example/redes',
  );
  await expect(page.getByText('Hospital del Valle no permite pausas.')).toBeVisible();
  await expect(page.getByRole('button', { name: /Pausar/ })).toHaveCount(0);
  await page.close();
});

for (const name of ['policy', 'options', 'popup'])
  test(`${name}: accessible in light, dark and forced colours, and whole at 320 px`, async () => {
    const page = await open(name);
    for (const media of [
      { colorScheme: 'light' },
      { colorScheme: 'dark' },
      { forcedColors: 'active' },
    ] as const) {
      await page.emulateMedia(media);
      await page.reload();
      await expect(page.locator('h1')).toBeVisible();
      const axe = new AxeBuilder({ page }).setLegacyMode();
      // With forced colours the person's own palette is painted, which axe does not see.
      const { violations } = await ('forcedColors' in media
        ? axe.disableRules('color-contrast')
        : axe
      ).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 80)).join(' ')}`),
      ).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 700 });
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
        .map((one) => one.outerHTML.slice(0, 80)),
    );
    expect(wide).toEqual([]);
    await page.close();
  });
