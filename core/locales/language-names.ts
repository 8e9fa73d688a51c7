import type { LanguageId } from './locale.ts';

/** What each language calls itself. */
export const languageNames: Readonly<Record<LanguageId, string>> = {
  es: 'español',
  it: 'italiano',
  en: 'English',
};

/** The languages, in the order in which they are offered. */
export const languageIds = Object.keys(languageNames) as readonly LanguageId[];
