/** Whether Enter was pressed, also by a script that sets the old key code alone. */
export function isEnter(event: KeyboardEvent): boolean {
  return event.key === 'Enter' || (event.key === '' && event.keyCode === 13);
}

/** Ctrl+Enter or Cmd+Enter. */
export function isModEnter(event: KeyboardEvent): boolean {
  return isEnter(event) && (event.ctrlKey || event.metaKey);
}

/** Enter where it sends: without Shift, and not to pick an entry of an open list of mentions. */
export function isSendingEnter(event: KeyboardEvent, box: HTMLElement): boolean {
  if (!isEnter(event) || event.shiftKey) return false;
  return isModEnter(event) || !isPicking(box);
}

function isPicking(box: HTMLElement): boolean {
  const id = box.getAttribute('aria-activedescendant');
  if (!id) return false;
  const root = box.getRootNode();
  const option = (root instanceof ShadowRoot ? root : box.ownerDocument).getElementById(id);
  return option?.checkVisibility() ?? false;
}
