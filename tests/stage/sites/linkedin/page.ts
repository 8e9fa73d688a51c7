import { type Attributes, type Child, element, icon } from '../../page/element.ts';
import { portrait } from '../../page/picture.ts';
import { labelled, settingsOf } from '../../page/settings.ts';
import { LABELS } from './labels.ts';
import { addressOf, type Member } from './people.ts';

export const settings = settingsOf(location);
export type LabelKey = keyof typeof LABELS;

/** A label in the page's language, empty where labels are removed. */
export const label = labelled(LABELS, settings);

/** An attribute text; left out where labels are removed. */
export function hint(key: LabelKey, tail = ''): string | undefined {
  const text = label(key);
  return text === '' ? undefined : text + tail;
}

/** A label as an engine's attributes take it. */
export function hints(...pairs: readonly (readonly [string, LabelKey])[]): Record<string, string> {
  return settings.hasLabels ? Object.fromEntries(pairs.map(([name, key]) => [name, label(key)])) : {};
}

const PATHS = {
  'thumbs-up-outline-small': 'M7 11v9H4v-9ZM7 11l4-8a2 2 0 0 1 2 2v4h5l-1 11H7',
  'comment-small': 'M4 5h16v11H11l-5 4v-4H4Z',
  'repost-small': 'M7 8h10v6M7 8l3-3M7 8l3 3M17 16H7v-6M17 16l-3-3M17 16l-3 3',
  'send-privately-small': 'M21 3 3 10l7 3 3 8Z',
  'overflow-web-ios-small': 'M5 12h.01M12 12h.01M19 12h.01',
  'close-small': 'M6 6l12 12M18 6 6 18',
  'add-small': 'M12 5v14M5 12h14',
  'connect-small': 'M9 5a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM2 21a7 7 0 0 1 14 0M19 8v6M16 11h6',
  'image-medium': 'M3 5h18v14H3ZM3 16l5-5 5 5 3-3 5 5',
  'video-medium': 'M3 6h12v12H3ZM15 11l6-4v10l-6-4',
  'emoji-small': 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM9 10h.01M15 10h.01M8.5 14.5a4.5 4.5 0 0 0 7 0',
  'clock-small': 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 7v5l3 2',
  'check-small': 'M4 12l5 5L20 6',
  'home-small': 'M3 11 12 3l9 8v10h-6v-6H9v6H3Z',
  'search-small': 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM16.5 16.5 21 21',
} as const;

/** An icon under LinkedIn's own name for it. */
export function glyph(id: keyof typeof PATHS): SVGSVGElement {
  return icon(PATHS[id], { id, class: 'glyph', 'aria-hidden': 'true' });
}

/** A button as V1 draws it. */
export function artdecoButton(
  content: Child,
  onClick: (() => void) | undefined,
  attributes: Attributes = {},
): HTMLButtonElement {
  const { class: extra = '', ...rest } = attributes;
  return element(
    'button',
    {
      type: 'button',
      class: `artdeco-button ${String(extra)}`.trim(),
      ...rest,
      ...(onClick ? { onclick: onClick } : {}),
    },
    typeof content === 'string' ? element('span', { class: 'artdeco-button__text' }, content) : content,
  );
}

/** The round picture of a member. */
export function avatar(member: Member, attributes: Attributes = {}): HTMLImageElement {
  return element('img', {
    class: member.isCompany ? 'avatar company' : 'avatar',
    src: portrait(member.initials, member.hue),
    alt: member.name,
    ...attributes,
  });
}

/** A link to a profile or page. */
export function profileLink(member: Member, ...content: readonly Child[]): HTMLAnchorElement {
  return element('a', { href: addressOf(member), tabindex: '0' }, content);
}

/** A query parameter of the address. */
export function asked(name: string): string | null {
  return new URLSearchParams(location.search).get(name);
}

/** Goes to another path within the page, as the original does. */
export function go(path: string): void {
  const query = new URLSearchParams(location.search);
  query.delete('open');
  history.pushState({}, '', `${path}?${query}`);
  window.dispatchEvent(new PopStateEvent('popstate'));
}
