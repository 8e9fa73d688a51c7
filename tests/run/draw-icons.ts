import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { bubblePath, keyPath, sealPath } from '../../components/mark.ts';
import { needChromium } from '../stage/find-chromium.ts';

const sizes = [16, 32, 48, 96, 128] as const;

/** `npm run icons`: draws the icon from the mark's paths, as SVG and in all sizes. */
export async function main(): Promise<number> {
  writeFileSync('assets/icon.svg', `${drawing(128)}\n`);
  mkdirSync('assets/public/icon', { recursive: true });
  const browser = await chromium.launch({
    executablePath: needChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    for (const size of sizes) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing(size)}`);
      await page.screenshot({ path: `assets/public/icon/${size}.png`, omitBackground: true });
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return 0;
}

/** Small ones leave out the keyhole and let the bubble grow, so that it can be told what it is. */
function drawing(size: number): string {
  const isSmall = size < 32;
  const bubble = isSmall ? ' transform="translate(64 62) scale(1.22) translate(-64 -62)"' : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128" width="${size}" height="${size}">
  <title>Sigilo</title>
  <path fill="#0f6a64" d="${sealPath}"/>
  <path fill="#fff" d="${bubblePath}"${bubble}/>${isSmall ? '' : `\n  <path fill="#0f6a64" d="${keyPath}"/>`}
</svg>`;
}
