import { decoded } from '../decoded.ts';
import { closest, pathOf } from '../dom.ts';
import { signedIn } from './account.ts';

/** The address of a member's profile itself, or anywhere on the page of an organisation. */
const OPEN = /^\/(?:in\/([^/]+)|(?:company|school|showcase)\/([^/]+)(?!.*\/admin(?:\/|$)).*)$/u;
const TITLE = 'main h1, main h2';
const ITEM = '[role="listitem"], li, aside';
const EDIT = 'a[href*="/edit/intro"], a[href*="/edit/forms/"]';

/** The member whose profile is open. Absent: it is another page, or one's own. */
export function profileHandle(near: Element): string | undefined {
  return /^\/in\//u.test(pathOf(near)) ? openHandle(near) : undefined;
}

/** The member or organisation whose page is open. Absent: it is another page, or one's own. */
export function openHandle(near: Element): string | undefined {
  const [, member, organisation] = OPEN.exec(pathOf(near)) ?? [];
  const part = member ?? organisation;
  const handle = part === undefined ? undefined : decoded(part);
  const own = signedIn(near.ownerDocument)?.handle?.toLowerCase();
  return handle === 'me' || handle === own || isOwnProfile(near) ? undefined : handle;
}

/** Whether the profile that is open is the author's own. */
export function isOwnProfile(near: Element): boolean {
  return /^\/in\//u.test(pathOf(near)) && near.ownerDocument.querySelector(EDIT) !== null;
}

/** Whether an element belongs to the title of the open page: holds it, or stands in its section. */
export function isInHead(element: Element): boolean {
  const title = titleOf(element);
  return title !== null && (element.contains(title) || title.closest('section')?.contains(element) === true);
}

/** Whether an element stands in a list or beside the page, among others than the one to whom the page belongs. */
export function isInItem(element: Element): boolean {
  const item = closest(element, ITEM);
  return item !== undefined && !isInHead(item);
}

/** The title of a page that belongs to somebody. */
export function titleOf(near: Element): Element | null {
  return OPEN.test(pathOf(near)) ? near.ownerDocument.querySelector(TITLE) : null;
}
