const COMMON = { bubbles: true, cancelable: true, composed: true } as const;

/** Gecko's own way to fill a paste event, which is the only one that works from an extension there. */
interface GeckoPaste extends ClipboardEventInit {
  readonly dataType: string;
  readonly data: string;
}

/** Pastes plain text at the selection. False: this browser cannot fill a paste event, and nothing was dispatched. */
export function writeByPaste(box: HTMLElement, text: string): boolean {
  const event = [geckoPaste, chromiumPaste].map((make) => make(text)).find((made) => carries(made, text));
  if (!event) return false;
  box.dispatchEvent(event);
  return true;
}

/** An empty paste deletes what is selected, so it must never be dispatched. */
function carries(event: ClipboardEvent, text: string): boolean {
  return event.clipboardData?.getData('text/plain') === text;
}

function geckoPaste(text: string): ClipboardEvent {
  const init: GeckoPaste = { ...COMMON, dataType: 'text/plain', data: text };
  return new ClipboardEvent('paste', init);
}

function chromiumPaste(text: string): ClipboardEvent {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  return new ClipboardEvent('paste', { ...COMMON, clipboardData });
}
