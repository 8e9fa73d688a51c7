import type { Editor, Snapshot } from './editor.ts';
import { rangesOf } from './ranges-of.ts';
import { readNodes } from './read-nodes.ts';
import { replaceInNodes } from './replace-in-nodes.ts';
import { writeByBeforeInput as write } from './write-by-before-input.ts';

/** Lexical, which Facebook and Instagram use: takes corrections into its own model. */
export const lexical: Editor = {
  id: 'lexical',
  recognises: (box) => box.getAttribute('data-lexical-editor') === 'true',
  read,
  ranges: rangesOf,
  replace: (box, span, text) => replaceInNodes({ read, write }, box, span, text),
};

function read(box: HTMLElement): Snapshot {
  return readNodes(box);
}
