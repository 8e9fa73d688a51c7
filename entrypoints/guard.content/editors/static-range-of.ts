import type { Span } from '../../../core/index.ts';
import type { Snapshot } from './editor.ts';
import { rangesOf } from './ranges-of.ts';

/** One page range from the first to the last character of a span; collapsed where the span is empty. */
export function staticRangeOf(snapshot: Snapshot, span: Span): StaticRange {
  const ranges = rangesOf(snapshot, span);
  const first = ranges[0];
  const last = ranges.at(-1);
  const start =
    first && snapshot.text[span.start] !== '\n' ? startOf(first) : snapshot.position?.(span.start);
  const end = last && snapshot.text[span.end - 1] !== '\n' ? endOf(last) : snapshot.position?.(span.end);
  const from = start ?? { node: snapshot.box, offset: 0 };
  const to = end ?? from;
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
}

function startOf(range: Range): { node: Node; offset: number } {
  return { node: range.startContainer, offset: range.startOffset };
}

function endOf(range: Range): { node: Node; offset: number } {
  return { node: range.endContainer, offset: range.endOffset };
}
