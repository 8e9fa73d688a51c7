import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, expect, test } from '@playwright/test';
import { bundleAs } from '../stage/bundle.ts';
import { needChromium } from '../stage/find-chromium.ts';
import { short } from './short.ts';

/**
 * The mirror's ink against the textarea's own: two screenshots, one of the field's text and one of the mirror's. Each dark
 * point of the one must have one of the other within 1 px. Where a mirror cannot be exact it must offer no range.
 */
const layouts: Readonly<Record<string, string>> = {
  plain: '',
  large: 'font: 28px/1.2 serif',
  monospace: 'font: 13px/1.6 monospace; tab-size: 3',
  'wide letters': 'letter-spacing: 3px; word-spacing: 9px',
  padding: 'padding: 17px 3px 5px 41px; border: 5px solid green',
  'border box': 'box-sizing: border-box; width: 260px; height: 90px; padding: 12px',
  centred: 'text-align: center',
  'at the end': 'text-align: end',
  'right to left': 'direction: rtl',
  indented: 'text-indent: 60px',
  'broken words': 'word-break: break-all; width: 140px',
  'any break': 'overflow-wrap: anywhere; width: 120px',
  'no wrapping': 'white-space: pre; overflow: auto',
  scrolled: 'height: 44px; overflow: auto',
  bold: 'font-weight: 700; font-style: italic',
  'upper case': 'text-transform: uppercase',
  'on a moved page': 'margin: 300px 0 0 80px',
  'large page': 'zoom: 1.25',
};

/** Layouts that the four sites use, on which a mirror must be exact. */
const exact = [
  'plain',
  'large',
  'padding',
  'border box',
  'scrolled',
  'bold',
  'right to left',
  'on a moved page',
];

const words = 'La mañana fue larga\ty hubo de todo en la planta, también risas.\nDespués';
const text = `${words} volvimos a casa con calma y sin prisa. ${words}`;

let browser: Browser;
let script: string;
let styles: string;

test.beforeAll(async () => {
  const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  script = await bundleAs(at('../../entrypoints/guard.content/mirror.ts'), 'mirror');
  styles = await readFile(at('../../components/overlay.css'), 'utf8');
  browser = await chromium.launch({
    executablePath: needChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
});
test.afterAll(() => browser?.close());

for (const [name, layout] of Object.entries(layouts)) {
  test(`mirror: ${name}`, { tag: short(name === 'plain' || name === 'scrolled') }, async () => {
    const page = await browser.newPage({ viewport: { width: 900, height: 700 } });
    await page.setContent(
      `<!doctype html><textarea style="width: 300px; height: 200px; ${layout}"></textarea>`,
    );
    await page.addStyleTag({ content: styles });
    await page.addScriptTag({ content: script });
    const isOffered = await page.evaluate(mirrored, text);
    const field = await page.screenshot();
    await page.addStyleTag({
      content: 'textarea { color: transparent !important } .mirror { color: black !important }',
    });
    const mirror = await page.screenshot();
    const strays = await page.evaluate(strayInk, [
      field.toString('base64'),
      mirror.toString('base64'),
    ] as const);
    if (isOffered) expect(strays).toBe(0);
    else expect(exact).not.toContain(name);
    await page.close();
  });
}

interface MirrorModule {
  createMirror(
    box: HTMLTextAreaElement,
    layer: HTMLElement,
    signal: AbortSignal,
  ): { range(start: number, end: number): Range | undefined };
}

/** Runs in the page: lays a mirror over the field; whether it offers the range of the last word. */
function mirrored(text: string): boolean {
  const { mirror } = window as unknown as { readonly mirror: MirrorModule };
  const box = document.querySelector('textarea') as HTMLTextAreaElement;
  box.spellcheck = false;
  box.value = text;
  const layer = document.createElement('div');
  document.body.append(layer);
  const { range } = mirror.createMirror(box, layer, new AbortController().signal);
  box.scrollTop = 30;
  layer.firstElementChild?.scrollTo(box.scrollLeft, box.scrollTop);
  return range(text.length - 4, text.length) !== undefined;
}

/** Runs in the page: dark points of either picture that have no neighbour within 1 px in the other. */
async function strayInk(pictures: readonly [string, string]): Promise<number> {
  const [one, other] = await Promise.all(
    pictures.map(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context?.drawImage(image, 0, 0);
      return context?.getImageData(0, 0, image.width, image.height) as ImageData;
    }),
  );
  if (one === undefined || other === undefined) return Number.NaN;
  const isDark = ({ data, width }: ImageData, x: number, y: number, limit: number): boolean => {
    const at = (y * width + x) * 4;
    return (data[at] ?? 255) < limit && (data[at + 1] ?? 255) < limit && (data[at + 2] ?? 255) < limit;
  };
  let strays = 0;
  for (const [a, b] of [
    [one, other],
    [other, one],
  ] as const) {
    for (let y = 1; y < a.height - 1; y++) {
      for (let x = 1; x < a.width - 1; x++) {
        if (!isDark(a, x, y, 100)) continue;
        let isNear = false;
        for (let dy = -1; dy <= 1; dy++)
          for (let dx = -1; dx <= 1; dx++) isNear ||= isDark(b, x + dx, y + dy, 180);
        if (!isNear) strays += 1;
      }
    }
  }
  return strays;
}
