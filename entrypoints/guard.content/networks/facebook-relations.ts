import { type Card, cardOf, isNearest, type Links } from '../relations/card.ts';
import { sayingOf } from '../relations/labels.ts';
import { affirmativeOf, isPlainButton, plainButtonsIn } from '../relations/look.ts';
import { closest, pathOf, textOf } from './dom.ts';
import { handleOf, handleOfAddress, signedIn } from './facebook/account.ts';
import type { Person, Relation, Tie } from './relation.ts';
import { labelOf } from './submit.ts';

const REQUESTS = /^\/friends\/requests(?:\/|$)/u;
const SUGGESTIONS = /^\/friends(?:\/suggestions)?$/u;
const MEMBERS = /^\/groups\/[^/]+\/(?:member-requests|participant_requests)(?:\/|$)/u;
const GROUP = /^\/groups\/[^/]+/u;
const TALKS = /^\/(?:messages|t)(?:\/|$)/u;
const MAIN = '[role="main"], main';
const TEXTBOX = '[role="textbox"], [contenteditable="true"], textarea';
const TO_TALK = '[href*="/messages/"], [href*="messenger.com/t/"]';
const PLACES =
  /^(?:friends|groups|messages|watch|marketplace|events|pages|notifications|settings|photo|photos|stories|reel|hashtag|home|gaming|help|search)$/u;

const links: Links = {
  selector: 'a[href]',
  handleOf: (link) => {
    const handle = handleOf(link);
    return handle === undefined || PLACES.test(handle) || isOwn({ handle, name: textOf(link) }, link)
      ? undefined
      : handle;
  },
};

/** Cards of one person with exactly two buttons, the yes first; the address says what it is a yes to. */
function pair(id: string, tie: Tie, path: RegExp): Relation {
  return {
    id,
    tie,
    person: (element) => {
      if (!isPlainButton(element) || !path.test(pathOf(element))) return undefined;
      const card = cardOf(element, links);
      if (card === undefined || card.element.querySelector(TEXTBOX) !== null) return undefined;
      const buttons = plainButtonsIn(card.element);
      return buttons.length === 2 && affirmativeOf(buttons, 'first') === element ? card.person : undefined;
    },
  };
}

/** Wherever the words are known and one person is near: notifications, hover cards, posts, search. */
function said(id: string, tie: Tie): Relation {
  return {
    id,
    tie,
    person: (element) => {
      if (!isPlainButton(element)) return undefined;
      const label = labelOf(element) || (element.getAttribute('aria-label') ?? '');
      const card = sayingOf(label) === 'other' ? undefined : (cardOf(element, links) ?? profileOf(element));
      if (card === undefined || sayingOf(label, card.person) !== tie) return undefined;
      return isNearest(element, card, plainButtonsIn(card.element), links) ? card.person : undefined;
    },
  };
}

/** The head of a profile: the buttons before the one that opens a talk tie two people. */
const head: Relation = {
  id: 'facebook-profile',
  tie: 'friend',
  person: (element) => {
    const profile = isPlainButton(element) ? profileOf(element) : undefined;
    const row = element.parentElement;
    if (profile === undefined || row === null || sayingOf(labelOf(element), profile.person) === 'other')
      return undefined;
    const buttons = plainButtonsIn(row).filter((button) => button.parentElement === row);
    const talk = buttons.findIndex(
      (button) => button.matches(TO_TALK) || sayingOf(labelOf(button), profile.person) === 'message',
    );
    const before = talk < 0 ? buttons.slice(0, -1) : buttons.slice(0, talk);
    return before.includes(element) ? profile.person : undefined;
  },
};

/** The author's line of a post: a button among the words of the heading follows the author. */
const author: Relation = {
  id: 'facebook-author',
  tie: 'follow',
  person: (element) => {
    const line = closest(element, '[data-ad-rendering-role="profile_name"]');
    if (!line || !isPlainButton(element) || sayingOf(labelOf(element)) === 'other') return undefined;
    return cardOf(element, links)?.person;
  },
};

const messageRequest: Relation = {
  id: 'facebook-message-request',
  tie: 'accept',
  isForMessages: true,
  person: (element) => {
    if (!isPlainButton(element) || !TALKS.test(pathOf(element))) return undefined;
    const main = closest(element, MAIN);
    const row = element.parentElement;
    if (!main || !row || main.querySelector(TEXTBOX) !== null) return undefined;
    const buttons = plainButtonsIn(row).filter((button) => button.parentElement === row);
    if (buttons.length < 2 || affirmativeOf(buttons, 'last') !== element) return undefined;
    const link = [...main.querySelectorAll('a[href]')].find((one) => links.handleOf(one) && textOf(one));
    const handle = link && links.handleOf(link);
    return link && handle ? { handle, name: textOf(link) } : undefined;
  },
};

/** A dialog of a group that lists people, each with one button. */
const invite: Relation = {
  id: 'facebook-invite',
  tie: 'invite',
  person: (element) => {
    if (!isPlainButton(element) || !GROUP.test(pathOf(element)) || !closest(element, '[role="dialog"]'))
      return undefined;
    const card = cardOf(element, links);
    if (card === undefined || card.element.querySelector(TEXTBOX) !== null) return undefined;
    const says = sayingOf(labelOf(element), card.person);
    const isOnly = plainButtonsIn(card.element).length === 1;
    return isOnly && (says === undefined || says === 'invite') ? card.person : undefined;
  },
};

export const facebookRelations: readonly Relation[] = [
  pair('facebook-request', 'accept', REQUESTS),
  pair('facebook-suggestion', 'friend', SUGGESTIONS),
  pair('facebook-member', 'accept', MEMBERS),
  messageRequest,
  author,
  invite,
  said('facebook-follow', 'follow'),
  said('facebook-confirm', 'accept'),
  head,
  said('facebook-friend', 'friend'),
];

/** The profile whose head the element stands in. Absent: it stands elsewhere, or it is one's own. */
function profileOf(element: Element): Card | undefined {
  const handle = handleOfAddress(element.ownerDocument.location.href);
  if (handle === undefined || PLACES.test(handle)) return undefined;
  const main = closest(element, MAIN);
  const title = main?.querySelector('h1');
  if (!title || closest(element, '[role="article"], [role="dialog"], [role="listitem"]')) return undefined;
  const name = textOf(title);
  const card = commonOf(title, element);
  if (card === undefined || isOwn({ handle, name }, element)) return undefined;
  return { element: card, person: { handle, name } };
}

/** The smallest element that holds both, if it is small enough to be the head of a page: no post, no list of others in it. */
function commonOf(title: Element, element: Element): Element | undefined {
  for (let at: Element | null = element.parentElement; at !== null; at = at.parentElement)
    if (at.contains(title))
      return at.querySelector('[role="article"], [role="textbox"]') === null ? at : undefined;
  return undefined;
}

function isOwn({ handle, name }: Person, near: Element): boolean {
  const own = signedIn(near.ownerDocument);
  return own !== undefined && (own.handle === handle || (own.name !== undefined && own.name === name));
}
