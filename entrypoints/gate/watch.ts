import { editableOf } from '../guard.content/networks/editable.ts';

/**
 * Calls back with the editable element whenever one comes into use, by focus, pointer or typing. Registers listeners and
 * nothing else: no timer, no observer, no scan. Moves of the focus inside one open shadow root never reach the window,
 * so each such root that is met is listened to as well.
 */
export function watch(page: Window, onUse: (box: HTMLElement) => void): void {
  const roots = new WeakSet<ShadowRoot>();
  const listener = (event: Event): void => {
    const path = event.composedPath();
    for (const node of path) {
      if (!(node instanceof ShadowRoot) || roots.has(node)) continue;
      roots.add(node);
      listen(node);
    }
    const box = editableOf(path[0]);
    if (box !== undefined) onUse(box);
  };
  const listen = (target: EventTarget): void => {
    for (const type of ['focusin', 'beforeinput', 'paste', 'drop'])
      target.addEventListener(type, listener, { capture: true, passive: true });
  };
  listen(page);
}
