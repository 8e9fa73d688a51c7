const EDITABLE = /^(?:|true|plaintext-only)$/;
const NO_TEXT = '[role="searchbox"],[aria-readonly="true"],[aria-disabled="true"],[readonly],[disabled]';
const NO_FIELD = '[type="search"],[name="q"],[name="subject"],input[role="combobox"]';

/** The topmost editable element around a node, or the text field it is; none for searches and what cannot be written in. */
export function boxOf(node: Node): HTMLElement | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const found = element && (field(element) ?? topmostEditable(element) ?? aroundShadow(element));
  return found && isForText(found) ? found : undefined;
}

function field(element: Element): HTMLElement | undefined {
  if (element instanceof HTMLTextAreaElement) return element;
  return element instanceof HTMLInputElement && element.type === 'text' ? element : undefined;
}

function topmostEditable(element: Element): HTMLElement | undefined {
  let found: HTMLElement | undefined;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const value = at.getAttribute('contenteditable');
    if (value !== null && EDITABLE.test(value) && at instanceof HTMLElement) found = at;
  }
  return found;
}

function aroundShadow(element: Element): HTMLElement | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? boxOf(root.host) : undefined;
}

function isForText(box: HTMLElement): boolean {
  return !box.matches(`${NO_TEXT},${NO_FIELD}`) && box.closest('[role="search"]') === null;
}
