import { expect, named, test } from './guarded.ts';
import { short } from './short.ts';

const post = 'I have a 45-year-old patient with gout in Exeter';

/** The words set off for the finding that the card speaks of. */
const setOff = () => [...(CSS.highlights.get('hg4') ?? [])].map((range) => (range as Range).toString());

test('the card tells how many people fit, which words count, and what each rewrite leads to', {
  tag: short(),
}, async ({ guarded: { page, sigilo } }) => {
  await page.goto('https://x.com/home');
  await page.locator(named('home-box')).click();
  await page.keyboard.type(post);
  await sigilo.find('button', /to look at/);
  await page.keyboard.press('F8');
  await sigilo.find('image', /^How many people it could be: about 40 people$/);
  await sigilo.find('StaticText', /^In Exeter, about 40 people fit this description\.$/);

  await sigilo.press(await sigilo.find('button', /^age$/));
  expect(await page.evaluate(setOff)).toEqual(['45-year-old']);

  await sigilo.press(await sigilo.find('button', /“40-49”.*then about 300 people/));
  await expect.poll(() => page.evaluate(() => window.stage.model())).toBe(post.replace('45', '40-49'));
  await sigilo.find('StaticText', /^In Exeter, about 300 people fit this description\.$/);

  await sigilo.press(await sigilo.find('button', /“England”.*then hundreds of thousands of people/));
  await expect.poll(() => page.evaluate(() => window.stage.model())).toMatch(/gout in England$/);
});
