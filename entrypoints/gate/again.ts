const actionable =
  'button, [role="button"], a[href], [role="link"], input[type="submit"], input[type="button"]';

/** The element that a click acts on: the innermost button or link, else what was hit. */
export function clicked(event: Event): HTMLElement | undefined {
  const path = event.composedPath();
  const found = path.find((node) => node instanceof Element && node.matches(actionable)) ?? path[0];
  return found instanceof HTMLElement ? found : undefined;
}

/** The way to do once more what a click, key or submit event did, should it be stopped now. */
export function againOf(event: Event): () => void {
  const [target] = event.composedPath();
  if (event instanceof KeyboardEvent && target instanceof HTMLElement) return () => pressAgain(event, target);
  if (event.type === 'submit' && target instanceof HTMLFormElement)
    return () => submitAgain(target, event instanceof SubmitEvent ? event.submitter : null);
  const button = clicked(event);
  return () => button?.click();
}

function submitAgain(form: HTMLFormElement, submitter: HTMLElement | null): void {
  if (form.isConnected) form.requestSubmit(submitter?.isConnected ? submitter : null);
}

function pressAgain(event: KeyboardEvent, target: HTMLElement): void {
  if (!target.isConnected) return;
  const { key, code, keyCode, ctrlKey, metaKey, shiftKey, altKey } = event;
  const again = new KeyboardEvent('keydown', {
    key,
    code,
    keyCode,
    which: keyCode,
    ctrlKey,
    metaKey,
    shiftKey,
    altKey,
    bubbles: true,
    cancelable: true,
    composed: true,
  } as KeyboardEventInit);
  if (target.dispatchEvent(again) && !ctrlKey && !metaKey) pressNatively(target);
}

/** What the browser does with Enter when no script takes it, which it does not do for a script's own event. */
function pressNatively(target: HTMLElement): void {
  if (target instanceof HTMLInputElement) target.form?.requestSubmit();
  else if (target instanceof HTMLTextAreaElement) document.execCommand('insertText', false, '\n');
  else document.execCommand('insertParagraph');
}
