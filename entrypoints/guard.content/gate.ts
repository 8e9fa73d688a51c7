import { allDeep, holds } from './networks/dom.ts';
import { editableOf } from './networks/editable.ts';
import type { Network } from './networks/network.ts';
import { type Surface, surfaceOf } from './surface.ts';

/** An event by which a post is about to go out. */
export interface Attempt {
  /** The boxes whose texts would be sent, in reading order. */
  readonly surfaces: readonly Surface[];
  /** Does again what the author did, with a real activation of the same button or key. */
  resume(): void;
}

/** Editable elements that may hold a draft; searched only when something is clicked or submitted. */
const editables = 'textarea, input[type="text"], [contenteditable]:not([contenteditable="false"])';
const actionable =
  'button, [role="button"], a[href], [role="link"], input[type="submit"], input[type="button"]';

/**
 * Stops every event by which a post would leave, before the page sees it, unless `lets` says that it may pass. Decides
 * synchronously: click (also from the keyboard or a script), the surface's own send keys, form submit.
 */
export function guardPosting(
  page: Window,
  network: Network,
  lets: (attempt: Attempt) => boolean,
  signal: AbortSignal,
): void {
  const hold = (event: Event, attempt: Attempt | undefined): void => {
    if (attempt === undefined || attempt.surfaces.length === 0 || lets(attempt)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const listen = { capture: true, signal } as const;
  page.addEventListener('click', (event) => hold(event, byClick(event, network)), listen);
  page.addEventListener('keydown', (event) => hold(event, byKey(event, network)), listen);
  page.addEventListener('submit', (event) => hold(event, bySubmit(event, network)), listen);
}

function byClick(event: MouseEvent, network: Network): Attempt | undefined {
  const path = event.composedPath();
  const target = path.find((node) => node instanceof Element && node.matches(actionable)) ?? path[0];
  if (!(target instanceof HTMLElement) || target.closest('[contenteditable="true"]') !== null)
    return undefined;
  const surfaces = surfacesOn(target.ownerDocument, network).filter(({ box, composer }) =>
    composer.sendButtons(box).some((button) => path.includes(button)),
  );
  return { surfaces: withThreads(surfaces), resume: () => target.click() };
}

function byKey(event: KeyboardEvent, network: Network): Attempt | undefined {
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return undefined;
  const box = editableOf(event.composedPath()[0]);
  const surface = box === undefined ? undefined : surfaceOf(box, network);
  if (surface === undefined || !surface.composer.isSendKey(event, surface.box)) return undefined;
  const target = event.composedPath()[0] as HTMLElement;
  return {
    surfaces: withThreads([surface]),
    resume: () => void target.dispatchEvent(sameKey(event)),
  };
}

function bySubmit(event: SubmitEvent, network: Network): Attempt | undefined {
  const form = event.composedPath()[0];
  if (!(form instanceof HTMLFormElement)) return undefined;
  const { submitter } = event;
  const surfaces = surfacesOn(form.ownerDocument, network).filter(({ box }) => holds(form, box));
  return {
    surfaces: withThreads(surfaces),
    resume: () => form.requestSubmit(submitter instanceof HTMLElement ? submitter : null),
  };
}

function surfacesOn(page: Document, network: Network): Surface[] {
  return allDeep(page, editables)
    .map((box) => surfaceOf(box, network))
    .filter((surface) => surface !== undefined);
}

/** Each surface with the boxes that are sent together with it, once each. */
function withThreads(surfaces: readonly Surface[]): Surface[] {
  const found = new Map<HTMLElement, Surface>();
  for (const surface of surfaces) {
    for (const box of surface.composer.thread(surface.box)) {
      const one = box === surface.box ? surface : surfaceOf(box, surface.network);
      if (one !== undefined) found.set(box, one);
    }
  }
  return [...found.values()];
}

function sameKey(event: KeyboardEvent): KeyboardEvent {
  const { key, code, keyCode, ctrlKey, metaKey, shiftKey, altKey } = event;
  return new KeyboardEvent('keydown', {
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
}
