import { element } from '../../page/element.ts';
import { landscape } from '../../page/picture.ts';
import { commentBox, type Slot } from './comment-box.ts';
import { avatar, glyph, hint, label, profileLink, settings } from './page.ts';
import type { Member, Update } from './people.ts';
import { shareDialog } from './share-dialog.ts';
import { overlay } from './shell.ts';
import { STYLE } from './style.ts';

/** A post of V2: hashed classes, unlabelled Comment button in the action bar, comment box in a slot. */
export function updateCard(update: Update, isOpen: boolean): HTMLElement {
  const slot = element('div', { componentkey: `${update.urn}-replaceableCommentTools-stage` });
  const comments = element('div', { 'data-testid': `${update.urn}-commentList` });
  const open = () => {
    if (slot.childElementCount > 0) return;
    slot.append(
      commentBox({ key: `commentBox-${update.urn}`, surface: 'linkedin-comment', action: 'comment' }),
    );
    comments.append(...update.comments.map(comment));
    slot.after(comments);
  };
  const made = element(
    'div',
    {
      class: '_h2 card',
      role: 'listitem',
      componentkey: `update-card-focus${update.urn}MAIN_FEED_RELEVANCE`,
    },
    element('h2', { class: 'unseen' }, element('span', {}, 'Feed post')),
    update.likedBy &&
      element(
        'div',
        { class: 'social' },
        profileLink(update.likedBy, avatar(update.likedBy)),
        element('p', {}, profileLink(update.likedBy, update.likedBy.name), ` ${label('likesThis')}`),
      ),
    element(
      'div',
      { class: 'who' },
      profileLink(update.by, avatar(update.by)),
      authorLink(update.by),
      element(
        'button',
        { type: 'button', class: '_pill' },
        glyph('add-small'),
        element('span', {}, label('follow')),
      ),
      element(
        'button',
        {
          type: 'button',
          class: 'end',
          'aria-expanded': 'false',
          'aria-label': hint('menuFor', ` ${update.by.name}`),
        },
        glyph('overflow-web-ios-small'),
      ),
    ),
    element(
      'p',
      { class: 'words' },
      element('span', { 'data-testid': 'expandable-text-box', tabindex: '-1' }, update.text),
    ),
    update.hue !== undefined &&
      element('img', { class: 'picture', src: landscape(update.hue, 555, 300), alt: '' }),
    actionBar(update, open),
    slot,
  );
  if (isOpen) open();
  return made;
}

function authorLink(member: Member): HTMLElement {
  const described = settings.hasLabels ? `${member.name} 2nd` : undefined;
  return profileLink(
    member,
    element(
      'div',
      { 'aria-label': described },
      element('p', {}, element('b', {}, member.name)),
      element('p', { class: 'soft' }, member.headline),
    ),
  );
}

function actionBar(update: Update, open: () => void): HTMLElement {
  const action = (
    id: Parameters<typeof glyph>[0],
    text: string,
    onclick?: () => void,
    expands = false,
    stage?: string,
  ) =>
    element(
      'button',
      {
        type: 'button',
        'data-stage': stage,
        ...(expands ? { 'aria-expanded': 'false' } : {}),
        ...(onclick ? { onclick } : {}),
      },
      glyph(id),
      element('span', {}, text),
    );
  const repost = () => overlay(STYLE).append(shareDialog({ embedded: update }));
  return element(
    'div',
    { class: 'actions' },
    action('thumbs-up-outline-small', label('like')),
    action('comment-small', label('comment'), open, false, `comment-${update.by.vanity}`),
    action('repost-small', label('repost'), repost, true, `repost-${update.by.vanity}`),
    element('a', { href: '#' }, glyph('send-privately-small'), element('span', {}, label('send'))),
  );
}

function comment({ urn, by, text }: Update['comments'][number]): HTMLElement {
  const slot = element('div');
  const box: Slot = {
    key: `commentBox-${urn}`,
    surface: 'linkedin-reply',
    action: 'reply',
    mention: by.name,
  };
  const answer = () => {
    if (slot.childElementCount === 0) slot.append(commentBox(box));
  };
  return element(
    'div',
    { componentkey: `replaceableComment_${urn}`, class: 'remark' },
    element(
      'div',
      { class: 'who' },
      profileLink(by, avatar(by)),
      authorLink(by),
      element(
        'button',
        { type: 'button', class: 'end', 'aria-expanded': 'false' },
        glyph('overflow-web-ios-small'),
      ),
    ),
    element('p', { class: 'words' }, element('span', { 'data-testid': 'expandable-text-box' }, text)),
    element(
      'div',
      { class: 'small' },
      element('button', { type: 'button' }, element('span', {}, label('like'))),
      element(
        'button',
        { type: 'button', onclick: answer, 'data-stage': `answer-${by.vanity}` },
        element('span', {}, label('reply')),
      ),
    ),
    slot,
  );
}
