import type { Draft } from '../../../../core/index.ts';
import { all, ancestors, closest, holds, textOf } from '../dom.ts';
import { handleOf } from './account.ts';

const POST = 'article, [role="dialog"], dialog[open], main, [role="main"]';
const WORDS = 'h1, [dir="auto"]';

/** The comment that the text addresses by its first word, or else the post itself. */
export function answered(box: HTMLElement): Draft['replyTo'] {
  const post = closest(box, POST);
  if (!post) return undefined;
  const text = box instanceof HTMLTextAreaElement ? box.value : textOf(box);
  const addressed = /^\s*@([\p{L}\p{N}._]+)/u.exec(text)?.[1];
  const links = all(post, 'a[href^="/"]').filter((link) => handleOf(link) && !isInBox(link));
  const author = links[0];
  if (!addressed) return author && describe(author, post);
  const link = links.filter((candidate) => handleOf(candidate) === addressed && candidate !== author).at(-1);
  return link ? describe(link, post) : { handle: addressed };
}

/** Who a link leads to, and what stands beside a link to the same account. */
function describe(link: HTMLElement, post: Element): Draft['replyTo'] {
  const handle = handleOf(link);
  const text = beside(link, post);
  return { ...(handle ? { handle } : {}), ...(text ? { text } : {}) };
}

/** The first words in the smallest element around the link that has any; links, buttons and forms are no such words. */
function beside(link: HTMLElement, post: Element): string {
  for (const at of ancestors(link)) {
    const words = all(at, WORDS).filter(
      (block) =>
        !block.closest('a, button, [role="button"], form') && !isInBox(block) && textOf(block) !== '',
    );
    const first = words.find((block) => !holds(block, link)) ?? words[0];
    if (first) return textOf(first);
    if (at === post) break;
  }
  return '';
}

function isInBox(element: HTMLElement): boolean {
  return element.isContentEditable || element.closest('form') !== null;
}
