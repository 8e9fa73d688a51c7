import { commonScope } from '../dom.ts';
import type { Composer } from '../network.ts';
import { submitsOf } from '../submit.ts';
import { placeOf } from './place.ts';

/** The few words under a name on a profile. */
export const bio: Composer = {
  id: 'facebook-bio',
  kind: 'profile',
  isBox: (box) => placeOf(box) === 'bio',
  scope: (box) => commonScope(box, submitsOf(box)),
  sendButtons: submitsOf,
  isSendKey: () => false,
  thread: (box) => [box],
  replyTo: () => undefined,
  attachments: () => ({ images: 0, videos: 0 }),
};
