import { all, closest, commonScope, isVisible } from '../dom.ts';
import { writablesIn } from '../editable.ts';
import { isModEnter } from '../keys.ts';
import { mediaIn } from '../media.ts';
import type { Composer } from '../network.ts';
import { submitsIn, submitsOf } from '../submit.ts';
import { actingInPost } from './acting.ts';
import { DIALOG, POST_FORM, placeOf } from './place.ts';

const KEPT = 'img[src*="fbcdn"]';
/** A dialog that asks for a choice (audience) does not publish. */
const CHOICE = '[role="radio"], [role="radiogroup"], input[type="radio"]';

/** A post on a profile, page or group, a shared post with text, and changes to one. */
export const post: Composer = {
  id: 'facebook-post',
  kind: 'post',
  isBox: (box) => placeOf(box) === 'post',
  scope: (box) =>
    commonScope(
      box,
      sendButtons(box).filter((button) => areaOf(box)?.contains(button)),
    ),
  sendButtons,
  isSendKey: isModEnter,
  thread: (box) => {
    const area = areaOf(box);
    return area ? writablesIn(area).filter((other) => placeOf(other) === 'post') : [box];
  },
  replyTo: () => undefined,
  attachments: (box) =>
    mediaIn(closest(box, DIALOG) ?? areaOf(box) ?? commonScope(box, []), {
      kept: KEPT,
      foreign: 'article, [role="article"], a[href]',
    }),
  account: actingInPost,
};

function areaOf(box: HTMLElement): HTMLElement | undefined {
  return closest(box, POST_FORM) ?? closest(box, DIALOG) ?? closest(box, 'form, [role="main"], main');
}

/** "Post", or "Next" and then the button of the dialog that comes in front: there the box is hidden or gone. */
function sendButtons(box: HTMLElement): readonly HTMLElement[] {
  if (!isVisible(box)) return lastStep(box);
  const area = areaOf(box);
  return area ? submitsIn(area, box) : submitsOf(box);
}

function lastStep(box: HTMLElement): readonly HTMLElement[] {
  const front = all(box.ownerDocument, DIALOG)
    .filter(
      (dialog) => isVisible(dialog) && !dialog.querySelector(CHOICE) && !writablesIn(dialog).some(isVisible),
    )
    .at(-1);
  return front ? submitsIn(front, box) : [];
}
