import { element } from '../../page/element.ts';
import { emoji } from './card.ts';
import { avatar, button, glyph, go, label, spoken } from './page.ts';
import { HOSPITAL, ME, POSTS } from './people.ts';

/** The account that the page is loaded for: `?account=official` is an organisation's. */
export const owner = new URLSearchParams(location.search).get('account') === 'official' ? HOSPITAL : ME;

/** The column of destinations at the left. */
export function sideBar(): HTMLElement {
  const links = [
    ['AppTabBar_Home_Link', 'home', '/home', 'home'],
    ['AppTabBar_Explore_Link', 'explore', '/explore', 'search'],
    ['AppTabBar_Notifications_Link', 'notifications', '/notifications', 'bell'],
    ['AppTabBar_DirectMessage_Link', 'chat', '/i/chat', 'mail'],
    ['AppTabBar_Profile_Link', 'profile', `/${owner.handle}`, 'person'],
  ] as const;
  return element(
    'header',
    { role: 'banner', class: 'side' },
    element('div', { class: 'logo' }, 'X'),
    element(
      'nav',
      { role: 'navigation' },
      links.map(([testId, key, href, shape]) =>
        element(
          'a',
          {
            href,
            role: 'link',
            'data-testid': testId,
            'data-stage': `nav-${key}`,
            ...spoken(key),
            onclick: (event) => {
              event.preventDefault();
              go(href);
            },
          },
          glyph(shape),
          element('span', {}, label(key)),
        ),
      ),
    ),
    element(
      'a',
      {
        href: '/compose/post',
        role: 'link',
        'data-testid': 'SideNav_NewTweet_Button',
        'data-stage': 'nav-compose',
        class: 'pill wide',
        onclick: (event) => {
          event.preventDefault();
          go('/compose/post');
        },
      },
      label('post'),
    ),
    switcher(),
  );
}

function switcher(): HTMLElement {
  return button(
    'SideNav_AccountSwitcher_Button',
    [
      avatar(owner),
      element(
        'div',
        { class: 'names' },
        element('div', {}, element('b', {}, owner.name), owner === HOSPITAL && goldBadge()),
        element('div', { class: 'dim' }, `@${owner.handle}`),
      ),
    ],
    () => undefined,
    { class: 'switcher' },
  );
}

/** The badge of organisations, painted with a gradient. */
function goldBadge(): SVGSVGElement {
  const badge = glyph('check', { 'data-testid': 'icon-verified' });
  const gradient = document.createElementNS('http://www.w3.org/2000/svg', 'linearGradient');
  gradient.id = 'gold';
  badge.prepend(gradient);
  return badge;
}

/** Search and suggestions at the right. */
export function rightBar(): HTMLElement {
  const people = POSTS.map((post) => post.by).filter(
    (person, at, list) => list.indexOf(person) === at && person !== owner,
  );
  return element(
    'div',
    { 'data-testid': 'sidebarColumn', class: 'right-bar' },
    element(
      'form',
      { role: 'search', onsubmit: (event) => event.preventDefault() },
      element('input', {
        type: 'text',
        role: 'combobox',
        'data-testid': 'SearchBox_Search_Input',
        'data-stage': 'search',
        ...spoken('search', 'placeholder'),
      }),
    ),
    element(
      'aside',
      { role: 'complementary', ...spoken('who') },
      element('h2', {}, label('who')),
      people.map((person, at) =>
        element(
          'div',
          { 'data-testid': 'UserCell', class: 'user-cell' },
          avatar(person),
          element(
            'a',
            { href: `/${person.handle}`, role: 'link' },
            element('b', {}, ...emoji(person.name)),
            element('div', { class: 'dim' }, `@${person.handle}`),
          ),
          button(`220${at}4499-follow`, label('follow'), () => undefined, {
            class: 'pill',
            'data-stage': `follow-${person.handle}`,
          }),
        ),
      ),
    ),
  );
}
