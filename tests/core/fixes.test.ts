import { describe, expect, test } from 'vitest';
import type { Span } from '../../core/finding.ts';
import { remove } from '../../core/fixes.ts';
import { type Draft, defaultPolicy, read } from '../../core/index.ts';

/** What a text becomes when these words are taken out of it. */
function without(text: string, ...words: readonly string[]): string {
  const draft: Draft = { text, kind: 'post', network: 'x' };
  const spans = words.map(
    (word): Span => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }),
  );
  const fix = remove(read(draft, defaultPolicy), spans);
  if (fix.kind !== 'replace') throw new Error('words are taken out by edits');
  return [...fix.edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((left, { span, insert }) => left.slice(0, span.start) + insert + left.slice(span.end), text);
}

describe('words are taken out', () => {
  test.each([
    ['with the space before them', 'Se abrió ayer la planta.', ['ayer'], 'Se abrió la planta.'],
    ['at the beginning what follows takes over the capital', 'Ayer, se abrió.', ['Ayer'], 'Se abrió.'],
    ['who writes without capitals gets none', 'ayer se abrió', ['ayer'], 'se abrió'],
    ['a sentence goes with the space behind it', 'Se abrió. Todo bien.', ['Se abrió.'], 'Todo bien.'],
    ['the last one with the space before it', 'Todo bien. Se abrió.', ['Se abrió.'], 'Todo bien.'],
    ['an address stays as it is', 'Ayer https://a.example/b', ['Ayer'], 'https://a.example/b'],
    ['so does a word with capitals of its own', 'Ayer iPhone nuevo', ['Ayer'], 'iPhone nuevo'],
    ['neighbours go together', 'Uno. Dos. Tres.', ['Uno.', 'Dos.'], 'Tres.'],
    ['all of it', 'Se abrió.', ['Se abrió.'], ''],
  ] as const)('%s', (_, text, words, left) => {
    expect(without(text, ...words)).toBe(left);
  });
});
