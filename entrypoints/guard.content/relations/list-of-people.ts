import { textOf } from '../networks/dom.ts';
import type { Person } from '../networks/relation.ts';
import type { Control } from './control.ts';
import { BUTTON } from './look.ts';

/** From how many people on a page is a list of suggestions, where buttons are pressed one after another. */
const several = 4;

/** Whether the page shows the same button beside several people. Ends early: it is asked within a press. */
export function isListOfPeople({ element, relation, person }: Control): boolean {
  const people = new Set([whoIs(person)]);
  const words = textOf(element);
  const root = element.getRootNode() as ParentNode;
  // Bare words that act as a button are told from all other words of the page by their element alone.
  const sort = element.matches(BUTTON) ? BUTTON : element.localName;
  for (const other of root.querySelectorAll<HTMLElement>(sort)) {
    if (people.size >= several) return true;
    const found = textOf(other) === words ? relation.person(other) : undefined;
    if (found !== undefined) people.add(whoIs(found));
  }
  return people.size >= several;
}

function whoIs({ handle, name }: Person): string {
  return handle?.toLowerCase() ?? `name ${name}`;
}
