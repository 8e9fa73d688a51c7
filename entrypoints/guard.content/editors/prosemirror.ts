import type { Editor, Snapshot } from './editor.ts';
import { rangesOf } from './ranges-of.ts';
import { readNodes } from './read-nodes.ts';
import { replaceInNodes } from './replace-in-nodes.ts';
import { writeByBeforeInput as write } from './write-by-before-input.ts';

/** ProseMirror and TipTap, which LinkedIn uses for comments: reads the page's changes back into its model. */
export const prosemirror: Editor = {
  id: 'prosemirror',
  recognises: (box) => box.classList.contains('ProseMirror'),
  read,
  ranges: rangesOf,
  replace: (box, span, text) => replaceInNodes({ read, write }, box, span, text),
};

function read(box: HTMLElement): Snapshot {
  return readNodes(box, { skips: (element) => element.classList.contains('ProseMirror-widget') });
}
