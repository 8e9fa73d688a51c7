import { cardOf, type Links } from '../relations/card.ts';
import { sayingOf } from '../relations/labels.ts';
import { affirmativeOf, isPlainButton, plainButtonsIn } from '../relations/look.ts';
import { closest, pathOf, textOf } from './dom.ts';
import { firstWords } from './first-words.ts';
import { partedWords } from './parted-words.ts';
import type { Person, Relation } from './relation.ts';
import { labelOf } from './submit.ts';
import { handleOfLink, hasOfficialBadge, signedIn } from './x/account.ts';
import { id } from './x/test-id.ts';

const FOLLOW = '[data-testid$="-follow"]';
const CELL = `${id('UserCell', 'HoverCard')}, article, [role="menuitem"]`;
/** Cells that show what people say of themselves; a post shows what they say of others. */
const ABOUT = id('UserCell', 'HoverCard');
const REQUESTS = /^\/(?:follower_requests|settings\/follower_requests)(?:\/|$)/u;
const CHATS = /^\/(?:i\/chat|messages)(?:\/|$)/u;
const CHAT_PANE = `${id('dm-container', 'dm-conversation-panel', 'DmActivityViewport', 'DMDrawer')}, main`;
const CHAT_BOX = `${id('dm-composer-form', 'dm-composer-textarea', 'dmComposerTextInput')}`;
/** First parts of paths that are no accounts. */
const PLACES =
  /^(?:home|explore|search|notifications|messages|settings|i|compose|intent|lists|hashtag|follower_requests|tos|privacy|jobs|communities)$/u;

const links: Links = {
  selector: 'a[href]',
  handleOf: (link) => {
    const handle = handleOfLink(link);
    return handle !== undefined && !PLACES.test(handle.toLowerCase()) && !isOwn(handle, link)
      ? handle
      : undefined;
  },
};

const follow: Relation = {
  id: 'x-follow',
  tie: 'follow',
  person: (element) => {
    const isMarked = element.matches(FOLLOW);
    if (!isMarked && !element.matches('button, [role="button"], [role="menuitem"]')) return undefined;
    const label = element.getAttribute('aria-label') ?? labelOf(element);
    const named = /@([A-Za-z0-9_]{1,15})(?![A-Za-z0-9_])/u.exec(label)?.[1];
    if (!isMarked)
      return named !== undefined && sayingOf(label, { handle: named }) === 'follow'
        ? described(element, named)
        : undefined;
    const handle = named ?? handleNear(element);
    return handle === undefined ? undefined : described(element, handle);
  },
};

const accept: Relation = {
  id: 'x-follower',
  tie: 'accept',
  person: (element) => {
    if (!isPlainButton(element) || !REQUESTS.test(pathOf(element))) return undefined;
    const cell = closest(element, id('UserCell'));
    const card = cell ?? cardOf(element, links)?.element;
    if (card === undefined) return undefined;
    const buttons = plainButtonsIn(card).filter((button) => !button.matches(FOLLOW));
    if (buttons.length !== 2 || affirmativeOf(buttons, 'first') !== element) return undefined;
    const handle = handleNear(element);
    return handle === undefined ? undefined : described(element, handle);
  },
};

/** The answer to a message from somebody unknown: there is a row of buttons where the box would be. */
const messageRequest: Relation = {
  id: 'x-message-request',
  tie: 'accept',
  isForMessages: true,
  person: (element) => {
    if (!isPlainButton(element) || !CHATS.test(pathOf(element))) return undefined;
    const pane = closest(element, CHAT_PANE);
    const row = element.parentElement;
    if (!pane || !row || pane.querySelector(CHAT_BOX) !== null) return undefined;
    const buttons = plainButtonsIn(row).filter((button) => button.parentElement === row);
    if (buttons.length < 2 || affirmativeOf(buttons, 'first') !== element) return undefined;
    const header = pane.querySelector(id('dm-conversation-header')) ?? pane;
    const link = [...header.querySelectorAll('a[href]')].find((one) => links.handleOf(one) !== undefined);
    const handle = link && links.handleOf(link);
    const name = textOf(header.querySelector(id('dm-conversation-username'))) || firstWords(link);
    return handle ? { handle, ...(name ? { name } : {}) } : undefined;
  },
};

export const xRelations: readonly Relation[] = [follow, accept, messageRequest];

function handleNear(button: HTMLElement): string | undefined {
  const cell = closest(button, CELL);
  if (cell) {
    const link = [...cell.querySelectorAll('a[href]')].find((one) => links.handleOf(one) !== undefined);
    return link && links.handleOf(link);
  }
  const [first = ''] = button.ownerDocument.location.pathname.split('/').slice(1);
  const isProfile = /^[A-Za-z0-9_]{1,15}$/u.test(first) && !PLACES.test(first.toLowerCase());
  return isProfile && !isOwn(first, button) ? first : undefined;
}

/** The person of a handle, with the name and the badge that stand nearest to the button. */
function described(button: HTMLElement, handle: string): Person | undefined {
  if (isOwn(handle, button)) return undefined;
  const place = closest(button, `${CELL}, ${id('primaryColumn')}, main`);
  const cell = closest(button, CELL);
  const head = cell ? undefined : place?.querySelector(id('UserName'));
  const named = [...(cell?.querySelectorAll('a[href]') ?? [])].find(
    (link) => leadsTo(link, handle) && nameIn(link, handle) !== undefined,
  );
  const name = nameIn(head ?? named, handle);
  const badge = head ?? (place?.matches(CELL) ? place : undefined);
  const about = partedWords(
    cell?.matches(ABOUT) ? cell : head && place?.querySelector(id('UserDescription')),
  );
  return {
    handle,
    ...(name ? { name } : {}),
    ...(about ? { about } : {}),
    ...(badge && hasOfficialBadge(badge) ? { isInstitution: true } : {}),
  };
}

/** Whether a link leads to the profile itself, not to its lists or posts. */
function leadsTo(link: Element, handle: string): boolean {
  const path = link.getAttribute('href')?.replace(/^https:\/\/[^/]+|[/?#]*$/gu, '') ?? '';
  return path.toLowerCase() === `/${handle.toLowerCase()}`;
}

/** The words before the handle. */
function nameIn(element: Element | null | undefined, handle: string): string | undefined {
  if (!element) return undefined;
  const text = textOf(element);
  const at = text.toLowerCase().indexOf(`@${handle.toLowerCase()}`);
  return (at < 0 ? text : text.slice(0, at)).trim() || undefined;
}

function isOwn(handle: string, near: Element): boolean {
  return signedIn(near.ownerDocument)?.handle?.toLowerCase() === handle.toLowerCase();
}
