import { nextTask } from './wait.ts';

/** Selects in an editor and waits until the editor has taken note: those that are not waited for write at the old caret. */
export async function selectAndSettle(range: AbstractRange): Promise<void> {
  const noted = nextSelectionChange();
  getSelection()?.setBaseAndExtent(
    range.startContainer,
    range.startOffset,
    range.endContainer,
    range.endOffset,
  );
  await noted;
  await nextTask();
}

/** Focuses an editor unless it has the focus, and lets it put its own selection in place first. */
export async function focusAndSettle(box: HTMLElement): Promise<void> {
  const root = box.getRootNode();
  if ((root instanceof ShadowRoot || root instanceof Document) && root.activeElement === box) return;
  const noted = nextSelectionChange();
  box.focus({ preventScroll: true });
  await noted;
  await nextTask();
}

/** A `selectionchange` comes with the next task, or never when nothing changed. */
function nextSelectionChange(): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', done, true);
      resolve();
    };
    const timer = setTimeout(done, 60);
    document.addEventListener('selectionchange', done, true);
  });
}
