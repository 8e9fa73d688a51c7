import type { Run } from './editor.ts';

/** A boundary point of the page. */
export interface Position {
  readonly node: Node;
  readonly offset: number;
}

/** Page position of an offset; between two runs, the end of the first. An empty box's only position is its own start. */
export function positionIn(box: HTMLElement, runs: readonly Run[], offset: number): Position {
  const i = lastRunFrom(runs, offset);
  const run = runs[i];
  if (!run) return { node: box, offset: 0 };
  const before = runs[i - 1];
  const touches = before !== undefined && run.start === offset && before.start + before.length === offset;
  return positionOf(touches ? before : run, offset);
}

/** Page position of an offset as seen from one run; offsets beyond the run are taken for its end. */
export function positionOf(run: Run, offset: number): Position {
  const inside = Math.min(Math.max(offset - run.start, 0), run.length);
  if (run.node.nodeType === Node.TEXT_NODE) return { node: run.node, offset: run.offset + inside };
  const parent = run.node.parentNode;
  if (!parent) return { node: run.node, offset: 0 };
  return { node: parent, offset: [...parent.childNodes].indexOf(run.node) + (inside > 0 ? 1 : 0) };
}

/** Index of the last run that starts at or before an offset; 0 if none does. */
export function lastRunFrom(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
