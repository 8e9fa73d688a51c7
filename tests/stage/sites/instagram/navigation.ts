import { element } from '../../page/element.ts';
import { avatar, button, glyph, go, label } from './page.ts';
import { ME } from './people.ts';

/** The column on the left; its last link is the signed-in account. */
export function navigation(): HTMLElement {
  return element(
    'nav',
    { class: 'side' },
    element('a', { href: '/', class: 'wordmark', role: 'link' }, 'Instagram'),
    element('a', { href: '/', role: 'link' }, glyph('house', 'home'), element('span', {}, label('home'))),
    element('a', { href: '/explore/', role: 'link' }, glyph('compass', 'explore'), label('explore')),
    element(
      'a',
      { href: '/direct/inbox/', role: 'link' },
      glyph('plane', 'messages'),
      element('span', {}, label('messages')),
    ),
    button(element('span', {}, glyph('plus', 'create')), () => go('/create/select/'), {
      'data-stage': 'nav-create',
    }),
    element('a', { href: `/${ME.handle}/`, role: 'link' }, avatar(ME), element('span', {}, label('profile'))),
  );
}
