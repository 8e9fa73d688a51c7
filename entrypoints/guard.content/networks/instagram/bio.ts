import { closest, commonScope } from '../dom.ts';
import type { Composer } from '../network.ts';
import { isSwitched, submitsOf } from '../submit.ts';
import { textButtonsIn } from './buttons.ts';
import { placeOf } from './place.ts';

/** The text about oneself on one's profile. */
export const bio: Composer = {
  id: 'instagram-bio',
  kind: 'profile',
  isBox: (box) => placeOf(box) === 'bio',
  scope: (box) => commonScope(box, sendButtons(box)),
  sendButtons,
  isSendKey: () => false,
  thread: (box) => [box],
  replyTo: () => undefined,
  attachments: () => ({ images: 0, videos: 0 }),
};

/** The form's last text button, asleep until something changes. */
function sendButtons(box: HTMLElement): readonly HTMLElement[] {
  const form = closest(box, 'form');
  if (!form) return submitsOf(box);
  const buttons = textButtonsIn(form);
  const last = buttons.filter(isSwitched).at(-1) ?? buttons.at(-1);
  return last ? [last] : submitsOf(box);
}
