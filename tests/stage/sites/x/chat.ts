import { draft } from '../../engines/draft.ts';
import { textarea } from '../../engines/textarea.ts';
import { element } from '../../page/element.ts';
import { compose } from '../../page/view.ts';
import { emoji } from './card.ts';
import { avatar, button, enable, glyph, spoken } from './page.ts';
import { type Person, POSTS } from './people.ts';

const PEER = (POSTS[0] as (typeof POSTS)[number]).by;

/** X Chat: the button is there only while there is text; Enter sends. */
export function chat(): HTMLElement {
  const host = element('div', { class: 'host' });
  const list = element(
    'div',
    { 'data-testid': 'dm-message-list', class: 'messages' },
    said('Are you on call on Friday?'),
  );
  const send = button('dm-composer-send-button', glyph('plane'), () => surface.send(), {
    ...spoken('send'),
    class: 'pill',
  });
  const form = element(
    'form',
    { 'data-testid': 'dm-composer-form', class: 'chat-form', onsubmit: (event) => event.preventDefault() },
    button('dm-composer-attachment-button', glyph('plus'), () => undefined, spoken('media')),
    element('input', { type: 'file', 'data-testid': 'dm-composer-file-input', class: 'files' }),
    host,
    button('dm-composer-emoji-button', glyph('smile'), () => undefined, spoken('emoji')),
  );
  const surface = compose(host, {
    surface: 'x-message',
    mount: textarea,
    submitKeys: 'enter',
    attributes: {
      'data-testid': 'dm-composer-textarea',
      'data-stage': 'chat-box',
      rows: '1',
      ...spoken('message'),
      ...spoken('message', 'placeholder'),
    },
    onChange: (text) => (text.trim() === '' ? send.remove() : form.append(send)),
    onPosted: (text) => list.append(said(text, true)),
  });
  return element(
    'div',
    { 'data-testid': 'dm-container', class: 'talk' },
    element(
      'div',
      { 'data-testid': 'dm-conversation-header', class: 'bar' },
      element(
        'a',
        { href: `/${PEER.handle}` },
        avatar(PEER),
        element('span', { 'data-testid': 'dm-conversation-username' }, ...emoji(PEER.name)),
      ),
    ),
    list,
    form,
  );
}

/** The messages of before: a rich text box; the button is always there. */
export function oldMessages(peer: Person = PEER): HTMLElement {
  const host = element('div', { class: 'host' });
  const send = button('dmComposerSendButton', glyph('plane'), () => surface.send(), spoken('send'));
  const list = element('div', { class: 'messages' }, said('Are you on call on Friday?'));
  enable(send, false);
  const surface = compose(host, {
    surface: 'x-message',
    mount: draft,
    submitKeys: 'enter',
    attributes: { 'data-testid': 'dmComposerTextInput', 'data-stage': 'old-box', ...spoken('startMessage') },
    onChange: (text) => enable(send, text.trim() !== ''),
    onPosted: (text) => list.append(said(text, true)),
  });
  return element(
    'div',
    { class: 'talk' },
    element('div', { class: 'bar' }, avatar(peer), element('h2', {}, peer.name)),
    list,
    element(
      'aside',
      { role: 'complementary', class: 'chat-form' },
      button('mediaButton', glyph('picture'), () => undefined, spoken('media')),
      host,
      send,
    ),
  );
}

function said(text: string, isMine = false): HTMLElement {
  return element('div', { class: isMine ? 'said mine' : 'said' }, element('span', { dir: 'auto' }, text));
}
