import { closest, isVisible, parentOf } from './dom.ts';

const EDITABLE =
  '[contenteditable=""], [contenteditable="true" i], [contenteditable="plaintext-only" i], textarea';
const NO_COMPOSER =
  '[role="searchbox"], [readonly], :disabled, [aria-readonly="true"], [name="q"], [name="subject"], [type="search"], .ql-clipboard';

/** The box that an event's innermost target belongs to: the outermost editable element, a textarea or a text input. */
export function editableOf(target: EventTarget | null | undefined): HTMLElement | undefined {
  if (!(target instanceof Node)) return undefined;
  let found: HTMLElement | undefined;
  let at = target instanceof Element ? target : parentOf(target);
  for (; at; at = parentOf(at)) {
    if (!(at instanceof HTMLElement)) continue;
    if (at.matches('textarea, input')) return at;
    if (at.matches(EDITABLE)) found = at;
    else if (found && !at.isContentEditable) return found;
  }
  return found;
}

/** Whether the element may be a box at all: outermost editable element or textarea, in use, and no search field. */
export function isWritable(element: Element): element is HTMLElement {
  if (!(element instanceof HTMLElement) || !element.matches(EDITABLE)) return false;
  if (element.matches(NO_COMPOSER) || closest(element, '[role="search"]')) return false;
  return element instanceof HTMLTextAreaElement || !parentOf(element)?.closest(EDITABLE);
}

/** Whether the element is big enough to be written in, and shown: at least 50 × 10 px. */
export function isRoomy(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width >= 50 && height >= 10 && isVisible(element);
}

/** Writable elements in the same tree, in reading order. */
export function writablesIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll(EDITABLE)].filter(isWritable);
}
