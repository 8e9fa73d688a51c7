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
 * submit, else the last one that the page switches on with the text, else the last one that is no menu. Empty: none found.
 */
export function submitsOf(box: HTMLElement): readonly HTMLElement[] {
  let steps = 0;
  for (const at of ancestors(box)) {
    if (++steps > REACH) break;
    const isWhole = at.matches(WHOLE);
    const found = pick(box, buttonsIn(at), isWhole);
    if (found.length > 0) return found;
    if (isWhole || at.matches(CONTAINER)) break;
  }
  return [];
}

function pick(box: HTMLElement, buttons: readonly HTMLElement[], isWhole: boolean): readonly HTMLElement[] {
  const explicit = buttons.filter((button) => button.matches(EXPLICIT));
  if (explicit.length > 0) return explicit;
  const last = buttons.filter((button) => isSwitched(button) && !button.matches(OPENER)).at(-1);
  if (last) return [last];
  const plain = buttons.filter((button) => !button.matches(OPENER) && !isLeavingLabel(labelOf(button)));
  const after = plain.filter((button) => precedes(box, button));
  const named = after.filter((button) => isSendingLabel(labelOf(button))).at(-1);
  if (named) return [named];
  if (!isWhole) return after.length === 1 ? after : [];
  const best =
    plain.filter((button) => isSendingLabel(labelOf(button))).at(-1) ?? after.at(-1) ?? plain.at(-1);
  return best ? [best] : [];
}

/** What a button is called, to a reader or to a screen reader. */
export function labelOf(button: Element): string {
  if (button instanceof HTMLInputElement) return button.value.trim();
  return textOf(button) || (button.getAttribute('aria-label') ?? '').trim();
}
