import { type Attributes, element } from '../../page/element.ts';
import { words } from '../../page/relation-labels.ts';
import { settingsOf } from '../../page/settings.ts';
import { alike, tie } from '../../page/ties.ts';
import { emoji } from './card.ts';
import { avatar, button, glyph } from './page.ts';
import { type Person, RIDER, RUNNER } from './people.ts';

/** Strangers, one with an emoji, one who writes from right to left, one without a name. */
const READER: Person = { handle: 'qaria_layl', name: 'قارئة الليل', initials: 'QL', hue: 90 };
const NAMELESS: Person = { handle: 'zz0417', name: '', initials: 'ZZ', hue: 10 };
/** An organisation by its badge alone. */
const FIRM: Person = { handle: 'colinas_app', name: 'Colinas', initials: 'CO', hue: 60 };

/** Addresses that show buttons between people, and the view behind each. */
export const RELATION_PATHS = [
  '/oriol_pedales',
  '/corre_giulia',
  '/qaria_layl',
  '/colinas_app',
  '/follower_requests',
  '/i/chat/77-88',
  '/explore',
  '/home',
] as const;

const { lang } = settingsOf(location);
const say = words(lang);

export function relationPage(path: string): Node[] {
  if (path.startsWith('/follower_requests')) return [requests()];
  if (path.startsWith('/i/chat')) return [request()];
  if (path === '/home') return [lists()];
  if (path === '/explore') return [hoverCard(), caretMenu()];
  if (path === '/colinas_app') return [profile(FIRM, alike(followButton(FIRM), 'x follow an organisation'))];
  if (path === '/corre_giulia') return [profile(RUNNER, state(RUNNER, 'unfollow', say.following))];
  if (path === '/qaria_layl') return [profile(READER, state(READER, 'cancel', say.pending))];
  return [profile(RIDER, follow(RIDER)), lists()];
}

function followButton({ handle }: Person): HTMLElement {
  return plain(`${handle.length}0417-follow`, say.follow, { 'aria-label': `${say.follow} @${handle}` });
}

function follow(person: Person): HTMLElement {
  return tie(followButton(person), 'x-follow', person.handle);
}

/** A button that shows how things stand with somebody. */
function state({ handle }: Person, id: string, text: string): HTMLElement {
  return alike(plain(`2200-${id}`, text, { 'aria-label': `${text} @${handle}` }), `x ${id} @${handle}`);
}

function plain(testId: string, text: string, more: Attributes = {}): HTMLButtonElement {
  return button(testId, element('span', {}, text), () => undefined, { class: 'pill', ...more });
}

function bare(text: string, more: Attributes = {}): HTMLButtonElement {
  return element('button', { type: 'button', role: 'button', ...more }, element('span', {}, text));
}

function cell(person: Person, ...buttons: readonly Node[]): HTMLElement {
  return element(
    'div',
    { 'data-testid': 'UserCell', class: 'user-cell' },
    avatar(person),
    element(
      'a',
      { href: `/${person.handle}`, role: 'link' },
      person.name !== '' && element('b', {}, ...emoji(person.name)),
      element('div', { class: 'dim' }, `@${person.handle}`),
    ),
    buttons,
  );
}

/** The head of a profile, with what stands around its Follow. */
function profile(person: Person, button: Node): HTMLElement {
  return element(
    'div',
    {},
    element(
      'div',
      { 'data-testid': 'UserName' },
      element('b', {}, ...emoji(person.name)),
      person === FIRM && badge(),
      ` @${person.handle}`,
    ),
    element('div', { 'data-testid': 'placementTracking' }, button),
    alike(plain('sendDMFromProfile', '✉', { 'aria-label': say.message }), 'x message'),
    alike(plain('userActions', '…', { 'aria-haspopup': 'menu', 'aria-label': say.more }), 'x more'),
    alike(plain('notify', '🔔'), 'x notifications'),
    alike(bare(say.share), 'x share profile'),
    alike(
      plain('2210-subscribe', say.subscribe, { 'aria-label': `${say.subscribe} @${person.handle}` }),
      'x subscribe',
    ),
    element('a', { href: `/${person.handle}/followers`, role: 'link' }, say.followers),
    alike(
      element('a', { href: `/${person.handle}/following`, role: 'link' }, say.following),
      'x list of followed',
    ),
  );
}

/** The badge of an organisation: a gradient of gold. */
function badge(): SVGSVGElement {
  const made = glyph('check', { 'data-testid': 'icon-verified' });
  made.append(document.createElementNS('http://www.w3.org/2000/svg', 'linearGradient'));
  return made;
}

/** What opens over a name. */
function hoverCard(): HTMLElement {
  return element(
    'div',
    { 'data-testid': 'HoverCard' },
    element('a', { href: `/${RIDER.handle}` }, element('b', {}, ...emoji(RIDER.name))),
    element('a', { href: `/${RIDER.handle}` }, `@${RIDER.handle}`),
    follow(RIDER),
    element('a', { href: `/${RUNNER.handle}` }, RUNNER.name),
  );
}

/** The menu of a post; only its words tell what an item does, so in a language that no table knows none is found. */
function caretMenu(): HTMLElement {
  const item = (text: string) =>
    element('div', { role: 'menuitem', tabindex: '0' }, glyph('person'), element('span', {}, text));
  const offered = item(`${say.follow} @${NAMELESS.handle}`);
  return element(
    'div',
    { role: 'menu' },
    lang === 'de' ? offered : tie(offered, 'x-follow', NAMELESS.handle),
    alike(item(`${say.unfollow} @${RUNNER.handle}`), 'x unfollow in a menu'),
    alike(item(`${say.mute} @${NAMELESS.handle}`), 'x mute in a menu'),
    alike(item(`${say.block} @${NAMELESS.handle}`), 'x block in a menu'),
  );
}

/** Lists of people: who to follow, who is followed, what else can be followed. */
function lists(): HTMLElement {
  return element(
    'div',
    { 'data-testid': 'sidebarColumn' },
    [RUNNER, READER, NAMELESS].map((person) => cell(person, follow(person))),
    cell(RUNNER, state(RUNNER, 'unfollow', say.following)),
    cell(RUNNER, state(RUNNER, 'cancel', say.pending)),
    cell(RUNNER, state(RUNNER, 'unblock', say.blocked)),
    cell(RUNNER, state(RUNNER, 'mute', say.mute)),
    element(
      'article',
      { 'data-testid': 'tweet', class: 'card' },
      element('a', { href: `/${RUNNER.handle}` }, element('b', {}, RUNNER.name)),
      (['reply', 'retweet', 'like', 'bookmark', 'share'] as const).map((id) =>
        alike(
          button(id, glyph('heart'), () => undefined),
          `x ${id}`,
        ),
      ),
      alike(bare(say.translate), 'x translate'),
      alike(bare(say.seeMore), 'x show more'),
    ),
    element(
      'div',
      {},
      element('a', { href: '/hashtag/colinas' }, '#colinas'),
      alike(bare(`${say.follow} #colinas`), 'x follow a hashtag'),
      element('a', { href: '/i/topics/12' }, 'Cycling'),
      alike(bare(say.follow, { 'aria-label': `${say.follow} Cycling` }), 'x follow a topic'),
      element('a', { href: '/i/lists/9' }, 'Colinas'),
      alike(bare(say.follow), 'x follow a list'),
      alike(bare(say.join), 'x join a community'),
    ),
  );
}

/** People who ask to follow a protected account: the yes stands first. */
function requests(): HTMLElement {
  return element(
    'div',
    {},
    [RUNNER, READER].map((person) =>
      cell(
        person,
        tie(bare(say.accept), 'x-follower', person.handle),
        alike(bare(say.decline), `x decline ${person.handle}`),
      ),
    ),
  );
}

/** A message from somebody unknown: three answers where the box would be. */
function request(): HTMLElement {
  return element(
    'div',
    { 'data-testid': 'dm-container' },
    element(
      'div',
      { 'data-testid': 'dm-conversation-header' },
      element(
        'a',
        { href: `/${RUNNER.handle}` },
        element('span', { 'data-testid': 'dm-conversation-username' }, RUNNER.name),
      ),
    ),
    element('div', { 'data-testid': 'dm-message-list' }, 'Buongiorno!'),
    element(
      'div',
      {},
      tie(bare(say.accept), 'x-message-request', RUNNER.handle),
      alike(bare(say.delete, { style: 'color: rgb(244, 33, 46)' }), 'x delete request'),
      alike(bare(say.block, { style: 'color: rgb(244, 33, 46)' }), 'x block request'),
    ),
  );
}
