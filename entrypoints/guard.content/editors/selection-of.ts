import type { Snapshot } from './editor.ts';
import { offsetIn } from './offset-in.ts';

/** Where the author's selection stands in a box, as offsets into a snapshot of it. Absent: it stands elsewhere. */
export function selectionOf(
  snapshot: Snapshot,
): { readonly start: number; readonly end: number } | undefined {
  const range = selectedRange(snapshot.box.getRootNode());
  if (!range || !snapshot.box.contains(range.startContainer) || !snapshot.box.contains(range.endContainer))
    return;
  return {
    start: offsetIn(snapshot, { node: range.startContainer, offset: range.startOffset }),
    end: offsetIn(snapshot, { node: range.endContainer, offset: range.endOffset }),
  };
}

interface ShadowSelection {
  getSelection?(): Selection | null;
}

/** The selected range as seen from inside a tree: from outside, an open shadow root shows only its host. */
export function selectedRange(root: Node): AbstractRange | undefined {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return;
  if (!(root instanceof ShadowRoot)) return selection.getRangeAt(0);
  if ('getComposedRanges' in selection) return selection.getComposedRanges({ shadowRoots: [root] })[0];
  const inner = (root as ShadowSelection).getSelection?.();
  return inner && inner.rangeCount > 0 ? inner.getRangeAt(0) : undefined;
}
