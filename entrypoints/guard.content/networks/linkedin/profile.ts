import { closest, commonScope } from '../dom.ts';
import { writablesIn } from '../editable.ts';
import type { Composer } from '../network.ts';
import { actingAs } from './account.ts';
import { DIALOG, placeOf } from './place.ts';
import { primaryIn } from './post.ts';

const FIELDS = 'input[type="text"], textarea, [contenteditable="true"]';

/** Headline, About, and the texts by which a page describes itself. */
export const profile: Composer = {
  id: 'linkedin-profile',
  kind: 'profile',
  isBox: (box) => placeOf(box) === 'profile',
  scope: (box) => commonScope(box, sendButtons(box)),
  sendButtons,
  isSendKey: () => false,
  thread: (box) => {
    const area = closest(box, `${DIALOG}, form`);
    return area ? fieldsIn(area).filter((other) => placeOf(other) === 'profile') : [box];
  },
  replyTo: () => undefined,
  attachments: () => ({ images: 0, videos: 0 }),
  account: actingAs,
};

function sendButtons(box: HTMLElement): readonly HTMLElement[] {
  return primaryIn(closest(box, `${DIALOG}, form`), box);
}

function fieldsIn(area: Element): HTMLElement[] {
  const writable = new Set(writablesIn(area));
  return [...area.querySelectorAll<HTMLElement>(FIELDS)].filter(
    (field) => writable.has(field) || field.matches('input'),
  );
}
