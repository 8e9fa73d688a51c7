import { asLoaded } from '../as-loaded.ts';
import { textOf } from '../dom.ts';
import type { Account } from '../network.ts';
import { onceATask } from '../once-a-task.ts';

/** Whom the page was loaded for, by what Facebook wrote into it, and the person behind it. */
interface Loaded extends Account {
  readonly handle: string;
  readonly person: string;
}

/**
 * The account that acts now. Switching between oneself and a page changes a cookie and the links in the navigation, and not
 * always what the page was loaded with.
 */
export const signedIn = onceATask((page: Document): Account | undefined => {
  const before = loadedAs(page);
  if (before === undefined) return fromNavigation(page);
  const acting = cookieOf(page, 'i_user') ?? cookieOf(page, 'c_user');
  const links = ownLinks(page);
  if (acting === before.handle) return accountOf(before);
  if (acting !== undefined) {
    const name = textOf(links.find((link) => handleOf(link) === acting));
    return { handle: acting, ...(name ? { name } : {}), isPage: isActingAsPage(page) };
  }
  if (links.some((link) => handleOf(link) === before.handle)) return accountOf(before);
  const other = links.find((link) => handleOf(link) !== undefined && textOf(link) !== '');
  const handle = handleOf(other);
  return handle === undefined
    ? accountOf(before)
    : { handle, name: textOf(other), isPage: handle !== before.person };
});

/** The account that the page was loaded for, which a composer may still or again name. Absent: it does not tell. */
export function loadedFor(page: Document): Account | undefined {
  const before = loadedAs(page);
  return before && accountOf(before);
}

function accountOf({ person: _, ...account }: Loaded): Account {
  return account;
}

/** The last part of a link to a profile or page: its vanity name or its number. */
export function handleOf(link: Element | null | undefined): string | undefined {
  const href = link?.getAttribute('href');
  return href ? handleOfAddress(href) : undefined;
}

/** The same of an address as it is written in a link or in the address bar. */
export function handleOfAddress(href: string): string | undefined {
  if (!URL.canParse(href, 'https://www.facebook.com')) return undefined;
  const url = new URL(href, 'https://www.facebook.com');
  const number = url.searchParams.get('id') ?? /^\/groups\/[^/]+\/user\/(\d+)/u.exec(url.pathname)?.[1];
  if (number) return number;
  return /^\/(?!profile\.php|groups\/|me\/?$|l\.php)([^/]+)\/?$/u.exec(url.pathname)?.[1];
}

/** Acting as a page, the two numbers differ. */
const loadedAs = asLoaded((page): Loaded | undefined => {
  for (const script of page.scripts) {
    const text = script.textContent ?? '';
    const at = text.indexOf('"CurrentUserInitialData"');
    if (at < 0) continue;
    const data = text.slice(at, at + 4000);
    const field = (name: string): string | undefined => {
      const value = new RegExp(`"${name}":("(?:[^"\\\\\\\\]|\\\\\\\\.)*")`, 'u').exec(data)?.[1];
      return value === undefined ? undefined : unquoted(value);
    };
    const user = field('USER_ID');
    if (!user || user === '0') return undefined;
    const name = field('NAME');
    const person = field('ACCOUNT_ID') ?? user;
    const isPage = person !== user || isActingAsPage(page);
    return { handle: user, person, ...(name ? { name } : {}), isPage };
  }
  return undefined;
});

function fromNavigation(page: Document): Account | undefined {
  for (const link of ownLinks(page)) {
    const name = textOf(link);
    const handle = handleOf(link);
    if (!name) continue;
    return { ...(handle ? { handle } : {}), name, ...(isActingAsPage(page) ? { isPage: true } : {}) };
  }
  return undefined;
}

function ownLinks(page: Document): readonly Element[] {
  return [
    ...page.querySelectorAll(
      '[role="navigation"] a[href*="/profile.php?id="], [role="navigation"] a[href$="/me/"]',
    ),
  ];
}

/** The number in a cookie. Absent: there is none, or it is not to be read. */
function cookieOf(page: Document, name: string): string | undefined {
  return new RegExp(`(?:^|;\\s*)${name}=(\\d+)`, 'u').exec(page.cookie)?.[1];
}

/** The cookie with the page's number is there only while one acts as a page; Business Suite knows pages alone. */
function isActingAsPage(page: Document): boolean {
  return cookieOf(page, 'i_user') !== undefined || page.location.hostname.startsWith('business.');
}

function unquoted(json: string): string | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
