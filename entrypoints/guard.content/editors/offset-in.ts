import type { Snapshot } from './editor.ts';
import { type Position, positionOf } from './position-in.ts';

/** Offset into a snapshot's text of a page position inside its box. */
export function offsetIn({ runs }: Snapshot, { node, offset }: Position): number {
  const point = new Range();
  point.setStart(node, offset);
  let low = -1;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const run = runs[middle];
    if (!run) return 0;
    const start = positionOf(run, run.start);
    if (point.comparePoint(start.node, start.offset) <= 0) low = middle;
    else high = middle - 1;
  }
  const run = runs[low];
  if (!run) return 0;
  const inside = run.node === node ? offset - run.offset : run.length;
  return run.start + Math.min(Math.max(inside, 0), run.length);
}
