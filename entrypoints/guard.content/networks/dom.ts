/** Walking a page across open shadow roots; nothing here knows a network. */

/** The parent in the composed tree: from a shadow root on to its host. */
export function parentOf(node: Node): Element | undefined {
  if (node.parentElement) return node.parentElement;
  return node.parentNode instanceof ShadowRoot ? node.parentNode.host : undefined;
}

/** The element's ancestors, nearest first, across open shadow roots; itself not included. */
export function* ancestors(node: Node): Generator<Element> {
  for (let at = parentOf(node); at; at = parentOf(at)) yield at;
}

/** Like `closest`, across open shadow roots. */
export function closest(element: Element, selector: string): HTMLElement | undefined {
  for (let at: Element | undefined = element; at; at = parentOf(at)) {
    if (at instanceof HTMLElement && at.matches(selector)) return at;
  }
  return undefined;
}

/** Whether `outer` holds `inner` or is it, across open shadow roots. */
export function holds(outer: Node, inner: Node): boolean {
  for (let at: Node | undefined = inner; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** The smallest element that holds all of them; the box's parent when there is only one. */
export function commonScope(box: Element, others: readonly Element[]): Element {
  for (const at of ancestors(box)) if (others.every((other) => holds(at, other))) return at;
  return box.ownerDocument.documentElement;
}

/** Every match in the element's own tree, in reading order. */
export function all(root: ParentNode, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)];
}

/** Every match in the document and in all of its open shadow roots. Costly: not for each keystroke. */
export function allDeep(root: Document | ShadowRoot, selector: string): HTMLElement[] {
  const found = all(root, selector);
  for (const host of root.querySelectorAll('*')) {
    if (host.shadowRoot) found.push(...allDeep(host.shadowRoot, selector));
  }
  return found;
}

/** Whether `a` comes before `b` in reading order and does not hold it. */
export function precedes(a: Node, b: Node): boolean {
  const order = a.compareDocumentPosition(b);
  return (
    (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && (order & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0
  );
}

/** Whether the element takes up room on the page and is not hidden by style. */
export function isVisible(element: Element): boolean {
  if (!element.isConnected) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
}

/** Whether a button would act: neither `disabled` nor `aria-disabled`. */
export function isEnabled(element: Element): boolean {
  return !element.matches(':disabled, [disabled], [aria-disabled="true"]');
}

/** The element's words as the page shows them: emoji images as their alt text, white space collapsed. */
export function textOf(element: Element | null | undefined): string {
  if (!element) return '';
  let text = '';
  const walk = (node: Node): void => {
    if (node instanceof HTMLImageElement) text += node.alt;
    else if (node instanceof HTMLBRElement) text += '\n';
    else if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
    else if (!(node instanceof Element && node.matches('script, style, [hidden]'))) {
      for (const child of node.childNodes) walk(child);
    }
  };
  walk(element);
  return text.replace(/\s+/gu, ' ').trim();
}

/** The path of the page's address, lower case, without a trailing slash. */
export function pathOf(element: Element): string {
  const path = element.ownerDocument.location.pathname.toLowerCase();
  return path.length > 1 ? path.replace(/\/$/u, '') : path;
}
