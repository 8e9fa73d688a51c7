import { type Attributes, element } from '../../page/element.ts';
import { words } from '../../page/relation-labels.ts';
import { settingsOf } from '../../page/settings.ts';
import { button, profile } from './page.ts';
import type { Person } from './people.ts';

export { PEER as RIDER, RUNNER } from './people.ts';
export const READER: Person = {
  vanity: 'profile.php?id=61550000417',
  name: 'قارئة الليل 🌙',
  initials: 'QL',
  hue: 90,
};

const { lang } = settingsOf(location);
export const say = words(lang);
/** Whether the page is in the language that no table knows. */
export const isUnknown = lang === 'de';

/** How Facebook paints what it proposes, what it offers beside it, and what is so already; on a `div` inside the button. */
export const filled = { style: 'background: rgb(8, 102, 255); color: rgb(255, 255, 255)' };
export const tinted = { style: 'background: rgb(235, 245, 255); color: rgb(0, 100, 209)' };
export const grey = { style: 'background: rgb(226, 229, 233); color: rgb(8, 8, 9)' };
export const link = { style: 'color: rgb(0, 100, 209)' };

/** What opens a menu. */
export const opener = { 'aria-haspopup': 'menu', 'aria-expanded': 'false' };

export function act(text: string, look: Attributes = grey, more: Attributes = {}): HTMLElement {
  const content = element('div', look, element('span', {}, text));
  return button(content, () => undefined, { 'aria-label': text, ...more });
}

/** By what a person is known. */
export function key(person: Person): string {
  return person.vanity.replace(/^.*=/, '');
}

/** A person, what stands beside the name, and buttons. */
export function card(person: Person, ...content: readonly (Node | string)[]): HTMLElement {
  return element('div', { class: 'card' }, profile(person), content);
}
