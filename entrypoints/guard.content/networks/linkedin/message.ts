import type { Draft } from '../../../../core/index.ts';
import { all, closest, commonScope, isVisible, precedes, textOf } from '../dom.ts';
import { firstWords } from '../first-words.ts';
import { isModEnter, isSendingEnter } from '../keys.ts';
import { mediaIn } from '../media.ts';
import type { Composer } from '../network.ts';
import { submitsOf } from '../submit.ts';
import { actingAs } from './account.ts';
import { handleOf, PROFILE } from './people.ts';
import { placeOf } from './place.ts';

const SEND = '.msg-form__send-button, .msg-form__send-btn, button[type="submit"], input[type="submit"]';
const CONVERSATION =
  '.msg-overlay-conversation-bubble, .msg-convo-wrapper, .msg-thread, [role="dialog"], main, [role="main"]';
const HEAD =
  '.msg-overlay-bubble-header__title, .msg-entity-lockup__entity-title, .msg-thread__link-to-profile';
const INCOMING = '.msg-s-event-listitem--other .msg-s-event-listitem__body';

/** A message, in a bubble at the foot of any page or on the messaging page. */
export const message: Composer = {
  id: 'linkedin-message',
  kind: 'message',
  isBox: (box) => placeOf(box) === 'message',
  scope: (box) => commonScope(box, sendButtons(box)),
  sendButtons,
  isSendKey: (event, box) => isModEnter(event) || (doesEnterSend(box) && isSendingEnter(event, box)),
  thread: (box) => [box],
  replyTo: peer,
  attachments: (box) => mediaIn(closest(box, 'form') ?? commonScope(box, sendButtons(box))),
  account: actingAs,
};

function sendButtons(box: HTMLElement): readonly HTMLElement[] {
  const form = closest(box, 'form, .msg-form');
  return form ? all(form, SEND).filter(isVisible) : submitsOf(box);
}

/** The member's own setting: while "press Enter to send" is on, LinkedIn shows no button. */
function doesEnterSend(box: HTMLElement): boolean {
  return sendButtons(box).length === 0;
}

/** Whom the head of the conversation names, and what they wrote last. */
function peer(box: HTMLElement): Draft['replyTo'] {
  const conversation = closest(box, CONVERSATION);
  if (!conversation) return undefined;
  const link = all(conversation, PROFILE).find((found) => precedes(found, box) && firstWords(found));
  const head = all(conversation, HEAD).find((found) => firstWords(found)) ?? link;
  const handle = handleOf(link);
  const name = firstWords(head);
  const text = textOf(all(conversation, INCOMING).at(-1));
  if (!handle && !name) return undefined;
  return { ...(handle ? { handle } : {}), ...(name ? { name } : {}), ...(text ? { text } : {}) };
}
