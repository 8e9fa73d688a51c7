import { type Card, cardOf, type Links } from '../relations/card.ts';
import { sayingOf } from '../relations/labels.ts';
import {
  affirmativeOf,
  isInviting,
  isPlainButton,
  isTextOnly,
  paintOf,
  plainButtonsIn,
  rowOf,
} from '../relations/look.ts';
import { closest, pathOf, precedes } from './dom.ts';
import { firstWords } from './first-words.ts';
import { handleOf, handleOfAddress, signedIn } from './instagram/account.ts';
import { partedWords } from './parted-words.ts';
import type { Person, Relation } from './relation.ts';
import { labelOf } from './submit.ts';

const ACTIVITY = /^\/(?:accounts\/activity|notifications)(?:\/|$)/u;
const TALKS = /^\/direct(?:\/|$)/u;
const TEXTBOX = '[role="textbox"], [contenteditable="true"], textarea';
const MAIN = 'main, [role="main"]';

const links: Links = {
  selector: 'a[href^="/"]',
  handleOf: (link) => {
    const handle = handleOf(link);
    return handle === undefined || isOwn(handle, link) ? undefined : handle;
  },
};

/** Text-only buttons beside one account. In a language that is not known, by their looks: "Following" is grey. */
const follow: Relation = {
  id: 'instagram-follow',
  tie: 'follow',
  person: (element) => {
    const card = textButton(element) ? (cardOf(element, links) ?? profileOf(element)) : undefined;
    const says = card && sayingOf(labelOf(element), card.person);
    return says === 'follow' || (says === undefined && card && looksLikeFollow(element, card.element))
      ? card?.person
      : undefined;
  },
};

/** One of two answers beside one account: the list of requests, and wherever the first is filled. */
const accept: Relation = {
  id: 'instagram-request',
  tie: 'accept',
  person: (element) => {
    const card = textButton(element) ? cardOf(element, links) : undefined;
    if (card === undefined || !isPair(card.element)) return undefined;
    if (affirmativeOf(rivalsIn(card.element), 'first') !== element) return undefined;
    const says = sayingOf(labelOf(element), card.person);
    const isYes =
      says === undefined ? isRequests(element) || paintOf(element) === 'filled' : says === 'accept';
    return isYes ? card.person : undefined;
  },
};

const messageRequest: Relation = {
  id: 'instagram-message-request',
  tie: 'accept',
  isForMessages: true,
  person: (element) => {
    const row = element.parentElement;
    const main = closest(element, MAIN);
    if (!row || !main || !textButton(element) || !TALKS.test(pathOf(element))) return undefined;
    if (main.querySelector(TEXTBOX) !== null) return undefined;
    const buttons = plainButtonsIn(row).filter((button) => button.parentElement === row);
    if (buttons.length < 2 || affirmativeOf(buttons, 'last') !== element) return undefined;
    const link = [...main.querySelectorAll('a[href^="/"]')].find(
      (one) => links.handleOf(one) && firstWords(one) && precedes(one, element),
    );
    const handle = link && links.handleOf(link);
    const name = firstWords(link);
    return handle ? { handle, ...(name ? { name } : {}) } : undefined;
  },
};

export const instagramRelations: readonly Relation[] = [messageRequest, accept, follow];

function textButton(element: HTMLElement): boolean {
  return isPlainButton(element) && isTextOnly(element);
}

function rivalsIn(card: Element): HTMLElement[] {
  return plainButtonsIn(card).filter(isTextOnly);
}

/** Painted as a proposal: in the head of a profile the first of its row, in a list the only one; not what a post advertises. */
function looksLikeFollow(element: HTMLElement, card: Element): boolean {
  if (!isInviting(element) || TALKS.test(pathOf(element))) return false;
  if (card.matches('header')) return rowOf(element, (at) => at === card.parentElement)[0] === element;
  return (
    rivalsIn(card).length === 1 && !card.matches('article') && card.querySelector('article, section') === null
  );
}

/** A row with two answers to one request. */
function isPair(card: Element): boolean {
  return (
    rivalsIn(card).length === 2 && card.querySelector('header, section') === null && !card.matches('header')
  );
}

function isRequests(element: Element): boolean {
  return ACTIVITY.test(pathOf(element)) || element.ownerDocument.location.search.includes('followRequests');
}

/** The account whose head the element stands in. */
function profileOf(element: Element): Card | undefined {
  const header = closest(element, 'header');
  const { pathname } = element.ownerDocument.location;
  const handle = handleOfAddress(pathname);
  if (!header || handle === undefined || isOwn(handle, element)) return undefined;
  return { element: header, person: { ...named(header, handle), about: partedWords(header) } };
}

function named(header: Element, handle: string): Person {
  const title = [...header.querySelectorAll('h1, h2, [dir="auto"]')]
    .map((found) => firstWords(found))
    .find((words) => words !== undefined && words !== handle);
  return { handle, ...(title ? { name: title } : {}) };
}

function isOwn(handle: string, near: Element): boolean {
  return signedIn(near.ownerDocument)?.handle?.toLowerCase() === handle.toLowerCase();
}
