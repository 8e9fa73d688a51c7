import { frames } from './wait.ts';

/**
 * Writes in place of a selected range: first as a spelling correction, which modern editors take into their model, and if
 * none does, by the browser's own editing command, which keeps undo. Further lines follow as new paragraphs.
 */
export async function writeByBeforeInput(box: HTMLElement, range: StaticRange, text: string): Promise<void> {
  const [first = '', ...rest] = text.split('\n');
  if (first === '') {
    if (!range.collapsed) document.execCommand('delete');
  } else if (!correct(box, range, first)) document.execCommand('insertText', false, first);
  for (const line of rest) {
    await frames(1);
    document.execCommand('insertParagraph');
    await frames(1);
    if (line !== '') document.execCommand('insertText', false, line);
  }
}

/** Whether the editor took the correction upon itself. */
function correct(box: HTMLElement, range: StaticRange, data: string): boolean {
  const event = new InputEvent('beforeinput', {
    bubbles: true,
    cancelable: true,
    composed: true,
    inputType: 'insertReplacementText',
    data,
    targetRanges: [range],
  });
  box.dispatchEvent(event);
  return event.defaultPrevented;
}
