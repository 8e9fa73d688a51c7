import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { widen } from '../../entrypoints/guard.content/editors/widen.ts';

const rows: readonly { whole: string; gone: string; span: string; text: string; why: string }[] = [
  {
    whole: 'we saw Ana today',
    gone: 'Ana ',
    span: 'Ana t',
    text: 't',
    why: 'the next character is written again',
  },
  {
    whole: 'we saw Ana today',
    gone: ' Ana',
    span: 'w Ana',
    text: 'w',
    why: 'nearer than the space after it',
  },
  { whole: 'we saw Ana', gone: 'Ana', span: 'w Ana', text: 'w ', why: 'nothing follows in the line' },
  { whole: 'Ana\nleft', gone: 'Ana', span: 'Ana', text: '', why: 'a line break is never written again' },
  { whole: 'a\n  Ana\nb', gone: 'Ana', span: 'Ana', text: '', why: 'a lone space is never written again' },
  { whole: 'hi 🩺Ana', gone: 'Ana', span: '🩺Ana', text: '🩺', why: 'a surrogate pair stays whole' },
];

describe('an empty replacement', () => {
  for (const { whole, gone, span, text, why } of rows) {
    test(`${JSON.stringify(whole)} without ${JSON.stringify(gone)}: ${why}`, () => {
      const start = whole.indexOf(gone);
      const plan = widen(whole, { start, end: start + gone.length }, '');
      expect(whole.slice(plan.span.start, plan.span.end)).toBe(span);
      expect(plan.text).toBe(text);
    });
  }

  test('always comes to the same text, however it is widened', () => {
    const line = fc.stringMatching(/^[ab\n é🩺]{0,12}$/u);
    fc.assert(
      fc.property(line, fc.nat(), fc.nat(), (whole, a, b) => {
        const [start, end] = [a % (whole.length + 1), b % (whole.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const plan = widen(whole, { start, end }, '');
        const made = whole.slice(0, plan.span.start) + plan.text + whole.slice(plan.span.end);
        expect(made).toBe(whole.slice(0, start) + whole.slice(end));
      }),
    );
  });

  test('that is not empty stays as it is', () => {
    expect(widen('we saw Ana', { start: 7, end: 10 }, 'her')).toEqual({
      span: { start: 7, end: 10 },
      text: 'her',
    });
  });
});
