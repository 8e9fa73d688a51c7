/** Selector of links to members and pages. */
export const PROFILE = 'a[href*="/in/"], a[href*="/company/"], a[href*="/school/"]';

/** The last part of a link to a member or page. Absent: it leads elsewhere. */
export function handleOf(link: Element | null | undefined): string | undefined {
  const part = /\/(?:in|company|school)\/([^/?#]+)/u.exec(link?.getAttribute('href') ?? '')?.[1];
  if (!part) return undefined;
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The first line of words in an element: names stand before headlines, degrees and copies for screen readers. */
export function nameIn(element: Element | null | undefined): string | undefined {
  if (!element) return undefined;
  const walk = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const words = walk.currentNode.nodeValue?.replace(/\s+/gu, ' ').trim();
    if (words && !walk.currentNode.parentElement?.closest('style, script, svg')) return words;
  }
  return undefined;
}
