import type { Snapshot } from './editors/editor.ts';
import { canHold, type Surface } from './surface.ts';

/**
 * How well a box is guarded. `failed`: its text could not be checked; `misread`: what was read is not what stands there;
 * `cannot-hold`: nothing is known that sends it; `empty`: there is nothing to tell by yet.
 */
export type Health = 'guarding' | 'empty' | 'cannot-hold' | 'misread' | 'failed';

/** Looks whether the reading is what stands in the box, and whether sending it can be held. */
export function selfTest(surface: Surface, { text }: Snapshot): Health {
  if (text.trim() === '') return 'empty';
  if (lettersOf(text) !== lettersOf(standingIn(surface.box))) return 'misread';
  return canHold(surface) ? 'guarding' : 'cannot-hold';
}

/** What a person sees in a box, found another way than editors are read. */
function standingIn(box: HTMLElement): string {
  const isField = box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement;
  return isField ? box.value : (box.textContent ?? '');
}

/** Letters and digits alone: line breaks and pictures are rendered in too many ways to be compared. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
