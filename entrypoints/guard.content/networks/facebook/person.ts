import { type Card, cardOf, type Links } from '../../relations/card.ts';
import { closest, pathOf, textOf } from '../dom.ts';
import { partedWords } from '../parted-words.ts';
import type { Person } from '../relation.ts';
import { handleOf, handleOfAddress, signedIn } from './account.ts';
import { isPageLabel } from './labels.ts';
import { ARTICLE } from './place.ts';

const PLACES =
  /^(?:friends|groups|messages|watch|marketplace|events|pages|notifications|settings|photo|photos|stories|reel|hashtag|home|gaming|help|search)$/u;
const MAIN = '[role="main"], main';
const SEARCH = /^\/search(?:\/|$)/u;
/** A line about somebody, not what they have posted under it. */
const aboutLength = 200;

/** Links to people other than the author. */
export const links: Links = {
  selector: 'a[href]',
  handleOf: (link) => {
    const handle = handleOf(link);
    return handle === undefined || PLACES.test(handle) || isOwn({ handle, name: textOf(link) }, link)
      ? undefined
      : handle;
  },
};

/** The card around a button and the person in it, else the head of the profile that is open. */
export function personOf(button: Element): Card | undefined {
  const profile = headOf(button);
  const card = cardPerson(button);
  return profile !== undefined && (card === undefined || card.element.contains(profile.element))
    ? profile
    : card;
}

/** The card around a button, with what it says of the one person in it. */
export function cardPerson(button: Element): Card | undefined {
  const card = cardOf(button, links);
  if (card === undefined) return undefined;
  const isPost = closest(card.element, ARTICLE) !== undefined && !isSearch(button);
  return isPost ? card : { ...card, person: described(card.element, card.person) };
}

/** Whether a card is the head of a profile. */
export function isHead(card: Card): boolean {
  return card.element.querySelector('h1') !== null;
}

/** The profile whose head the element stands in. Absent: it stands elsewhere, or it is one's own. */
function headOf(element: Element): Card | undefined {
  const main = closest(element, MAIN);
  const title = main?.querySelector('h1');
  const person = openPerson(element.ownerDocument, title);
  if (!title || !person || closest(element, `${ARTICLE}, [role="dialog"], [role="listitem"]`))
    return undefined;
  const card = commonOf(title, element);
  return card && { element: card, person: described(card, person) };
}

/** Whose profile is open, by its address and title. Absent: it is another page, or one's own. */
export function openPerson(
  page: Document,
  title = page.querySelector(':is([role="main"], main) h1'),
): Person | undefined {
  const handle = handleOfAddress(page.location.href);
  if (handle === undefined || PLACES.test(handle) || !title) return undefined;
  const person = { handle, name: textOf(title) };
  return isOwn(person, title) ? undefined : person;
}

/** Whether the page lists what a search has found. */
export function isSearch(element: Element): boolean {
  return SEARCH.test(pathOf(element));
}

/** The smallest element that holds both, if it is small enough to be the head of a page: no post, no list of others in it. */
function commonOf(title: Element, element: Element): Element | undefined {
  for (let at: Element | null = element.parentElement; at !== null; at = at.parentElement)
    if (at.contains(title)) return at.querySelector(`${ARTICLE}, [role="textbox"]`) === null ? at : undefined;
  return undefined;
}

function described(place: Element, person: Person): Person {
  const about = partedWords(place).slice(0, aboutLength);
  return {
    ...person,
    ...(about ? { about } : {}),
    ...(about.split('·').some((part) => isPageLabel(part.trim())) ? { isInstitution: true } : {}),
  };
}

/** By number or name; a profile's title may have another name in brackets behind it. */
function isOwn({ handle, name = '' }: Person, near: Element): boolean {
  const own = signedIn(near.ownerDocument);
  if (own === undefined) return false;
  return (
    own.handle === handle || (own.name !== undefined && own.name === name.replace(/\s*\([^()]*\)$/u, ''))
  );
}
