import { closest, commonScope } from '../dom.ts';
import type { Composer } from '../network.ts';
import { DIALOG, placeOf } from './place.ts';
import { primaryIn } from './post.ts';

/** The description of a picture; its dialog saves it for the post. */
export const altText: Composer = {
  id: 'linkedin-alt-text',
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
  return primaryIn(closest(box, DIALOG), box);
}
