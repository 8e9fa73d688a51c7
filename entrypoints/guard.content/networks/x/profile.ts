import { all, closest, commonScope } from '../dom.ts';
import type { Composer } from '../network.ts';
import { submitsOf } from '../submit.ts';
import { id, nearest } from './test-id.ts';

const FIELDS = 'textarea[name="description"], input[name="displayName"], input[name="location"]';
const SAVE = id('Profile_Save_Button');

/** Name, biography and place, saved together. */
export const profile: Composer = {
  id: 'x-profile',
  kind: 'profile',
  isBox: (box) => box.matches(FIELDS),
  scope: (box) => commonScope(box, sendButtons(box)),
  sendButtons,
  isSendKey: () => false,
  thread: (box) => all(closest(box, '[role="dialog"], form, main') ?? commonScope(box, []), FIELDS),
  replyTo: () => undefined,
  attachments: () => ({ images: 0, videos: 0 }),
};

function sendButtons(box: HTMLElement): readonly HTMLElement[] {
  const known = nearest(box, SAVE);
  return known.length > 0 ? known : submitsOf(box);
}
