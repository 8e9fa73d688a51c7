import { againOf, clicked } from '../gate/again.ts';
import { allDeep, holds } from './networks/dom.ts';
import { editableOf } from './networks/editable.ts';
import type { Composer } from './networks/network.ts';

/** An event by which a post is about to go out. */
export interface Attempt {
  /** The boxes whose texts would be sent, in reading order. */
  readonly boxes: readonly HTMLElement[];
  /** Does again what the author did, with a real activation of the same button or key. */
  resume(): void;
}

interface Place {
  readonly box: HTMLElement;
  readonly composer: Composer;
}

/** Editable elements that may hold a draft; searched only when something is clicked or submitted. */
export const editables = 'textarea, input[type="text"], [contenteditable]:not([contenteditable="false"])';

/**
 * What an event would send: a click (also from the keyboard or a script), the surface's own send keys, a form's submit.
 * Absent: it sends nothing. Told within the event, from the page as it is.
 */
export function attemptOf(event: Event, composers: readonly Composer[]): Attempt | undefined {
  const places = placesOf(event, composers);
  const boxes = places.flatMap(({ box, composer }) => composer.thread(box));
  return boxes.length === 0 ? undefined : { boxes: [...new Set(boxes)], resume: againOf(event) };
}

function placesOf(event: Event, composers: readonly Composer[]): readonly Place[] {
  if (event instanceof KeyboardEvent) return byKey(event, composers);
  if (event.type === 'submit') return bySubmit(event, composers);
  return byClick(event, composers);
}

function byClick(event: Event, composers: readonly Composer[]): readonly Place[] {
  const path = event.composedPath();
  const target = clicked(event);
  if (target === undefined || target.closest('[contenteditable="true"]') !== null) return [];
  return placesOn(target.ownerDocument, composers).filter(({ box, composer }) =>
    composer.sendButtons(box).some((button) => path.includes(button)),
  );
}

function byKey(event: KeyboardEvent, composers: readonly Composer[]): readonly Place[] {
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return [];
  const box = editableOf(event.composedPath()[0]);
  const place = box && placeOf(box, composers);
  return place?.composer.isSendKey(event, place.box) ? [place] : [];
}

function bySubmit(event: Event, composers: readonly Composer[]): readonly Place[] {
  const form = event.composedPath()[0];
  if (!(form instanceof HTMLFormElement)) return [];
  return placesOn(form.ownerDocument, composers).filter(({ box }) => holds(form, box));
}

function placesOn(page: Document, composers: readonly Composer[]): Place[] {
  return allDeep(page, editables)
    .map((box) => placeOf(box, composers))
    .filter((place) => place !== undefined);
}

function placeOf(box: HTMLElement, composers: readonly Composer[]): Place | undefined {
  const composer = composers.find((one) => one.isBox(box));
  return composer && { box, composer };
}
