import { library as en } from './en/library.ts';
import { library as es } from './es/library.ts';
import { library as it } from './it/library.ts';
import type { Library } from './library-text.ts';
import type { LanguageId } from './locale.ts';

/** The ready-made texts by language, apart from the locales, so that pages have them without any lexicon. */
export const libraries: Readonly<Record<LanguageId, Library>> = { es, it, en };

/** The languages, in the order in which they are offered. */
export const languageIds = Object.keys(libraries) as readonly LanguageId[];
