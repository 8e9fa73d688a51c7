import type { Draft } from '../../../../core/index.ts';
import { all, ancestors, closest, textOf } from '../dom.ts';
import { firstWords } from '../first-words.ts';
import { handleOf, PROFILE } from './people.ts';
import { COMMENT, POST } from './place.ts';

const POST_NAME = '.update-components-actor__name, .feed-shared-actor__name';
const COMMENT_NAME = '.comments-comment-meta__description-title, .comments-post-meta__name-text';
const POST_TEXT =
  '[data-testid="expandable-text-box"], .update-components-text, .feed-shared-text, .feed-shared-update-v2__description';
const COMMENT_TEXT =
  '[data-testid="expandable-text-box"], .comments-comment-item__main-content, .comments-comment-entity__content';
/** Where no name tells, people's own words are those that say which way they run. */
const WORDS = 'span[dir], p[dir], div[dir]';
const COMMENTS = `${COMMENT}, [data-testid$="commentList" i], .comments-comments-list`;

/** The comment that a box answers: the innermost one around it. */
export function answeredComment(box: HTMLElement): HTMLElement | undefined {
  return closest(box, COMMENT);
}

/** The post that a box stands under: the outermost one around it, or the page that shows it alone. */
export function postAround(box: HTMLElement): Element | undefined {
  let outermost: Element | undefined;
  for (const at of ancestors(box)) if (at.matches(POST) && !at.matches(COMMENT)) outermost = at;
  return outermost ?? closest(box, 'main, [role="main"]');
}

/** Who wrote a comment and what. */
export function readComment(comment: Element): Draft['replyTo'] {
  const own = (selector: string): HTMLElement[] =>
    all(comment, selector).filter(
      (found) => found.closest(COMMENT) === comment && !found.closest('[contenteditable]'),
    );
  const link = own(PROFILE).find((candidate) => firstWords(candidate));
  return describe(link, own(COMMENT_NAME)[0] ?? link, own(COMMENT_TEXT)[0] ?? own(WORDS).find(isProse));
}

/** Who wrote a post and what; whoever liked it, and the comments under it, are left out. */
export function readPost(post: Element): Draft['replyTo'] {
  const own = (selector: string): HTMLElement[] =>
    all(post, selector).filter(
      (found) =>
        !found.closest(COMMENTS) && !found.closest('[contenteditable], [componentkey*="commentBox" i]'),
    );
  const named = own(PROFILE).filter((link) => firstWords(link));
  const link =
    named.find((candidate) => candidate.querySelector('div[aria-label]')) ??
    named.find((candidate) => candidate.querySelector('div, p')) ??
    named[0];
  const name = own(POST_NAME)[0] ?? link;
  return describe(
    name?.closest<HTMLElement>(PROFILE) ?? link,
    name,
    own(POST_TEXT)[0] ?? own(WORDS).find(isProse),
  );
}

function isProse(element: HTMLElement): boolean {
  return !element.closest('a, button') && textOf(element) !== '';
}

function describe(
  link: Element | undefined,
  holder: Element | undefined,
  words: Element | undefined,
): Draft['replyTo'] {
  const handle = handleOf(link);
  const name = firstWords(holder);
  const text = textOf(words);
  if (!handle && !name && !text) return undefined;
  return { ...(handle ? { handle } : {}), ...(name ? { name } : {}), ...(text ? { text } : {}) };
}
