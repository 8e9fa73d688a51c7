import { textOf } from '../guard.content/networks/dom.ts';

/** A follow of X and an invitation of LinkedIn, by their structure alone, and LinkedIn's icons. */
const MARKED = '[data-testid$="-follow"], a[href*="/preload/"]';
const ICON = ':scope > svg[id^="connect-"], :scope > svg[id^="add-"]';
const BUTTON = 'button, [role="button"]';
const OPENS = '[aria-haspopup]:not([aria-haspopup="false"]), [aria-expanded], [aria-pressed]';
const BAR = 'form, nav, [role="banner"], [role="toolbar"]';
/** Longest words of a button that ties people, in characters. */
const longest = 60;

/**
 * The button of a click, Enter or Space that might tie two people, as far as its structure tells without a reader: one that is marked as
 * such, or one with words that opens nothing and is part of no form or bar. Absent: it is none.
 */
export function mightTie(event: Event): HTMLElement | undefined {
  const isKey = event instanceof KeyboardEvent && (event.key === 'Enter' || event.key === ' ');
  if (event.type !== 'click' && !isKey) return undefined;
  for (const node of event.composedPath()) {
    if (!(node instanceof HTMLElement)) continue;
    if (node.matches(MARKED) || node.querySelector(ICON) !== null) return node;
    if (node.matches(BUTTON)) return isPlain(node) ? node : undefined;
  }
  return undefined;
}

function isPlain(button: HTMLElement): boolean {
  const { length } = textOf(button);
  return length > 0 && length <= longest && !button.matches(OPENS) && button.closest(BAR) === null;
}
