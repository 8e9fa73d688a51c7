import type { JSX } from 'preact';
import { render } from 'preact';
import type { LanguageId } from '../../core/locales/locale.ts';

const dark = matchMedia('(prefers-color-scheme: dark)');

/** Puts a page of ours on the screen, in the system's theme, and follows it. */
export function startFace(face: JSX.Element): void {
  const follow = (): void => {
    document.documentElement.dataset.theme = dark.matches ? 'dark' : 'light';
  };
  follow();
  dark.addEventListener('change', follow);
  const app = document.getElementById('app');
  if (app !== null) render(face, app);
}

/** Tells assistive technology which language the page speaks, and names the tab. */
export function entitle(language: LanguageId, title: string): void {
  if (document.documentElement.lang !== language) document.documentElement.lang = language;
  if (document.title !== title) document.title = title;
}
