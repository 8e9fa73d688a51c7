import { useEffect, useState } from 'preact/hooks';
import { type FaceWords, loadFaceWords } from '../../core/locales/face-words.ts';
import type { LanguageId } from '../../core/locales/locale.ts';
import type { Settled } from '../../core/settle.ts';
import { interfaceLanguage } from './interface-language.ts';
import type { Choices } from './settings.ts';
import { type Choose, useSettled } from './use-settled.ts';

/** What a page of ours needs before it can be drawn. */
export interface Face {
  readonly settled: Settled;
  readonly chosen: Choices;
  readonly choose: Choose;
  readonly language: LanguageId;
  readonly words: FaceWords;
}

// Begun before the settings are read: most people read Sigilo in the browser's language.
const guessed = loadFaceWords(interfaceLanguage({}));

/** The settings and the words in their language. Absent until both are there, which takes some milliseconds. */
export function useFace(): Face | undefined {
  const { settled, chosen, choose } = useSettled();
  const [words, setWords] = useState<FaceWords>();
  const language = settled && interfaceLanguage(settled.policy);
  useEffect(() => {
    if (language === undefined) return;
    let isWanted = true;
    void guessed
      .then((guess) => (guess.id === language ? guess : loadFaceWords(language)))
      .then((next) => {
        if (isWanted) setWords(next);
      });
    return () => {
      isWanted = false;
    };
  }, [language]);
  if (settled === undefined || words === undefined) return undefined;
  return { settled, chosen, choose, language: words.id, words };
}
