import { expect, test } from '@playwright/test';
import { type Browsers, startBrowsers } from '../chaos/arena.ts';
import { places, rampage } from '../chaos/chaos.ts';
import { extension } from './guarded.ts';

/** A short run of `npm run chaos`, always the same. */
test.describe.configure({ mode: 'serial' });
test.setTimeout(900_000);

let browsers: Browsers;
test.beforeAll(async () => {
  browsers = await startBrowsers(extension);
});
test.afterAll(async () => {
  await browsers?.close();
});

for (const [index, place] of places.entries()) {
  test(`chaos: ${place.name}: the same text as without Sigilo, no stuck gate, no error, nothing left behind`, async () => {
    const { faults, steps, extra } = await rampage(browsers, place, 20_261_125 + index, 30);
    expect(faults).toEqual([]);
    expect(steps).toBe(30);
    expect(extra.nodes).toBeLessThan(500);
    expect(extra.listeners).toBeLessThan(200);
  });
}
