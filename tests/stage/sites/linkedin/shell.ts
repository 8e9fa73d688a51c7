import { element } from '../../page/element.ts';
import { forgetClassNames, renamed } from './class-names.ts';
import { avatar, glyph, hint, label, profileLink, settings } from './page.ts';
import { ME } from './people.ts';

/** Whether the page is of the older app. */
export const isOlder = document.documentElement.classList.contains('artdeco');

/** The bar at the top of either app. */
export function drawBar(): void {
  const bar = document.querySelector('[data-testid="primary-nav"], #global-nav');
  const photo = isOlder
    ? avatar(ME, { class: 'global-nav__me-photo avatar' })
    : element('button', { type: 'button', 'aria-expanded': 'false' }, avatar(ME));
  bar?.replaceChildren(
    element(
      'div',
      { class: 'bar' },
      element('a', { href: 'https://www.linkedin.com/feed/', class: 'logo' }, 'in'),
      element(
        'div',
        { role: 'search' },
        element('input', { type: 'text', placeholder: hint('search'), 'data-stage': 'search' }),
      ),
      (['home', 'network', 'jobs', 'messaging'] as const).map((key) =>
        element('a', { href: '#', class: 'place' }, glyph('home-small'), element('span', {}, label(key))),
      ),
      photo,
    ),
  );
}

/** Where the page's own content goes. */
export function workspace(): HTMLElement {
  const found = document.querySelector<HTMLElement>('#workspace, #main');
  if (!found) throw new Error('No workspace on stage');
  return found;
}

/** Where dialogs and message bubbles go: the open shadow root on V2, the body on V1. */
export function overlay(css: string): HTMLElement | ShadowRoot {
  const outlet = document.getElementById('interop-outlet');
  if (!outlet) return document.body;
  if (outlet.shadowRoot) return outlet.shadowRoot;
  const root = outlet.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(renamed(css));
  root.adoptedStyleSheets = [sheet];
  forgetClassNames(root);
  return root;
}

/** The card of the signed-in member beside the feed. */
export function rail(): HTMLElement {
  return element(
    'aside',
    { class: 'rail card' },
    element('div', { class: 'cover' }),
    profileLink(ME, avatar(ME)),
    profileLink(ME, element('b', {}, ME.name)),
    element('p', {}, ME.headline),
  );
}

/** Marks the page with its theme where the server could not. */
export function drawTheme(): void {
  document.documentElement.classList.toggle('dark', settings.theme === 'dark');
}
