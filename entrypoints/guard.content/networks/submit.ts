import { all, ancestors, isEnabled, isVisible, precedes, textOf } from './dom.ts';
import { isLeavingLabel, isSendingLabel } from './labels.ts';

const BUTTON = 'button, [role="button"], input[type="submit"], input[type="button"]';
const EXPLICIT = 'button[type="submit"], input[type="submit"]';
const OPENER = '[aria-haspopup]:not([aria-haspopup="false"]), [aria-expanded], [aria-pressed], [role="tab"]';
const CONTAINER =
  'form, [role="dialog"], dialog[open], [role="article"], article, [role="listitem"], [role="main"], main';
const WHOLE = 'form, [role="dialog"], dialog[open]';
const REACH = 10;

/** Buttons once seen disabled: those that the page switches on when there is text. */
const switched = new WeakSet<Element>();

/** Visible buttons of an element in reading order, those inside editable text left out. */
export function buttonsIn(root: ParentNode): HTMLElement[] {
  const buttons = all(root, BUTTON).filter((button) => !button.isContentEditable && isVisible(button));
  for (const button of buttons) if (!isEnabled(button)) switched.add(button);
  return buttons;
}

/** Whether the page switches this button on and off; a button is remembered once it was seen switched off. */
export function isSwitched(button: Element): boolean {
  return switched.has(button) || !isEnabled(button) || button.hasAttribute('aria-disabled');
}

/**
 * The buttons that send a box's text, found by structure alone: in the nearest ancestor that holds one, those of type
 * submit, else the last one that the page switches on with the text, else one whose name says so; failing that the last
 * one of the form or dialog, or the only one after the box. Empty: none found.
 */
export function submitsOf(box: HTMLElement): readonly HTMLElement[] {
  const reach: Element[] = [];
  for (const at of ancestors(box)) {
    const found = certain(box, buttonsIn(at));
    if (found.length > 0) return found;
    if (reach.push(at) === REACH || at.matches(CONTAINER)) break;
  }
  const whole = reach.at(-1);
  if (whole?.matches(WHOLE)) return lastOf(box, buttonsIn(whole));
  for (const at of reach) {
    const after = acting(buttonsIn(at)).filter((button) => precedes(box, button));
    if (after.length > 0) return after.length === 1 ? after : [];
  }
  return [];
}

/** The same where the form or dialog is known: a button beside the box (emoji) is never taken for the one that sends. */
export function submitsIn(root: ParentNode, box: HTMLElement): readonly HTMLElement[] {
  const buttons = buttonsIn(root);
  const found = certain(box, buttons);
  return found.length > 0 ? found : lastOf(box, buttons);
}

function certain(box: HTMLElement, buttons: readonly HTMLElement[]): readonly HTMLElement[] {
  const explicit = buttons.filter((button) => button.matches(EXPLICIT));
  if (explicit.length > 0) return explicit;
  const able = acting(buttons);
  const last =
    able.filter(isSwitched).at(-1) ??
    able.filter((button) => precedes(box, button) && isSendingLabel(labelOf(button))).at(-1);
  return last ? [last] : [];
}

function lastOf(box: HTMLElement, buttons: readonly HTMLElement[]): readonly HTMLElement[] {
  const able = acting(buttons);
  const last =
    able.filter((button) => isSendingLabel(labelOf(button))).at(-1) ??
    able.filter((button) => precedes(box, button)).at(-1) ??
    able.at(-1);
  return last ? [last] : [];
}

/** Without those that open a menu or leave. */
function acting(buttons: readonly HTMLElement[]): readonly HTMLElement[] {
  return buttons.filter((button) => !button.matches(OPENER) && !isLeavingLabel(labelOf(button)));
}

/** What a button is called, to a reader or to a screen reader. */
export function labelOf(button: Element): string {
  if (button instanceof HTMLInputElement) return button.value.trim();
  return textOf(button) || (button.getAttribute('aria-label') ?? '').trim();
}
