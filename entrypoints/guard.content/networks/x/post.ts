import { all, closest, commonScope, pathOf } from '../dom.ts';
import { isWritable } from '../editable.ts';
import { isModEnter } from '../keys.ts';
import { type Attachments, mediaIn } from '../media.ts';
import type { Composer } from '../network.ts';
import { submitsOf } from '../submit.ts';
import { actingAs } from './account.ts';
import { answeredPost, quotedAuthor, readPost, readQuoted } from './answered.ts';
import { nearest } from './test-id.ts';

const BOX = '[data-testid^="tweetTextarea_"]';
const SEND = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';
const CHOICE = 'input[name^="choice" i]';
const PREVIEWS = '[data-testid="attachments"]';
const QUOTED = 'article, [role="link"]:has([data-testid="User-Name"])';

const shared: Omit<Composer, 'id' | 'kind' | 'isBox' | 'replyTo'> = {
  scope,
  sendButtons,
  isSendKey: isModEnter,
  thread: (box) =>
    all(region(box), `${BOX}, .public-DraftEditor-content, textarea, ${CHOICE}`).filter(
      (other) => isPostBox(other) || other.matches(CHOICE),
    ),
  attachments,
  account: (box) => actingAs(box, scope(box)),
};

/** A post, alone or in a thread; editing one looks the same. */
export const post: Composer = {
  id: 'x-post',
  kind: 'post',
  isBox: isPostBox,
  replyTo: () => undefined,
  ...shared,
};

/** A reply: there is a post before the box in its dialog or column. */
export const reply: Composer = {
  id: 'x-reply',
  kind: 'reply',
  isBox: (box) => isPostBox(box) && answeredPost(box) !== undefined,
  replyTo: (box) => {
    const answered = answeredPost(box);
    return answered && readPost(answered);
  },
  ...shared,
};

/** A post that shows another one under the text. */
export const quote: Composer = {
  id: 'x-quote',
  kind: 'post',
  isBox: (box) => isPostBox(box) && quotedAuthor(box, region(box)) !== undefined,
  replyTo: (box) => {
    const author = quotedAuthor(box, region(box));
    return author && readQuoted(author, region(box));
  },
  ...shared,
};

/** The choices of a poll, sent with the post. */
export const poll: Composer = {
  id: 'x-poll',
  kind: 'post',
  isBox: (box) => box.matches(CHOICE),
  replyTo: () => undefined,
  ...shared,
  isSendKey: () => false,
};

/** On any engine: the test id is on the editable element itself or on a wrapper of it. */
function isPostBox(box: HTMLElement): boolean {
  if (!isWritable(box)) return false;
  if (closest(box, BOX) || box.matches('.public-DraftEditor-content')) return true;
  return (
    box.matches('textarea') && /^\/(?:compose\/(?:post|tweet)|intent\/(?:post|tweet))$/u.test(pathOf(box))
  );
}

function sendButtons(box: HTMLElement): readonly HTMLElement[] {
  const known = nearest(box, SEND);
  return known.length > 0 ? known : submitsOf(box);
}

function scope(box: HTMLElement): Element {
  return commonScope(box, sendButtons(box));
}

/** What is sent together: all of the dialog, or what stands around box and button in the page. */
function region(box: HTMLElement): Element {
  return closest(box, '[role="dialog"]') ?? scope(box);
}

function attachments(box: HTMLElement): Attachments {
  return mediaIn(region(box), { kept: `${PREVIEWS} img`, foreign: QUOTED });
}
