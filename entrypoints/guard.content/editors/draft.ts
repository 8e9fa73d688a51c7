import type { Editor, Snapshot } from './editor.ts';
import { rangesOf } from './ranges-of.ts';
import { readNodes } from './read-nodes.ts';
import { replaceInNodes } from './replace-in-nodes.ts';
import { frames } from './wait.ts';
import { writeByPaste } from './write-by-paste.ts';
import { writeByTextInput } from './write-by-text-input.ts';

/** Draft.js, which X uses: keeps its own model and believes only its own events. */
export const draft: Editor = {
  id: 'draft',
  recognises: (box) =>
    box.classList.contains('public-DraftEditor-content') ||
    box.querySelector(':scope > [data-contents]') !== null,
  read,
  ranges: rangesOf,
  replace: (box, span, text) => replaceInNodes({ read, write }, box, span, text),
};

function read(box: HTMLElement): Snapshot {
  return readNodes(box, { skips: isAdornment, padsLineFeeds: true });
}

function isAdornment(element: Element): boolean {
  return element.getAttribute('contenteditable') === 'false';
}

/** Never by editing commands: where the selection crosses a mention they leave the old text in the model. */
async function write(box: HTMLElement, _range: StaticRange, text: string): Promise<void> {
  if (text === '') return pressBackspace(box);
  const before = read(box).text;
  if (writeByPaste(box, text)) {
    await frames(2);
    if (read(box).text !== before) return;
  }
  if (!text.includes('\n')) writeByTextInput(box, text);
}

/** Draft deletes a selection in its model when it hears Backspace. */
function pressBackspace(box: HTMLElement): void {
  const init = { key: 'Backspace', code: 'Backspace', keyCode: 8, which: 8 };
  box.dispatchEvent(
    new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true, composed: true }),
  );
}
