import { closest, pathOf, precedes } from '../dom.ts';
import { isWritable } from '../editable.ts';
import { isCommentLabel, isMessageLabel } from './labels.ts';

/** Where on Facebook a box stands. */
export type Place = 'post' | 'comment' | 'message' | 'bio' | 'alt-text';

export const DIALOG = '[role="dialog"], dialog[open]';
export const ARTICLE = '[role="article"]';
export const POST_FORM = 'form[method="post" i]:not([role="presentation"])';

const COMMENT_FORM = 'form[role="presentation"]';
const MAIN = '[role="main"], main';
/** A list of messages. */
const TALK = '[role="grid"], [role="log"], a[href*="/messages/"]';
const MESSAGES = /^\/(?:messages|t|e2ee|latest\/inbox)(?:\/|$)/u;
const COMPOSER =
  /^\/(?:latest\/(?:composer|reels_composer|story_composer)|stories\/create|reels\/create|composer)(?:\/|$)/u;

/** The place of a box by its surroundings; labels only where those leave it open. Absent: unknown. */
export function placeOf(box: HTMLElement): Place | undefined {
  if (!isWritable(box)) return undefined;
  const path = pathOf(box);
  if (box.matches('textarea')) return placeOfTextarea(box, path);
  if (closest(box, ARTICLE) || closest(box, COMMENT_FORM)) return 'comment';
  const dialog = closest(box, DIALOG);
  if (dialog) return placeInDialog(box, dialog);
  if (isMessenger(box, path)) return 'message';
  if (closest(box, POST_FORM) || COMPOSER.test(path)) return 'post';
  const label = labelOf(box);
  if (isMessageLabel(label)) return 'message';
  if (isCommentLabel(label)) return 'comment';
  return box.ownerDocument.querySelector(MAIN) ? (closest(box, MAIN) ? 'comment' : 'message') : undefined;
}

/** What a box says about itself. */
export function labelOf(box: HTMLElement): string {
  return (box.getAttribute('aria-label') ?? box.getAttribute('aria-placeholder') ?? '').trim();
}

function placeInDialog(box: HTMLElement, dialog: HTMLElement): Place {
  if (closest(box, POST_FORM)) return 'post';
  const label = labelOf(box);
  if (isMessageLabel(label) || dialog.querySelector(TALK)) return 'message';
  const isUnderPost = [...dialog.querySelectorAll(ARTICLE)].some((article) => precedes(article, box));
  return isUnderPost || isCommentLabel(label) ? 'comment' : 'post';
}

function placeOfTextarea(box: HTMLElement, path: string): Place | undefined {
  if (isMessenger(box, path) && !closest(box, DIALOG)) return 'message';
  if (box.matches('[name="comment_text"], #composerInput')) return 'comment';
  if (box.matches('[name="body"]')) return 'message';
  if (closest(box, '#MComposer') || box.matches('[name="xc_message"]')) return 'post';
  const dialog = closest(box, DIALOG);
  if (dialog)
    return dialog.querySelector('img, video') && !closest(box, POST_FORM)?.matches(':has([role="textbox"])')
      ? 'alt-text'
      : undefined;
  if (closest(box, ARTICLE) || closest(box, COMMENT_FORM)) return 'comment';
  if (COMPOSER.test(path)) return 'post';
  return closest(box, MAIN) && !closest(box, POST_FORM) ? 'bio' : undefined;
}

function isMessenger(box: HTMLElement, path: string): boolean {
  return MESSAGES.test(path) || /(?:^|\.)messenger\.com$/u.test(box.ownerDocument.location.hostname);
}
