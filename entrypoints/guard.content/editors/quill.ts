import type { Editor, Snapshot } from './editor.ts';
import { rangesOf } from './ranges-of.ts';
import { readNodes } from './read-nodes.ts';
import { replaceInNodes } from './replace-in-nodes.ts';
import { writeByBeforeInput as write } from './write-by-before-input.ts';

/** Quill 1 and 2, which LinkedIn uses. Never paste into it: version 1 deletes what is selected and inserts nothing. */
export const quill: Editor = {
  id: 'quill',
  recognises: (box) => box.classList.contains('ql-editor'),
  read,
  ranges: rangesOf,
  replace: (box, span, text) => replaceInNodes({ read, write }, box, span, text),
};

function read(box: HTMLElement): Snapshot {
  return readNodes(box, { skips: (element) => element.classList.contains('ql-ui') });
}
