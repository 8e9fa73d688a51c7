import type { Span } from '../../../core/index.ts';
import type { Snapshot } from './editor.ts';
import { lastRunFrom, positionOf } from './position-in.ts';

/** Page ranges of a span, one for each run of text it touches; such ranges never take in a whole block. */
export function rangesOf({ runs }: Snapshot, span: Span): readonly Range[] {
  const ranges: Range[] = [];
  for (let i = lastRunFrom(runs, span.start); i < runs.length; i++) {
    const run = runs[i];
    if (!run || run.start >= span.end) break;
    if (run.length === 0 || run.start + run.length <= span.start) continue;
    const from = positionOf(run, span.start);
    const to = positionOf(run, run.node.nodeType === Node.TEXT_NODE ? span.end : run.start + run.length);
    const range = new Range();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    ranges.push(range);
  }
  return ranges;
}
