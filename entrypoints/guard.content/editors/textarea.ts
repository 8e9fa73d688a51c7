import type { Span } from '../../../core/index.ts';
import type { Editor, Snapshot } from './editor.ts';
import { undisturbed } from './undisturbed.ts';
import { verified } from './verified.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** Textareas and one-line text fields: X's chat, Instagram's comments, invitation notes, biographies. */
export const textarea: Editor = {
  id: 'textarea',
  recognises: isField,
  read,
  ranges: () => [],
  replace: async (box, span, text) => (isField(box) ? replace(box, span, text) : 'refused'),
};

function isField(box: HTMLElement): box is Field {
  return box instanceof HTMLTextAreaElement || (box instanceof HTMLInputElement && box.type === 'text');
}

function read(box: HTMLElement): Snapshot {
  return { box, text: isField(box) ? box.value.replaceAll('\u00a0', ' ') : '', runs: [] };
}

function replace(field: Field, span: Span, text: string): Promise<'done' | 'refused'> {
  return undisturbed(read(field), span, async () => {
    const { value, maxLength } = field;
    const wanted = value.slice(0, span.start) + text + value.slice(span.end);
    const isTooLong = maxLength >= 0 && wanted.length > maxLength;
    if (isTooLong || field.readOnly || field.disabled) return false;
    const caret = { start: field.selectionStart ?? 0, end: field.selectionEnd ?? 0 };
    field.focus({ preventScroll: true });
    field.setSelectionRange(span.start, span.end);
    const seen = await verified({
      box: field,
      before: value,
      wanted,
      read: () => field.value,
      write: () => write(field, span, text, wanted),
    });
    if (seen !== 'taken') return seen === 'overtaken';
    const by = text.length - (span.end - span.start);
    if (caret.end < span.start) field.setSelectionRange(caret.start, caret.end);
    else if (caret.start > span.end) field.setSelectionRange(caret.start + by, caret.end + by);
    return true;
  });
}

/** The browser's own command keeps undo; where it does nothing, the value is set and the page told. */
function write(field: Field, span: Span, text: string, wanted: string): void {
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
  if (field.value === wanted) return;
  field.setRangeText(text, span.start, span.end, 'end');
  field.dispatchEvent(
    new InputEvent('input', {
      bubbles: true,
      composed: true,
      inputType: 'insertReplacementText',
      data: text,
    }),
  );
}
