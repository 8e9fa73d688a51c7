import { all, closest, pathOf, precedes, textOf } from '../dom.ts';
import { firstWords } from '../first-words.ts';
import type { Account } from '../network.ts';
import { handleOf } from './people.ts';

const PHOTO = '.global-nav__me-photo, [data-testid="primary-nav"] button img, #global-nav button img';
const SHARE_BOX = '[id="shareboxProfilePictureComponentRef"] a[href*="/in/"]';

const known = new WeakMap<Document, Account>();

/** The signed-in member; on a page's admin area too, where `actingAs` names the page. */
export function signedIn(page: Document): Account | undefined {
  const before = known.get(page);
  if (before) return before;
  const written = fromCode(page) ?? fromCode(frameOf(page));
  const handle = written?.handle ?? handleOf(page.querySelector(SHARE_BOX));
  const name = written?.name ?? (page.querySelector<HTMLImageElement>(PHOTO)?.alt.trim() || undefined);
  if (!handle && !name) return undefined;
  const account = { ...(handle ? { handle } : {}), ...(name ? { name } : {}) };
  if (handle && name) known.set(page, account);
  return account;
}

/** The page that writes on its own admin area. Absent: the member writes. */
export function actingAs(box: HTMLElement): Account | undefined {
  const handle = /^\/company\/([^/]+)\/admin(?:\/|$)/u.exec(pathOf(box))?.[1];
  if (!handle) return undefined;
  const name = textOf(box.ownerDocument.querySelector('[class*="admin-navigation"] h1, main h1, aside h1'));
  return { handle, ...(name ? { name } : {}), isPage: true };
}

/** The identity whose picture stands before a comment box, where it is not the signed-in one: members switch to their pages there. */
export function actingInComment(box: HTMLElement, frame: Element): Account | undefined {
  const page = actingAs(box);
  const own = signedIn(box.ownerDocument)?.name;
  if (page || own === undefined) return page;
  const picture = all(frame, 'img[alt]').find((found) => precedes(found, box) && !closest(found, 'a'));
  const name = picture?.getAttribute('alt')?.trim();
  if (!picture || !name || name.includes(own)) return undefined;
  return { name, ...(closest(picture, 'button, [role="button"]') ? { isPage: true } : {}) };
}

/** The identity that a post's dialog shows on the button before the box, where it is not the signed-in one. */
export function actingInPost(box: HTMLElement, dialog: Element): Account | undefined {
  const page = actingAs(box);
  const button =
    dialog.querySelector('.share-unified-settings-entry-button') ??
    all(dialog, 'button:has(img), [role="button"]:has(img)').find((found) => !closest(found, 'a'));
  const name = firstWords(button);
  if (page) return name ? { ...page, name } : page;
  const own = signedIn(box.ownerDocument)?.name;
  if (!name || name === own) return undefined;
  return { name, ...(own ? { isPage: true } : {}) };
}

/** The hidden frame in which the newer app keeps the older one ready. */
function frameOf(page: Document): Document | undefined {
  return page.querySelector<HTMLIFrameElement>('iframe[src^="/preload/"]')?.contentDocument ?? undefined;
}

/** What the older app writes into the page for its own code. */
function fromCode(page: Document | undefined): Account | undefined {
  for (const code of page?.querySelectorAll('code') ?? []) {
    const text = code.textContent ?? '';
    if (!text.includes('com.linkedin.voyager.common.Me"')) continue;
    const handle = field(text, 'publicIdentifier');
    const name = [field(text, 'firstName'), field(text, 'lastName')].filter(Boolean).join(' ');
    if (handle) return { handle, ...(name ? { name } : {}) };
  }
  return undefined;
}

function field(json: string, name: string): string | undefined {
  const quoted = new RegExp(`"${name}":("(?:[^"\\\\]|\\\\.)*")`, 'u').exec(json)?.[1];
  try {
    const value: unknown = quoted && JSON.parse(quoted);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
