import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../../.github/workflows/', import.meta.url));
const scripts = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../package.json', import.meta.url)), 'utf8'),
).scripts;

describe.each(readdirSync(folder))('%s', (file) => {
  const text = readFileSync(folder + file, 'utf8');

  test('pins every action by commit, with its version beside it', () => {
    const used = [...text.matchAll(/uses: *(.+)$/gm)].map((found) => found[1] ?? '');
    expect(used.length).toBeGreaterThan(0);
    for (const one of used) expect(one).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('may only read', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read\n/m);
    expect(text).not.toMatch(/: write\b|pull_request_target|secrets\./);
  });

  test('calls scripts that there are', () => {
    const called = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map((found) => found[1] ?? '');
    for (const name of called) expect(scripts[name], name).toBeDefined();
  });
});
