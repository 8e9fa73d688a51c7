import { element } from '../../page/element.ts';
import { landscape } from '../../page/picture.ts';
import { commentForm } from './comment-form.ts';
import { story, thread } from './feed.ts';
import { avatar, button, glyph, go, profile, spoken } from './page.ts';
import { POSTS, type Post } from './people.ts';

/** A post in a dialog: the post and its comments scroll, the comment box stays at the foot, outside the post's article. */
export function viewer(post: Post): HTMLElement {
  return element(
    'div',
    { class: 'veil' },
    element(
      'div',
      { role: 'dialog', class: 'dialog' },
      element(
        'div',
        { class: 'top' },
        element('h2', {}, post.by.name),
        button(glyph('cross'), () => go('/'), { ...spoken('close'), class: 'round' }),
      ),
      element(
        'div',
        { class: 'scroll' },
        element(
          'div',
          { role: 'article' },
          element('div', { class: 'story' }, story({ ...post, id: `v${post.id}` })),
          element(
            'div',
            { class: 'comments' },
            ...post.comments.map((comment, at) => thread({ ...post, id: 'v' }, comment, at)),
          ),
        ),
      ),
      commentForm({ prefix: 'viewer', surface: 'facebook-comment' }),
    ),
  );
}

/** A picture on a page of its own: no article around the post, its text and comments beside the picture. */
export function photoPage(): HTMLElement {
  const [post] = POSTS as readonly [Post, ...Post[]];
  return element(
    'div',
    { role: 'main', class: 'photo-page' },
    element('img', { src: landscape(205, 800, 600), alt: '', class: 'photo' }),
    element(
      'div',
      { role: 'complementary' },
      element('div', { class: 'head' }, avatar(post.by), element('h2', {}, profile(post.by))),
      element('div', { class: 'words' }, element('span', { dir: 'auto' }, post.text)),
      commentForm({ prefix: 'photo', surface: 'facebook-comment' }),
    ),
  );
}
