import { element } from '../../page/element.ts';
import { avatar, button, glyph, go, label, owner, profile, spoken } from './page.ts';
import { PEER } from './people.ts';

/** The bar at the top. */
export function topBar(): HTMLElement {
  const tab = (key: 'home' | 'friends' | 'groups', shape: Parameters<typeof glyph>[0], href: string) =>
    element(
      'a',
      {
        role: 'link',
        href,
        ...spoken(key),
        'data-stage': `nav-${key}`,
        onclick: (event) => follow(event, href),
      },
      glyph(shape),
    );
  return element(
    'div',
    { role: 'banner', class: 'top-bar' },
    element('div', { class: 'logo' }, 'f'),
    element('input', {
      type: 'search',
      role: 'combobox',
      'data-stage': 'search',
      ...spoken('search'),
      ...spoken('search', '', 'placeholder'),
    }),
    element(
      'div',
      { role: 'navigation', class: 'tabs' },
      tab('home', 'home', '/'),
      tab('friends', 'people', '/friends'),
      tab('groups', 'bubble', '/groups/4711'),
    ),
    button(glyph('chat'), () => go('/?open=talk'), {
      ...spoken('messenger'),
      class: 'round',
      'data-stage': 'nav-talk',
    }),
    avatar(owner),
  );
}

/** The column of destinations. */
export function rail(): HTMLElement {
  return element(
    'div',
    { role: 'navigation', class: 'rail' },
    profile(owner, [avatar(owner), owner.name]),
    element('a', { role: 'link', href: '/friends' }, glyph('people'), label('friends')),
    element('a', { role: 'link', href: '/groups/4711' }, glyph('bubble'), label('groups')),
  );
}

/** The column of contacts. */
export function contacts(): HTMLElement {
  return element(
    'div',
    { role: 'complementary', class: 'contacts' },
    element('h3', {}, label('contacts')),
    profile(PEER, [avatar(PEER), PEER.name]),
  );
}

/** What opens the dialog; it looks like a box and is none. */
export function prompt(text: string): HTMLElement {
  return element(
    'div',
    { class: 'card prompt' },
    avatar(owner),
    button(text, () => go(`${location.pathname}?open=post`), { class: 'like-a-box', 'data-stage': 'prompt' }),
  );
}

function follow(event: Event, href: string): void {
  event.preventDefault();
  go(href);
}
