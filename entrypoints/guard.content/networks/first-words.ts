/** The first line of words in an element: names stand before headlines, degrees and copies for screen readers. */
export function firstWords(element: Element | null | undefined): string | undefined {
  if (!element) return undefined;
  const walk = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const words = walk.currentNode.nodeValue?.replace(/\s+/gu, ' ').trim();
    if (words && !walk.currentNode.parentElement?.closest('style, script, svg')) return words;
  }
  return undefined;
}
