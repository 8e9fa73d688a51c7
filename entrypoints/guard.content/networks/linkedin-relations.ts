import { isNamedIn, sayingOf } from '../relations/labels.ts';
import { affirmativeOf, isPlainButton, plainButtonsIn } from '../relations/look.ts';
import { closest, isEnabled, pathOf, textOf } from './dom.ts';
import { isInItem, profileHandle } from './linkedin/open-page.ts';
import { cardPerson, namedPerson, personOf } from './linkedin/person.ts';
import { DIALOG } from './linkedin/place.ts';
import type { Person, Relation, Tie } from './relation.ts';
import { labelOf } from './submit.ts';

const INVITE = 'a[href*="/preload/custom-invite"], a[href*="/preload/search-custom-invite"]';
const CONNECT = 'svg[id^="connect-"], svg[data-test-icon^="connect-"], li-icon[type^="connect"]';
const ADD = 'svg[id^="add-"], svg[data-test-icon^="add-"], li-icon[type^="add"]';
const SEND =
  'svg[id^="send-privately-"], svg[data-test-icon^="send-privately-"], li-icon[type^="send-privately"]';
const TO_TALK = 'a[href*="/messaging/compose"], a[href*="/messaging/thread/new"]';
const CLICKABLE = 'button, [role="button"], a[href]';
const POST_BAR =
  'svg[id^="comment-"], svg[id^="repost-"], svg[data-test-icon^="comment-"], svg[data-test-icon^="repost-"]';
/** What one subscribes to, with its author beside it. */
const SERIES = 'a[href*="/newsletters/"], a[href*="/events/"]';
const INVITATIONS = /^\/(?:mynetwork|notifications)(?:\/|$)/u;
const NOTE = 'textarea#custom-message, textarea[name="message"]';
/** Words on a button with an icon; more is a card that is a link as a whole. */
const short = 60;

/** Known by its address, else by its icon, sometimes in a bare `span`, else by what it says to a screen reader. */
const connect: Relation = {
  id: 'linkedin-connect',
  tie: 'friend',
  isForWork: true,
  person: (element) => {
    const isKnown = element.matches(INVITE) || holdsIcon(element, CONNECT);
    return isKnown ? personOf(element) : spoken(element, 'friend');
  },
};

/** The plus is also on buttons that add something to one's own profile: only those beside somebody else count. */
const follow: Relation = {
  id: 'linkedin-follow',
  tie: 'follow',
  isForWork: true,
  person: (element) => {
    const named = spoken(element, 'follow');
    if (named !== undefined) return named;
    if (!isPlainButton(element) || !holdsIcon(element, ADD)) return undefined;
    if (closest(element, '[role="listitem"], li, section')?.querySelector(SERIES)) return undefined;
    const person = personOf(element);
    return sayingOf(labelOf(element), person) === 'other' ? undefined : person;
  },
};

const message: Relation = {
  id: 'linkedin-message',
  tie: 'message',
  isForWork: true,
  person: (element) => {
    if (isInPostBar(element)) return undefined;
    const isKnown = element.matches(TO_TALK) || (element.matches(CLICKABLE) && holdsIcon(element, SEND));
    if (!isKnown) return spoken(element, 'message');
    const person = personOf(element);
    return person !== undefined && sayingOf(labelOf(element), person) === 'other' ? undefined : person;
  },
};

/** A row with one person and two buttons, or two that speak of the person; the yes is the stronger one, or the last. */
const invitation: Relation = {
  id: 'linkedin-invitation',
  tie: 'accept',
  isForWork: true,
  person: (element) => {
    const named = spoken(element, 'accept');
    if (named !== undefined) return named;
    const isHere = isPlainButton(element) && INVITATIONS.test(pathOf(element));
    const card = isHere ? cardPerson(element) : undefined;
    if (card === undefined) return undefined;
    const all = plainButtonsIn(card.element);
    const speaking = all.filter((button) =>
      isNamedIn(button.getAttribute('aria-label') ?? '', card.person.name),
    );
    const buttons = speaking.length === 2 ? speaking : all;
    if (buttons.length !== 2 || buttons.some((button) => holdsAnyIcon(button))) return undefined;
    return affirmativeOf(buttons, 'last') === element ? card.person : undefined;
  },
};

/** On the profile of who has asked: two buttons with a spoken name and a menu; the first accepts. */
const request: Relation = {
  id: 'linkedin-request',
  tie: 'accept',
  isForWork: true,
  person: (element) => {
    const row = element.parentElement;
    const handle = profileHandle(element);
    if (!row || handle === undefined || !isPlainButton(element) || isInItem(element)) return undefined;
    const [first, second, third, more] = [...row.children].filter((child) => child.matches(CLICKABLE));
    if (!first || !second || !third || more || !third.hasAttribute('aria-expanded')) return undefined;
    if ([first, second].some((one) => !one.hasAttribute('aria-label') || holdsAnyIcon(one))) return undefined;
    const buttons = [first, second].filter((one): one is HTMLElement => one instanceof HTMLElement);
    return affirmativeOf(buttons, 'first') === element ? namedPerson(element, handle) : undefined;
  },
};

/** The dialog of an invitation: sends it with or without a note. */
const send: Relation = {
  id: 'linkedin-send-invitation',
  tie: 'friend',
  isSecondStep: true,
  isForWork: true,
  person: (element) => {
    const dialog = element.matches('button, [role="button"]') ? closest(element, DIALOG) : undefined;
    if (!dialog || !isInvitation(dialog) || !isEnabled(element)) return undefined;
    if (strongest(dialog) !== element) return undefined;
    const asked = new URLSearchParams(element.ownerDocument.location.search).get('vanityName');
    const name = textOf(dialog.querySelector('strong')) || undefined;
    const handle = asked ?? profileHandle(element);
    if (handle === undefined && name === undefined) return undefined;
    return { ...(handle ? { handle } : {}), ...(name ? { name } : {}) };
  },
};

export const linkedinRelations: readonly Relation[] = [send, request, invitation, connect, follow, message];

/** The person, where a button speaks of one by name and says that it makes this tie. */
function spoken(element: HTMLElement, tie: Tie): Person | undefined {
  const label = element.getAttribute('aria-label') ?? '';
  const isButton = element.matches('a[href], [role="menuitem"]') || isPlainButton(element);
  if (label === '' || !isButton) return undefined;
  const person = personOf(element);
  return isNamedIn(label, person?.name) && sayingOf(label, person) === tie ? person : undefined;
}

/** Whether this is the clickable element of an icon: small, and the innermost that holds it. */
function holdsIcon(element: HTMLElement, icon: string): boolean {
  if (element.matches(CLICKABLE))
    return element.querySelector(icon) !== null && textOf(element).length <= short;
  if (!element.matches('span, div') || element.closest(CLICKABLE) !== null) return false;
  const isBare = [...element.children].some((child) => child.matches(icon));
  return isBare && element.querySelector(CLICKABLE) === null && textOf(element).length <= short;
}

function holdsAnyIcon(element: Element): boolean {
  return element.querySelector(`${CONNECT}, ${ADD}, ${SEND}`) !== null;
}

/** The bar under a post passes the post on; it does not write to its author. */
function isInPostBar(element: HTMLElement): boolean {
  for (let at = element.parentElement, steps = 0; at !== null && steps < 3; at = at.parentElement, steps++)
    if (at.querySelector(POST_BAR) !== null) return true;
  return false;
}

function isInvitation(dialog: HTMLElement): boolean {
  return (
    dialog.matches('.send-invite') ||
    dialog.querySelector(NOTE) !== null ||
    /^\/preload\/(?:search-)?custom-invite/u.test(pathOf(dialog))
  );
}

/** The one button that sends, asleep or not: the primary one, else the strongest. */
function strongest(dialog: HTMLElement): HTMLElement | undefined {
  const buttons = [...dialog.querySelectorAll<HTMLElement>(CLICKABLE)].filter((one) => textOf(one) !== '');
  return (
    buttons.findLast((button) => button.matches('.artdeco-button--primary')) ?? affirmativeOf(buttons, 'last')
  );
}
