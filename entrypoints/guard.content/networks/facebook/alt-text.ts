import { closest, commonScope } from '../dom.ts';
import type { Composer } from '../network.ts';
import { submitsIn, submitsOf } from '../submit.ts';
import { DIALOG, placeOf } from './place.ts';

/** The description of a picture, saved for the post from a dialog of its own. */
export const altText: Composer = {
  id: 'facebook-alt-text',
  kind: 'post',
  isBox: (box) => placeOf(box) === 'alt-text',
  scope: (box) => commonScope(box, sendButtons(box)),
  sendButtons,
  isSendKey: () => false,
  thread: (box) => [box],
  replyTo: () => undefined,
  attachments: () => ({ images: 1, videos: 0 }),
};

function sendButtons(box: HTMLElement): readonly HTMLElement[] {
  const dialog = closest(box, DIALOG);
  return dialog ? submitsIn(dialog, box) : submitsOf(box);
}
