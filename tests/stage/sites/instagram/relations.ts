import { element } from '../../page/element.ts';
import { alike, tie } from '../../page/ties.ts';
import { button, glyph, profileLink } from './page.ts';
import { ME } from './people.ts';
import {
  act,
  dark,
  darkGrey,
  filled,
  grey,
  READER,
  RIDER,
  RUNNER,
  red,
  row,
  say,
  tinted,
  white,
} from './relation-parts.ts';

/** Addresses that show buttons between people. */
export const RELATION_PATHS = [
  '/oriol.bicis/',
  '/planta7.notas/',
  '/accounts/activity/?followRequests=1',
  '/explore/people/',
  '/explore/',
  '/giu.corre/',
  '/reels/',
  '/direct/t/904/',
  '/',
] as const;

export function relationPage(path: string): Node[] {
  const place = path.replace(/\/$/, '');
  if (place === '/oriol.bicis') return [head()];
  if (place === '/giu.corre') return [followedHead()];
  if (place === '/planta7.notas') return [ownHead()];
  if (place === '/explore') return [drawer()];
  if (place === '/reels') return [onDark()];
  if (place.startsWith('/accounts/activity')) return [requests()];
  if (place.startsWith('/direct')) return [request()];
  return place === '' ? [post(), advertisement(), suggestions()] : [people()];
}

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

/** Somebody who is followed: the message is what the site proposes now. */
function followedHead(): HTMLElement {
  return element(
    'header',
    {},
    element('h2', {}, RUNNER.handle),
    element(
      'div',
      {},
      alike(act(say.following, grey), 'instagram following in a head'),
      alike(act(say.sendMessage, filled), 'instagram send a message'),
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

/** The requests that open beside a page. */
function drawer(): HTMLElement {
  return element(
    'div',
    { role: 'dialog' },
    row(
      RIDER,
      tie(act(say.confirm, filled), 'instagram-request', RIDER.handle),
      alike(act(say.delete, grey), 'instagram delete from the drawer'),
    ),
    row(
      READER,
      alike(act(say.message, grey), 'instagram message in the drawer'),
      alike(act(say.remove, grey), 'instagram remove from the drawer'),
    ),
  );
}

/** Rows on dark ground. */
function onDark(): HTMLElement {
  return element(
    'div',
    dark,
    row(RIDER, tie(act(say.follow, white), 'instagram-follow', RIDER.handle)),
    row(RUNNER, alike(act(say.following, darkGrey), 'instagram following on dark')),
  );
}

/** What an advertisement proposes, between its picture and the bar under it. */
function advertisement(): HTMLElement {
  return element(
    'article',
    {},
    row(READER),
    element('div', {}, alike(act(say.shop, filled), 'instagram shop')),
    element('div', {}, alike(act(say.sendMessage, tinted), 'instagram message to an advertiser')),
    element(
      'section',
      {},
      alike(
        button(glyph('heart', 'comment'), () => undefined),
        'instagram like an advertisement',
      ),
    ),
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
