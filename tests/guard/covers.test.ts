// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { createCovers } from '../../entrypoints/guard.content/covers.ts';
import type { Painting } from '../../entrypoints/guard.content/marks.ts';

/** A range on one line, as the browser would lay it out. */
function painting(severity: Painting['severity'], left: number): Painting {
  const range = { getClientRects: () => [new DOMRect(left, 10, 30, 12)] } as unknown as Range;
  return { severity, ranges: [range] };
}

test('each keystroke redraws one cover, which goes with the last finding', () => {
  const end = new AbortController();
  const layer = document.createElement('div');
  const box = document.createElement('div');
  document.body.append(layer, box);
  box.getBoundingClientRect = () => new DOMRect(0, 0, 200, 100);
  const covers = createCovers(document, layer, end.signal);
  const owner = {};
  const drawn = () => [...layer.querySelectorAll<HTMLElement>('.cover')].map(({ style }) => style.left);
  const before = layer.childElementCount;

  covers.paint(owner, [painting('warning', 10)], box);
  const canvas = layer.lastElementChild;
  expect(drawn()).toEqual(['10px']);
  covers.paint(owner, [painting('warning', 17), painting('stop', 60)], box);
  expect(layer.lastElementChild).toBe(canvas);
  expect(drawn()).toEqual(['17px', '60px']);
  covers.paint(owner, [], box);
  expect(layer.childElementCount).toBe(before);
  expect(drawn()).toEqual([]);

  covers.paint(owner, [painting('note', 5)], box);
  expect(drawn()).toEqual(['5px']);
  end.abort();
  expect(layer.childElementCount).toBe(0);
});
