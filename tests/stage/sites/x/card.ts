import { element } from '../../page/element.ts';
import { landscape, portrait } from '../../page/picture.ts';
import { avatar, button, glyph, go, spoken } from './page.ts';
import type { Person, Post } from './people.ts';

/** A post in a list; `focal` is the one that its page is about. */
export function card(post: Post, place: 'list' | 'focal' | 'answered' = 'list'): HTMLElement {
  const to = `/${post.by.handle}/status/${post.id}`;
  return element(
    'article',
    {
      'data-testid': 'tweet',
      role: 'article',
      class: `card ${place}`,
      tabindex: place === 'focal' ? '-1' : '0',
      'data-post': post.id,
    },
    element('div', { class: 'left' }, avatar(post.by)),
    element(
      'div',
      { class: 'right' },
      author(post.by, to),
      element('div', { 'data-testid': 'tweetText', lang: 'und', dir: 'auto' }, post.text),
      post.picture !== undefined && photo(post.picture),
      post.quotes && embedded(post.quotes),
      place !== 'answered' && actions(post, to),
    ),
  );
}

/** A post shown inside another one or under the text of a quote: its author line carries no links. */
export function embedded(post: Post): HTMLElement {
  return element(
    'div',
    { role: 'link', tabindex: '0', class: 'embedded' },
    element(
      'div',
      { 'data-testid': 'User-Name', class: 'author' },
      element('div', {}, element('b', {}, post.by.name)),
      element('div', {}, element('span', {}, `@${post.by.handle}`), ' · ', time()),
    ),
    element('div', { 'data-testid': 'tweetText', lang: 'und', dir: 'auto' }, post.text),
    post.picture !== undefined && photo(post.picture),
  );
}

function author(person: Person, to: string): HTMLElement {
  const profile = { href: `/${person.handle}`, role: 'link' };
  return element(
    'div',
    { 'data-testid': 'User-Name', class: 'author' },
    element('div', {}, element('a', profile, element('b', {}, ...emoji(person.name)))),
    element(
      'div',
      {},
      element('a', { ...profile, tabindex: '-1' }, element('span', {}, `@${person.handle}`)),
      ' · ',
      element('a', { href: to, role: 'link' }, time()),
    ),
  );
}

/** Emoji are images whose alt text is the character. */
export function emoji(name: string): (Node | string)[] {
  return name
    .split(/(\p{Extended_Pictographic})/u)
    .map((part) =>
      /\p{Extended_Pictographic}/u.test(part)
        ? element('img', { alt: part, src: portrait('', 40), class: 'emoji' })
        : part,
    );
}

function time(): HTMLElement {
  return element('time', { datetime: '2026-11-22T08:20:00.000Z' }, '3h');
}

function photo(hue: number): HTMLElement {
  return element(
    'div',
    { 'data-testid': 'tweetPhoto' },
    element('img', { src: landscape(hue, 600, 320), alt: '', class: 'photo' }),
  );
}

function actions(post: Post, to: string): HTMLElement {
  const stop = (then: () => void) => (event?: Event) => {
    event?.stopPropagation();
    then();
  };
  const named = (name: string) => ({ 'data-stage': `${name}-${post.id}` });
  return element(
    'div',
    { role: 'group', class: 'actions' },
    button(
      'reply',
      glyph('bubble'),
      stop(() => go(`/compose/post?reply=${post.id}`)),
      { ...spoken('reply'), ...named('reply') },
    ),
    button(
      'retweet',
      glyph('arrows'),
      stop(() => go(`/compose/post?quote=${post.id}`)),
      { ...spoken('repost'), ...named('quote') },
    ),
    button('like', glyph('heart'), () => undefined, { ...spoken('like'), ...named('like') }),
    element(
      'a',
      {
        href: to,
        onclick: (event) => {
          event.preventDefault();
          go(to);
        },
        ...named('open'),
      },
      '…',
    ),
  );
}
