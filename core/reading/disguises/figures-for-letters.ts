import { type Replacement, replacements } from './replacement.ts';

const letters: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

/** Longer ones are codes: a codice fiscale has sixteen signs. */
const longest = 15;

/** A cheap test that nearly every text fails. */
const maybe = /[^\s\d.,;:@#/][013457@$]{1,2}[^\s\d.,;:@#/]/;

export const figuresForLettersPattern =
  /(?<![\p{L}\p{N}@#_./:$-])\p{L}{1,20}(?:[013457@$]{1,2}\p{L}{1,20}){1,6}[01345]?(?![\p{L}\p{N}@_/:$-]|\.\p{L})/gu;

/**
 * "p4ciente", "M4r1a", "p@ciente". Only in words of five signs or more that are written small, or so but for a capital at
 * the start: "H1N1", "T4N1M0" and "B12" are what they are, and so is "ana@hospital".
 */
export function figuresForLetters(text: string): readonly Replacement[] {
  if (!maybe.test(text)) return [];
  return replacements(figuresForLettersPattern, text, (raw, at) => {
    const own = raw.replace(/\P{L}/gu, '');
    const isSmall = own.slice(1) === own.slice(1).toLowerCase();
    const at_ = raw.indexOf('@');
    if (raw.length < 5 || raw.length > longest || own.length < 3 || !isSmall || at_ > 3) return [];
    const edits: Replacement[] = [];
    for (let i = 0; i < raw.length; i++) {
      const letter = letters[raw.charAt(i)];
      if (letter !== undefined) edits.push({ start: at + i, end: at + i + 1, insert: letter });
    }
    return edits;
  });
}
