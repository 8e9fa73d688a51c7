import { sinkCaret } from './sink-caret.ts';
import { frames } from './wait.ts';

/**
 * Writes in place of a selected range: each step is first put to the editor as an input event, which modern editors take
 * into their model, and if it does not take it, done by the browser's own editing command, which keeps undo. A
 * correction is taken where plain typing would not be. Further lines follow as new paragraphs.
 */
export async function writeByBeforeInput(box: HTMLElement, range: StaticRange, text: string): Promise<void> {
  const [first = '', ...rest] = text.split('\n');
  if (first !== '') put(box, 'insertReplacementText', 'insertText', first, range);
  else if (!range.collapsed) put(box, 'deleteByCut', 'delete');
  for (const line of rest) {
    await frames(1);
    put(box, 'insertParagraph', 'insertParagraph');
    if (line === '') continue;
    await frames(1);
    await sinkCaret(box);
    put(box, 'insertText', 'insertText', line);
  }
}

function put(box: HTMLElement, inputType: string, command: string, data = '', range?: StaticRange): void {
  const event = new InputEvent('beforeinput', {
    bubbles: true,
    cancelable: true,
    composed: true,
    inputType,
    ...(data === '' ? {} : { data }),
    ...(range ? { targetRanges: [range] } : {}),
  });
  box.dispatchEvent(event);
  if (!event.defaultPrevented) document.execCommand(command, false, data);
}
