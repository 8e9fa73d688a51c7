import { type Attributes, type Child, element } from '../../page/element.ts';
import { words } from '../../page/relation-labels.ts';
import { alike, tie } from '../../page/ties.ts';
import { glyph, profileLink, settings } from './page.ts';
import { type Member, PAGE } from './people.ts';

const ILSE: Member = {
  vanity: 'ilse-van-korten',
  name: 'Ilse van Korten',
  headline: 'Logistics planner',
  initials: 'IK',
  hue: 292,
};
const TOMMASO: Member = {
  vanity: 'tommaso-belforti',
  name: 'Tommaso Belforti',
  headline: 'Insegnante di chimica',
  initials: 'TB',
  hue: 20,
};
const READER: Member = {
  vanity: 'qaria-layl-417',
  name: 'قارئة الليل 🌙',
  headline: 'مترجمة',
  initials: 'QL',
  hue: 90,
};

/** Addresses that show buttons between people. */
export const RELATION_PATHS = [
  '/in/ilse-van-korten/',
  '/in/tommaso-belforti/',
  '/in/neus-aldrich/',
  '/mynetwork/invitation-manager/',
  '/mynetwork/grow/',
  '/search/results/people/',
  '/preload/custom-invite/?vanityName=ilse-van-korten',
  '/feed/',
] as const;

const say = words(settings.lang);
const to = (text: string, { name }: Member) => text.replace('@', name);
const blue = { style: 'border: 1px solid; color: rgb(10, 102, 194)' };
const filled = { style: 'background: rgb(10, 102, 194); color: rgb(255, 255, 255)' };

export function relationPage(path: string): Node[] {
  if (path.startsWith('/in/ilse')) return [profile(ILSE), sticky(ILSE), beside()];
  if (path.startsWith('/in/tommaso')) return [asked(TOMMASO), beside()];
  if (path.startsWith('/in/')) return [own()];
  if (path.startsWith('/mynetwork/invitation')) return [invitations()];
  if (path.startsWith('/mynetwork')) return [grid()];
  if (path.startsWith('/search')) return [results()];
  return path.startsWith('/preload') ? [dialog()] : [feed()];
}

function act(content: Child, more: Attributes = {}): HTMLElement {
  return element('button', { type: 'button', ...more }, content);
}

function connect(member: Member, href?: string): HTMLElement {
  const content = [glyph('connect-small'), element('span', {}, say.connect)];
  const spoken = { 'aria-label': to(say.inviteTo, member) };
  const made = href ? element('a', { href, ...spoken }, content) : act(content, spoken);
  return tie(made, 'linkedin-connect', member.vanity);
}

function follow(member: Member): HTMLElement {
  const made = act([glyph('add-small'), element('span', {}, say.follow)], {
    'aria-label': to(say.followTo, member),
  });
  return member.isCompany
    ? alike(made, 'linkedin follow a page')
    : tie(made, 'linkedin-follow', member.vanity);
}

function message(member: Member): HTMLElement {
  const made = element(
    'a',
    { href: `/messaging/compose/?recipient=${member.vanity}`, 'aria-label': to(say.messageTo, member) },
    glyph('send-privately-small'),
    element('span', {}, say.message),
  );
  return tie(made, 'linkedin-message', member.vanity);
}

function bar(member: Member): HTMLElement {
  return element(
    'div',
    {},
    connect(member, `/preload/custom-invite/?vanityName=${member.vanity}`),
    message(member),
    follow(member),
    alike(act(say.more, { 'aria-expanded': 'false', 'aria-label': say.more }), 'linkedin more'),
  );
}

function profile(member: Member): HTMLElement {
  return element(
    'section',
    {},
    element('h1', {}, member.name),
    element('p', {}, member.headline),
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

function invitations(): HTMLElement {
  return element(
    'ul',
    {},
    [ILSE, TOMMASO, READER].map((member) =>
      element(
        'li',
        {},
        profileLink(member, member.name),
        alike(act(say.ignore), `linkedin ignore ${member.vanity}`),
        tie(act(say.accept, blue), 'linkedin-invitation', member.vanity),
      ),
    ),
  );
}

/** People whom LinkedIn thinks one knows. */
function grid(): HTMLElement {
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

function results(): HTMLElement {
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

function dialog(): HTMLElement {
  return element(
    'div',
    { role: 'dialog', class: 'artdeco-modal' },
    alike(act(glyph('close-small'), { 'aria-label': say.dismiss }), 'linkedin dismiss an invitation'),
    element('strong', {}, ILSE.name),
    alike(act(say.addNote), 'linkedin add a note'),
    tie(act(say.withoutNote, filled), 'linkedin-send-invitation', ILSE.vanity),
  );
}

/** A post that somebody liked: the first link is not the author's. */
function feed(): HTMLElement {
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
