import { quill1 } from '../../engines/quill1.ts';
import { element } from '../../page/element.ts';
import { compose } from '../../page/view.ts';
import { artdecoButton, avatar, glyph, hint, hints, label, profileLink } from './page.ts';
import { ME, type Member, OWN, type Update } from './people.ts';
import { shareDialog } from './share-dialog.ts';
import { rail } from './shell.ts';

/** A member's activity on V1: own posts with their comments. */
export function activity(): HTMLElement {
  return element('div', { class: 'columns' }, rail(), element('section', {}, olderUpdate(OWN, ME)));
}

/** A post of V1 with its comment form; `as` is who comments. */
export function olderUpdate(update: Update, as: Member): HTMLElement {
  const edit = () => document.body.append(shareDialog({ edited: update }));
  return element(
    'div',
    { class: 'feed-shared-update-v2 card', role: 'article', 'data-urn': update.urn },
    element(
      'div',
      { class: 'who update-components-actor' },
      element('a', { href: '#', class: 'update-components-actor__meta-link' }, avatar(update.by)),
      element(
        'div',
        {},
        element('span', { class: 'update-components-actor__name' }, element('b', {}, update.by.name)),
        element('p', { class: 'soft' }, update.by.headline),
      ),
      element(
        'ul',
        { class: 'end' },
        element(
          'li',
          { class: 'option-edit-share' },
          artdecoButton(label('edit'), edit, { class: 'small', 'data-stage': 'edit-post' }),
        ),
      ),
    ),
    element(
      'div',
      { class: 'feed-shared-update-v2__description words' },
      element('div', { class: 'update-components-text' }, element('span', { dir: 'ltr' }, update.text)),
    ),
    element(
      'div',
      { class: 'actions feed-shared-social-action-bar' },
      artdecoButton(label('like'), undefined),
      artdecoButton(label('comment'), undefined),
    ),
    element(
      'div',
      { class: 'comments-comments-list' },
      commentForm(as, 'linkedin-comment-v1', 'comment'),
      update.comments.map((remark) => comment(remark, as)),
    ),
  );
}

function comment({ urn, by, text }: Update['comments'][number], as: Member): HTMLElement {
  const slot = element('div');
  const answer = () => {
    if (slot.childElementCount === 0) slot.append(commentForm(as, 'linkedin-reply-v1', 'reply', by.name));
  };
  return element(
    'article',
    { class: 'comments-comment-entity remark', 'data-id': urn },
    element(
      'div',
      { class: 'who comments-comment-meta__container' },
      profileLink(by, avatar(by)),
      profileLink(
        by,
        element('span', { class: 'comments-comment-meta__description-title' }, element('b', {}, by.name)),
      ),
    ),
    element(
      'span',
      { class: 'comments-comment-item__main-content words' },
      element('span', { dir: 'ltr' }, text),
    ),
    element(
      'div',
      { class: 'small' },
      artdecoButton(label('like'), undefined),
      artdecoButton(label('reply'), answer, { 'data-stage': `answer-${by.vanity}` }),
    ),
    slot,
  );
}

function commentForm(as: Member, surface: string, action: 'comment' | 'reply', mention = ''): HTMLElement {
  const host = element('div', { class: 'comments-comment-texteditor host' });
  const submit = artdecoButton(label(action), undefined, {
    type: 'submit',
    class: 'comments-comment-box__submit-button--cr artdeco-button--primary',
  });
  const form = element(
    'form',
    {
      class: 'comments-comment-box__form',
      onsubmit: (event) => {
        event.preventDefault();
        composer.send();
      },
    },
    element(
      'div',
      { class: 'frame' },
      host,
      element(
        'div',
        { class: 'tools' },
        artdecoButton(glyph('emoji-small'), undefined, { 'aria-label': hint('emoji') }),
        artdecoButton(glyph('image-medium'), undefined, { 'aria-label': hint('addPhoto') }),
      ),
    ),
  );
  const refresh = (text: string) => {
    if (text.trim() === '') submit.remove();
    else form.append(submit);
  };
  const made = element(
    'div',
    { class: 'comments-comment-box comments-comment-box--cr row' },
    avatar(as),
    form,
  );
  const composer = compose(host, {
    surface,
    mount: quill1,
    buttons: [submit],
    attributes: hints(['aria-label', 'postEditor'], ['data-placeholder', 'commentEditor']),
    onChange: refresh,
    ...(mention ? { initial: `${mention} ` } : {}),
  });
  refresh(mention);
  return made;
}
