import type { Wording } from '../wording.ts';
import type { FaceText } from './face-text.ts';
import type { InterfaceText } from './interface-text.ts';
import type { LanguageId } from './locale.ts';
import type { RelationsText } from './relations-text.ts';

/** All that the extension's own pages say in one language; no lexicon among it. */
export interface FaceWords {
  readonly id: LanguageId;
  readonly interfaceText: InterfaceText;
  readonly faces: FaceText;
  readonly relations: RelationsText;
  /** What, why and instead of each rule, by rule id. */
  readonly wordings: Readonly<Record<string, Wording>>;
}

const loaders: Readonly<Record<LanguageId, () => Promise<{ readonly words: FaceWords }>>> = {
  es: () => import('./es/face-words.ts'),
  it: () => import('./it/face-words.ts'),
  en: () => import('./en/face-words.ts'),
};

/** Loads the words of one language only; they are no lexicon, but a page is to be there at once. */
export async function loadFaceWords(language: LanguageId): Promise<FaceWords> {
  return (await loaders[language]()).words;
}
