import type { Control } from './control.ts';

/** How long after a key its click may come, in milliseconds: Space clicks when it is let go. */
const lifetime = 2_000;

/** Enter or Space on a button is two events, the key and the click that comes of it: what was decided on the first holds for both. */
export interface PassedKey {
  /** An event on a button has been let through. */
  note(event: Event, control: Control): void;
  /** Whether an event is the click of such a key; once for each. */
  covers(event: Event, control: Control): boolean;
}

export function createPassedKey(page: Window & typeof globalThis): PassedKey {
  let passed: { readonly control: Control; readonly until: number } | undefined;
  return {
    note(event, control) {
      if (event instanceof page.KeyboardEvent) passed = { control, until: page.performance.now() + lifetime };
    },
    covers(event, { element, person }) {
      if (!(event instanceof page.MouseEvent) || event.detail !== 0 || passed === undefined) return false;
      const { control, until } = passed;
      const isSame =
        control.element === element &&
        control.person.handle === person.handle &&
        control.person.name === person.name;
      if (!isSame || until < page.performance.now()) return false;
      passed = undefined;
      return true;
    },
  };
}
