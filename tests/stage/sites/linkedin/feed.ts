import { element } from '../../page/element.ts';
import { asked, avatar, glyph, label, profileLink } from './page.ts';
import { ME, MEMBERS, UPDATES } from './people.ts';
import { shareDialog } from './share-dialog.ts';
import { overlay, rail } from './shell.ts';
import { STYLE } from './style.ts';
import { updateCard } from './update-card.ts';

/** The home feed of V2: share box first, then posts. */
export function feed(): HTMLElement {
  return element(
    'div',
    { class: 'columns' },
    rail(),
    element(
      'section',
      {},
      element(
        'div',
        { role: 'list', 'data-testid': 'mainFeed' },
        listed(shareBox()),
        UPDATES.map((update) => listed(updateCard(update, asked('open') === 'comment'))),
      ),
      element('dialog', { class: 'ad-menu' }, element('button', { type: 'button' }, label('dismiss'))),
    ),
    element(
      'aside',
      { class: 'card news' },
      MEMBERS.slice(1).map((member) =>
        element(
          'div',
          { class: 'who' },
          avatar(member),
          profileLink(member, element('b', {}, member.name)),
          element('button', { type: 'button', class: '_pill' }, glyph('add-small'), label('follow')),
        ),
      ),
    ),
  );
}

/** One post on its own page, comments open. */
export function post(): HTMLElement {
  const [first] = UPDATES;
  return element(
    'div',
    { class: 'columns' },
    rail(),
    element('section', {}, first && element('div', { role: 'list' }, listed(updateCard(first, true)))),
  );
}

function listed(item: HTMLElement): HTMLElement {
  return element('div', { style: 'display:contents' }, item);
}

function shareBox(): HTMLElement {
  const open = (event: Event) => {
    event.preventDefault();
    overlay(STYLE).append(shareDialog({}));
  };
  const medium = (id: 'image-medium' | 'video-medium', key: 'photo' | 'video') =>
    element('div', { role: 'button', tabindex: '0', onclick: open }, glyph(id), element('p', {}, label(key)));
  return element(
    'div',
    { class: '_h1 card sharebox', role: 'listitem' },
    element(
      'div',
      { class: 'who' },
      element('div', { id: 'shareboxProfilePictureComponentRef' }, profileLink(ME, avatar(ME))),
      element(
        'a',
        {
          href: 'https://www.linkedin.com/preload/sharebox/?',
          componentkey: 'u1',
          class: 'start',
          onclick: open,
          'data-stage': 'start-post',
        },
        element(
          'div',
          { 'aria-label': label('startPost') || undefined },
          element('p', {}, label('startPost')),
        ),
      ),
    ),
    element('div', { class: 'actions' }, medium('video-medium', 'video'), medium('image-medium', 'photo')),
  );
}
