import type { Draft } from '../../../../core/index.ts';
import { all, closest, holds, precedes, textOf } from '../dom.ts';
import { handleOfLink } from './account.ts';
import { id } from './test-id.ts';

type Answered = NonNullable<Draft['replyTo']>;

const AUTHOR = id('User-Name');
const TEXT = id('tweetText');
const REGION = '[role="dialog"], [data-testid="primaryColumn"], main, [role="main"]';

/** The post that a box answers: in its dialog or column, the one in focus or the last one before it. */
export function answeredPost(box: HTMLElement): Element | undefined {
  const region = closest(box, REGION);
  if (!region) return undefined;
  const before = all(region, 'article').filter(
    (article) => precedes(article, box) && !holds(article, box) && closest(article, REGION) === region,
  );
  return before.find((article) => article.matches('[tabindex="-1"]')) ?? before.at(-1);
}

/** The author line of the post that is embedded under a box. */
export function quotedAuthor(box: HTMLElement, scope: Element): HTMLElement | undefined {
  return all(scope, AUTHOR).find((author) => precedes(box, author));
}

/** Who wrote a post and what; a post quoted inside it is left out. */
export function readPost(post: Element): Answered {
  const author = post.querySelector(AUTHOR) ?? post.querySelector('a[role="link"][href^="/"]');
  return describe(author, post.querySelector(TEXT) ?? post.querySelector('[lang]'));
}

/** The same for a quoted post, of which the author line is known. */
export function readQuoted(author: Element, scope: Element): Answered {
  let card: Element = author;
  while (card !== scope && !card.querySelector(TEXT) && card.parentElement) card = card.parentElement;
  return describe(author, all(card, TEXT).find((text) => precedes(author, text)) ?? null);
}

function describe(author: Element | null, words: Element | null): Answered {
  const handle =
    handleOfLink(author?.matches('a') ? author : author?.querySelector('a[href^="/"]')) ??
    /@([A-Za-z0-9_]{1,15})/u.exec(textOf(author))?.[1];
  const shown = textOf(author?.matches(AUTHOR) ? author.firstElementChild : author);
  const name = shown.startsWith('@') ? '' : shown;
  const text = textOf(words);
  return { ...(handle ? { handle } : {}), ...(name ? { name } : {}), ...(text ? { text } : {}) };
}
