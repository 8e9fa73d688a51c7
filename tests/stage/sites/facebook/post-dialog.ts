import { lexical } from '../../engines/lexical.ts';
import { element } from '../../page/element.ts';
import { receive } from '../../page/open-stage.ts';
import { compose } from '../../page/view.ts';
import { story } from './feed.ts';
import { avatar, boxAttributes, button, enable, glyph, go, label, spoken, voice } from './page.ts';
import { POSTS, type Post } from './people.ts';
import { settingsDialog } from './settings-dialog.ts';

/** Which dialog: a new post, one in a group, a change to a post, or a shared post. */
export interface DialogOptions {
  readonly purpose: 'new' | 'group' | 'edit' | 'share';
  /** `one`: "Post"; `hide`, `remove`: "Next" and a second dialog, while the first is hidden or gone. */
  readonly steps: 'one' | 'hide' | 'remove';
}

const ACTIONS = { new: 'post', group: 'post', edit: 'save', share: 'share' } as const;

/** The dialog in which posts are written; Enter is a new line. */
export function postDialog({ purpose, steps }: DialogOptions): HTMLElement {
  const [first] = POSTS as readonly [Post, ...Post[]];
  const host = element('div', { class: 'host' });
  const send = button(
    label(steps === 'one' ? ACTIONS[purpose] : 'next'),
    () => (steps === 'one' ? post() : next()),
    {
      ...spoken(steps === 'one' ? ACTIONS[purpose] : 'next'),
      ...(purpose === 'share' ? {} : { 'aria-disabled': 'true' }),
      class: 'primary',
      'data-stage': 'post-send',
    },
  );
  const hint = purpose === 'group' ? 'writeSomething' : 'mind';
  const placeholder = element('div', { class: 'placeholder' }, label(hint, voice.name));
  const { input, previews } = pictures();
  const surface = compose(host, {
    surface: 'facebook-post',
    mount: lexical,
    submitKeys: 'mod-enter',
    ...(purpose === 'edit' ? { initial: first.text } : {}),
    attributes: boxAttributes('post-box', {
      ...spoken(hint, voice.name),
      ...spoken(hint, voice.name, 'aria-placeholder'),
    }),
    onSubmit: () => (steps === 'one' ? post() : next()),
    onChange: (text) => {
      placeholder.hidden = text !== '';
      if (purpose !== 'share') enable(send, text.trim() !== '');
    },
  });
  const post = () => {
    receive('facebook-post', surface.engine().model());
    go('/');
  };
  const next = () => {
    const settings = settingsDialog({ onPost: post, onBack: () => settings.replaceWith(made) });
    if (steps === 'remove') made.replaceWith(settings);
    else {
      made.hidden = true;
      made.after(settings);
    }
  };
  const made = element(
    'div',
    { class: 'veil' },
    element(
      'div',
      {
        role: 'dialog',
        'aria-modal': 'true',
        class: 'dialog',
        ...spoken(purpose === 'edit' ? 'editPost' : 'createPost'),
      },
      element(
        'div',
        { class: 'top' },
        element('h2', {}, label(purpose === 'edit' ? 'editPost' : 'createPost')),
        button(glyph('cross'), () => go('/'), { ...spoken('close'), class: 'round' }),
      ),
      element(
        'form',
        { method: 'POST', onsubmit: (event) => event.preventDefault() },
        element(
          'div',
          { class: 'head' },
          avatar(voice),
          element(
            'div',
            {},
            element('span', { class: 'name' }, voice.name),
            element(
              'div',
              {},
              button([glyph('lock'), label('public')], () => {}, { ...spoken('audience'), class: 'small' }),
            ),
          ),
        ),
        element(
          'div',
          { class: 'field' },
          placeholder,
          host,
          button(glyph('smile'), () => {}, { ...spoken('emoji'), class: 'emoji' }),
        ),
        previews,
        purpose === 'share' &&
          element('div', { role: 'article', class: 'shared' }, ...story(first).slice(0, 3)),
        element(
          'div',
          { class: 'add' },
          element('span', {}, label('addTo')),
          button(glyph('picture'), () => input.click(), spoken('photo')),
          button(glyph('tag'), () => {}, spoken('tag')),
          button(glyph('smile'), () => {}, spoken('feeling')),
          input,
        ),
        send,
      ),
    ),
  );
  return made;
}

function pictures(): { readonly input: HTMLInputElement; readonly previews: HTMLElement } {
  const previews = element('div', { class: 'previews' });
  const input = element('input', {
    type: 'file',
    multiple: true,
    accept: 'image/*,image/heif,image/heic,video/*',
    class: 'files',
    'data-stage': 'post-files',
    onchange: () => {
      previews.replaceChildren(
        ...[...(input.files ?? [])].map((file) => {
          const src = URL.createObjectURL(file);
          return file.type.startsWith('video/')
            ? element('video', { src, preload: 'none', class: 'preview' })
            : element('img', { src, alt: '', class: 'preview' });
        }),
      );
    },
  });
  return { input, previews };
}
