import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { it } from './it/index.ts';
import type { LanguageId, Locale } from './locale.ts';

/** The register of languages: one line each. */
export const locales: Readonly<Record<LanguageId, Locale>> = { es, it, en };
