import type { Control } from './control.ts';

/** How many answers "no" in a row make a spree, and how long apart they may be, in milliseconds. */
const enough = 2;
const apart = 120_000;
/** How many people pass on one word, and for how long, in milliseconds. */
const most = 10;
const lifetime = 120_000;

/**
 * Many buttons pressed one after another on one page. Who has answered "no" a few times may say it for the next ones: for ten
 * people, two minutes, the same page and kind of button, and real clicks only. Nobody who is known as a patient passes.
 */
export interface Spree {
  /** Somebody was no patient. */
  count(): void;
  /** Whether to offer the word for the next ones. */
  isOffered(): boolean;
  begin(control: Control): void;
  /** Whether this one passes; uses one up. */
  covers(control: Control, event: Event): boolean;
}

export function createSpree(page: Window, now: () => number = () => performance.now()): Spree {
  let times: readonly number[] = [];
  let running:
    | { readonly place: string; readonly tie: string; readonly until: number; left: number }
    | undefined;
  return {
    count() {
      times = [...times.slice(1 - enough), now()];
    },
    isOffered: () => times.length >= enough && times.every((time) => now() - time < apart),
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
