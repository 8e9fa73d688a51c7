import type { Director } from './director.ts';

/**
 * F8 and Shift+F8 walk through the findings, Ctrl+F8 (Cmd+F8) enters the card, Escape closes what is open. Caught before
 * the page sees them, and only while there is something of ours to act on; every other key is the page's.
 */
export function listenToKeys(page: Window, director: Director, signal: AbortSignal): void {
  page.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing || !acts(event, director)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
}

function acts(event: KeyboardEvent, director: Director): boolean {
  if (event.key === 'Escape') return director.close();
  if (event.key !== 'F8' || event.altKey) return false;
  if (event.ctrlKey || event.metaKey) return director.enter();
  return director.step(event.shiftKey ? -1 : 1);
}
