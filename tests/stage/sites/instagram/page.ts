import { element, icon } from '../../page/element.ts';
import { portrait } from '../../page/picture.ts';
import { labelled, settingsOf } from '../../page/settings.ts';
import { LABELS } from './labels.ts';
import type { Person } from './people.ts';

export const settings = settingsOf(location);

/** A label in the page's language, empty where labels are removed. */
export const label = labelled(LABELS, settings);

/** An attribute text; left out where labels are removed. */
export function hint(key: keyof typeof LABELS, tail = ''): string | undefined {
  const text = label(key);
  return text === '' ? undefined : text + tail;
}

const PATHS = {
  heart: 'M12 20S4 15 4 9a4 4 0 0 1 8-1.5A4 4 0 0 1 20 9c0 6-8 11-8 11Z',
  bubble: 'M20.6 17A9.9 9.9 0 1 0 17 20.6L22 22Z',
  plane: 'M22 3 9 10M11.7 20.3 22 3H2l7.2 7.1Z',
  flag: 'M20 21 12 13.4 4 21V3h16Z',
  dots: 'M5 12h.01M12 12h.01M19 12h.01',
  smile: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM9 10h.01M15 10h.01M8.5 14.5a4.5 4.5 0 0 0 7 0',
  image: 'M4 4h16v16H4ZM4 16l5-5 5 5 3-3 3 3',
  plus: 'M4 4h16v16H4ZM12 8v8M8 12h8',
  house: 'M3 11 12 3l9 8v10h-6v-6H9v6H3Z',
  lens: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM16.5 16.5 21 21',
  compass: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM15.5 8.5l-2 5-5 2 2-5Z',
  back: 'M3 12h18M10 5l-7 7 7 7',
  cross: 'M5 5l14 14M19 5 5 19',
} as const;

/** An icon named as Instagram names it: a localised `aria-label` and `<title>`. */
export function glyph(path: keyof typeof PATHS, key: keyof typeof LABELS): SVGSVGElement {
  const svg = icon(PATHS[path], { role: 'img', 'aria-label': hint(key), class: 'glyph' });
  const text = hint(key);
  if (text) {
    const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
    title.textContent = text;
    svg.prepend(title);
  }
  return svg;
}

/** Instagram's button: a `div` with a role. */
export function button(
  content: string | Node,
  onClick: () => void,
  attributes: Readonly<Record<string, string | undefined>> = {},
): HTMLDivElement {
  return element(
    'div',
    {
      role: 'button',
      tabindex: '0',
      ...attributes,
      onclick: onClick,
      onkeydown: (event) => {
        if (event instanceof KeyboardEvent && (event.key === 'Enter' || event.key === ' ')) onClick();
      },
    },
    content,
  );
}

/** A profile link with a name, or with a picture. */
export function profileLink(person: Person, show: 'name' | 'picture' = 'name'): HTMLAnchorElement {
  return element(
    'a',
    { href: `/${person.handle}/`, role: 'link', tabindex: '0', class: show === 'name' ? 'name' : 'face' },
    show === 'name' ? person.handle : avatar(person),
  );
}

/** The round picture of an account. */
export function avatar(person: Person): HTMLImageElement {
  const described = hint('picture');
  return element('img', {
    class: 'avatar',
    src: portrait(person.initials, person.hue),
    alt: described ? `${described} ${person.handle}` : '',
    draggable: 'false',
  });
}

/** Goes to another path within the page, as the original does. */
export function go(path: string): void {
  history.pushState({}, '', path + location.search);
  window.dispatchEvent(new PopStateEvent('popstate'));
}
