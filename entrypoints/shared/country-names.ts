import { emergencies } from '../../assets/catalogue/emergencies.packed.ts';
import type { LanguageId } from '../../core/locales/locale.ts';
import type { Policy } from '../../core/policy.ts';

/** The countries that Sigilo knows, named in a language. */
export function countryNames(
  language: LanguageId,
): readonly { readonly id: Policy['country']; readonly name: string }[] {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  const ids = Object.keys(emergencies) as readonly Policy['country'][];
  return ids.map((id) => ({ id, name: names.of(id.toUpperCase()) ?? id }));
}
