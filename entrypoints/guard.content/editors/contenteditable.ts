import type { Editor, Snapshot } from './editor.ts';
import { rangesOf } from './ranges-of.ts';
import { readNodes } from './read-nodes.ts';
import { replaceInNodes } from './replace-in-nodes.ts';
import { writeByBeforeInput as write } from './write-by-before-input.ts';

/** Any other editable element, such as LinkedIn's messages: the page's nodes are all there is. */
export const contenteditable: Editor = {
  id: 'contenteditable',
  recognises: (box) => /^(?:|true|plaintext-only)$/.test(box.getAttribute('contenteditable') ?? 'false'),
  read,
  ranges: rangesOf,
  replace: (box, span, text) => replaceInNodes({ read, write }, box, span, text),
};

function read(box: HTMLElement): Snapshot {
  return readNodes(box, { collapses: !/^(?:pre|break-spaces)/.test(getComputedStyle(box).whiteSpace) });
}
