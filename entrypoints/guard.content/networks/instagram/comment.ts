import { closest, commonScope } from '../dom.ts';
import { isSendingEnter } from '../keys.ts';
import type { Composer } from '../network.ts';
import { isSwitched, submitsOf } from '../submit.ts';
import { answered } from './answered.ts';
import { textButtonsIn } from './buttons.ts';
import { placeOf } from './place.ts';

const SUBMIT = 'button[type="submit"], input[type="submit"]';

/** A comment, or an answer to one: both are written in the same box, the answer begins with the handle. */
export const comment: Composer = {
  id: 'instagram-comment',
  kind: 'reply',
  isBox: (box) => placeOf(box) === 'comment',
  scope: (box) => commonScope(box, sendButtons(box)),
  sendButtons,
  isSendKey: isSendingEnter,
  thread: (box) => [box],
  replyTo: answered,
  attachments: () => ({ images: 0, videos: 0 }),
};

/** The form's text button is there only while there is text. */
function sendButtons(box: HTMLElement): readonly HTMLElement[] {
  const form = closest(box, 'form');
  if (!form) return submitsOf(box);
  const buttons = textButtonsIn(form);
  const explicit = buttons.filter((button) => button.matches(SUBMIT));
  if (explicit.length > 0) return explicit;
  return (buttons.some(isSwitched) ? buttons.filter(isSwitched) : buttons).slice(-1);
}
