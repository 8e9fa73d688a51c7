import { ancestors, closest, commonScope } from '../dom.ts';
import { writablesIn } from '../editable.ts';
import { isSendingEnter } from '../keys.ts';
import { mediaIn } from '../media.ts';
import type { Composer } from '../network.ts';
import { buttonsIn, isSwitched } from '../submit.ts';
import { actingInComment } from './acting.ts';
import { answeredComment, postAround, readArticle } from './answered.ts';
import { ARTICLE, DIALOG, placeOf } from './place.ts';

const SUBMIT = '[id="focused-state-composer-submit"]';

const shared: Omit<Composer, 'id' | 'isBox' | 'replyTo'> = {
  kind: 'reply',
  scope: (box) => {
    const buttons = sendButtons(box);
    return buttons.length > 0 ? commonScope(box, buttons) : formOf(box);
  },
  sendButtons,
  isSendKey: isSendingEnter,
  thread: (box) => [box],
  attachments: (box) => mediaIn(formOf(box)),
  account: actingInComment,
};

/** A comment on a post, or a change to one's own. */
export const comment: Composer = {
  id: 'facebook-comment',
  isBox: (box) => placeOf(box) === 'comment',
  replyTo: (box) => {
    const post = postAround(box);
    return post && readArticle(post);
  },
  ...shared,
};

/** An answer to a comment. */
export const reply: Composer = {
  id: 'facebook-reply',
  isBox: (box) => placeOf(box) === 'comment' && answeredComment(box) !== undefined,
  replyTo: (box) => {
    const answered = answeredComment(box);
    return answered && readArticle(answered);
  },
  ...shared,
};

function formOf(box: HTMLElement): Element {
  return closest(box, 'form') ?? commonScope(box, []);
}

/** Enter sends; the button is there only while the box is in use, and its id is in the page several times. */
function sendButtons(box: HTMLElement): readonly HTMLElement[] {
  for (const at of ancestors(box)) {
    if (writablesIn(at).length > 1) break;
    const found = [...at.querySelectorAll<HTMLElement>(`${SUBMIT} [role="button"], ${SUBMIT} button`)];
    if (found.length > 0) return found;
    if (at.matches(`form, ${ARTICLE}, ${DIALOG}`)) break;
  }
  const form = closest(box, 'form');
  const explicit = form
    ? [...form.querySelectorAll<HTMLElement>('button[type="submit"], input[type="submit"]')]
    : [];
  if (explicit.length > 0) return explicit;
  return form ? buttonsIn(form).filter(isSwitched).slice(-1) : [];
}
