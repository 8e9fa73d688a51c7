import { decoded } from '../decoded.ts';

/** Selector of links to members and pages. */
export const PROFILE = 'a[href*="/in/"], a[href*="/company/"], a[href*="/school/"], a[href*="/showcase/"]';

/** The last part of a link to a member or page. Absent: it leads elsewhere. */
export function handleOf(link: Element | null | undefined): string | undefined {
  const part = /\/(?:in|company|school|showcase)\/([^/?#]+)/u.exec(link?.getAttribute('href') ?? '')?.[1];
  return part === undefined ? undefined : decoded(part);
}
