import { expect, test } from './faces.ts';
import { named, posted } from './guarded.ts';
import { short } from './short.ts';

/** The ready-made replies at the composer, on the editors of the four sites. */
const places = [
  { name: 'X, a post', at: 'https://x.com/home', box: 'home-box', isShort: true },
  { name: 'Facebook, a post', at: 'https://www.facebook.com/?open=post', box: 'post-box', isShort: false },
  {
    name: 'Instagram, a caption',
    at: 'https://www.instagram.com/create/details/',
    box: 'instagram-caption-box',
    isShort: false,
  },
  {
    name: 'LinkedIn, a post',
    at: 'https://www.linkedin.com/feed/?open=share',
    box: 'linkedin-post-box',
    isShort: false,
  },
] as const;

for (const { name, at, box, isShort } of places)
  test(`${name}: a reply is put in with one click, filled and named, and taken out again`, {
    tag: short(isShort),
  }, async ({ guarded: { page, sigilo }, faces }) => {
    await faces.store({ chosen: { fields: { tel: '555 0100' } } });
    await page.goto(at);
    await page.locator(named(box)).click();
    await page.keyboard.type('Good morning.');
    await sigilo.press(await sigilo.find('button', /^Ready-made replies$/));
    await sigilo.find('dialog', /^Ready-made replies$/);
    await sigilo.press(await sigilo.find('button', /^Running late/));
    const model = () =>
      page.locator(named(box)).evaluate((element: HTMLElement) => {
        const own = Object.values(window.stage.engines).find(({ box }) => box === element);
        return own?.model() ?? (element as HTMLInputElement).value ?? element.innerText;
      });
    await expect
      .poll(model)
      .toBe(
        'Good morning. Today [professional] is running about [minutes] minutes late because of something unexpected. To change your slot: 555 0100. Sorry, and thank you for your patience.',
      );
    await sigilo.press(await sigilo.find('button', /^Undo$/));
    await expect.poll(async () => (await model()).trim()).toBe('Good morning.');
    await page.waitForTimeout(300);
    await sigilo.find('StaticText', /^The text is as it was\.$/);
  });

test('keys alone: Ctrl+Shift+F8 enters, arrows walk, Enter puts in, Escape closes and gives the caret back', async ({
  guarded: { page, sigilo },
}) => {
  await page.goto('https://x.com/home');
  await page.locator(named('home-box')).click();
  await page.keyboard.type('Hello');
  await sigilo.find('button', /^Ready-made replies$/);
  await page.keyboard.press('Control+Shift+F8');
  await expect.poll(() => sigilo.focused()).toMatch(/^Running late/);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => sigilo.focused()).toMatch(/^Holiday or absence/);
  await page.keyboard.press('Escape');
  await page.keyboard.type('!');
  expect(await page.evaluate(() => window.stage.model())).toBe('Hello!');
});

const story = 'Our patient Martin has left the wheelchair';

test('the replies open in the place of the card; closed with the mouse, the caret is where it was', async ({
  guarded: { page, sigilo },
}) => {
  await page.goto('https://x.com/home');
  await page.locator(named('home-box')).click();
  await page.keyboard.type(story);
  await sigilo.find('button', /to look at/);
  await page.keyboard.press('F8');
  await sigilo.find('dialog', /names somebody in your care/);
  await sigilo.press(await sigilo.find('button', /^Ready-made replies$/));
  await sigilo.find('dialog', /^Ready-made replies$/);
  expect((await sigilo.look()).filter(({ role }) => role === 'dialog')).toHaveLength(1);
  await sigilo.press(await sigilo.find('button', /^Close$/));
  await expect.poll(async () => (await sigilo.look()).some(({ role }) => role === 'dialog')).toBe(false);
  await page.keyboard.type('!');
  expect(await page.evaluate(() => window.stage.model())).toBe(`${story}!`);
});

test('a held post closes the replies, and they stay closed when it goes out all the same', async ({
  guarded: { page, sigilo },
}) => {
  await page.goto('https://x.com/home');
  await page.locator(named('home-box')).click();
  await page.keyboard.type(story);
  await sigilo.press(await sigilo.find('button', /^Ready-made replies$/));
  await sigilo.find('dialog', /^Ready-made replies$/);
  await page.locator(named('home-send')).click();
  await sigilo.press(await sigilo.find('button', /^Post anyway$/));
  await expect.poll(() => posted(page)).toEqual([story]);
  await page.waitForTimeout(300);
  expect((await sigilo.look()).filter(({ role }) => role === 'dialog')).toEqual([]);
});
