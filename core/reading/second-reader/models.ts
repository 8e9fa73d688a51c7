import { secondReaderModels } from '../../../assets/second-reader/models.packed.ts';
import type { LanguageId } from '../../locales/locale.ts';
import { labels, type Model, unpackModel } from './model.ts';

const known = new Map<LanguageId, readonly Model[]>();

/** The models of a language, in the order of `labels`; unpacked when first asked for. */
export function modelsOf(language: LanguageId): readonly Model[] {
  let found = known.get(language);
  if (found === undefined) {
    found = labels.map((label) => unpackModel(secondReaderModels[language][label]));
    known.set(language, found);
  }
  return found;
}
