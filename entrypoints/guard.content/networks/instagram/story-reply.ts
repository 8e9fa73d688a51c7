import { all, ancestors, commonScope, pathOf, precedes } from '../dom.ts';
import { isSendingEnter } from '../keys.ts';
import type { Composer } from '../network.ts';
import { handleOf } from './account.ts';
import { textButtonsIn } from './buttons.ts';
import { placeOf } from './place.ts';

/** An answer to a story; it arrives as a message. */
export const storyReply: Composer = {
  id: 'instagram-story-reply',
  kind: 'message',
  isBox: (box) => placeOf(box) === 'story-reply',
  scope: (box) => commonScope(box, sendButtons(box)),
  sendButtons,
  isSendKey: isSendingEnter,
  thread: (box) => [box],
  replyTo: (box) => {
    const handle = ownerOf(box);
    return handle ? { handle } : undefined;
  },
  attachments: () => ({ images: 0, videos: 0 }),
};

/** The first text button after the box; it is there only while there is text. */
function sendButtons(box: HTMLElement): readonly HTMLElement[] {
  for (const at of ancestors(box)) {
    const after = textButtonsIn(at).filter((button) => precedes(box, button));
    if (after.length > 0) return after.slice(0, 1);
    if (at.matches('section, main, [role="main"], body')) break;
  }
  return [];
}

/** Whose story it is: the address says so, but for highlights. */
function ownerOf(box: HTMLElement): string | undefined {
  const named = /^\/stories\/(?!highlights(?:\/|$))([^/]+)/u.exec(pathOf(box))?.[1];
  if (named) return named;
  for (const at of ancestors(box)) {
    const link = all(at, 'a[href^="/"]').find((candidate) => handleOf(candidate) && precedes(candidate, box));
    if (link) return handleOf(link);
  }
  return undefined;
}
