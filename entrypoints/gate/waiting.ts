import { editables } from '../guard.content/attempt.ts';
import { allDeep } from '../guard.content/networks/dom.ts';
import { editableOf } from '../guard.content/networks/editable.ts';
import { againOf, clicked } from './again.ts';
import type { Failure, Unread } from './failure.ts';
import { mightTie } from './might-tie.ts';
import { writtenIn } from './written-in.ts';

/** How long an event waits for the reader, in milliseconds; it comes soon after the page has been parsed. */
const patience = 8_000;

/** Events that wait for the reader, because they might send a text that nobody has read, or tie two people unasked. */
export interface Waiting {
  /** Whether an event may go on although there is no reader. False: it waits. */
  lets(event: Event): boolean;
  /** Does again what waited. */
  release(): void;
}

/**
 * Knows no network: holds every button, form and Enter while any text is written, and before that what looks like a tie; what sends and
 * ties nothing is done a moment later.
 */
export function createWaiting(page: Document, failure: Failure): Waiting {
  const held = new Map<EventTarget, Unread>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasGivenUp = false;

  const take = (): readonly Unread[] => {
    clearTimeout(timer);
    timer = undefined;
    const events = [...held.values()];
    held.clear();
    return events;
  };
  const giveUp = async (): Promise<void> => {
    await failure.learn();
    hasGivenUp = true;
    for (const unread of take()) failure.settle(unread);
  };

  return {
    lets(event) {
      if (hasGivenUp) return failure.lets(event);
      const target = mightSend(event, page);
      const button = target === undefined && !opensElsewhere(event) ? mightTie(event) : undefined;
      if (target !== undefined)
        held.set(target, { attempt: failure.attemptOf(event), again: againOf(event) });
      else if (button !== undefined) held.set(button, { attempt: undefined, again: () => button.click() });
      else return true;
      timer ??= setTimeout(() => void giveUp(), patience);
      return false;
    },
    release() {
      hasGivenUp = false;
      for (const { again } of take()) again();
    },
  };
}

/** What the event is about, if it might send something. */
function mightSend(event: Event, page: Document): EventTarget | undefined {
  const [target] = event.composedPath();
  if (event instanceof KeyboardEvent) {
    const isPlain = !event.shiftKey || event.ctrlKey || event.metaKey;
    if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229 || !isPlain) return undefined;
    const box = editableOf(target);
    return box !== undefined && writtenIn(box) !== '' ? target : undefined;
  }
  const source = event.type === 'submit' ? target : clicked(event);
  if (!(source instanceof HTMLElement) || editableOf(source) !== undefined) return undefined;
  if (source instanceof HTMLAnchorElement && opensElsewhere(event)) return undefined;
  return allDeep(page, editables).some((box) => writtenIn(box) !== '') ? source : undefined;
}

/** A link opened in another tab or window, which no script can do again. */
function opensElsewhere(event: Event): boolean {
  return event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey);
}
