interface TextInputEvent extends UIEvent {
  initTextEvent?(type: string, bubbles: boolean, cancelable: boolean, view: Window, data: string): void;
}

/** Writes at the selection by the old `textInput` event, to which React's `onBeforeInput` still listens. */
export function writeByTextInput(box: HTMLElement, text: string): void {
  const event: TextInputEvent = document.createEvent('TextEvent');
  event.initTextEvent?.('textInput', true, true, window, text);
  box.dispatchEvent(event);
}
