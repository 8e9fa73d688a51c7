import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { regressions } from './corpus.ts';
import { textsAfter } from './pieces.ts';
import { properties } from './properties.ts';

/** What `npm run fuzz` has once found, and a few inputs of each property; the long run is that command. */
const corpus = fileURLToPath(new URL('corpus', import.meta.url));
const runs: Readonly<Record<string, number>> = { draft: 150, incremental: 20, fixes: 60, policy: 60 };

describe.each(properties)('$name', ({ name, inputs, holds }) => {
  test('holds on what was once found', () => {
    for (const { property, input } of regressions(corpus)) if (property === name) holds(input);
  });

  test('holds on new inputs', () => {
    expect(runs[name]).toBeGreaterThan(0);
    fc.assert(fc.property(inputs, holds), { numRuns: runs[name] ?? 0 });
  });
});

test('changes do what they are called', () => {
  expect(
    textsAfter('abcd', [
      { do: 'insert', at: 0.5, text: '-' },
      { do: 'delete', at: 0, length: 1 },
      { do: 'undo' },
      { do: 'move', at: 0, length: 2, to: 1 },
      { do: 'replace', at: 1, length: 9, text: '!' },
    ]),
  ).toEqual(['abcd', 'ab-cd', 'b-cd', 'ab-cd', '-cdab', '-cdab!']);
});
