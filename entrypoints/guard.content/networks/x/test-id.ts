import { all, ancestors } from '../dom.ts';

/** Selector of an element by its whole test id. */
export const id = (...names: readonly string[]): string =>
  names.map((name) => `[data-testid="${name}"]`).join(', ');

/**
 * Matches in the nearest ancestor that holds any, not beyond `limit`; a match in another dialog does not count.
 * Empty: none.
 */
export function nearest(box: Element, selector: string, limit?: Element): readonly HTMLElement[] {
  const dialog = box.closest('[role="dialog"]');
  for (const at of ancestors(box)) {
    const found = all(at, selector).filter((match) => match.closest('[role="dialog"]') === dialog);
    if (found.length > 0) return found;
    if (at === dialog || at === limit) break;
  }
  return [];
}
