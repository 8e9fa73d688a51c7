import { element } from '../../page/element.ts';
import { alike, tie } from '../../page/ties.ts';
import { button, glyph, profile } from './page.ts';
import {
  act,
  card,
  filled,
  grey,
  isUnknown,
  key,
  link,
  opener,
  READER,
  RIDER,
  RUNNER,
  say,
  tinted,
} from './relation-parts.ts';

const PEOPLE = [RIDER, RUNNER, READER] as const;

/** Cards of a person and two buttons; on one of them a friend of both is linked. */
export function cards(relation: string, yes: string, no: string): HTMLElement {
  return element(
    'div',
    { role: 'main' },
    alike(act(say.seeAll), `${relation} see all`),
    PEOPLE.map((person) =>
      card(
        person,
        ...(person === RUNNER ? [element('div', {}, profile(RIDER))] : []),
        tie(act(yes, filled), relation, key(person)),
        alike(act(no), `${relation} no ${key(person)}`),
      ),
    ),
  );
}

/** Requests and suggestions on one page; without words, a request looks like a suggestion there. */
export function mixed(): HTMLElement {
  return element(
    'div',
    { role: 'main' },
    card(
      RIDER,
      tie(act(say.confirm, filled), isUnknown ? 'facebook-suggestion' : 'facebook-confirm', key(RIDER)),
      alike(act(say.delete), 'facebook delete a request among suggestions'),
    ),
    card(
      READER,
      tie(act(say.addFriend, filled), 'facebook-suggestion', key(READER)),
      alike(act(say.remove), 'facebook remove a suggestion among requests'),
    ),
  );
}

/** What a search finds: a stranger, and a friend to write to. */
export function found(): HTMLElement {
  return element(
    'div',
    { role: 'main' },
    element(
      'div',
      { role: 'article' },
      profile(RIDER),
      tie(act(say.addFriend, tinted), 'facebook-friend', key(RIDER)),
    ),
    element(
      'div',
      { role: 'article' },
      profile(RUNNER),
      alike(act(say.message), 'facebook message to a found friend'),
    ),
  );
}

/** What opens from the bell, inside the bar at the top. */
export function drawer(): HTMLElement {
  return element(
    'div',
    { role: 'banner' },
    element(
      'div',
      { role: 'dialog' },
      element(
        'div',
        { role: 'listitem' },
        profile(RIDER),
        tie(act(say.confirm, filled), 'facebook-confirm', key(RIDER)),
        alike(act(say.delete), 'facebook delete from the drawer'),
      ),
      element(
        'div',
        { role: 'listitem' },
        profile(RUNNER),
        alike(act(say.seeMore), 'facebook show more of a notice'),
      ),
    ),
    alike(act(say.seeAll, filled), 'facebook see all notices'),
  );
}

/** A post: its author can be followed in the heading; everything under it is about the post. */
export function post(): HTMLElement {
  const author = (person: typeof RUNNER, made: Node) =>
    element(
      'div',
      { 'data-ad-rendering-role': 'profile_name' },
      element('h3', {}, profile(person), ' · ', made),
    );
  return element(
    'div',
    { role: 'main' },
    element(
      'div',
      { role: 'article' },
      author(RUNNER, tie(act(say.follow, link), 'facebook-author', key(RUNNER))),
      element('div', { 'data-ad-rendering-role': 'story_message' }, 'Prima corsa dopo l’inverno'),
      alike(act(say.seeMore), 'facebook see more'),
      element(
        'div',
        {},
        alike(act(say.like), 'facebook like'),
        alike(act(say.comment), 'facebook comment'),
        alike(act(say.sharePost), 'facebook share'),
        alike(act(say.send), 'facebook send'),
        alike(act(say.save), 'facebook save'),
      ),
      element(
        'div',
        { role: 'article' },
        profile(RIDER),
        'See you on Sunday',
        alike(act(say.like), 'facebook like a comment'),
        alike(act(say.reply), 'facebook reply'),
        alike(act(say.translate), 'facebook translate'),
      ),
    ),
    element(
      'div',
      { role: 'article' },
      author(RIDER, alike(act(say.following, {}), 'facebook author followed')),
    ),
    element('div', {}, alike(act(say.join, filled), 'facebook join a group')),
  );
}

/** Who can be invited to a group, who is already, and who can only be looked at: one button a person. */
export function invitations(): HTMLElement {
  return element(
    'div',
    { role: 'dialog' },
    alike(
      button(glyph('cross'), () => undefined, { 'aria-label': say.dismiss }),
      'facebook close',
    ),
    [RIDER, RUNNER].map((person) =>
      card(person, tie(act(say.invite, tinted), 'facebook-invite', key(person))),
    ),
    card(READER, alike(act(say.invited), 'facebook cancel an invitation')),
    card(READER, alike(act(say.viewProfile), 'facebook view a profile')),
  );
}

/** A message from somebody unknown: three answers where the box would be, the yes last. */
export function request(): HTMLElement {
  return element(
    'div',
    { role: 'main' },
    profile(RUNNER),
    element('div', { role: 'grid' }, 'Buongiorno!'),
    element(
      'div',
      {},
      alike(act(say.block, { style: 'color: rgb(220, 30, 50)' }), 'facebook block request'),
      alike(act(say.delete), 'facebook delete request'),
      tie(act(say.accept), 'facebook-message-request', key(RUNNER)),
    ),
  );
}

/** People who are friends already. */
export function friends(): HTMLElement {
  return element(
    'div',
    { role: 'main' },
    PEOPLE.map((person) =>
      card(person, alike(act(say.friends, grey, opener), `facebook friends ${key(person)}`)),
    ),
    card(RIDER, alike(act(say.birthday), 'facebook birthday')),
  );
}
