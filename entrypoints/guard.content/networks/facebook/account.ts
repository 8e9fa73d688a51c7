import { textOf } from '../dom.ts';
import type { Account } from '../network.ts';

const known = new WeakMap<Document, Account>();

/** The account that the page was loaded for; changing it loads the page anew. */
export function signedIn(page: Document): Account | undefined {
  const before = known.get(page);
  if (before) return before;
  const account = fromScripts(page) ?? fromNavigation(page);
  if (account) known.set(page, account);
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

/** What Facebook writes into the page for its own code; acting as a page, the two numbers differ. */
function fromScripts(page: Document): Account | undefined {
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
    const account = field('ACCOUNT_ID') ?? user;
    const isPage = account !== user || isActingAsPage(page);
    return { handle: user, ...(name ? { name } : {}), isPage };
  }
  return undefined;
}

function fromNavigation(page: Document): Account | undefined {
  const links = page.querySelectorAll(
    '[role="navigation"] a[href*="/profile.php?id="], [role="navigation"] a[href$="/me/"]',
  );
  for (const link of links) {
    const name = textOf(link);
    const handle = handleOf(link);
    if (!name) continue;
    return { ...(handle ? { handle } : {}), name, ...(isActingAsPage(page) ? { isPage: true } : {}) };
  }
  return undefined;
}

/** The cookie with the page's number is there only while one acts as a page; Business Suite knows pages alone. */
function isActingAsPage(page: Document): boolean {
  return /(?:^|;\s*)i_user=\d/u.test(page.cookie) || page.location.hostname.startsWith('business.');
}

function unquoted(json: string): string | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
