import { selectedRange } from './editors/selection-of.ts';
import type { Session } from './session.ts';

/** The line that the author is writing on, as wide as the box. Absent: the browser does not tell. */
export function caretLine(session: Session): DOMRect | undefined {
  const { box } = session.surface;
  const whole = box.getBoundingClientRect();
  if (box instanceof HTMLInputElement) return whole;
  const rect = box instanceof HTMLTextAreaElement ? inField(session, box) : inNodes(box);
  return rect && new DOMRect(whole.left, rect.top, whole.width, rect.height);
}

/** By the mirror: a field has no nodes to ask. */
function inField(session: Session, field: HTMLTextAreaElement): DOMRect | undefined {
  const end = Math.max(1, field.selectionEnd);
  return session.ranges([{ start: end - 1, end }])[0]?.getBoundingClientRect();
}

function inNodes(box: HTMLElement): DOMRect | undefined {
  const { endContainer, endOffset = 0 } = selectedRange(box.getRootNode()) ?? {};
  if (!(endContainer instanceof Text) || !box.contains(endContainer) || endContainer.length === 0)
    return undefined;
  const range = box.ownerDocument.createRange();
  const end = Math.max(1, endOffset);
  range.setStart(endContainer, end - 1);
  range.setEnd(endContainer, end);
  return range.getBoundingClientRect();
}
