import type { Tied } from '../../../core/index.ts';
import { parentOf } from '../networks/dom.ts';
import type { Network } from '../networks/network.ts';
import type { Person, Relation } from '../networks/relation.ts';

/** One button that ties the author to somebody, as it stands on the page now. */
export interface Control {
  readonly element: HTMLElement;
  readonly relation: Relation;
  readonly person: Person;
}

/** How many elements around what was hit may be the button. */
const reach = 6;
const longestName = 60;

/** The control that an event's innermost target belongs to. Absent: it is none. */
export function controlOf(target: EventTarget | undefined, network: Network): Control | undefined {
  if (!(target instanceof Node)) return undefined;
  let steps = 0;
  let at = target instanceof Element ? target : parentOf(target);
  for (; at && steps < reach && !at.matches('body, main, article'); at = parentOf(at), steps += 1) {
    if (!(at instanceof HTMLElement)) continue;
    for (const relation of network.relations) {
      const person = relation.person(at);
      if (person !== undefined) return { element: at, relation, person };
    }
  }
  return undefined;
}

/** The same button again, where the page has drawn it anew meanwhile. Absent: it is gone. */
export function findAgain(
  control: Control,
  network: Network,
  all: Iterable<HTMLElement>,
): HTMLElement | undefined {
  const isSame = (element: HTMLElement): boolean => {
    const found = control.relation.person(element);
    return (
      found !== undefined && found.handle === control.person.handle && found.name === control.person.name
    );
  };
  if (control.element.isConnected && isSame(control.element)) return control.element;
  for (const element of all)
    if (controlOf(element, network)?.element === element && isSame(element)) return element;
  return undefined;
}

/** The name, else the handle where it is one that people know. Absent: neither. */
export function shownName({ person: { name, handle } }: Control): string | undefined {
  const shown = name ?? (handle !== undefined && /\p{L}/u.test(handle) ? `@${handle}` : undefined);
  return shown !== undefined && shown.length > longestName
    ? `${[...shown].slice(0, longestName).join('')}…`
    : shown;
}

/** What the questions are decided by. */
export function tiedOf({ relation, person }: Control, network: Network): Tied {
  const { name, about, isInstitution, isConnected } = person;
  return {
    network: network.id,
    tie: relation.tie,
    isForWork: relation.isForWork === true,
    ...(relation.isForMessages === true ? { isForMessages: true } : {}),
    ...(name === undefined ? {} : { name }),
    ...(about === undefined ? {} : { about }),
    ...(isInstitution === undefined ? {} : { isInstitution }),
    ...(isConnected === undefined ? {} : { isConnected }),
  };
}
