import type { CDPSession, Page } from '@playwright/test';

/** One node of what Sigilo shows, as assistive technology meets it. */
export interface Shown {
  readonly role: string;
  readonly name: string;
  readonly isFocused: boolean;
  /** Id of the DOM node behind it, for `press`. */
  readonly node: number;
}

/** Eyes and hands inside Sigilo's closed shadow root, which no selector reaches: over the browser's debugging protocol. */
export interface Overlay {
  /** Everything shown at this moment; empty when Sigilo shows nothing. */
  look(): Promise<readonly Shown[]>;
  /** Waits until something is shown of this role whose name matches. Throws after `timeout` milliseconds. */
  find(role: string, name: RegExp, timeout?: number): Promise<Shown>;
  /** Name of what has the focus inside; empty when nothing has. */
  focused(): Promise<string>;
  /** A real mouse click in the middle of it; two make a double click. */
  press(shown: Shown, times?: 1 | 2): Promise<void>;
}

interface DomNode {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

export async function openOverlay(page: Page): Promise<Overlay> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Accessibility.enable');
  const look = () => shownNow(cdp);
  return {
    look,
    async find(role, name, timeout = 15_000) {
      const until = Date.now() + timeout;
      for (;;) {
        const all = await look();
        const found = all.find((one) => one.role === role && name.test(one.name));
        if (found !== undefined) return found;
        if (Date.now() > until)
          throw new Error(
            `no ${role} ${name}; shown: ${all.map((one) => `${one.role} “${one.name}”`).join(', ')}`,
          );
        await page.waitForTimeout(50);
      }
    },
    focused: async () => (await look()).find(({ isFocused }) => isFocused)?.name ?? '',
    async press({ node }, times = 1) {
      await cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node });
      const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: node });
      const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
      await page.mouse.click((left + right) / 2, (top + bottom) / 2, { clickCount: times });
    },
  };
}

async function shownNow(cdp: CDPSession): Promise<Shown[]> {
  const inside = await nodesInClosedRoots(cdp);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  return nodes
    .filter((node) => !node.ignored && inside.has(node.backendDOMNodeId ?? -1))
    .map((node) => ({
      role: String(node.role?.value ?? ''),
      name: String(node.name?.value ?? ''),
      isFocused:
        node.properties?.some(({ name, value }) => name === 'focused' && value.value === true) ?? false,
      node: node.backendDOMNodeId ?? -1,
    }));
}

async function nodesInClosedRoots(cdp: CDPSession): Promise<ReadonlySet<number>> {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const inside = new Set<number>();
  const walk = (node: DomNode, isInside: boolean): void => {
    if (isInside) inside.add(node.backendNodeId);
    for (const child of node.children ?? []) walk(child, isInside);
    for (const shadow of node.shadowRoots ?? []) walk(shadow, isInside || shadow.shadowRootType === 'closed');
  };
  walk(root, false);
  return inside;
}
