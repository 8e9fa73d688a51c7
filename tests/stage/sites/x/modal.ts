import { element } from '../../page/element.ts';
import { card, embedded } from './card.ts';
import { composer } from './composer.ts';
import { button, glyph, go, label, spoken } from './page.ts';
import { postOf } from './people.ts';

/** The dialog at `/compose/post`: a new post, a reply (`?reply=`), a quote (`?quote=`), an edit (`?edit=`). */
export function modal(query: URLSearchParams): HTMLElement {
  const answered = query.get('reply') ?? query.get('in_reply_to');
  const quoted = query.get('quote');
  const edited = query.get('edit');
  return layer(
    element(
      'div',
      { class: 'bar' },
      button('app-bar-close', glyph('cross'), () => go('/home'), spoken('close')),
      element('h2', { id: 'modal-header' }, edited === null ? '' : label('edit')),
      button('unsentButton', label('drafts'), () => undefined, { class: 'link' }),
    ),
    answered !== null && card(postOf(answered), 'answered'),
    answered !== null &&
      element('div', { class: 'dim to' }, `${label('replyingTo')} @${postOf(answered).by.handle}`),
    composer({
      prefix: 'modal',
      surface: answered === null ? (quoted === null ? 'x-post' : 'x-quote') : 'x-reply',
      sendId: 'tweetButton',
      hint: answered === null ? (quoted === null ? 'whatsHappening' : 'addComment') : 'postReply',
      action: answered !== null ? 'reply' : edited === null ? 'post' : 'update',
      ...(edited === null ? {} : { initial: postOf(edited).text }),
      ...(quoted === null ? {} : { embedded: embedded(postOf(quoted)) }),
      onPosted: () => go('/home'),
    }),
  );
}

/** A dialog in the page's layers. */
export function layer(...content: Parameters<typeof element>[2][]): HTMLElement {
  return element(
    'div',
    { class: 'veil' },
    element(
      'div',
      { role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'modal-header', class: 'modal' },
      content,
    ),
  );
}
