import type { Quill } from 'quill';

/**
 * Quill 1 asks the document for focus and selection, which in a shadow root shows it only the host; LinkedIn's own build
 * asks the root, so the stage's does as well.
 */
export function seeIntoShadow(quill: Quill): void {
  const root = quill.root.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  const { selection } = quill;
  selection.hasFocus = () => root.activeElement === quill.root;
  selection.getNativeRange = () => {
    const range = document.getSelection()?.getComposedRanges({ shadowRoots: [root] })[0];
    return range ? selection.normalizeNative(range) : null;
  };
}
