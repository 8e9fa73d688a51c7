import { type Card, isNearest } from '../relations/card.ts';
import { sayingOf } from '../relations/labels.ts';
import { affirmativeOf, isInviting, isPlainButton, plainButtonsIn } from '../relations/look.ts';
import { closest, pathOf, textOf } from './dom.ts';
import { isLead, isNextToLead } from './facebook/head-row.ts';
import { cardPerson, isHead, isSearch, links, openPerson, personOf } from './facebook/person.ts';
import type { Relation, Tie } from './relation.ts';
import { labelOf } from './submit.ts';

const REQUESTS = /^\/friends\/requests(?:\/|$)/u;
const SUGGESTIONS = /^\/friends(?:\/suggestions)?$/u;
const MEMBERS = /^\/groups\/[^/]+\/(?:member-requests|participant_requests)(?:\/|$)/u;
const GROUP = /^\/groups\/[^/]+/u;
const TALKS = /^\/(?:messages|t)(?:\/|$)/u;
const MAIN = '[role="main"], main';
const TEXTBOX = '[role="textbox"], [contenteditable="true"], textarea';

/** Cards of one person with exactly two buttons, the yes first; the address says what it is a yes to. */
function pair(id: string, tie: Tie, path: RegExp): Relation {
  return {
    id,
    tie,
    person: (element) => {
      if (!isPlainButton(element) || !path.test(pathOf(element))) return undefined;
      const card = cardPerson(element);
      if (card === undefined || card.element.querySelector(TEXTBOX) !== null) return undefined;
      const says = sayingOf(labelOf(element), card.person);
      return (says === undefined || says === tie) && isYes(element, card) ? card.person : undefined;
    },
  };
}

/** Wherever the words are known and one person is near: hover cards, posts, lists; where they are unknown, by its looks. */
function said(id: string, tie: Tie, looksLike: (element: HTMLElement, card: Card) => boolean): Relation {
  return {
    id,
    tie,
    person: (element) => {
      if (!isPlainButton(element)) return undefined;
      const label = labelOf(element);
      const card = sayingOf(label) === 'other' ? undefined : personOf(element);
      if (card === undefined) return undefined;
      const says = sayingOf(label, card.person);
      if (says === undefined ? !looksLike(element, card) : says !== tie) return undefined;
      return isNearest(element, card, plainButtonsIn(card.element), links) ? card.person : undefined;
    },
  };
}

/** The head of a profile. Where its words are unknown, the row's first button if it is filled: states are grey. */
const head: Relation = {
  id: 'facebook-profile',
  tie: 'friend',
  person: (element) => {
    const card = isPlainButton(element) ? personOf(element) : undefined;
    if (card === undefined || !isHead(card)) return undefined;
    const says = sayingOf(labelOf(element), card.person);
    return says === 'friend' || (says === undefined && isLead(element)) ? card.person : undefined;
  },
};

/** The menu on the profile of who has asked: opened from the head's filled button, two items, the yes first. */
const respond: Relation = {
  id: 'facebook-respond',
  tie: 'accept',
  person: (element) => {
    if (!element.matches('[role="menuitem"]')) return undefined;
    const page = element.ownerDocument;
    const person = openPerson(page);
    const says = person && sayingOf(labelOf(element), person);
    if (says !== undefined) return says === 'accept' ? person : undefined;
    const [first, second, third] =
      closest(element, '[role="menu"]')?.querySelectorAll('[role="menuitem"]') ?? [];
    const openers = page.querySelectorAll(':is([role="main"], main) [aria-haspopup][aria-expanded="true"]');
    const isAnswer = second !== undefined && third === undefined && [...openers].some(isLead);
    return first === element && isAnswer ? person : undefined;
  },
};

/** The author's line of a post: a button among the words of the heading follows the author; followed, it has no colour. */
const author: Relation = {
  id: 'facebook-author',
  tie: 'follow',
  person: (element) => {
    const line = closest(element, '[data-ad-rendering-role="profile_name"]');
    const card = line && isPlainButton(element) ? cardPerson(element) : undefined;
    const says = card && sayingOf(labelOf(element), card.person);
    return says === 'follow' || (says === undefined && isInviting(element)) ? card?.person : undefined;
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

/** A dialog of a group that lists people, each with one button; who is invited already has a grey one. */
const invite: Relation = {
  id: 'facebook-invite',
  tie: 'invite',
  person: (element) => {
    if (!isPlainButton(element) || !GROUP.test(pathOf(element)) || !closest(element, '[role="dialog"]'))
      return undefined;
    const card = cardPerson(element);
    if (card === undefined || card.element.querySelector(TEXTBOX) !== null) return undefined;
    const says = sayingOf(labelOf(element), card.person);
    if (says === undefined ? !isInviting(element) : says !== 'invite') return undefined;
    return plainButtonsIn(card.element).length === 1 ? card.person : undefined;
  },
};

export const facebookRelations: readonly Relation[] = [
  pair('facebook-request', 'accept', REQUESTS),
  pair('facebook-suggestion', 'friend', SUGGESTIONS),
  pair('facebook-member', 'accept', MEMBERS),
  messageRequest,
  author,
  invite,
  respond,
  said('facebook-follow', 'follow', (element, card) => isHead(card) && isNextToLead(element)),
  said('facebook-confirm', 'accept', isNotice),
  head,
  said('facebook-friend', 'friend', isFound),
];

/** The yes of exactly two buttons. */
function isYes(element: HTMLElement, { element: card }: Card): boolean {
  const buttons = plainButtonsIn(card);
  return buttons.length === 2 && affirmativeOf(buttons, 'first') === element;
}

/** A request in the list that opens from the bar at the top. */
function isNotice(element: HTMLElement, card: Card): boolean {
  const dialog = closest(element, '[role="dialog"]');
  return dialog !== undefined && closest(dialog, '[role="banner"]') !== undefined && isYes(element, card);
}

/** The one button of somebody whom a search has found; it is grey for who is a friend. */
function isFound(element: HTMLElement, card: Card): boolean {
  return isSearch(element) && isInviting(element) && plainButtonsIn(card.element).length === 1;
}
