import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256Hex } from '../../core/sha256.ts';

describe('sha256', () => {
  test('is what Node says, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(sha256Hex(text)).toBe(createHash('sha256').update(text).digest('hex'));
      }),
      { seed: 7 },
    );
  });

  test('takes half a surrogate pair', () => {
    expect(sha256Hex('\uD83D')).toBe(sha256Hex('\uFFFD'));
  });
});
