import { element } from '../../page/element.ts';
import { landscape } from '../../page/picture.ts';
import { commentForm } from './comment-form.ts';
import { button, glyph, go, label, profileLink } from './page.ts';
import { ME, type Story } from './people.ts';

/** A post in the feed: no `<header>`, the bar is a `<section>`, Follow is text only. */
export function card(story: Story, hasForm: boolean): HTMLElement {
  return element(
    'article',
    { 'data-interactable': '|click|' },
    headline(story),
    picture(story),
    bar(story),
    caption(story, 'span'),
    hasForm && commentForm().section,
  );
}

/** A post on its own page: no `<article>`, comments with Reply, one form. */
export function permalink(story: Story): HTMLElement {
  return element('div', { class: 'permalink' }, picture(story), discussion(story));
}

/** A post opened over the feed. */
export function postDialog(story: Story): HTMLElement {
  return element(
    'div',
    { role: 'dialog', 'aria-modal': 'true', class: 'layer' },
    element('article', { role: 'presentation', class: 'permalink' }, picture(story), discussion(story)),
  );
}

function discussion(story: Story): HTMLElement {
  const form = commentForm();
  return element(
    'div',
    { class: 'discussion' },
    headline(story),
    element(
      'ul',
      {},
      element('li', {}, caption(story, 'h1')),
      story.comments.map(({ by, text }) =>
        element(
          'li',
          {},
          element(
            'div',
            { class: 'remark' },
            profileLink(by, 'picture'),
            element(
              'div',
              {},
              element('h3', {}, profileLink(by)),
              element('span', { dir: 'auto' }, text),
              element(
                'div',
                { class: 'meta' },
                element('time', { datetime: '2026-11-20T09:12:00.000Z' }, '2d'),
                element(
                  'button',
                  {
                    type: 'button',
                    'data-stage': `answer-${by.handle}`,
                    onclick: () => form.answer(by.handle),
                  },
                  element('span', {}, label('reply')),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
    bar(story),
    form.section,
  );
}

function headline(story: Story): HTMLElement {
  return element(
    'div',
    { class: 'headline' },
    profileLink(story.by, 'picture'),
    profileLink(story.by),
    element(
      'a',
      { href: `/p/${story.code}/`, role: 'link' },
      element('time', { datetime: '2026-11-20T08:00:00.000Z' }, '2d'),
    ),
    story.by !== ME && element('div', { role: 'button', tabindex: '0', class: 'blue' }, label('follow')),
    button(glyph('dots', 'more'), () => openEdit(story), {
      'aria-haspopup': 'dialog',
      class: 'end',
      'data-stage': `more-${story.code}`,
    }),
  );
}

function openEdit(story: Story): void {
  if (story.by !== ME) return;
  const query = new URLSearchParams(location.search);
  query.set('open', 'edit');
  history.pushState({}, '', `/p/${story.code}/?${query}`);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

function picture(story: Story): HTMLElement {
  return element(
    'div',
    { class: 'picture' },
    element('img', { src: landscape(story.hue), alt: '', style: 'object-fit:cover' }),
  );
}

function bar(story: Story): HTMLElement {
  return element(
    'section',
    { class: 'bar' },
    button(glyph('heart', 'like'), () => undefined),
    button(glyph('bubble', 'comment'), () => go(`/p/${story.code}/`), { 'data-stage': `open-${story.code}` }),
    button(glyph('plane', 'forward'), () => undefined),
    button(glyph('flag', 'save'), () => undefined, { class: 'end' }),
  );
}

function caption(story: Story, tag: 'h1' | 'span'): HTMLElement {
  return element(
    'div',
    { class: 'caption' },
    profileLink(story.by),
    ' ',
    element(tag, { dir: 'auto' }, story.text),
  );
}
