import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** What the sources must not hold, so that the threats of `.github/SECURITY.md` find no door. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const files = ['core', 'components', 'entrypoints']
  .flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)),
  )
  .filter((file) => /\.(?:tsx?|html)$/.test(file) && !file.startsWith('entrypoints/terminal/'));

const doors: readonly { readonly name: string; readonly door: RegExp }[] = [
  {
    name: 'markup made from text',
    door: /\b(?:innerHTML\s*=|outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe|document\.write\()/,
  },
  {
    name: 'code made from text',
    door: /\beval\s*\(|\bnew Function\b|\bset(?:Timeout|Interval)\s*\(\s*['"`]/,
  },
  {
    name: 'messages from pages or other extensions',
    door: /\bonMessageExternal\b|\bonConnectExternal\b|addEventListener\(\s*'message'/,
  },
  { name: 'code in the page’s own world', door: /world:\s*'MAIN'|createElement\(\s*'script'|injectScript\b/ },
  { name: 'roots that a page can open', door: /attachShadow\(\s*\{[^}]*mode:\s*'open'/ },
  { name: 'addresses of the extension for pages', door: /runtime\.getURL\b/ },
  {
    name: 'storage that pages share',
    door: /\b(?:localStorage|sessionStorage|indexedDB|document\.cookie)\b/,
  },
];

describe('the sources hold no', () => {
  test('file that was overlooked', () => {
    expect(files.length).toBeGreaterThan(200);
  });

  test.each(doors)('$name', ({ door }) => {
    const without = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
    expect(files.filter((file) => door.test(without(readFileSync(join(root, file), 'utf8'))))).toEqual([]);
  });
});
