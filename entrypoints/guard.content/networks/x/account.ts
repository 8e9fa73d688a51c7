import { textOf } from '../dom.ts';
import type { Account } from '../network.ts';
import { id, nearest } from './test-id.ts';

const AVATAR = '[data-testid^="UserAvatar-Container-"]';
const SWITCHER = id('SideNav_AccountSwitcher_Button');
const OWN_LINK = id('AppTabBar_Profile_Link', 'DashButton_ProfileIcon_Link');
/** Fill of the grey badge that governments and offices carry. */
const OFFICE = /#829aab|rgb\(130, ?154, ?171\)/iu;

/** The account that the page's own controls belong to. */
export function signedIn(page: Document): Account | undefined {
  const switcher = page.querySelector(SWITCHER);
  const avatar = switcher?.querySelector(AVATAR);
  const links = [...page.querySelectorAll<HTMLElement>(OWN_LINK)];
  const handle =
    handleOfAvatar(avatar) ??
    links.map((link) => handleOfAvatar(link.querySelector(AVATAR)) ?? handleOfLink(link)).find(Boolean) ??
    handleOfAvatar(besideBox(page));
  if (!handle) return undefined;
  const name = switcher ? nameIn(switcher, handle) : undefined;
  const isPage = switcher ? hasOfficialBadge(switcher) : false;
  return { handle, ...(name ? { name } : {}), ...(isPage ? { isPage } : {}) };
}

/** Where a composer takes the whole page (telephones), its picture is the only trace of the account. */
function besideBox(page: Document): HTMLElement | undefined {
  const box = page.querySelector('[data-testid^="tweetTextarea_"]');
  return box ? nearest(box, AVATAR).find((avatar) => !avatar.closest('article')) : undefined;
}

/** The account whose picture stands beside a box, where it is not the signed-in one. */
export function actingAs(box: HTMLElement, scope: Element): Account | undefined {
  const [avatar] = nearest(box, AVATAR, scope.parentElement ?? scope).filter(
    (candidate) => !candidate.closest('article, [role="link"]'),
  );
  const handle = handleOfAvatar(avatar);
  const own = signedIn(box.ownerDocument)?.handle;
  return handle && own && handle.toLowerCase() !== own.toLowerCase() ? { handle } : undefined;
}

/** The handle in a link to an account, without @. */
export function handleOfLink(link: Element | null | undefined): string | undefined {
  return /^(?:https:\/\/[^/]+)?\/([A-Za-z0-9_]{1,15})(?:[/?]|$)/u.exec(link?.getAttribute('href') ?? '')?.[1];
}

function handleOfAvatar(avatar: Element | null | undefined): string | undefined {
  const handle = avatar?.getAttribute('data-testid')?.slice('UserAvatar-Container-'.length);
  return handle && handle !== 'unknown' ? handle : undefined;
}

function nameIn(switcher: Element, handle: string): string | undefined {
  const text = textOf(switcher);
  const at = text.toLowerCase().lastIndexOf(`@${handle.toLowerCase()}`);
  return at > 0 ? text.slice(0, at).trim() || undefined : undefined;
}

/** Gold badges of organisations are painted with a gradient, grey ones of governments with a fixed colour. */
export function hasOfficialBadge(holder: Element): boolean {
  const badge = holder.querySelector('svg[data-testid="icon-verified"]');
  return badge !== null && (badge.querySelector('linearGradient') !== null || OFFICE.test(badge.outerHTML));
}
