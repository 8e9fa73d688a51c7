/** What stands in a box, roughly: enough to tell whether it is empty, and whether it has changed. */
export function writtenIn(box: Element): string {
  const isField = box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement;
  return ((isField ? box.value : box.textContent) ?? '').trim();
}
