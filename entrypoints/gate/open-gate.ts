import { createFailure } from './failure.ts';
import type { Hub, Reader } from './hub.ts';
import { createWaiting } from './waiting.ts';
import { watch } from './watch.ts';

/**
 * Listens on the window, before anything of the page: puts each event to the reader, and stops it when the reader says so.
 * While there is none, what might send a written text waits for it. No timer runs unless something waits.
 */
export function openGate(page: Window): Hub {
  const failure = createFailure(page.document);
  const waiting = createWaiting(page.document, failure);
  let reader: Reader | undefined;
  let used: HTMLElement | undefined;

  const lets = (event: Event): boolean => {
    if (reader === undefined) return waiting.lets(event);
    try {
      return reader.lets(event);
    } catch {
      return failure.lets(event);
    }
  };
  const listener = (event: Event): void => {
    if (lets(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ['click', 'keydown', 'submit']) page.addEventListener(type, listener, true);
  watch(page, (box) => {
    used = box;
    reader?.attend(box);
  });

  return {
    serve(next) {
      reader = next;
      if (used?.isConnected) next.attend(used);
      waiting.release();
    },
  };
}
