import { selectAndSettle } from './select-and-settle.ts';
import { selectedRange } from './selection-of.ts';

/** Moves a caret that stands between the blocks of a box to the start of the next one: text written there is a stray line. */
export async function sinkCaret(box: HTMLElement): Promise<void> {
  const range = selectedRange(box.getRootNode());
  if (!range?.collapsed || range.startContainer !== box) return;
  const block = box.childNodes[range.startOffset];
  if (!block || block.nodeType !== Node.ELEMENT_NODE) return;
  const inside = { startContainer: block, startOffset: 0, endContainer: block, endOffset: 0 };
  await selectAndSettle(new StaticRange(inside));
}
