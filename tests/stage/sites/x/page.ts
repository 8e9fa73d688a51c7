import { type Attributes, type Child, element, icon } from '../../page/element.ts';
import { portrait } from '../../page/picture.ts';
import { labelled, settingsOf } from '../../page/settings.ts';
import { LABELS } from './labels.ts';
import type { Person } from './people.ts';

/** A label in the page's language. */
export const label = labelled(LABELS, settingsOf(location));

/** Attributes that carry a label to a screen reader, or none where labels are removed. */
export function spoken(key: keyof typeof LABELS, attribute = 'aria-label'): Record<string, string> {
  const text = label(key);
  return text ? { [attribute]: text } : {};
}

/** A button as X has it; `disabled` sets both marks of it. */
export function button(
  testId: string,
  content: Child,
  onclick: () => void,
  more: Attributes = {},
): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', role: 'button', 'data-testid': testId, 'data-stage': testId, onclick, ...more },
    content,
  );
}

/** Switches a button on or off as X does. */
export function enable(target: HTMLButtonElement, isOn: boolean): void {
  target.disabled = !isOn;
  if (isOn) target.removeAttribute('aria-disabled');
  else target.setAttribute('aria-disabled', 'true');
}

/** A drawn picture of an account, in the wrapper that names it. */
export function avatar(person: Person): HTMLElement {
  return element(
    'div',
    { 'data-testid': `UserAvatar-Container-${person.handle}`, class: 'avatar' },
    element('img', { src: portrait(person.initials, person.hue), alt: '', draggable: 'true' }),
  );
}

const PATHS = {
  home: 'M12 3 3 10v11h6v-6h6v6h6V10z',
  search: 'M10 4a6 6 0 1 1 0 12 6 6 0 0 1 0-12zm4.5 10.500 5.500 5.500',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 2H4zm4 3h4',
  mail: 'M3 6h18v12H3zm0 1 9 6 9-6',
  person: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4 21c0-5 3.500-7 8-7s8 2 8 7',
  cross: 'm5 5 14 14M19 5 5 19',
  back: 'M20 12H5m6-7-7 7 7 7',
  picture: 'M4 5h16v14H4zm0 11 5-5 4 4 3-3 4 4',
  poll: 'M5 20V10m7 10V4m7 16v-7',
  smile: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM8 14c2 3 6 3 8 0M9 9v1m6-1v1',
  plus: 'M12 5v14M5 12h14',
  bubble: 'M4 5h16v11h-9l-5 4v-4H4z',
  arrows: 'M7 17V6L4 9m3-3 3 3m7-2v11l3-3m-3 3-3-3',
  heart: 'M12 20C4 14 4 10 4 8.500A4 4 0 0 1 12 7a4 4 0 0 1 8 1.500C20 10 20 14 12 20z',
  plane: 'm3 12 18-8-6 17-3-7z',
  check:
    'm8 12 3 3 5-6M12 3l2.500 2h3.500v3.500L20 12l-2 3.500V19h-3.500L12 21l-2.500-2H6v-3.500L4 12l2-3.500V5h3.500z',
} as const;

/** A drawn icon. */
export function glyph(name: keyof typeof PATHS, more: Attributes = {}): SVGSVGElement {
  return icon(PATHS[name], { class: 'glyph', 'aria-hidden': 'true', ...more });
}

/** Goes to an address as the app does, without loading; what the address asks of the page's looks is kept. */
export function go(path: string): void {
  const url = new URL(path, location.href);
  const now = new URLSearchParams(location.search);
  for (const key of ['lang', 'labels', 'dir', 'theme', 'controls', 'account']) {
    const value = now.get(key);
    if (value !== null && !url.searchParams.has(key)) url.searchParams.set(key, value);
  }
  history.pushState({}, '', url);
  window.dispatchEvent(new PopStateEvent('popstate'));
}
