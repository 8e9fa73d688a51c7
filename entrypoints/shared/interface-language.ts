import { libraries } from '../../core/locales/libraries.ts';
import type { LanguageId } from '../../core/locales/locale.ts';
import type { Policy } from '../../core/policy.ts';

/** The language that the person reads Sigilo in: the chosen one, else the browser's first that Sigilo speaks, else English. */
export function interfaceLanguage(policy: Pick<Policy, 'interfaceLanguage'>): LanguageId {
  if (policy.interfaceLanguage !== undefined) return policy.interfaceLanguage;
  for (const tag of navigator.languages) {
    const id = tag.slice(0, 2).toLowerCase();
    if (id in libraries) return id as LanguageId;
  }
  return 'en';
}
