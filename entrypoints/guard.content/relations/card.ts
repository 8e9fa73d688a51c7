import { ancestors } from '../networks/dom.ts';
import { firstWords } from '../networks/first-words.ts';
import type { Person } from '../networks/relation.ts';

/** How far a person's link may be from a button of theirs, in ancestors. */
const reach = 9;
const EDGE = 'body, main, [role="main"], [role="dialog"], dialog';

/** The surroundings of a button that belong to one person. */
export interface Card {
  readonly element: Element;
  readonly person: Person;
}

/** How a network names people in links. */
export interface Links {
  /** Selector of links that may lead to a profile. */
  readonly selector: string;
  handleOf(link: Element): string | undefined;
}

/**
 * The smallest element around a button that links to somebody. Absent: none within reach, or several people share it, as when
 * the button stands above a list.
 */
export function cardOf(button: Element, links: Links): Card | undefined {
  let steps = 0;
  for (const element of ancestors(button)) {
    if (steps++ === reach || element.matches('body')) return undefined;
    const found = [...element.querySelectorAll(links.selector)].filter(
      (link) => !button.contains(link) && links.handleOf(link) !== undefined,
    );
    if (found.length > 0) {
      const person = onePerson(found, links);
      return person && { element, person };
    }
    if (element.matches(EDGE)) return undefined;
  }
  return undefined;
}

/** The person that all of these links lead to. Absent: they lead to several. */
export function onePerson(found: readonly Element[], links: Links): Person | undefined {
  const handles = new Set(found.map((link) => links.handleOf(link)?.toLowerCase()));
  const [handle] = found.map((link) => links.handleOf(link));
  if (handles.size !== 1 || handle === undefined) return undefined;
  const name = found.map((link) => firstWords(link)).find((words) => words && !words.startsWith('@'));
  return { handle, ...(name ? { name } : {}) };
}

/** Whether another button of the same card is nearer to the person than this one. */
export function isNearest(button: Element, card: Card, rivals: readonly Element[], links: Links): boolean {
  return rivals.every((rival) => {
    if (rival === button || rival.contains(button) || button.contains(rival)) return true;
    const own = cardOf(rival, links)?.element;
    return own === undefined || own === card.element || !card.element.contains(own);
  });
}
