import type { Draft } from '../../../../core/index.ts';
import { ancestors, closest, commonScope, pathOf, textOf } from '../dom.ts';
import { isWritable } from '../editable.ts';
import { isSendingEnter } from '../keys.ts';
import { mediaIn } from '../media.ts';
import type { Composer } from '../network.ts';
import { submitsOf } from '../submit.ts';
import { handleOfLink } from './account.ts';
import { id, nearest } from './test-id.ts';

const BOX = id('dm-composer-textarea', 'dmComposerTextInput');
const FORM = id('dm-composer-form');
const SEND = id('dm-composer-send-button', 'dmComposerSendButton');
const HEADER = id('dm-conversation-header');
const PEER = id('dm-conversation-username');

/** A direct message: X Chat, and the older messages with a rich text box. */
export const message: Composer = {
  id: 'x-message',
  kind: 'message',
  isBox: (box) =>
    isWritable(box) && (box.matches(BOX) || closest(box, `${FORM}, ${BOX}`) !== undefined || isChat(box)),
  scope: (box) => closest(box, FORM) ?? commonScope(box, sendButtons(box)),
  sendButtons,
  isSendKey: isSendingEnter,
  thread: (box) => [box],
  replyTo: peer,
  attachments: (box) => mediaIn(closest(box, FORM) ?? commonScope(box, sendButtons(box))),
};

function isChat(box: HTMLElement): boolean {
  if (box.closest('[role="dialog"]')) return false;
  return (
    /^\/(?:i\/chat|messages)(?:\/|$)/u.test(pathOf(box)) || closest(box, id('chat-drawer-root')) !== undefined
  );
}

/** X Chat shows its button only while there is text; until then no other button is taken for it. */
function sendButtons(box: HTMLElement): readonly HTMLElement[] {
  const known = nearest(box, SEND, closest(box, FORM));
  if (known.length > 0 || isEmpty(box)) return known;
  return submitsOf(box);
}

function isEmpty(box: HTMLElement): boolean {
  return (box instanceof HTMLTextAreaElement ? box.value : textOf(box)).trim() === '';
}

function peer(box: HTMLElement): Draft['replyTo'] {
  for (const at of ancestors(box)) {
    const header = at.querySelector(HEADER);
    if (!header && !at.querySelector(PEER)) continue;
    const name = textOf(at.querySelector(PEER));
    const handle = handleOfLink(header?.querySelector('a[href]'));
    return { ...(handle ? { handle } : {}), ...(name ? { name } : {}) };
  }
  return undefined;
}
