import type { Director } from './director.ts';

/**
 * Whether a key was ours: F8 and Shift+F8 walk through the findings, Ctrl+F8 (Cmd+F8) enters the card, with Shift the
 * ready-made replies, Escape closes what is open. Only while there is something of ours to act on; every other key is the page's.
 */
export function isOurKey(event: Event, director: Director): boolean {
  return event instanceof KeyboardEvent && !event.isComposing && acts(event, director);
}

function acts(event: KeyboardEvent, director: Director): boolean {
  if (event.key === 'Escape') return director.close();
  if (event.key !== 'F8' || event.altKey) return false;
  if (event.ctrlKey || event.metaKey) return event.shiftKey ? director.enterReplies() : director.enter();
  return director.step(event.shiftKey ? -1 : 1);
}
