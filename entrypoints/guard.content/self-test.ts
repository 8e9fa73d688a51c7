import type { Health } from '../shared/health.ts';
import type { Snapshot } from './editors/editor.ts';
import { canHold, type Surface } from './surface.ts';

/**
 * Looks whether the reading is what stands in the box, and whether sending it can be held. What was found right before is not
 * looked at again: a box that is guarded stays so, and one that cannot be held only waits for its button.
 */
export function selfTest(surface: Surface, { text }: Snapshot, before: Health): Health {
  if (before === 'guarding') return before;
  if (text.trim() === '') return 'empty';
  if (before === 'cannot-hold') return canHold(surface) ? 'guarding' : 'cannot-hold';
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
