import type { Draft } from '../../../../core/index.ts';
import { all, ancestors, closest, holds, precedes, textOf } from '../dom.ts';
import { handleOf, signedIn } from './account.ts';
import { isReplyLabel } from './labels.ts';
import { ARTICLE, DIALOG, labelOf } from './place.ts';

const AUTHOR = '[data-ad-rendering-role="profile_name"]';
const STORY = '[data-ad-rendering-role="story_message"], [data-ad-comet-preview="message"]';
const PAGE = '[role="complementary"], [role="main"], main';
const HEADING_LINK = 'h2 a[href], h3 a[href], h4 a[href]';

/** The comment that a box answers. Absent: it answers the post itself, or changes one's own comment. */
export function answeredComment(box: HTMLElement): Element | undefined {
  const post = postAround(box);
  const inner = closest(box, ARTICLE);
  if (inner && post && inner !== post && !inner.contains(post)) {
    if (!isOwn(inner, box)) return inner;
    const outer = inner.parentElement?.closest(ARTICLE);
    return outer && outer !== post ? outer : undefined;
  }
  for (const at of ancestors(box)) {
    if (at === post || at.parentElement === post) break;
    if (at.previousElementSibling?.matches(ARTICLE)) return at.previousElementSibling;
  }
  if (!post || !isReplyLabel(labelOf(box))) return undefined;
  return all(post, ARTICLE)
    .filter((article) => article !== post && precedes(article, box))
    .at(-1);
}

/** The post that a comment box stands under: what holds its author's name, else its article, dialog or page. */
export function postAround(box: HTMLElement): Element | undefined {
  let outermost: Element | undefined;
  for (const at of ancestors(box)) {
    if (at.querySelector(AUTHOR)) return at;
    if (at.matches(ARTICLE)) outermost = at;
    if (at.matches(DIALOG)) return outermost ?? at;
    if (at.matches(PAGE)) return outermost ?? at;
  }
  return outermost;
}

/** Who wrote a post or comment and what; comments inside it are left out. */
export function readArticle(article: Element): Draft['replyTo'] {
  const own = ownerOf(article);
  const holder = own(AUTHOR)[0];
  const link =
    holder?.querySelector('a[href]') ??
    own(HEADING_LINK)[0] ??
    own('a[role="link"][href]').find((candidate) => textOf(candidate) !== '');
  const handle = handleOf(link);
  const name = textOf(link) || textOf(holder);
  const text =
    textOf(own(STORY)[0]) || longest(own('[dir="auto"]').filter((block) => !(link && holds(block, link))));
  return { ...(handle ? { handle } : {}), ...(name ? { name } : {}), ...(text ? { text } : {}) };
}

/** Finds in an article itself: not in articles inside it, nor in what is being written. */
function ownerOf(article: Element): (selector: string) => HTMLElement[] {
  const first = article.matches(ARTICLE)
    ? article
    : (article.querySelector(`${ARTICLE}:has(${AUTHOR})`) ?? article);
  return (selector) =>
    all(first, selector).filter((found) => {
      const nearest = found.closest(ARTICLE);
      return (nearest === null || nearest === first || !first.contains(nearest)) && !found.isContentEditable;
    });
}

function longest(blocks: readonly HTMLElement[]): string {
  return blocks
    .map((block) => textOf(block))
    .reduce((best, text) => (text.length > best.length ? text : best), '');
}

/** A comment of the signed-in account that holds the box is being changed, not answered. */
function isOwn(article: Element, box: HTMLElement): boolean {
  const own = signedIn(box.ownerDocument)?.name;
  return own !== undefined && readArticle(article)?.name === own;
}
