import { lexicalPlain } from '../../engines/lexical.ts';
import { element } from '../../page/element.ts';
import { compose } from '../../page/view.ts';
import { avatar, boxAttributes, button, glyph, label, profile, spoken } from './page.ts';
import { PEER } from './people.ts';

/** A conversation: Enter sends; the last button is a thumb, and while there is text the one that sends. */
export function talk(prefix: string): HTMLElement[] {
  const host = element('div', { class: 'host' });
  const list = element(
    'div',
    { role: 'grid', class: 'messages' },
    said('Llegué tarde, perdona', true),
    said('Do you remember what the tablets from my visit were called?'),
  );
  const thumb = button(glyph('thumb'), () => {}, spoken('thumb'));
  const send = button(glyph('plane'), () => surface.send(), {
    ...spoken('sendMessage'),
    'data-stage': `${prefix}-send`,
  });
  const placeholder = element(
    'div',
    { class: 'placeholder', 'aria-hidden': 'true' },
    label('message') && 'Aa',
  );
  const surface = compose(host, {
    surface: 'facebook-message',
    mount: lexicalPlain,
    submitKeys: 'enter',
    attributes: boxAttributes(`${prefix}-box`, spoken('message')),
    onChange: (text) => {
      placeholder.hidden = text !== '';
      if (text.trim() === '') send.replaceWith(thumb);
      else thumb.replaceWith(send);
    },
    onPosted: (text) => list.append(said(text, true)),
  });
  return [
    element(
      'div',
      { class: 'head' },
      avatar(PEER),
      element('h2', {}, profile(PEER)),
      button(glyph('plus'), () => {}, spoken('info')),
    ),
    list,
    element(
      'div',
      { class: 'talk-row' },
      button(glyph('plus'), () => {}, spoken('photo')),
      element(
        'div',
        { class: 'bubble' },
        element('div', { class: 'field' }, placeholder, host),
        button(glyph('smile'), () => {}, spoken('emoji')),
      ),
      element('span', {}, thumb),
    ),
  ];
}

/** The page of a conversation, with what is known of it at the side. */
export function talkPage(): HTMLElement {
  return element(
    'div',
    { role: 'main', class: 'talk-page' },
    element('div', { class: 'talk' }, ...talk('talk')),
    element(
      'div',
      { class: 'info' },
      avatar(PEER),
      element('h2', {}, PEER.name),
      button(label('info'), () => {}),
    ),
  );
}

/** A conversation docked at the foot of another page. */
export function dockedTalk(): HTMLElement {
  return element('div', { class: 'docked talk' }, ...talk('docked'));
}

function said(text: string, isMine = false): HTMLElement {
  return element(
    'div',
    { role: 'row', class: isMine ? 'message mine' : 'message' },
    element('div', { role: 'gridcell' }, element('span', { dir: 'auto' }, text)),
  );
}
