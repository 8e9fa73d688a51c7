import { textarea } from '../../engines/textarea.ts';
import { element } from '../../page/element.ts';
import { compose } from '../../page/view.ts';
import { card } from './card.ts';
import { avatar, button, enable, glyph, go, label, spoken } from './page.ts';
import { ME, POSTS, postOf } from './people.ts';

/** The list of posts on a telephone. */
export function mobileHome(): HTMLElement {
  return element(
    'main',
    { role: 'main', class: 'phone' },
    element(
      'div',
      { class: 'bar' },
      element(
        'a',
        { href: '/i/flow', 'data-testid': 'DashButton_ProfileIcon_Link', ...spoken('profile') },
        avatar(ME),
      ),
      element('h2', {}, label('home')),
    ),
    POSTS.map((post) => card(post)),
    button('FloatingActionButtons_Tweet_Button', glyph('plus'), () => go('/compose/post'), {
      class: 'float pill',
      'data-stage': 'nav-compose',
    }),
  );
}

/** The whole-page composer on a telephone: a textarea inside the element with the test id, the button in the header. */
export function mobileComposer(query: URLSearchParams): HTMLElement {
  const answered = query.get('reply');
  const host = element('div', { 'data-testid': 'tweetTextarea_0', class: 'host' });
  const send = button('tweetButton', label(answered === null ? 'post' : 'reply'), () => surface.send(), {
    class: 'pill',
    'data-stage': 'phone-send',
  });
  enable(send, false);
  const surface = compose(host, {
    surface: answered === null ? 'x-post' : 'x-reply',
    mount: textarea,
    submitKeys: 'mod-enter',
    attributes: {
      name: 'text',
      'data-stage': 'phone-box',
      rows: '5',
      ...spoken('whatsHappening', 'placeholder'),
    },
    onChange: (text) => enable(send, text.trim() !== ''),
    onPosted: () => go('/home'),
  });
  return element(
    'main',
    { role: 'main', class: 'phone' },
    element(
      'div',
      { class: 'bar' },
      button('app-bar-back', glyph('back'), () => go('/home'), spoken('back')),
      send,
    ),
    answered !== null && card(postOf(answered), 'answered'),
    element('div', { class: 'item' }, avatar(ME), host),
  );
}
