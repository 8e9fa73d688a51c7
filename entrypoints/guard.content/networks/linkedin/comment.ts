import { ancestors, closest, commonScope, precedes } from '../dom.ts';
import { isModEnter } from '../keys.ts';
import { mediaIn } from '../media.ts';
import type { Composer } from '../network.ts';
import { buttonsIn } from '../submit.ts';
import { actingInComment } from './account.ts';
import { answeredComment, postAround, readComment, readPost } from './answered.ts';
import { COMMENT, POST, placeOf } from './place.ts';

const SUBMIT = 'button[type="submit"], button[class*="comments-comment-box__submit-button"]';
const FRAME = 'form, .comments-comment-box, [componentkey*="commentBox" i]';
const BESIDE = '.comments-comment-box, [componentkey*="commentBox" i]';
/** What a comment box never holds: the bar under a post, and other people's comments. */
const BEYOND = `svg[id="comment-small"], ${COMMENT}, [data-testid$="commentList" i]`;

const shared: Omit<Composer, 'id' | 'isBox' | 'replyTo'> = {
  kind: 'reply',
  scope: (box) => commonScope(box, sendButtons(box)),
  sendButtons,
  isSendKey: isModEnter,
  thread: (box) => [box],
  attachments: (box) => mediaIn(closest(box, FRAME) ?? commonScope(box, sendButtons(box))),
  account: (box) => actingInComment(box, frameOf(box)),
};

/** The box with the picture beside it: around the form in the older app, the keyed element in the newer one. */
function frameOf(box: HTMLElement): Element {
  return closest(box, BESIDE) ?? commonScope(box, sendButtons(box));
}

/** A comment on a post. */
export const comment: Composer = {
  id: 'linkedin-comment',
  isBox: (box) => placeOf(box) === 'comment',
  replyTo: (box) => {
    const post = postAround(box);
    return post && readPost(post);
  },
  ...shared,
};

/** An answer to a comment, or a change to one's own. */
export const reply: Composer = {
  id: 'linkedin-reply',
  isBox: (box) => placeOf(box) === 'comment' && answeredComment(box) !== undefined,
  replyTo: (box) => {
    const answered = answeredComment(box);
    return answered && readComment(answered);
  },
  ...shared,
};

/** The older app's submit button, or the nearest button after the box that shows words and no icon. */
function sendButtons(box: HTMLElement): readonly HTMLElement[] {
  for (const at of ancestors(box)) {
    if (at.matches(`${POST}, ${COMMENT}, main`) || at.querySelector(BEYOND)) break;
    const buttons = buttonsIn(at);
    const explicit = buttons.filter((button) => button.matches(SUBMIT));
    if (explicit.length > 0) return explicit;
    const words = buttons.filter(
      (button) =>
        precedes(box, button) && !button.querySelector('svg, img') && !button.matches('[aria-expanded]'),
    );
    if (words.length > 0) return words.slice(-1);
  }
  return [];
}
