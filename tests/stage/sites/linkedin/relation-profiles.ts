import { element } from '../../page/element.ts';
import { alike, tie } from '../../page/ties.ts';
import { glyph, profileLink } from './page.ts';
import { type Member, PAGE } from './people.ts';
import {
  act,
  bar,
  connect,
  FIRM,
  follow,
  ILSE,
  message,
  mutual,
  READER,
  say,
  TOMMASO,
  to,
} from './relation-parts.ts';

const OLMO: Member = {
  vanity: 'olmo-ferran',
  name: 'Olmo Ferran',
  headline: 'Carpenter',
  initials: 'OF',
  hue: 130,
};

/** Profiles and a page in each state, by the last part of the address. */
export const PROFILES: Readonly<Record<string, () => readonly Node[]>> = {
  '/in/ilse-van-korten/': () => [profile(ILSE), sticky(ILSE), beside()],
  '/in/tommaso-belforti/': () => [asked(TOMMASO), beside()],
  '/in/qaria-layl-417/': () => [withMenu(READER)],
  '/in/olmo-ferran/': () => [underWay(OLMO)],
  '/in/neus-aldrich/': () => [own(), beside()],
  '/company/colinas-sl/': () => [company()],
};

function profile(member: Member): HTMLElement {
  return element(
    'section',
    {},
    element('h1', {}, member.name),
    element('p', {}, member.headline),
    mutual(TOMMASO),
    element('a', { href: `https://www.linkedin.com/in/${member.vanity}/recent-activity/all/` }, say.seeAll),
    bar(member),
  );
}

/** The copy of the bar that stays while the page is scrolled. */
function sticky(member: Member): HTMLElement {
  return element('div', { class: 'sticky' }, bar(member));
}

/** Cards of others beside a profile: the wrong names to take. */
function beside(): HTMLElement {
  const card = (member: Member, ...buttons: readonly Node[]) =>
    element('li', {}, profileLink(member, member.name), element('p', {}, member.headline), buttons);
  return element(
    'aside',
    {},
    element(
      'ul',
      {},
      card(READER, connect(READER)),
      card(PAGE, follow(PAGE)),
      card(
        TOMMASO,
        alike(act(say.pending, { 'aria-label': to(say.pending, TOMMASO) }), 'linkedin pending'),
        alike(act(say.save), 'linkedin save'),
      ),
    ),
  );
}

/** The profile of somebody who has asked. */
function asked(member: Member): HTMLElement {
  return element(
    'section',
    {},
    element('h1', {}, member.name),
    mutual(ILSE),
    element(
      'div',
      {},
      tie(act(say.accept, { 'aria-label': to(say.acceptOf, member) }), 'linkedin-request', member.vanity),
      alike(act(say.ignore, { 'aria-label': to(say.ignoreOf, member) }), 'linkedin ignore'),
      alike(act(say.more, { 'aria-expanded': 'false' }), 'linkedin more of who asked'),
    ),
  );
}

/** One's own profile: pluses that add to it. */
function own(): HTMLElement {
  return element(
    'section',
    {},
    element('h1', {}, 'Neus Aldrich Pons'),
    element('a', { href: '/in/neus-aldrich/edit/intro/' }, say.editProfile),
    alike(act([glyph('add-small'), say.addSection]), 'linkedin add a section'),
    alike(act([glyph('add-small')], { 'aria-label': say.addSection }), 'linkedin add education'),
    alike(act(say.share), 'linkedin share profile'),
  );
}

/** Followed, and the invitation not answered yet. */
function underWay(member: Member): HTMLElement {
  return element(
    'section',
    {},
    element('h1', {}, member.name),
    element(
      'div',
      {},
      alike(
        act([glyph('clock-small'), element('span', {}, say.pending)], {
          'aria-label': `${say.pending}, ${member.name}`,
        }),
        'linkedin pending in the bar',
      ),
      alike(
        act([glyph('check-small'), element('span', {}, say.following)], { 'aria-pressed': 'true' }),
        'linkedin following in the bar',
      ),
      message(member),
    ),
  );
}

/** What is not in the bar is in its menu, which is open. */
function withMenu(member: Member): HTMLElement {
  const item = (text: string) =>
    element('div', { role: 'menuitem', tabindex: '0' }, glyph('close-small'), text);
  const invite = { role: 'menuitem', 'aria-label': to(say.inviteTo, member) };
  return element(
    'section',
    {},
    element('h1', {}, member.name),
    element(
      'div',
      {},
      follow(member),
      alike(act(say.more, { 'aria-expanded': 'true' }), 'linkedin more, open'),
    ),
    element(
      'div',
      { role: 'menu' },
      alike(item(say.share), 'linkedin share in a menu'),
      connect(member, `/preload/custom-invite/?vanityName=${member.vanity}`, invite),
      tie(
        element(
          'div',
          { role: 'menuitem', tabindex: '0' },
          glyph('connect-small'),
          element('span', {}, say.connect),
        ),
        'linkedin-connect',
        member.vanity,
      ),
      alike(item(say.block), 'linkedin block in a menu'),
    ),
  );
}

/** A page, whose head links somebody who works there, and a list of such people. */
function company(): HTMLElement {
  return element(
    'div',
    {},
    element('section', {}, element('h1', {}, FIRM.name), mutual(ILSE), follow(FIRM)),
    element('ul', {}, element('li', {}, profileLink(TOMMASO, TOMMASO.name), connect(TOMMASO))),
  );
}
