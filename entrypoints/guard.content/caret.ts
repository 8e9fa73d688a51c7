import { selectedRange } from './editors/selection-of.ts';

/**
 * Remembers the caret or selection of a box and returns the way back: focus without scrolling, then the same selection, as
 * long as its nodes are still there.
 */
export function rememberCaret(box: HTMLElement): () => void {
  if (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement) {
    const { selectionStart, selectionEnd } = box;
    return () => {
      box.focus({ preventScroll: true });
      box.setSelectionRange(selectionStart, selectionEnd);
    };
  }
  const { startContainer, startOffset, endContainer, endOffset } = selectedRange(box.getRootNode()) ?? {};
  return () => {
    box.focus({ preventScroll: true });
    if (startContainer === undefined || endContainer === undefined) return;
    if (!box.contains(startContainer) || !box.contains(endContainer)) return;
    getSelection()?.setBaseAndExtent(startContainer, startOffset ?? 0, endContainer, endOffset ?? 0);
  };
}
