// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { offsetIn } from '../../entrypoints/guard.content/editors/offset-in.ts';
import { rangesOf } from '../../entrypoints/guard.content/editors/ranges-of.ts';
import { type Reading, readNodes } from '../../entrypoints/guard.content/editors/read-nodes.ts';

const rows: readonly { name: string; html: string; text: string; reading?: Reading }[] = [
  { name: 'nothing', html: '', text: '' },
  { name: 'an empty paragraph held open by a break', html: '<p><br></p>', text: '' },
  {
    name: 'Draft’s empty editor',
    html: '<div data-contents><div data-block><div><span><br data-text></span></div></div></div>',
    text: '',
  },
  { name: 'paragraphs', html: '<p>a</p><p>b</p>', text: 'a\nb' },
  { name: 'a blank line', html: '<p>a</p><p><br></p><p>b</p>', text: 'a\n\nb' },
  { name: 'blank lines at both ends', html: '<p><br></p><p>a</p><p><br></p>', text: '\na\n' },
  { name: 'breaks in one paragraph, the last for show', html: '<p>a<br><br>b<br></p>', text: 'a\n\nb' },
  { name: 'a real break at the end', html: '<p>a<br><br></p>', text: 'a\n' },
  { name: 'loose text before blocks', html: 'a<div>b</div><div><br></div><div>c</div>', text: 'a\nb\n\nc' },
  { name: 'loose text after a block', html: '<div>a</div>b', text: 'a\nb' },
  {
    name: 'nested blocks, one line each',
    html: '<div><div>a</div></div><div><div>b</div></div>',
    text: 'a\nb',
  },
  { name: 'a list', html: '<ul><li>a</li><li>b</li></ul><p>c</p>', text: 'a\nb\nc' },
  { name: 'emoji as images', html: '<p>ok <img alt="🩺"> now</p>', text: 'ok 🩺 now' },
  { name: 'no-break spaces and invisible marks', html: '<p>a\u00a0\u200bb\ufeff</p>', text: 'a b' },
  {
    name: 'the source’s own line feeds',
    html: '\n  <p>a</p>\n  <p>b</p>\n',
    text: 'a\nb',
    reading: { collapses: true },
  },
  { name: 'line feeds that count', html: 'a\nb', text: 'a\nb' },
  {
    name: 'a line feed that holds the last line open',
    html: '<div><div>a\n\n</div></div>',
    text: 'a\n',
    reading: { padsLineFeeds: true },
  },
  {
    name: 'adornments',
    html: '<p>a<i hidden>no</i>b</p>',
    text: 'ab',
    reading: { skips: (e) => e.tagName === 'I' },
  },
];

describe('nodes are read', () => {
  for (const { name, html, text, reading } of rows) {
    test(name, () => {
      const snapshot = readNodes(box(html), reading);
      expect(snapshot.text).toBe(text);
      for (let offset = 0; offset <= text.length; offset++) {
        const position = snapshot.position?.(offset);
        if (!position) throw new Error('A box with nodes has positions');
        expect(snapshot.box.contains(position.node)).toBe(true);
      }
    });
  }

  test('and found again, character by character', () => {
    const snapshot = readNodes(box('<p>one <b>t\u200bwo</b></p><p><br></p><p>th<img alt="🩺">ree</p>'));
    const pieces = rangesOf(snapshot, { start: 2, end: snapshot.text.length }).map((range) =>
      range.toString(),
    );
    expect(pieces).toEqual(['e ', 't', 'wo', 'th', '', 'ree']);
    for (const offset of [0, 3, 5, 7, 8, 9, 10, 11]) {
      const position = snapshot.position?.(offset);
      if (position) expect(offsetIn(snapshot, position)).toBe(offset);
    }
  });
});

function box(html: string): HTMLElement {
  const element = document.body.appendChild(document.createElement('div'));
  element.innerHTML = html;
  return element;
}
