import { sha256Hex } from '../../../core/sha256.ts';
import type { Person } from '../networks/relation.ts';

/** Where it lies in the tab's own storage, which the site can read: a time and a salted hash, no name or handle. */
const place = 'sigilo-step';

/** A word that is taken along to the page which finishes what a link began, in the same tab. */
export interface Carried {
  /** `until` in milliseconds since 1970. */
  leave(person: Person, until: number): void;
  /** Whether one was left for this person and still holds; takes it away then. */
  take(person: Person): boolean;
}

/** Without a key of the person nothing is carried. The seal depends on the device's salt, so that no page can make or prolong one. */
export function createCarried(page: Window, keyOf: (person: Person) => string | undefined): Carried {
  const sealed = (person: Person, until: number): string | undefined => {
    const key = keyOf(person);
    return key === undefined ? undefined : `${until} ${sha256Hex(`${key}\n${until}`)}`;
  };
  return {
    leave(person, until) {
      const left = sealed(person, until);
      if (left !== undefined) withStorage(page, (storage) => storage.setItem(place, left));
    },
    take(person) {
      const left = withStorage(page, (storage) => storage.getItem(place)) ?? '';
      const until = Number.parseInt(left, 10);
      if (Number.isNaN(until)) return false;
      const holds = until > Date.now() && left === sealed(person, until);
      if (holds || until <= Date.now()) withStorage(page, (storage) => storage.removeItem(place));
      return holds;
    },
  };
}

/** Absent: the browser refuses, as it does where a site may store nothing. */
function withStorage<T>(page: Window, act: (storage: Storage) => T): T | undefined {
  try {
    return act(page.sessionStorage);
  } catch {
    return undefined;
  }
}
