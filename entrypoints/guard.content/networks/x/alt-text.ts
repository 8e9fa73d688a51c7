import { closest, commonScope, pathOf } from '../dom.ts';
import type { Composer } from '../network.ts';
import { submitsOf } from '../submit.ts';
import { id, nearest } from './test-id.ts';

/** The description of a picture; its dialog saves it for the post. */
export const altText: Composer = {
  id: 'x-alt-text',
  kind: 'post',
  isBox: (box) =>
    box.matches('textarea') &&
    (box.matches(id('altTextInput')) || /^\/compose\/(?:post|tweet)\/media/u.test(pathOf(box))),
  scope: (box) => commonScope(box, sendButtons(box)),
  sendButtons,
  isSendKey: () => false,
  thread: (box) => [box],
  replyTo: () => undefined,
  attachments: () => ({ images: 1, videos: 0 }),
};

function sendButtons(box: HTMLElement): readonly HTMLElement[] {
  const known = nearest(box, id('endEditingButton'), closest(box, '[role="dialog"]'));
  return known.length > 0 ? known : submitsOf(box);
}
