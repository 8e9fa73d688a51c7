import { element } from '../../page/element.ts';
import { words } from '../../page/relation-labels.ts';
import { settingsOf } from '../../page/settings.ts';
import { alike, tie } from '../../page/ties.ts';
import { button, glyph, profileLink } from './page.ts';
import { ME, type Person } from './people.ts';

const RIDER: Person = { handle: 'oriol.bicis', name: 'Oriol Batllori', initials: 'OB', hue: 28 };
const RUNNER: Person = { handle: 'giu.corre', name: 'Giulia Serrante', initials: 'GS', hue: 330 };
const READER: Person = { handle: 'qaria.layl', name: 'قارئة الليل 🌙', initials: 'QL', hue: 90 };

/** Addresses that show buttons between people. */
export const RELATION_PATHS = [
  '/oriol.bicis/',
  '/planta7.notas/',
  '/accounts/activity/?followRequests=1',
  '/explore/people/',
  '/direct/t/904/',
  '/',
] as const;

const say = words(settingsOf(location).lang);
const filled = { style: 'background: rgb(74, 93, 249); color: rgb(255, 255, 255); padding: 6px' };
const tinted = { style: 'color: rgb(0, 149, 246); padding: 6px' };
const grey = { style: 'background: rgb(239, 239, 239); color: rgb(0, 0, 0); padding: 6px' };
const red = { style: 'color: rgb(237, 73, 86); padding: 6px' };

export function relationPage(path: string): Node[] {
  const place = path.replace(/\/$/, '');
  if (place === '/oriol.bicis') return [head()];
  if (place === '/planta7.notas') return [ownHead()];
  if (place.startsWith('/accounts/activity')) return [requests()];
  if (place.startsWith('/direct')) return [request()];
  return place === '' ? [post(), suggestions()] : [people()];
}

type Look = Readonly<Record<string, string>>;

const act = (text: string, look: Look) => button(text, () => undefined, look);

/** A stranger's profile. */
function head(): HTMLElement {
  return element(
    'header',
    {},
    element('h2', {}, RIDER.handle),
    element('span', { dir: 'auto' }, RIDER.name),
    element(
      'div',
      {},
      tie(act(say.follow, filled), 'instagram-follow', RIDER.handle),
      alike(act(say.message, grey), 'instagram message'),
      alike(act(say.contact, grey), 'instagram contact'),
      alike(
        button(glyph('dots', 'more'), () => undefined),
        'instagram more',
      ),
    ),
  );
}

function ownHead(): HTMLElement {
  return element(
    'header',
    {},
    element('h2', {}, ME.handle),
    alike(act(say.editProfile, grey), 'instagram edit profile'),
    alike(act(say.archive, grey), 'instagram archive'),
    alike(act(say.addStory, filled), 'instagram add to story'),
  );
}

/** Rows of a dialog or page of people, in each state. */
function people(): HTMLElement {
  const row = (person: Person, made: Node) => element('div', {}, profileLink(person), person.name, made);
  return element(
    'div',
    { role: 'dialog' },
    row(RIDER, tie(act(say.follow, filled), 'instagram-follow', RIDER.handle)),
    row(RUNNER, tie(act(say.followBack, filled), 'instagram-follow', RUNNER.handle)),
    row(READER, tie(act(say.follow, tinted), 'instagram-follow', READER.handle)),
    row(RUNNER, alike(act(say.following, grey), 'instagram following')),
    row(READER, alike(act(say.requested, grey), 'instagram requested')),
    row(RIDER, alike(act(say.remove, grey), 'instagram remove')),
    row(RIDER, alike(act(say.delete, red), 'instagram delete')),
  );
}

/** Beside the feed: the own account, a heading with a link-like button, people. */
function suggestions(): HTMLElement {
  return element(
    'aside',
    {},
    element('div', {}, profileLink(ME), alike(act(say.switch, tinted), 'instagram switch account')),
    element(
      'div',
      {},
      element('div', {}, say.followers, alike(act(say.seeAll, tinted), 'instagram see all')),
      element(
        'div',
        {},
        profileLink(RUNNER),
        tie(act(say.follow, tinted), 'instagram-follow', RUNNER.handle),
      ),
    ),
  );
}

/** A post of the feed. */
function post(): HTMLElement {
  return element(
    'article',
    {},
    element(
      'div',
      {},
      profileLink(RIDER, 'picture'),
      profileLink(RIDER),
      tie(act(say.follow, tinted), 'instagram-follow', RIDER.handle),
      alike(
        button(glyph('dots', 'more'), () => undefined, { 'aria-haspopup': 'dialog' }),
        'instagram options',
      ),
    ),
    element(
      'section',
      {},
      (['heart', 'bubble', 'plane', 'flag'] as const).map((shape) =>
        alike(
          button(glyph(shape, 'comment'), () => undefined),
          `instagram ${shape}`,
        ),
      ),
    ),
    element('div', {}, alike(act(say.seeMore, { style: 'color: rgb(115, 115, 115)' }), 'instagram see more')),
    element('form', {}, element('textarea', {}), alike(act(say.post, tinted), 'instagram post a comment')),
  );
}

function requests(): HTMLElement {
  return element(
    'div',
    {},
    [RIDER, RUNNER, READER].map((person) =>
      element(
        'div',
        {},
        profileLink(person),
        tie(act(say.confirm, filled), 'instagram-request', person.handle),
        alike(act(say.delete, grey), `instagram delete ${person.handle}`),
      ),
    ),
  );
}

function request(): HTMLElement {
  return element(
    'div',
    {},
    profileLink(RUNNER),
    element('div', { role: 'log' }, 'Buongiorno!'),
    element(
      'div',
      {},
      alike(act(say.block, red), 'instagram block request'),
      alike(act(say.delete, red), 'instagram delete request'),
      tie(act(say.accept, {}), 'instagram-message-request', RUNNER.handle),
    ),
  );
}
