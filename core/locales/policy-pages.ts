import { policyPage as en } from './en/policy-page.ts';
import { policyPage as es } from './es/policy-page.ts';
import { policyPage as it } from './it/policy-page.ts';
import type { LanguageId } from './locale.ts';
import type { PolicyPageText } from './policy-page-text.ts';

/** Texts of the policy page, by language; apart from the locales, so that the guard does not carry them. */
export const policyPages: Readonly<Record<LanguageId, PolicyPageText>> = { es, it, en };
