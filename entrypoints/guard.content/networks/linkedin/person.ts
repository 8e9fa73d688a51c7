import { type Card, cardOf, type Links } from '../../relations/card.ts';
import { closest, pathOf } from '../dom.ts';
import { firstWords } from '../first-words.ts';
import { partedWords } from '../parted-words.ts';
import type { Person } from '../relation.ts';
import { signedIn } from './account.ts';
import { handleOf, PROFILE } from './people.ts';

const INSTITUTION = /\/(?:company|school|showcase)\//u;
/** The degree of who is tied already, in any language: 1st, 1er, 1°. */
const FIRST_DEGREE = /(?<![\p{L}\p{N}])1(?:st|er|ro|ª|º|°|re|e|\.)(?![\p{L}\p{N}])/u;
/** A headline, not what somebody has posted under it. */
const aboutLength = 200;
/** A profile itself, not its posts or lists. */
const ITSELF = /\/(?:in|company|school)\/[^/?#]+\/?(?:[?#]|$)/u;
const EDIT = 'a[href*="/edit/intro"], a[href*="/edit/forms/"]';

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
 * page's address. Never by the page's title alone: two bars of buttons and cards of others stand around it.
 */
export function personOf(button: HTMLElement): Person | undefined {
  const asked = /[?&](?:vanityName|recipient)=([^&#]+)/u.exec(button.getAttribute('href') ?? '')?.[1];
  if (asked !== undefined) return namedPerson(button, decoded(asked));
  const spoken = button.getAttribute('aria-label') ?? '';
  const card = cardPerson(button);
  if (card !== undefined) return card.person;
  const linked = linkedIn(button, spoken);
  if (linked !== undefined) return linked;
  const handle = closest(button, '[role="listitem"], li, aside') ? undefined : profileHandle(button);
  return handle === undefined ? undefined : namedPerson(button, handle);
}

/** The member whose profile is open. Absent: it is another page, or one's own. */
export function profileHandle(near: Element): string | undefined {
  const part = /^\/in\/([^/]+)$/u.exec(pathOf(near as HTMLElement))?.[1];
  const handle = part === undefined ? undefined : decoded(part);
  return handle === 'me' || handle === signedIn(near.ownerDocument)?.handle?.toLowerCase()
    ? undefined
    : handle;
}

/** Whether the profile that is open is the author's own. */
export function isOwnProfile(near: HTMLElement): boolean {
  return /^\/in\//u.test(pathOf(near)) && near.ownerDocument.querySelector(EDIT) !== null;
}

/** The person of a handle, with the name that links to them show. */
export function namedPerson(near: HTMLElement, handle: string): Person {
  const page = near.ownerDocument;
  const found = [...page.querySelectorAll(PROFILE)].filter(
    (link) => links.handleOf(link)?.toLowerCase() === handle.toLowerCase(),
  );
  const title = profileHandle(near) === handle ? page.querySelector('main h1, main h2') : undefined;
  const name = found.map((link) => firstWords(link)).find(Boolean) ?? (firstWords(title) || undefined);
  const place = title?.closest('section') ?? found[0]?.closest('li, section, [role="listitem"]');
  return detailed(place ?? undefined, { handle, ...(name ? { name } : {}) });
}

/** Of several people around a button, the one that its own label names. */
function linkedIn(button: HTMLElement, spoken: string): Person | undefined {
  if (spoken === '') return undefined;
  const place = closest(button, '[role="listitem"], li, section, article') ?? button.ownerDocument.body;
  for (const link of place.querySelectorAll(PROFILE)) {
    const name = firstWords(link);
    const handle = links.handleOf(link);
    if (name && handle && spoken.includes(name))
      return detailed(undefined, { handle, name, ...(isInstitution(link) ? { isInstitution: true } : {}) });
  }
  return undefined;
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

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
