import { expect, test } from '/work/wt/relations/tests/e2e/guarded.ts';
for (const [theme, width] of [['light', 360], ['dark', 360], ['light', 900]] as const)
  test(`shot ${theme} ${width}`, async ({ guarded: { page, sigilo } }) => {
    await page.setViewportSize({ width, height: 640 });
    await page.goto(`https://www.facebook.com/friends/suggestions?relations=1&theme=${theme}`);
    await page.waitForTimeout(500);
    await page.locator('[data-person="61550000417"][data-tie]').click();
    await sigilo.find('dialog', /patient/);
    await page.waitForTimeout(300);
    await page.screenshot({ path: `/tmp/rel-q-${theme}-${width}.png` });
    await sigilo.press(await sigilo.find('button', /^Yes/));
    await page.waitForTimeout(300);
    await page.screenshot({ path: `/tmp/rel-s-${theme}-${width}.png` });
  });
