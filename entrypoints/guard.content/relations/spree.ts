import type { Control } from './control.ts';

/** For how long an answer "no" makes the next question one of a row, in milliseconds. */
const apart = 120_000;
/** How many people pass on one word, and for how long, in milliseconds. */
const most = 10;
const lifetime = 120_000;

/**
 * Many buttons pressed one after another on one page. From the second on, and on a list of many from the first, "no" may be said for the next ones as well: for
 * ten people, two minutes, the same page and kind of button, and real clicks only. Nobody who is known as a patient passes, and
 * nobody who passes is remembered as anything.
 */
export interface Spree {
  /** Somebody on this page was no patient. */
  count(): void;
  /** Whether to offer the word for the next ones. */
  isOffered(): boolean;
  begin(control: Control): void;
  /** Whether this one passes; uses one up. */
  covers(control: Control, event: Event): boolean;
}

export function createSpree(page: Window, now: () => number = () => performance.now()): Spree {
  let last: { readonly place: string; readonly time: number } | undefined;
  let running:
    | { readonly place: string; readonly tie: string; readonly until: number; left: number }
    | undefined;
  return {
    count() {
      last = { place: page.location.href, time: now() };
    },
    isOffered: () => last?.place === page.location.href && now() - last.time < apart,
    begin({ relation }) {
      running = { place: page.location.href, tie: relation.id, until: now() + lifetime, left: most };
    },
    covers({ relation }, event) {
      if (running === undefined || !event.isTrusted) return false;
      const isSame = running.place === page.location.href && running.tie === relation.id;
      if (!isSame || running.until < now() || running.left === 0) {
        running = undefined;
        return false;
      }
      running.left -= 1;
      return true;
    },
  };
}
