import { expect, test } from './guarded.ts';
import {
  answer,
  choose,
  everythingStored,
  forgetEverything,
  gone,
  open,
  received,
} from './relation-steps.ts';
import { short } from './short.ts';

/** What follows from each answer, how often it is asked, and what no page may break. */
const question = /patient, or a relative/;
const profile = 'https://x.com/oriol_pedales?relations=1';
const people = 'https://www.linkedin.com/mynetwork/grow/?relations=1';
const rider = '[data-tie="x-follow"][data-person="oriol_pedales"]';
const runner = '[data-tie="x-follow"][data-person="corre_giulia"]';
const sent = 'tie:x-follow:oriol_pedales';

test.describe.configure({ mode: 'serial' });
test.afterEach(async ({ browser0 }) => {
  await forgetEverything(browser0);
});

test('No: the site gets the click once, and this person is not asked about again', { tag: short() }, async ({
  guarded: { page, sigilo },
  browser0,
}) => {
  await open(page, profile);
  await page.locator(rider).click();
  await answer(sigilo, 'No');
  await expect.poll(() => received(page)).toEqual([sent]);
  await gone(sigilo);
  await page.locator(rider).click();
  await expect.poll(() => received(page)).toEqual([sent, sent]);
  await open(page, profile);
  await page.locator(rider).click();
  await expect.poll(() => received(page)).toEqual([sent]);
  expect(Object.values((await everythingStored(browser0)).local.relations?.people ?? {})).toEqual(['no']);
  expect(JSON.stringify(await everythingStored(browser0))).not.toMatch(/oriol|pedales|x\.com|https?:/i);
});

test('Yes: why, and the ways on; nothing is sent, and the person stays a patient', async ({
  guarded: { page, sigilo },
}) => {
  await open(page, profile);
  await page.locator(rider).click();
  await answer(sigilo, 'Yes');
  await sigilo.find('dialog', /Better not/);
  await answer(sigilo, 'Don’t go on');
  await gone(sigilo);
  await page.locator(rider).click();
  await sigilo.find('dialog', /You said that .*Oriol Pedales/);
  await page.keyboard.press('Escape');
  await gone(sigilo);
  expect(await received(page)).toEqual([]);
});

test('friends before: remembered, and goes on', async ({ guarded: { page, sigilo } }) => {
  await open(page, profile);
  await page.locator(rider).click();
  await answer(sigilo, 'We were friends before');
  await expect.poll(() => received(page)).toEqual([sent]);
  await page.locator(rider).click();
  await expect.poll(() => received(page)).toEqual([sent, sent]);
});

test('later: goes on once, and asks again', async ({ guarded: { page, sigilo } }) => {
  await open(page, profile);
  await page.locator(rider).click();
  await answer(sigilo, 'Ask me later');
  await expect.poll(() => received(page)).toEqual([sent]);
  await gone(sigilo);
  await page.locator(rider).click();
  await sigilo.find('dialog', question);
  expect(await received(page)).toEqual([sent]);
});

test('keys: Enter on the button asks, Tab goes round, Escape gives the focus back, a key held down answers nothing', {
  tag: short(),
}, async ({ guarded: { page, sigilo } }) => {
  await open(page, 'https://www.instagram.com/oriol.bicis/?relations=1');
  await page.locator('[data-tie]').focus();
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await sigilo.find('dialog', question);
  expect(await received(page)).toEqual([]);
  const names: string[] = [];
  for (let at = 0; at < 6; at += 1) {
    await page.keyboard.press('Tab');
    names.push(await sigilo.focused());
  }
  expect(names).toEqual(['No', 'Yes', 'We were friends before', 'Ask me later', 'Cancel', 'No']);
  await page.keyboard.press('Escape');
  await gone(sigilo);
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-tie'))).toBe(true);
  await page.keyboard.press(' ');
  await sigilo.find('dialog', question);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => received(page)).toEqual(['tie:instagram-follow:oriol.bicis']);
  await page.waitForTimeout(300);
  expect(await received(page)).toHaveLength(1);
});

test('two clicks at once, and clicks from a script, open one question and send nothing', async ({
  guarded: { page, sigilo },
}) => {
  await open(page, profile);
  await page.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('[data-tie]')) {
      button.click();
      button.click();
    }
  });
  await sigilo.find('dialog', question);
  expect(await received(page)).toEqual([]);
  await answer(sigilo, 'No');
  await expect.poll(() => received(page)).toHaveLength(1);
});

test('a button drawn anew while the question is open gets the click', async ({
  guarded: { page, sigilo },
}) => {
  await open(page, profile);
  await page.locator(rider).click();
  await sigilo.find('dialog', question);
  await page.evaluate((selector) => {
    const old = document.querySelector(selector) as HTMLElement;
    const made = old.cloneNode(true) as HTMLElement;
    made.addEventListener('click', () => window.stage.posted.push({ surface: 'anew', text: '' }));
    old.replaceWith(made);
  }, rider);
  await answer(sigilo, 'No');
  await expect.poll(() => received(page)).toEqual(['anew']);
});

test('a button that is gone loses nothing: the person is remembered and the next click goes through', async ({
  guarded: { page, sigilo },
}) => {
  await open(page, profile);
  await page.locator(rider).click();
  await sigilo.find('dialog', question);
  await page.evaluate((selector) => document.querySelector(selector)?.remove(), rider);
  await answer(sigilo, 'No');
  await gone(sigilo);
  expect(await received(page)).toEqual([]);
});

test('a page left behind takes its question with it; the next one asks anew', async ({
  guarded: { page, sigilo },
}) => {
  await open(page, profile);
  await page.locator(rider).click();
  await sigilo.find('dialog', question);
  await page.evaluate(() => history.pushState({}, '', '/home?relations=1'));
  await gone(sigilo);
  await page.locator(runner).first().click();
  await sigilo.find('dialog', /Giulia Corre/);
  expect(await received(page)).toEqual([]);
});

test('a site that throws out the question with its dialog gets no click, and the question comes back', async ({
  guarded: { page, sigilo },
}) => {
  await open(page, 'https://www.facebook.com/groups/4711?relations=1');
  await page.locator('[data-tie="facebook-invite"]').first().click();
  await sigilo.find('dialog', question);
  await page.evaluate(() => {
    const dialog = document.querySelector('[role="dialog"]') as HTMLElement;
    for (const child of [...dialog.children])
      if (child.tagName === 'DIV' && child.shadowRoot === null && child.childElementCount === 0)
        child.remove();
  });
  await page.waitForTimeout(400);
  await sigilo.find('dialog', question);
  expect(await received(page)).toEqual([]);
});

test('many in a row: from the second on, one word for the next ones; a declared patient is held all the same', async ({
  guarded: { page, sigilo },
}) => {
  await open(page, profile);
  await page.locator(runner).first().click();
  await answer(sigilo, 'Yes');
  await answer(sigilo, 'Don’t go on');
  await gone(sigilo);
  await page.locator(rider).click();
  await answer(sigilo, 'No');
  await gone(sigilo);
  await page.locator('[data-tie][data-person="zz0417"]').click();
  await sigilo.press(await sigilo.find('checkbox', /next ones on this page/));
  await answer(sigilo, 'No');
  await expect.poll(() => received(page)).toHaveLength(2);
  await page.locator('[data-tie][data-person="qaria_layl"]').click();
  await expect.poll(() => received(page)).toHaveLength(3);
  await page.evaluate(() => {
    const cell = document.querySelector('[data-person="zz0417"]') as HTMLElement;
    cell.setAttribute('aria-label', 'Follow @nueva_0418');
  });
  await page.locator('[data-person="zz0417"]').click();
  await expect.poll(() => received(page)).toHaveLength(4);
  await page.evaluate(() => {
    const cell = document.querySelector('[data-person="zz0417"]') as HTMLElement;
    cell.setAttribute('aria-label', 'Follow @nueva_0419');
    cell.click();
  });
  await sigilo.find('dialog', question);
  await page.keyboard.press('Escape');
  await gone(sigilo);
  await page.locator(runner).first().click();
  await sigilo.find('dialog', /You said/);
  expect(await received(page)).toHaveLength(4);
});

test('levels: hold keeps a declared patient, reason wants one, off asks nothing', async ({
  guarded: { page, sigilo },
  browser0,
}) => {
  await choose(browser0, { relations: 'hold' });
  await open(page, profile);
  await page.locator(rider).click();
  await answer(sigilo, 'Yes');
  await sigilo.find('dialog', /Better not/);
  const names = (await sigilo.look()).filter(({ role }) => role === 'button').map(({ name }) => name);
  expect(names).toEqual(['Don’t go on', 'Answer kindly that you keep it apart']);
  await answer(sigilo, 'Don’t go on');
  await choose(browser0, { relations: 'reason' });
  await open(page, profile);
  await page.locator(rider).click();
  await sigilo.find('dialog', /You said/);
  await sigilo.press(await sigilo.find('textbox', /Reason/));
  await page.keyboard.type('Asked by the ward');
  await answer(sigilo, 'Go on anyway');
  await expect.poll(() => received(page)).toEqual([sent]);
  await choose(browser0, { relations: 'off' });
  await open(page, profile);
  await page.locator(rider).click();
  await expect.poll(() => received(page)).toEqual([sent]);
});

test('no questions about follows where the setting says so, nor on official accounts', async ({
  guarded: { page },
  browser0,
}) => {
  for (const chosen of [{ relationsOnFollow: false }, { role: 'official' }]) {
    await choose(browser0, chosen);
    await open(page, profile);
    await page.locator(rider).click();
    await expect.poll(() => received(page)).toEqual([sent]);
  }
});

test('a policy that forbids remembering: nothing is stored, and the next page asks again', async ({
  guarded: { page, sigilo },
  browser0,
}) => {
  await choose(browser0, { memory: false });
  await open(page, profile);
  await page.locator(rider).click();
  await answer(sigilo, 'No');
  await expect.poll(() => received(page)).toEqual([sent]);
  await page.locator(rider).click();
  await expect.poll(() => received(page)).toEqual([sent, sent]);
  expect((await everythingStored(browser0)).local.relations).toBeUndefined();
  await open(page, profile);
  await page.locator(rider).click();
  await sigilo.find('dialog', question);
});

test('a supervisor is asked about staff before sending, and reminded; not on LinkedIn', async ({
  guarded: { page, sigilo },
  browser0,
}) => {
  await choose(browser0, { role: 'supervisor' });
  await open(page, 'https://www.facebook.com/friends/suggestions?relations=1');
  await page.locator('[data-person="oriol.pedales"]').click();
  await answer(sigilo, 'No');
  await sigilo.find('dialog', /Do you manage .*Oriol Pedales/);
  await answer(sigilo, 'Yes');
  await sigilo.find('dialog', /You manage/);
  await answer(sigilo, 'Don’t go on');
  await gone(sigilo);
  expect(await received(page)).toEqual([]);
  await open(page, 'https://www.facebook.com/friends/requests?relations=1');
  await page.locator('[data-person="oriol.pedales"]').click();
  await expect.poll(() => received(page)).toEqual(['tie:facebook-request:oriol.pedales']);
  await open(page, people);
  await page.locator('[data-tie="linkedin-connect"]').first().click();
  await answer(sigilo, 'No');
  await expect.poll(() => received(page)).toHaveLength(1);
});

test('declining: the answer is copied in the language of the page, and shown', async ({
  guarded: { page, sigilo },
  browser0,
}) => {
  await choose(browser0, { fields: { page: 'facebook.com/consulta' } });
  await browser0.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `${profile}&lang=es`);
  await page.locator(rider).click();
  await answer(sigilo, 'Yes');
  await answer(sigilo, 'Answer kindly');
  await sigilo.find('dialog', /copied/);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Uso este perfil solo para familia y amigos');
  expect(copied).toContain('facebook.com/consulta');
  await answer(sigilo, 'Close');
  await page.locator(rider).click();
  await answer(sigilo, 'Invite to the professional page');
  await sigilo.find('dialog', /copied/);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Puede seguirla quien quiera');
  expect(await received(page)).toEqual([]);
});

test('declining: the answer goes into the empty message box of that person, and is not sent', async ({
  guarded: { page, sigilo },
  browser0,
}) => {
  await choose(browser0, { fields: { page: 'linkedin.com/company/miravent' } });
  await page.goto('https://www.linkedin.com/in/ilse-van-korten/?open=bubble');
  const boxes = page.locator('.msg-form__contenteditable');
  await expect(boxes).toHaveCount(2);
  await page.locator('[data-stage="connect"]').click();
  await answer(sigilo, 'Yes');
  await answer(sigilo, 'Answer kindly');
  await sigilo.find('dialog', /in the message box/);
  const texts = await boxes.allInnerTexts();
  expect(texts[0]?.trim()).toBe('');
  expect(texts[1]).toContain('I keep this profile for family and friends');
  expect(texts[1]).toContain('linkedin.com/company/miravent');
  await answer(sigilo, 'Close');
  expect(await received(page)).toEqual([]);
});

test('the invitation’s dialog does not ask again after its button', async ({ guarded: { page, sigilo } }) => {
  await page.goto('https://www.linkedin.com/in/ilse-van-korten/');
  await page.locator('[data-stage="connect"]').click();
  await answer(sigilo, 'Ask me later');
  await page.locator('[data-stage="add-note"]').click();
  await page.locator('[data-stage="linkedin-invitation-box"]').click();
  await page.keyboard.type('Hello from the logistics forum');
  await page.locator('[data-stage="linkedin-invitation-send"]').click();
  await expect.poll(() => received(page)).toEqual(['linkedin-invitation']);
});

test('a draft to somebody who was declared a patient is judged as one', { tag: short() }, async ({
  guarded: { page, sigilo },
}) => {
  await page.goto('https://www.linkedin.com/in/ilse-van-korten/');
  await page.locator('[data-stage="connect"]').click();
  await answer(sigilo, 'Yes');
  await answer(sigilo, 'Go on anyway');
  await page.locator('[data-stage="add-note"]').click();
  await page.locator('[data-stage="linkedin-invitation-box"]').click();
  await page.keyboard.type('Happy to connect with you here');
  await sigilo.find('button', /1 to look at/);
});
