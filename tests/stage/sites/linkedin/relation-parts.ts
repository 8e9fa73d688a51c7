import { type Attributes, type Child, element } from '../../page/element.ts';
import { words } from '../../page/relation-labels.ts';
import { alike, tie } from '../../page/ties.ts';
import { glyph, profileLink, settings } from './page.ts';
import type { Member } from './people.ts';

export const ILSE: Member = {
  vanity: 'ilse-van-korten',
  name: 'Ilse van Korten',
  headline: 'Logistics planner',
  initials: 'IK',
  hue: 292,
};
export const TOMMASO: Member = {
  vanity: 'tommaso-belforti',
  name: 'Tommaso Belforti',
  headline: 'Insegnante di chimica',
  initials: 'TB',
  hue: 20,
};
export const READER: Member = {
  vanity: 'qaria-layl-417',
  name: 'قارئة الليل 🌙',
  headline: 'مترجمة',
  initials: 'QL',
  hue: 90,
};

/** An organisation whose name does not say so. */
export const FIRM: Member = {
  vanity: 'colinas-sl',
  name: 'Colinas',
  headline: 'Outdoor gear',
  initials: 'CO',
  hue: 60,
  isCompany: true,
};

export const say = words(settings.lang);
export const to = (text: string, { name }: Member): string => text.replace('@', name);
export const blue = { style: 'border: 1px solid; color: rgb(10, 102, 194)' };
export const filled = { style: 'background: rgb(10, 102, 194); color: rgb(255, 255, 255)' };

export function act(content: Child, more: Attributes = {}): HTMLElement {
  return element('button', { type: 'button', ...more }, content);
}

export function connect(member: Member, href?: string, more: Attributes = {}): HTMLElement {
  const content = [glyph('connect-small'), element('span', {}, say.connect)];
  const spoken = { 'aria-label': to(say.inviteTo, member), ...more };
  const made = href ? element('a', { href, ...spoken }, content) : act(content, spoken);
  return tie(made, 'linkedin-connect', member.vanity);
}

export function follow(member: Member): HTMLElement {
  const made = act([glyph('add-small'), element('span', {}, say.follow)], {
    'aria-label': to(say.followTo, member),
  });
  return member.isCompany
    ? alike(made, 'linkedin follow a page')
    : tie(made, 'linkedin-follow', member.vanity);
}

export function message(member: Member): HTMLElement {
  const made = element(
    'a',
    { href: `/messaging/compose/?recipient=${member.vanity}`, 'aria-label': to(say.messageTo, member) },
    glyph('send-privately-small'),
    element('span', {}, say.message),
  );
  return tie(made, 'linkedin-message', member.vanity);
}

export function bar(member: Member): HTMLElement {
  return element(
    'div',
    {},
    connect(member, `/preload/custom-invite/?vanityName=${member.vanity}`),
    message(member),
    follow(member),
    alike(act(say.more, { 'aria-expanded': 'false', 'aria-label': say.more }), 'linkedin more'),
  );
}

/** A contact of both, linked beside the one whom a button is about. */
export function mutual(member: Member): HTMLElement {
  return element('p', {}, profileLink(member, member.name), ' +3');
}
