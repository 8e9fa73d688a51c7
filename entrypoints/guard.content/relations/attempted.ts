import { editableOf } from '../networks/editable.ts';
import type { Network } from '../networks/network.ts';
import { type Control, controlOf } from './control.ts';

/**
 * The tie that an event would make: a click, also from a script, or Enter or Space on the button, since some buttons of the sites
 * listen to keys. Absent: it makes none, or only opens an address in another tab, whose own buttons are asked about there.
 */
export function attemptedTie(event: Event, network: Network): Control | undefined {
  const [target] = event.composedPath();
  if (event instanceof KeyboardEvent) {
    if ((event.key !== 'Enter' && event.key !== ' ') || event.isComposing) return undefined;
    return editableOf(target) === undefined ? controlOf(target, network) : undefined;
  }
  if (event.type !== 'click') return undefined;
  const control = controlOf(target, network);
  return control && opensElsewhere(event, control.element) ? undefined : control;
}

function opensElsewhere(event: Event, element: HTMLElement): boolean {
  const isModified = event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey);
  return isModified && element.matches('a[href*="/preload/"]');
}
