import { expect, named, test } from './guarded.ts';
import { answer, forgetEverything, gone, open, received } from './relation-steps.ts';

/** What was answered at a button is known where a message to the same person is written, on another page. */
const places = [
  {
    site: 'X',
    profile: 'https://x.com/oriol_pedales?relations=1',
    button: '[data-tie][data-person="oriol_pedales"]',
    chat: 'https://x.com/i/chat/1-2',
    box: 'chat-box',
  },
  {
    site: 'Facebook',
    profile: 'https://www.facebook.com/oriol.pedales?relations=1',
    button: '[data-tie][data-person="oriol.pedales"]',
    chat: 'https://www.facebook.com/messages/t/61',
    box: 'talk-box',
  },
  {
    site: 'Instagram',
    profile: 'https://www.instagram.com/oriol.bicis/?relations=1',
    button: '[data-tie][data-person="oriol.bicis"]',
    chat: 'https://www.instagram.com/direct/t/oriol.bicis/',
    box: 'instagram-message-box',
  },
] as const;
const wish = 'Happy birthday, have a lovely day by the sea';

test.describe.configure({ mode: 'serial' });
test.afterEach(({ browser0 }) => forgetEverything(browser0));

for (const { site, profile, button, chat, box } of places)
  for (const [said, shown] of [
    ['Yes', /^Sigilo: 1 to look at/],
    ['No', /^Sigilo: nothing to point out/],
  ] as const)
    test(`${site}: a message to somebody of whom “${said}” was said`, async ({
      guarded: { page, sigilo },
    }) => {
      await open(page, profile);
      await page.locator(button).first().click();
      await answer(sigilo, said);
      if (said === 'Yes') await answer(sigilo, 'Don’t go on');
      await gone(sigilo);
      await page.goto(chat);
      await page.locator(named(box)).click();
      await page.keyboard.type(wish);
      await sigilo.find('button', shown);
      expect(await received(page)).toEqual([]);
    });
