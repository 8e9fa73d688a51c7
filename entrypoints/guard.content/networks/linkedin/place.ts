import { ancestors, closest, pathOf } from '../dom.ts';
import { isWritable } from '../editable.ts';

/** Where on LinkedIn a box stands. */
export type Place = 'post' | 'alt-text' | 'comment' | 'message' | 'invitation' | 'profile' | 'article';

export const DIALOG = '[role="dialog"], dialog[open], .artdeco-modal';
/** One post of either app; comments have other names. */
export const POST =
  '[role="listitem"], .feed-shared-update-v2, [role="article"], article:not([data-id*="urn:li:comment"], .comments-comment-entity, .comments-comment-item)';
/** One comment of either app. */
export const COMMENT =
  '[componentkey^="replaceableComment_"], [data-id*="urn:li:comment"], .comments-comment-entity, .comments-comment-item';

const SHARE =
  '.share-creation-state, .share-box-v2__modal, .share-box, [aria-labelledby="share-to-linkedin-modal__header"]';
const COMMENT_BOX =
  '[componentkey*="commentBox" i], [componentkey*="replaceableCommentTools" i], .comments-comment-box, .comments-comment-texteditor';
const MESSAGE = '.msg-form, .msg-form__contenteditable, .msg-overlay-conversation-bubble, .msg-convo-wrapper';
/** Posts and comments are written with an engine, messages without. */
const ENGINE = '.ql-editor, .ProseMirror, [data-lexical-editor]';
const NOTE = '#custom-message, textarea[name="message"]';
const PAGE_FIELD = '[id^="organization-"]:is(input[type="text"], textarea)';

/** The place of a box by address and surroundings, never by a label. Absent: unknown. */
export function placeOf(box: HTMLElement): Place | undefined {
  if (box.matches(PAGE_FIELD)) return 'profile';
  if (!isWritable(box)) return undefined;
  const path = pathOf(box);
  if (closest(box, MESSAGE)) return 'message';
  if (closest(box, SHARE) && !box.matches('textarea')) return 'post';
  if (closest(box, COMMENT_BOX)) return 'comment';
  const nearest = nearestOf(box, [DIALOG, POST]);
  if (nearest === DIALOG) return placeInDialog(box, path);
  if (nearest === POST) return 'comment';
  return placeOnPage(path);
}

function placeInDialog(box: HTMLElement, path: string): Place {
  if (/^\/(?:in\/[^/]+\/edit|company\/[^/]+\/admin\/(?:dashboard|settings|edit))(?:\/|$)/u.test(path)) {
    return 'profile';
  }
  if (!box.matches('textarea')) return !box.matches(ENGINE) && closest(box, 'form') ? 'message' : 'post';
  if (box.matches(NOTE) || /^\/preload\/(?:search-)?custom-invite/u.test(path)) return 'invitation';
  return closest(box, DIALOG)?.querySelector('img, video, canvas') ? 'alt-text' : 'post';
}

function placeOnPage(path: string): Place | undefined {
  if (path.startsWith('/article/')) return 'article';
  if (path.startsWith('/messaging')) return 'message';
  if (/^\/in\/[^/]+\/edit\//u.test(path)) return 'profile';
  if (path.startsWith('/preload/sharebox')) return 'post';
  return /^\/(?:feed\/update|posts|pulse)\//u.test(path) ? 'comment' : undefined;
}

/** Which of several containers is met first on the way up. */
function nearestOf(box: HTMLElement, selectors: readonly string[]): string | undefined {
  for (const at of ancestors(box)) {
    const found = selectors.find((selector) => at.matches(selector));
    if (found) return found;
  }
  return undefined;
}
