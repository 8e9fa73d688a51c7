import { element } from '../../page/element.ts';
import { avatar, label } from './page.ts';
import { ME, PEOPLE, STORIES } from './people.ts';
import { card } from './post.ts';

/** The home feed: the first card carries a comment box (the older shape), the others do not. */
export function feed(): HTMLElement {
  return element(
    'div',
    { class: 'feed' },
    element(
      'div',
      { class: 'stream' },
      STORIES.map((story, index) => card(story, index < 2)),
    ),
    element(
      'aside',
      { class: 'suggestions' },
      element('div', { class: 'who' }, avatar(ME), element('b', {}, ME.handle)),
      element('p', {}, label('suggested')),
      PEOPLE.slice(2).map((person) =>
        element(
          'div',
          { class: 'who' },
          avatar(person),
          element('a', { href: `/${person.handle}/`, role: 'link' }, person.handle),
          element('div', { role: 'button', tabindex: '0', class: 'blue' }, label('follow')),
        ),
      ),
    ),
  );
}
