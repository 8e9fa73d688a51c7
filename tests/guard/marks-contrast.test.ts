import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** Underlines are told from the page by at least 3:1 (WCAG 1.4.11), on the surfaces that the four sites write on. */
const css = readFileSync(
  fileURLToPath(new URL('../../entrypoints/guard.content/style.css', import.meta.url)),
  'utf8',
);
const surfaces = {
  white: '#ffffff',
  'grey of comments': '#f0f2f5',
  black: '#000000',
  'dim blue of X': '#15202b',
  'dark of Facebook': '#252728',
  'dark of Instagram': '#1a1d21',
  'dark of LinkedIn': '#1b1f23',
} as const;
const marks = [...css.matchAll(/::highlight\((hg[123])\)\s*\{\s*text-decoration:[^;]*?(#[0-9a-f]{6});/gu)];

describe('marks', () => {
  test('there are three of them, each of its own shape', () => {
    expect(marks.map(([, name]) => name)).toEqual(['hg1', 'hg2', 'hg3']);
    const shapes = marks.map(([rule]) => /dotted|wavy|solid/u.exec(rule)?.[0]);
    expect(new Set(shapes).size).toBe(3);
  });

  for (const [, name, color] of marks) {
    for (const [surface, ground] of Object.entries(surfaces)) {
      test(`${name} on ${surface}`, () => {
        expect(contrast(color ?? '', ground)).toBeGreaterThanOrEqual(3);
      });
    }
  }
});

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
