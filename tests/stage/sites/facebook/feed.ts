import { element } from '../../page/element.ts';
import { landscape } from '../../page/picture.ts';
import { commentForm } from './comment-form.ts';
import { avatar, button, glyph, go, label, owner, profile, spoken } from './page.ts';
import type { Comment, Person, Post } from './people.ts';

/** `?roles=few`: posts are no articles and comment boxes have no form. */
export const hasRoles = new URLSearchParams(location.search).get('roles') !== 'few';

/** A post in the feed with its comments and a comment box. */
export function unit(post: Post, position: number): HTMLElement {
  const list = element(
    'div',
    { class: 'comments' },
    ...post.comments.map((comment, at) => thread(post, comment, at)),
  );
  return element(
    'div',
    {
      role: hasRoles && 'article',
      class: 'unit',
      'aria-posinset': String(position + 1),
      'aria-labelledby': `author-${post.id}`,
    },
    element('div', { class: 'story' }, story(post)),
    list,
    commentForm({
      prefix: `comment-${post.id}`,
      surface: 'facebook-comment',
      onPosted: (text) => list.append(thread(post, { by: owner, text }, list.childElementCount)),
    }),
  );
}

/** Author, text, picture and actions; put into the nodes of another post when the feed reuses them. */
export function story(post: Post): HTMLElement[] {
  return [
    element(
      'div',
      { class: 'head' },
      avatar(post.by),
      element(
        'div',
        { 'data-ad-rendering-role': 'profile_name' },
        element('h3', { id: `author-${post.id}` }, profile(post.by)),
      ),
      element('a', { role: 'link', href: `/${post.by.vanity}/posts/${post.id}`, class: 'dim' }, '3 h'),
    ),
    element(
      'div',
      { 'data-ad-rendering-role': 'story_message', class: 'words' },
      element('div', { dir: 'auto' }, post.text),
    ),
    ...(post.picture === undefined
      ? []
      : [element('img', { src: landscape(post.picture, 680, 380), alt: '', class: 'photo' })]),
    element(
      'div',
      { class: 'actions' },
      button([glyph('thumb'), label('like')], () => {}, spoken('like')),
      button([glyph('bubble'), label('comment')], () => go(`/?open=viewer&post=${post.id}`), {
        ...spoken('leaveComment'),
        'data-stage': `view-${post.id}`,
      }),
      button([glyph('plane'), label('send')], () => go('/?open=share'), {
        ...spoken('share'),
        'data-stage': `share-${post.id}`,
      }),
    ),
  ];
}

/** A comment with the box that answers it, which comes beside the comment and not inside it. */
export function thread(post: Post, comment: Comment, at: number): HTMLElement {
  const answers = element('div', { class: 'answers' });
  const name = `${post.id}-${at}`;
  const words = element('div', { dir: 'auto' }, comment.text);
  const said = element('div', { class: 'said' }, element('span', {}, profile(comment.by)), words);
  const article = element(
    'div',
    { role: 'article', ...spoken('commentBy', comment.by.name) },
    avatar(comment.by),
    said,
  );
  const answer = () =>
    answers.replaceChildren(
      commentForm({ prefix: `reply-${name}`, surface: 'facebook-reply', answers: comment.by.name }),
    );
  const change = () =>
    words.replaceWith(
      commentForm({ prefix: `edit-${name}`, surface: 'facebook-comment', initial: comment.text }),
    );
  said.append(
    element(
      'div',
      { class: 'under' },
      button(label('reply'), answer, { 'data-stage': `answer-${name}` }),
      isMine(comment.by) && button(label('edit'), change, { 'data-stage': `change-${name}` }),
    ),
  );
  return element('div', { class: 'thread' }, article, answers);
}

function isMine(person: Person): boolean {
  return person === owner;
}
