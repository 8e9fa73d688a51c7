import { element } from '../../page/element.ts';
import { alike, tie } from '../../page/ties.ts';
import { glyph, profileLink } from './page.ts';
import { type Member, PAGE } from './people.ts';
import {
  act,
  blue,
  connect,
  filled,
  follow,
  ILSE,
  mutual,
  READER,
  say,
  TOMMASO,
  to,
} from './relation-parts.ts';

/** Invitations with contacts of both; one has a note that can be unfolded, so that a third button stands in its row. */
export function invitations(): HTMLElement {
  return element(
    'ul',
    {},
    [ILSE, TOMMASO, READER].map((member) =>
      element(
        'li',
        { class: 'invitation-card' },
        profileLink(member, member.name),
        member !== ILSE && mutual(ILSE),
        member === READER && alike(act(say.seeMore), 'linkedin unfold a note'),
        alike(
          act(say.ignore, { class: 'invitation-card__action-btn', 'aria-label': to(say.ignoreOf, member) }),
          `linkedin ignore ${member.vanity}`,
        ),
        tie(
          act(say.accept, {
            class: 'invitation-card__action-btn',
            'aria-label': to(say.acceptOf, member),
            ...blue,
          }),
          'linkedin-invitation',
          member.vanity,
        ),
      ),
    ),
  );
}

/** An invitation among the notices, and notices of other kinds. */
export function notices(): HTMLElement {
  return element(
    'ul',
    {},
    element(
      'li',
      {},
      profileLink(TOMMASO, TOMMASO.name),
      alike(act(say.ignore), 'linkedin ignore a notice'),
      tie(act(say.accept, blue), 'linkedin-invitation', TOMMASO.vanity),
    ),
    element('li', {}, profileLink(ILSE, ILSE.name), alike(act(say.birthday, blue), 'linkedin congratulate')),
  );
}

/** The markup of the older app: icons have types, not ids. */
export function older(): HTMLElement {
  const made = (type: string, text: string, spoken: string) =>
    element(
      'button',
      { type: 'button', class: 'artdeco-button artdeco-button--secondary', 'aria-label': spoken },
      element('li-icon' as 'i', { type, class: 'artdeco-button__icon', 'aria-hidden': 'true' }),
      element('span', { class: 'artdeco-button__text' }, text),
    );
  const item = (member: typeof ILSE, button: Node) =>
    element(
      'li',
      { class: 'reusable-search__result-container' },
      profileLink(member, member.name),
      mutual(READER),
      button,
    );
  return element(
    'ul',
    {},
    item(ILSE, tie(made('connect', say.connect, to(say.inviteTo, ILSE)), 'linkedin-connect', ILSE.vanity)),
    item(TOMMASO, tie(made('add', say.follow, to(say.followTo, TOMMASO)), 'linkedin-follow', TOMMASO.vanity)),
    item(
      ILSE,
      tie(made('send-privately', say.message, to(say.messageTo, ILSE)), 'linkedin-message', ILSE.vanity),
    ),
    item(
      TOMMASO,
      alike(
        made('clock', say.pending, `${say.pending}, ${TOMMASO.name}`),
        'linkedin pending in the older app',
      ),
    ),
    item(
      ILSE,
      alike(
        made('check', say.following, `${say.following}, ${ILSE.name}`),
        'linkedin following in the older app',
      ),
    ),
  );
}

/** People whom LinkedIn thinks one knows. */
export function grid(): HTMLElement {
  return element(
    'ul',
    {},
    [ILSE, TOMMASO].map((member) =>
      element(
        'li',
        {},
        alike(act(glyph('close-small'), { 'aria-label': say.dismiss }), `linkedin dismiss ${member.vanity}`),
        profileLink(member, member.name),
        connect(member),
      ),
    ),
    element(
      'li',
      {},
      profileLink(READER, READER.name),
      mutual(TOMMASO),
      tie(
        element('span', { style: 'cursor: pointer' }, glyph('connect-small'), say.connect),
        'linkedin-connect',
        READER.vanity,
      ),
    ),
    element(
      'li',
      {},
      element('a', { href: '/newsletters/colinas-7/' }, 'Colinas'),
      profileLink(ILSE, ILSE.name),
      alike(act([glyph('add-small'), say.subscribe]), 'linkedin subscribe to a newsletter'),
    ),
    element(
      'li',
      {},
      element('a', { href: '/feed/hashtag/colinas/' }, '#colinas'),
      alike(act([glyph('add-small'), say.follow]), 'linkedin follow a hashtag'),
    ),
    element(
      'li',
      {},
      element('a', { href: '/groups/91/' }, 'Colinas'),
      alike(act([glyph('add-small'), say.join]), 'linkedin join a group'),
    ),
    alike(act(say.seeAll), 'linkedin see all'),
  );
}

export function results(): HTMLElement {
  return element(
    'ul',
    {},
    element(
      'li',
      {},
      profileLink(ILSE, ILSE.name),
      connect(ILSE, `/preload/search-custom-invite/?vanityName=${ILSE.vanity}`),
    ),
    element('li', {}, profileLink(TOMMASO, element('b', {}, TOMMASO.name), ' • 1er'), message1st()),
    element('li', {}, profileLink(READER, READER.name), follow(READER)),
  );
}

/** Somebody who is a contact already: writing to them is nothing new. */
function message1st(): HTMLElement {
  return alike(act([glyph('send-privately-small'), say.message]), 'linkedin message to a contact');
}

export function dialog(): HTMLElement {
  return element(
    'div',
    { role: 'dialog', class: 'artdeco-modal' },
    alike(act(glyph('close-small'), { 'aria-label': say.dismiss }), 'linkedin dismiss an invitation'),
    element('strong', {}, ILSE.name),
    alike(act(say.addNote), 'linkedin add a note'),
    tie(act(say.withoutNote, filled), 'linkedin-send-invitation', ILSE.vanity),
  );
}

/** The same with the note being written: the one who sends stands last. */
export function noteDialog(): HTMLElement {
  return element(
    'div',
    { role: 'dialog' },
    element('strong', {}, TOMMASO.name),
    element('textarea', { id: 'custom-message', name: 'message', maxlength: '300' }),
    alike(act(say.cancel), 'linkedin cancel an invitation'),
    tie(act(say.send, filled), 'linkedin-send-invitation', TOMMASO.vanity),
  );
}

/** A post that somebody liked: the first link is not the author's. */
export function feed(): HTMLElement {
  const post = (author: Member, button: Node) =>
    element(
      'div',
      { role: 'listitem' },
      element(
        'div',
        {},
        profileLink(READER, READER.name),
        alike(act(glyph('close-small'), { 'aria-label': say.dismiss }), `linkedin hide ${author.vanity}`),
      ),
      element('div', {}, profileLink(author, author.name), button),
      element('p', {}, 'Hoy he visto una colina'),
      element(
        'div',
        {},
        alike(act([glyph('thumbs-up-outline-small'), say.like]), `linkedin like ${author.vanity}`),
        alike(act([glyph('comment-small'), say.comment]), `linkedin comment ${author.vanity}`),
        alike(
          act([glyph('repost-small'), say.repost], { 'aria-expanded': 'false' }),
          `linkedin repost ${author.vanity}`,
        ),
        alike(
          element('a', { href: '/feed/' }, glyph('send-privately-small'), say.send),
          `linkedin send ${author.vanity}`,
        ),
      ),
    );
  return element(
    'div',
    { role: 'list' },
    post(ILSE, follow(ILSE)),
    post(TOMMASO, connect(TOMMASO, 'https://www.linkedin.com/feed/')),
    post(PAGE, follow(PAGE)),
  );
}
