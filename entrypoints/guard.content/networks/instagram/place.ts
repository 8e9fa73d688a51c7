import { all, ancestors, closest, pathOf } from '../dom.ts';
import { isWritable } from '../editable.ts';
import { headButtons } from './buttons.ts';

/** Where on Instagram a box stands. */
export type Place = 'caption' | 'alt-text' | 'comment' | 'message' | 'story-reply' | 'bio';

export const DIALOG = '[role="dialog"], dialog[open]';
const FIELD = 'input:not([type]), input[type="text"], textarea';

/** The place of a box by address and surroundings, never by a label. Absent: unknown. */
export function placeOf(box: HTMLElement): Place | undefined {
  const dialog = closest(box, DIALOG);
  const path = pathOf(box);
  if (dialog && isMaking(dialog, box, path) && isBesidePicture(box, dialog)) return 'alt-text';
  if (!isWritable(box)) return undefined;
  if (path.startsWith('/accounts/')) return box.matches('textarea') ? 'bio' : undefined;
  if (dialog) return placeInDialog(box, dialog, path);
  if (path.startsWith('/stories/')) return 'story-reply';
  if (closest(box, 'form, article')) return 'comment';
  if (path.startsWith('/direct/') || !box.matches('textarea')) return 'message';
  return /^\/(?:[^/]+\/)?(?:p|reels?|tv)\//u.test(path) ? 'comment' : undefined;
}

/** A dialog with a text button in its head makes or changes a post; one around a post holds comments. */
function placeInDialog(box: HTMLElement, dialog: HTMLElement, path: string): Place {
  if (isMaking(dialog, box, path)) return 'caption';
  if (closest(box, 'form, article')) return 'comment';
  return dialog.querySelector('article, section') ? 'comment' : 'message';
}

function isMaking(dialog: HTMLElement, box: HTMLElement, path: string): boolean {
  if (closest(box, 'form, article')) return false;
  return path.startsWith('/create/') || headButtons(dialog, box).length > 0;
}

/** A field in a row of its own with one picture: there is one such row for each picture of a post. */
function isBesidePicture(box: HTMLElement, dialog: HTMLElement): boolean {
  if (!box.matches(FIELD) || box.matches('[role="combobox"], [role="searchbox"]')) return false;
  for (const at of ancestors(box)) {
    if (at === dialog || at.querySelector('[contenteditable="true"]')) return false;
    if (all(at, FIELD).length > 1) return false;
    if (at.querySelector('img, video, [style*="background-image"]')) return true;
  }
  return false;
}
