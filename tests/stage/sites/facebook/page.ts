import { type Attributes, type Child, element, icon } from '../../page/element.ts';
import { portrait } from '../../page/picture.ts';
import { labelled, settingsOf } from '../../page/settings.ts';
import { LABELS } from './labels.ts';
import { ME, PAGE, type Person } from './people.ts';

type Key = keyof typeof LABELS;

const lookUp = labelled(LABELS, settingsOf(location));
const query = new URLSearchParams(location.search);

/** Whom the page is loaded for: `?as=page` is a page. */
export const owner: Person = query.get('as') === 'page' ? PAGE : ME;

/** In whose name one writes: `?voice=page` lets a person write as a page of theirs. */
export const voice: Person = query.get('voice') === 'page' ? PAGE : owner;

/** A label in the page's language, with the name it speaks of. */
export function label(key: Key, name = ''): string {
  return lookUp(key).replace('@', name);
}

/** Attributes that carry a label, or none where labels are removed. */
export function spoken(key: Key, name = '', attribute = 'aria-label'): Record<string, string> {
  const text = label(key, name);
  return text ? { [attribute]: text } : {};
}

/** A button as Facebook has it. */
export function button(content: Child, onclick: () => void, more: Attributes = {}): HTMLElement {
  return element(
    'div',
    {
      role: 'button',
      tabindex: '0',
      onclick: (event) => {
        if ((event.currentTarget as Element).getAttribute('aria-disabled') !== 'true') onclick();
      },
      ...more,
    },
    content,
  );
}

/** Switches a button on or off: the mark is there only while it is off. */
export function enable(target: HTMLElement, isOn: boolean): void {
  if (isOn) target.removeAttribute('aria-disabled');
  else target.setAttribute('aria-disabled', 'true');
}

export function avatar(person: Person): HTMLElement {
  return element('img', { src: portrait(person.initials, person.hue), alt: '', class: 'avatar' });
}

/** A link to a profile. */
export function profile(person: Person, content: Child = person.name): HTMLElement {
  return element('a', { role: 'link', href: `/${person.vanity}`, tabindex: '0' }, content);
}

const PATHS = {
  home: 'M12 3 3 10v11h6v-6h6v6h6V10z',
  search: 'M10 4a6 6 0 1 1 0 12 6 6 0 0 1 0-12zm4.5 10.500 5.500 5.500',
  people: 'M9 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM3 19c0-4 3-6 6-6s6 2 6 6m1-13a3 3 0 0 1 0 5m2 3c2 1 3 3 3 5',
  chat: 'M12 4c5 0 9 3 9 7.500S17 19 12 19l-5 2v-3c-3-1-4-4-4-6.500C3 7 7 4 12 4z',
  cross: 'm6 6 12 12M18 6 6 18',
  back: 'M20 12H5m6-7-7 7 7 7',
  picture: 'M4 5h16v14H4zm0 11 5-5 4 4 3-3 4 4',
  tag: 'M4 4h8l8 8-8 8-8-8z',
  smile: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM8 14c2 3 6 3 8 0M9 9v1m6-1v1',
  thumb: 'M4 11h3v9H4zm3 1 4-8c2 0 3 1 2 5h6l-2 11H7',
  bubble: 'M4 5h16v11h-9l-5 4v-4H4z',
  plane: 'm3 12 18-8-6 17-3-7z',
  lock: 'M6 11h12v9H6zm3 0V8a3 3 0 0 1 6 0v3',
  plus: 'M12 5v14M5 12h14',
} as const;

/** A drawn icon. */
export function glyph(name: keyof typeof PATHS): SVGSVGElement {
  return icon(PATHS[name], { class: 'glyph', 'aria-hidden': 'true' });
}

/** Goes to an address as the app does, without loading; what the address asks of the page's looks is kept. */
export function go(path: string): void {
  const url = new URL(path, location.href);
  for (const key of ['lang', 'labels', 'dir', 'theme', 'controls', 'as', 'voice']) {
    const value = new URLSearchParams(location.search).get(key);
    if (value !== null && !url.searchParams.has(key)) url.searchParams.set(key, value);
  }
  history.pushState({}, '', url);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

/** What Lexical boxes carry on Facebook. */
export function boxAttributes(stage: string, shown: Record<string, string>): Record<string, string> {
  return {
    class: 'notranslate',
    role: 'textbox',
    spellcheck: 'true',
    tabindex: '0',
    'data-stage': stage,
    ...shown,
  };
}
