const known = new WeakSet<HTMLElement>();
const composing = new WeakSet<HTMLElement>();

/** Starts to follow a box's input method; harmless when repeated. */
export function followComposition(box: HTMLElement): void {
  if (known.has(box)) return;
  known.add(box);
  box.addEventListener('compositionstart', () => composing.add(box), true);
  box.addEventListener('compositionend', () => composing.delete(box), true);
}

/** Whether an input method is writing in the box: nothing else may write meanwhile. */
export function isComposing(box: HTMLElement): boolean {
  return composing.has(box);
}
