/** The words of an element with ` · ` between its parts, which the page sets apart by their places alone. */
export function partedWords(element: Element | null | undefined): string {
  if (!element) return '';
  const walk = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const parts: string[] = [];
  while (walk.nextNode()) parts.push(walk.currentNode.nodeValue?.replace(/\s+/gu, ' ').trim() ?? '');
  return parts.filter(Boolean).join(' · ');
}
