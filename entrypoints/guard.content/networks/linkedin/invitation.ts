import { closest, commonScope } from '../dom.ts';
import { firstWords } from '../first-words.ts';
import type { Composer } from '../network.ts';

import { DIALOG, placeOf } from './place.ts';
import { primaryIn } from './post.ts';

/** The note that goes with an invitation to connect. */
export const invitation: Composer = {
  id: 'linkedin-invitation',
  kind: 'invitation',
  isBox: (box) => placeOf(box) === 'invitation',
  scope: (box) => commonScope(box, sendButtons(box)),
  sendButtons,
  isSendKey: () => false,
  thread: (box) => [box],
  replyTo: (box) => {
    const handle = new URLSearchParams(box.ownerDocument.location.search).get('vanityName');
    const name = firstWords(closest(box, DIALOG)?.querySelector('strong'));
    if (!handle && !name) return undefined;
    return { ...(handle ? { handle } : {}), ...(name ? { name } : {}) };
  },
  attachments: () => ({ images: 0, videos: 0 }),
};

function sendButtons(box: HTMLElement): readonly HTMLElement[] {
  return primaryIn(closest(box, DIALOG), box);
}
