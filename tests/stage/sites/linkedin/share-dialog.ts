import { quill1 } from '../../engines/quill1.ts';
import { element } from '../../page/element.ts';
import { receive } from '../../page/open-stage.ts';
import { landscape } from '../../page/picture.ts';
import { fileInput } from '../../page/previews.ts';
import { compose, dismiss } from '../../page/view.ts';
import { artdecoButton, asked, avatar, glyph, hint, hints, label } from './page.ts';
import { ME, type Member, type Update } from './people.ts';

/** What the post composer is opened for. */
export interface ShareOptions {
  /** Whose name the post will carry. Default: the signed-in member. */
  readonly by?: Member;
  /** A post that is shared with one's own thoughts. */
  readonly embedded?: Update | undefined;
  /** An own post whose text is changed. */
  readonly edited?: Update;
  /** Default: `linkedin-post`. */
  readonly surface?: string;
}

/** The post composer: Quill, identity button, one primary action that wakes up with the text. */
export function shareDialog(options: ShareOptions): HTMLElement {
  const { by = ME, embedded, edited, surface = 'linkedin-post' } = options;
  const host = element('div', { class: 'editor-container' });
  const chosen = element('div', { class: 'share-media' });
  const primary = artdecoButton(label(edited ? 'save' : 'post'), () => composer.send(), {
    class: 'share-actions__primary-action artdeco-button--primary',
    disabled: true,
  });
  const close = () => {
    dismiss(composer);
    made.remove();
  };
  const made = frame(
    label(edited ? 'editPost' : 'createPost'),
    close,
    element(
      'button',
      { type: 'button', class: 'share-unified-settings-entry-button' },
      avatar(by),
      element(
        'div',
        {},
        element('div', {}, element('b', {}, by.name)),
        element('div', {}, label('toAnyone')),
      ),
    ),
    element(
      'div',
      { class: 'share-creation-state' },
      host,
      asked('media') !== null && media(),
      chosen,
      embedded && embeddedPost(embedded),
    ),
    element(
      'div',
      { class: 'share-creation-state__footer' },
      artdecoButton(glyph('emoji-small'), undefined, { 'aria-label': hint('emoji') }),
      artdecoButton(glyph('image-medium'), undefined, { 'aria-label': hint('addMedia') }),
      fileInput(chosen, { id: 'media-editor-file-selector__file-input', 'data-stage': `${surface}-files` }),
      element(
        'div',
        { class: 'share-actions end' },
        artdecoButton(glyph('clock-small'), undefined, {
          class: 'share-actions__scheduled-post-btn',
          'aria-label': hint('schedule'),
        }),
        primary,
      ),
    ),
  );
  const composer = compose(host, {
    surface,
    mount: quill1,
    buttons: [primary],
    attributes: {
      'data-test-ql-editor-contenteditable': 'true',
      ...hints(['aria-label', 'postEditor'], ['data-placeholder', 'prompt']),
    },
    ...(edited ? { initial: edited.text } : {}),
    onChange: (text) => {
      primary.disabled = text.trim() === '';
    },
    onPosted: close,
  });
  return made;
}

/** A composer that was closed before and is still in the page, hidden. */
export function staleShareDialog(): HTMLElement {
  const stale = frame(
    label('createPost'),
    () => undefined,
    element(
      'div',
      { class: 'share-creation-state' },
      element(
        'div',
        { class: 'ql-editor', contenteditable: 'true', role: 'textbox' },
        element('p', {}, 'stale'),
      ),
    ),
    artdecoButton(label('post'), () => receive('linkedin-stale', ''), {
      class: 'share-actions__primary-action artdeco-button--primary',
    }),
  );
  stale.style.display = 'none';
  return stale;
}

function frame(
  title: string,
  close: () => void,
  ...content: readonly (Node | false | undefined)[]
): HTMLElement {
  return element(
    'div',
    { class: 'layer artdeco-modal-overlay' },
    element(
      'div',
      {
        class: 'artdeco-modal share-box-v2__modal',
        role: 'dialog',
        tabindex: '-1',
        'aria-labelledby': 'share-to-linkedin-modal__header',
      },
      element('h2', { id: 'share-to-linkedin-modal__header', class: 'unseen' }, title),
      artdecoButton(glyph('close-small'), close, {
        class: 'artdeco-modal__dismiss',
        'aria-label': hint('dismiss'),
      }),
      element('div', { class: 'share-box' }, content),
    ),
  );
}

function media(): HTMLElement {
  return element('div', { class: 'share-media' }, element('img', { src: landscape(160, 480, 240), alt: '' }));
}

function embeddedPost(update: Update): HTMLElement {
  return element(
    'div',
    { class: 'feed-shared-update-v2 update-components-mini-update-v2', 'data-urn': update.urn },
    element(
      'div',
      { class: 'who update-components-actor' },
      avatar(update.by),
      element('span', { class: 'update-components-actor__name' }, element('b', {}, update.by.name)),
    ),
    element('div', { class: 'update-components-text' }, element('span', { dir: 'ltr' }, update.text)),
    update.hue !== undefined && element('img', { src: landscape(update.hue, 480, 200), alt: '' }),
  );
}
