import { element } from '../../page/element.ts';
import { words } from '../../page/relation-labels.ts';
import { settingsOf } from '../../page/settings.ts';
import { button, profileLink } from './page.ts';
import type { Person } from './people.ts';

export { PEER as RIDER, RUNNER } from './people.ts';
export const READER: Person = { handle: 'qaria.layl', name: 'قارئة الليل 🌙', initials: 'QL', hue: 90 };

export const say = words(settingsOf(location).lang);

/** How Instagram paints what it proposes, what is so already, and what warns; on dark ground it proposes in white. */
export const filled = { style: 'background: rgb(74, 93, 249); color: rgb(255, 255, 255); padding: 6px' };
export const tinted = { style: 'color: rgb(0, 149, 246); padding: 6px' };
export const grey = { style: 'background: rgb(239, 239, 239); color: rgb(0, 0, 0); padding: 6px' };
export const red = { style: 'color: rgb(237, 73, 86); padding: 6px' };
export const white = { style: 'background: rgb(255, 255, 255); color: rgb(0, 0, 0); padding: 6px' };
export const darkGrey = { style: 'background: rgb(54, 54, 54); color: rgb(245, 245, 245); padding: 6px' };
export const dark = { style: 'background: rgb(0, 0, 0); color: rgb(245, 245, 245)' };

export const act = (text: string, look: Readonly<Record<string, string>>) =>
  button(text, () => undefined, look);

/** An account and buttons. */
export const row = (person: Person, ...made: readonly (Node | string)[]) =>
  element('div', {}, profileLink(person), made);
