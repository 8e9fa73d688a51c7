import { type Card, cardOf, type Links } from '../../relations/card.ts';
import { isNamedIn } from '../../relations/labels.ts';
import { decoded } from '../decoded.ts';
import { closest, pathOf } from '../dom.ts';
import { firstWords } from '../first-words.ts';
import { partedWords } from '../parted-words.ts';
import type { Person } from '../relation.ts';
import { signedIn } from './account.ts';
import { isInHead, isInItem, isOwnProfile, openHandle, titleOf } from './open-page.ts';
import { handleOf, PROFILE } from './people.ts';

const INSTITUTION = /\/(?:company|school|showcase)\//u;
/** The degree of who is tied already, in any language: 1st, 1er, 1°. */
const FIRST_DEGREE = /(?<![\p{L}\p{N}])1(?:st|er|ro|ª|º|°|re|e|\.)(?![\p{L}\p{N}])/u;
/** A headline, not what somebody has posted under it. */
const aboutLength = 200;
/** A profile itself, not its posts or lists. */
const ITSELF = /\/(?:in|company|school|showcase)\/[^/?#]+\/?(?:[?#]|$)/u;

const links: Links = {
  selector: PROFILE,
  handleOf: (link) => {
    const handle = handleOf(link);
    const isOther = handle !== undefined && handle !== signedIn(link.ownerDocument)?.handle;
    return isOther && ITSELF.test(link.getAttribute('href') ?? '') ? handle : undefined;
  },
};

/** The card around a button and the one person in it. */
export function cardPerson(button: Element): Card | undefined {
  const card = cardOf(button, links);
  return card && { ...card, person: detailed(card.element, card.person) };
}

/**
 * Who is on the other side of a button: by the address in it, else by the name in its own label, else by its card, else by the
 * page's address. Contacts of both are linked in the head of a profile, and cards of others stand around it.
 */
export function personOf(button: HTMLElement): Person | undefined {
  const asked = /[?&](?:vanityName|recipient)=([^&#]+)/u.exec(button.getAttribute('href') ?? '')?.[1];
  if (asked !== undefined) return namedPerson(button, decoded(asked));
  const isItem = isInItem(button);
  if (isOwnProfile(button) && !isItem) return undefined;
  const card = cardPerson(button);
  const spoken = spokenOf(button);
  if (spoken !== undefined) return spoken.handle === card?.person.handle ? card?.person : spoken;
  if (card !== undefined && !isInHead(card.element)) return card.person;
  const handle = isItem ? undefined : openHandle(button);
  return handle === undefined ? undefined : namedPerson(button, handle);
}

/** The person of a handle, with the name that links to them show. */
export function namedPerson(near: Element, handle: string): Person {
  const found = [...near.ownerDocument.querySelectorAll(PROFILE)].filter(
    (link) => links.handleOf(link)?.toLowerCase() === handle.toLowerCase(),
  );
  const title = openHandle(near) === handle ? titleOf(near) : null;
  const name = found.map((link) => firstWords(link)).find(Boolean) ?? (firstWords(title) || undefined);
  const place = title?.closest('section') ?? found[0]?.closest('li, section, [role="listitem"]');
  const isPage = title !== null && INSTITUTION.test(`${pathOf(near)}/`);
  return detailed(place ?? undefined, {
    handle,
    ...(name ? { name } : {}),
    ...(isPage ? { isInstitution: true } : {}),
  });
}

/** Of the people around a button and the one to whom the page belongs, whom its own label names; of two, the longer name. */
function spokenOf(button: HTMLElement): Person | undefined {
  const label = button.getAttribute('aria-label') ?? '';
  if (label === '') return undefined;
  const open = openHandle(button);
  const owner = open === undefined ? undefined : namedPerson(button, open);
  const place = closest(button, '[role="listitem"], li, section, article') ?? button.ownerDocument.body;
  const around = [...place.querySelectorAll(PROFILE)].map((link) => {
    const handle = links.handleOf(link);
    const name = firstWords(link);
    return {
      ...(handle ? { handle } : {}),
      ...(name ? { name } : {}),
      ...(isInstitution(link) ? { isInstitution: true } : {}),
    };
  });
  return [...(owner ? [owner] : []), ...around]
    .filter(({ handle, name }) => handle !== undefined && isNamedIn(label, name))
    .sort((one, other) => (other.name ?? '').length - (one.name ?? '').length)[0];
}

function detailed(place: Element | undefined, person: Person): Person {
  const own = [...(place?.querySelectorAll(PROFILE) ?? [])].filter(
    (link) => handleOf(link) === person.handle,
  );
  const about = partedWords(place).slice(0, aboutLength);
  return {
    ...person,
    ...(about ? { about } : {}),
    ...(own.some(isInstitution) ? { isInstitution: true } : {}),
    ...(FIRST_DEGREE.test(about) ? { isConnected: true } : {}),
  };
}

function isInstitution(link: Element): boolean {
  return INSTITUTION.test(link.getAttribute('href') ?? '');
}
