import { expect, test } from './guarded.ts';
import { answer, choose, forgetEverything, gone, open, received } from './relation-steps.ts';

/** Pages that are not as they should be: no click is lost, none is sent twice, nobody is mixed up with somebody else. */
const question = /patient, or a relative/;
const profile = 'https://x.com/oriol_pedales?relations=1';

test.describe.configure({ mode: 'serial' });
test.afterEach(({ browser0 }) => forgetEverything(browser0));

test('buttons with nobody beside them act at once', async ({ guarded: { page } }) => {
  for (const [url, html] of [
    ['https://x.com/home?relations=1', '<button data-testid="7-follow"><span>Follow</span></button>'],
    [
      'https://www.facebook.com/friends/suggestions?relations=1',
      '<div role="button" tabindex="0" aria-label="Add friend"><span>Add friend</span></div>',
    ],
    ['https://www.instagram.com/explore/people/?relations=1', '<button>Follow</button>'],
    [
      'https://www.linkedin.com/mynetwork/grow/?relations=1',
      '<button><svg id="connect-small"></svg><span>Connect</span></button>',
    ],
  ] as const) {
    await open(page, url);
    await page.evaluate((markup) => {
      const place = document.createElement('aside');
      place.innerHTML = markup;
      place.firstElementChild?.addEventListener('click', () =>
        window.stage.posted.push({ surface: 'alone', text: '' }),
      );
      place.style.cssText = 'position: fixed; inset: 0 auto auto 0; z-index: 99';
      document.body.prepend(place);
    }, html);
    await page.locator('body > aside').locator(':scope > *').click();
    expect(await received(page), url).toEqual(['alone']);
  }
});

test('a person without a name is asked about by handle, or as this person; RTL and emoji stay apart', async ({
  guarded: { page, sigilo },
}) => {
  await open(page, profile);
  for (const [person, shown] of [
    ['zz0417', /^Is @zz0417 your patient/],
    ['qaria_layl', /^Is قارئة الليل your patient/],
    ['oriol_pedales', /^Is Oriol Pedales 🚲 your patient/u],
  ] as const) {
    await page.locator(`[data-tie][data-person="${person}"]`).first().click();
    await sigilo.find('dialog', shown);
    await answer(sigilo, 'Cancel');
    await gone(sigilo);
  }
  await open(page, 'https://www.facebook.com/friends/suggestions?relations=1');
  await page.evaluate(() => {
    const link = document.querySelector('[data-person="61550000417"]')?.closest('.card')?.querySelector('a');
    link?.replaceChildren();
  });
  await page.locator('[data-tie][data-person="61550000417"]').click();
  await sigilo.find('dialog', /^Is this person your patient/);
  await answer(sigilo, 'No');
  await expect.poll(() => received(page)).toEqual(['tie:facebook-suggestion:61550000417']);
});

test('a very long name is cut, and markup in it is text', async ({ guarded: { page, sigilo } }) => {
  await open(page, 'https://www.facebook.com/friends/suggestions?relations=1');
  const name = `<img src=x onerror="window.hit=1"> ${'Ana'.repeat(200)}`;
  await page.evaluate((text) => {
    const link = document
      .querySelector('[data-person="oriol.pedales"]')
      ?.closest('.card')
      ?.querySelector('a');
    link?.replaceChildren(text);
  }, name);
  await page.locator('[data-tie][data-person="oriol.pedales"]').click();
  const shown = await sigilo.find('dialog', question);
  expect(shown.name).toContain('<img src=x');
  expect(shown.name.length).toBeLessThan(130);
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
});

test('a page that is left for another while the question is open sends nothing, there or back', async ({
  guarded: { page, sigilo },
}) => {
  await open(page, profile);
  await page.locator('[data-tie]').first().click();
  await sigilo.find('dialog', question);
  await open(page, 'https://x.com/follower_requests?relations=1');
  await gone(sigilo);
  expect(await received(page)).toEqual([]);
  await page.goBack();
  await page.locator('[data-tie]').first().waitFor();
  expect(await received(page)).toEqual([]);
  await page.waitForTimeout(300);
  await page.locator('[data-tie]').first().click();
  await sigilo.find('dialog', question);
});

test('a double click on an answer acts once, and its second click does not fall through to the page', async ({
  guarded: { page, sigilo },
}) => {
  await open(page, profile);
  await page.evaluate(() =>
    document.addEventListener(
      'click',
      ({ isTrusted, target }) => {
        if (isTrusted && target instanceof Node && document.body.contains(target))
          window.stage.posted.push({ surface: 'fallen through', text: '' });
      },
      true,
    ),
  );
  await page.locator('[data-tie][data-person="oriol_pedales"]').click();
  await sigilo.press(await sigilo.find('button', /^No$/), 2);
  await expect.poll(() => received(page)).toEqual(['tie:x-follow:oriol_pedales']);
  await page.waitForTimeout(800);
  expect(await received(page)).toHaveLength(1);
  await page.mouse.click(5, 5);
  await expect.poll(() => received(page)).toEqual(['tie:x-follow:oriol_pedales', 'fallen through']);
});

test('a switched-off question comes back with the setting, without a reload', async ({
  guarded: { page, sigilo },
  browser0,
}) => {
  await choose(browser0, { relations: 'off' });
  await open(page, profile);
  await page.locator('[data-tie][data-person="oriol_pedales"]').click();
  await expect.poll(() => received(page)).toHaveLength(1);
  await choose(browser0, { relations: 'ask' });
  await page.waitForTimeout(300);
  await page.locator('[data-tie][data-person="oriol_pedales"]').click();
  await sigilo.find('dialog', question);
  expect(await received(page)).toHaveLength(1);
});
