import { ancestors, textOf } from '../networks/dom.ts';
import { firstWords } from '../networks/first-words.ts';
import type { Person } from '../networks/relation.ts';
import { isNamedIn } from './labels.ts';
import { plainButtonsIn } from './look.ts';

/** How far a person's link may be from a button of theirs, in ancestors. */
const reach = 9;
/** More people than any card links to: who is in it, and contacts of both. */
const crowd = 20;
const ITEM = 'li, [role="listitem"]';
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
 * The smallest element around a button that links to somebody; where it links to several, the one whom the button names, else
 * the first in the card of one person, who has contacts of both below. Absent: none within reach, or the button stands above a list.
 */
export function cardOf(button: Element, links: Links): Card | undefined {
  let steps = 0;
  for (const element of ancestors(button)) {
    if (steps++ === reach || element.matches('body')) return undefined;
    const people = peopleIn(element, button, links);
    if (people === undefined) return undefined;
    if (people.length > 0) {
      const person =
        people.length === 1 || isOfOne(element)
          ? (named(button, people) ?? people[0])
          : named(button, people);
      return person && { element, person };
    }
    if (element.matches(EDGE)) return undefined;
  }
  return undefined;
}

/** Everybody that links beside the button lead to, in reading order. Absent: too many for a card. */
function peopleIn(element: Element, button: Element, links: Links): readonly Person[] | undefined {
  const byHandle = new Map<string, Element[]>();
  for (const link of element.querySelectorAll(links.selector)) {
    const handle = button.contains(link) ? undefined : links.handleOf(link)?.toLowerCase();
    if (handle === undefined) continue;
    const own = byHandle.get(handle);
    if (own === undefined) byHandle.set(handle, [link]);
    else own.push(link);
    if (byHandle.size > crowd) return undefined;
  }
  return [...byHandle].map(([handle, own]) => {
    const name = own.map((link) => firstWords(link)).find((words) => words && !words.startsWith('@'));
    return { handle: (own[0] && links.handleOf(own[0])) ?? handle, ...(name ? { name } : {}) };
  });
}

/** Of several people, the one of whom the button itself speaks; of two such names, the longer. */
function named(button: Element, people: readonly Person[]): Person | undefined {
  const label = button.getAttribute('aria-label') ?? textOf(button);
  return people
    .filter(({ name }) => isNamedIn(label, name))
    .sort((one, other) => (other.name ?? '').length - (one.name ?? '').length)[0];
}

/** Whether this is the card of one person: an item of a list, or two buttons, and no items of a list in it. */
function isOfOne(element: Element): boolean {
  if (element.querySelector(ITEM) !== null) return false;
  return element.closest(ITEM) !== null || plainButtonsIn(element).length === 2;
}

/** Whether another button of the same card is nearer to the person than this one. */
export function isNearest(button: Element, card: Card, rivals: readonly Element[], links: Links): boolean {
  return rivals.every((rival) => {
    if (rival === button || rival.contains(button) || button.contains(rival)) return true;
    const own = cardOf(rival, links)?.element;
    return own === undefined || own === card.element || !card.element.contains(own);
  });
}
