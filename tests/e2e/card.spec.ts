import { expect, named, posted, risky, test, underlined } from './guarded.ts';
import { short } from './short.ts';

const story = 'Tengo una paciente que llora cada vez que oye mi voz';

test.beforeEach(async ({ guarded: { page } }) => {
  await page.goto('https://x.com/home');
  await page.locator(named('home-box')).click();
});

test('a finding is underlined while it is being typed, and the editor is not mutated', {
  tag: short(),
}, async ({ guarded: { page } }) => {
  await page.keyboard.type(story);
  await expect.poll(() => underlined(page)).toContain('una paciente');
  const mutations = await page.evaluate(async () => {
    const box = document.querySelector('[data-stage="home-box"]') as Element;
    let count = 0;
    const observer = new MutationObserver((records) => {
      count += records.length;
    });
    observer.observe(box, { subtree: true, childList: true, characterData: true, attributes: true });
    document.querySelector('[data-stage="home-box"]')?.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 300));
    observer.disconnect();
    return count;
  });
  expect(mutations).toBe(0);
});

test('a click on the underline opens the card, and typing goes on', { tag: short() }, async ({
  guarded: { page, sigilo },
}) => {
  await page.keyboard.type(story);
  await expect.poll(() => underlined(page)).toContain('una paciente');
  const at = await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('hg2') ?? [])] as Range[];
    const { left, top, width, height } = (range as Range).getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.click(at.x, at.y);
  await sigilo.find('dialog', /story of one patient/);
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' y más');
  expect(await page.evaluate(() => window.stage.model())).toBe(`${story} y más`);
});

test('keys: F8 opens, Ctrl+F8 enters, Escape closes and gives the caret back', { tag: short() }, async ({
  guarded: { page, sigilo },
}) => {
  await page.keyboard.type(story);
  await sigilo.find('button', /1 to look at/);
  await page.keyboard.press('F8');
  await sigilo.find('dialog', /story of one patient/);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-stage'))).toBe('home-box');
  await page.keyboard.press('Control+F8');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-stage'))).not.toBe('home-box');
  expect(await sigilo.focused()).toMatch(/^(?:Add|Change to|Take it out)/);
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await sigilo.look()).some((one) => one.role === 'dialog')).toBe(false);
  await page.keyboard.type('!');
  expect(await page.evaluate(() => window.stage.model())).toBe(`${story}!`);
});

test('ignored in this post, it is silent until the post is gone', { tag: short() }, async ({
  guarded: { page, sigilo },
}) => {
  await page.keyboard.type(story);
  await sigilo.find('button', /1 to look at/);
  await page.keyboard.press('F8');
  await sigilo.press(await sigilo.find('button', /Ignore in this post/));
  await expect.poll(() => underlined(page)).toEqual([]);
  await page.locator(named('home-box')).click();
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => posted(page)).toEqual([story]);
  await page.keyboard.type(story);
  await expect.poll(() => underlined(page)).toContain('una paciente');
});

test('a second text after "Post anyway" is held again', { tag: short() }, async ({
  guarded: { page, sigilo },
}) => {
  await page.keyboard.type(risky.es);
  await page.keyboard.press('Control+Enter');
  await sigilo.press(await sigilo.find('button', /Post anyway/));
  await expect.poll(() => posted(page)).toEqual([risky.es]);
  await page.locator(named('home-box')).click();
  await page.keyboard.type(`${risky.es}!`);
  await page.keyboard.press('Control+Enter');
  await sigilo.find('alertdialog', /before this goes out/);
  expect(await posted(page)).toEqual([risky.es]);
});

test('with forced colours the marks take the reader’s own', async ({ guarded: { page } }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.keyboard.type(risky.es);
  await expect.poll(() => underlined(page)).not.toEqual([]);
  const colors = await page.locator(named('home-box')).evaluate((box) => {
    const probe = document.createElement('i');
    probe.style.cssText = 'color: CanvasText; background-color: Highlight';
    document.body.append(probe);
    const { color, backgroundColor } = getComputedStyle(probe);
    probe.remove();
    const mark = (name: string) => getComputedStyle(box, `::highlight(${name})`);
    return {
      wanted: { line: color, ground: backgroundColor },
      lines: ['hg1', 'hg2', 'hg3'].map((name) => mark(name).textDecorationColor),
      ground: mark('hg3').backgroundColor,
    };
  });
  expect(colors.lines).toEqual([colors.wanted.line, colors.wanted.line, colors.wanted.line]);
  expect(colors.ground).toBe(colors.wanted.ground);
});
