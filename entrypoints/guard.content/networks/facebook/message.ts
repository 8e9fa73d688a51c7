import type { Draft } from '../../../../core/index.ts';
import { all, ancestors, closest, commonScope, precedes, textOf } from '../dom.ts';
import { isSendingEnter } from '../keys.ts';
import { mediaIn } from '../media.ts';
import type { Composer } from '../network.ts';
import { buttonsIn } from '../submit.ts';
import { handleOf } from './account.ts';
import { placeOf } from './place.ts';

/** What is no part of the row in which a message is written: the messages and the head of the conversation. */
const BEYOND = 'h1, h2, h3, h4, a[href], [role="grid"], [role="log"], [role="row"]';
const PROFILE = 'a[href]:not([href*="/messages/"])';

/** A message, on its own page or in a box docked at the foot of another. */
export const message: Composer = {
  id: 'facebook-message',
  kind: 'message',
  isBox: (box) => placeOf(box) === 'message',
  scope: (box) => commonScope(box, sendButtons(box)),
  sendButtons,
  isSendKey: isSendingEnter,
  thread: (box) => [box],
  replyTo: peer,
  attachments: (box) => mediaIn(rowOf(box)),
};

/** The last button of the row sends while there is text; without, it sends a thumb. */
function sendButtons(box: HTMLElement): readonly HTMLElement[] {
  const explicit = closest(box, 'form')?.querySelectorAll<HTMLElement>(
    'button[type="submit"], input[type="submit"]',
  );
  if (explicit && explicit.length > 0) return [...explicit];
  const text = box instanceof HTMLTextAreaElement ? box.value : textOf(box);
  if (text === '') return [];
  return buttonsIn(rowOf(box))
    .filter((button) => precedes(box, button))
    .slice(-1);
}

function rowOf(box: HTMLElement): Element {
  let row: Element = box.parentElement ?? box;
  for (const at of ancestors(box)) {
    if (at.matches('[role="main"], main, body') || all(at, BEYOND).some((found) => !box.contains(found)))
      break;
    row = at;
  }
  return row;
}

/** The person that the head of the conversation links to. */
function peer(box: HTMLElement): Draft['replyTo'] {
  for (const at of ancestors(box)) {
    const link = all(at, PROFILE).find((candidate) => precedes(candidate, box) && textOf(candidate) !== '');
    const head = link ?? all(at, 'h1, h2, h3, h4').find((heading) => precedes(heading, box));
    if (head) {
      const handle = handleOf(link);
      return { ...(handle ? { handle } : {}), name: textOf(head) };
    }
    if (at.matches('[role="main"], main, [role="dialog"]')) break;
  }
  return undefined;
}
