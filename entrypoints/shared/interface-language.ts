import { type LanguageId, locales, type Policy } from '../../core/index.ts';

/** The language that the person reads Sigilo in: the chosen one, else the browser's first that Sigilo speaks, else English. */
export function interfaceLanguage(policy: Policy): LanguageId {
  if (policy.interfaceLanguage !== undefined) return policy.interfaceLanguage;
  for (const tag of navigator.languages) {
    const id = tag.slice(0, 2).toLowerCase();
    if (id in locales) return id as LanguageId;
  }
  return 'en';
}
