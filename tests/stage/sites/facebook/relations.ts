import { type Attributes, element } from '../../page/element.ts';
import { words } from '../../page/relation-labels.ts';
import { settingsOf } from '../../page/settings.ts';
import { alike, tie } from '../../page/ties.ts';
import { avatar, button, glyph, profile } from './page.ts';
import { ME, type Person } from './people.ts';

const RIDER: Person = { vanity: 'oriol.pedales', name: 'Oriol Pedales', initials: 'OP', hue: 28 };
const RUNNER: Person = { vanity: 'giulia.corre', name: 'Giulia Corre', initials: 'GC', hue: 330 };
const READER: Person = {
  vanity: 'profile.php?id=61550000417',
  name: 'قارئة الليل 🌙',
  initials: 'QL',
  hue: 90,
};
export const PEOPLE = [RIDER, RUNNER, READER] as const;

/** Addresses that show buttons between people. */
export const RELATION_PATHS = [
  '/oriol.pedales',
  '/planta.siete',
  '/friends/requests',
  '/friends/suggestions',
  '/groups/4711/member-requests',
  '/groups/4711',
  '/messages/t/61',
  '/friends/list',
] as const;

const say = words(settingsOf(location).lang);

export function relationPage(path: string): Node[] {
  if (path === '/oriol.pedales') return [head(RIDER)];
  if (path === '/planta.siete') return [ownHead()];
  if (path === '/friends/requests') return [cards('facebook-request', say.confirm, say.delete)];
  if (path === '/friends/suggestions') return [cards('facebook-suggestion', say.addFriend, say.remove)];
  if (path.endsWith('member-requests')) return [cards('facebook-member', say.approve, say.decline)];
  if (path.startsWith('/groups')) return [post(), invitations()];
  return path.startsWith('/messages') ? [request()] : [friends()];
}

function act(text: string, more: Attributes = {}): HTMLElement {
  return button(element('span', {}, text), () => undefined, { 'aria-label': text, ...more });
}

function key(person: Person): string {
  return person.vanity.replace(/^.*=/, '');
}

/** A stranger's profile: friend and follow before the message, other things around. */
function head(person: Person): HTMLElement {
  return element(
    'div',
    { role: 'main' },
    element(
      'div',
      { class: 'head' },
      avatar(person),
      element('h1', {}, person.name),
      element(
        'div',
        {},
        tie(act(say.addFriend, { class: 'primary' }), 'facebook-profile', key(person)),
        tie(act(say.follow), 'facebook-follow', key(person)),
        alike(act(say.message), 'facebook message'),
        alike(act(say.more, { 'aria-haspopup': 'menu', 'aria-expanded': 'false' }), 'facebook more'),
      ),
    ),
    element('div', { role: 'tablist' }, alike(act(say.friends, { role: 'tab' }), 'facebook tab of friends')),
  );
}

/** One's own profile: buttons in the same place that add and edit. */
function ownHead(): HTMLElement {
  return element(
    'div',
    { role: 'main' },
    element(
      'div',
      { class: 'head' },
      avatar(ME),
      element('h1', {}, ME.name),
      element(
        'div',
        {},
        alike(act(say.addStory, { class: 'primary' }), 'facebook add to story'),
        alike(act(say.editProfile), 'facebook edit profile'),
        alike(act(say.search), 'facebook search'),
      ),
    ),
  );
}

/** Cards of a person and two buttons. */
function cards(relation: string, yes: string, no: string): HTMLElement {
  return element(
    'div',
    { role: 'main' },
    alike(act(say.seeAll), `${relation} see all`),
    PEOPLE.map((person) =>
      element(
        'div',
        { class: 'card' },
        profile(person),
        tie(act(yes, { class: 'primary' }), relation, key(person)),
        alike(act(no), `${relation} no ${key(person)}`),
      ),
    ),
  );
}

/** A post: its author can be followed in the heading; everything under it is about the post. */
function post(): HTMLElement {
  return element(
    'div',
    { role: 'main' },
    element(
      'div',
      { role: 'article' },
      element(
        'div',
        { 'data-ad-rendering-role': 'profile_name' },
        element('h3', {}, profile(RUNNER), ' · ', tie(act(say.follow), 'facebook-author', key(RUNNER))),
      ),
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
    element('div', {}, alike(act(say.join, { class: 'primary' }), 'facebook join a group')),
  );
}

/** Who can be invited to a group: one button a person. */
function invitations(): HTMLElement {
  return element(
    'div',
    { role: 'dialog' },
    alike(
      button(glyph('cross'), () => undefined, { 'aria-label': say.dismiss }),
      'facebook close',
    ),
    [RIDER, RUNNER].map((person) =>
      element('div', {}, profile(person), tie(act(say.invite), 'facebook-invite', key(person))),
    ),
  );
}

/** A message from somebody unknown: three answers where the box would be, the yes last. */
function request(): HTMLElement {
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
function friends(): HTMLElement {
  return element(
    'div',
    { role: 'main' },
    PEOPLE.map((person) =>
      element(
        'div',
        { class: 'card' },
        profile(person),
        alike(
          act(say.friends, { 'aria-haspopup': 'menu', 'aria-expanded': 'false' }),
          `facebook friends ${key(person)}`,
        ),
      ),
    ),
    element('div', { class: 'card' }, profile(RIDER), alike(act(say.birthday), 'facebook birthday')),
  );
}
