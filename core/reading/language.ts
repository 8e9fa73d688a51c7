import { locales } from '../locales/index.ts';
import type { LanguageId, Locale } from '../locales/locale.ts';
import { type Form, noteSlot } from './word-form.ts';
import type { Token } from './words.ts';

/** Every language that is known, the given ones first: whatever was chosen, patient data are read in all of them. */
export function everyLanguage(first: readonly LanguageId[]): readonly LanguageId[] {
  const all = Object.keys(locales) as LanguageId[];
  return [...first, ...all.filter((id) => !first.includes(id))];
}

/** A language's hallmarks, ready to count. */
interface Hallmarks {
  readonly id: LanguageId;
  readonly words: ReadonlySet<string>;
  readonly letters: string;
  readonly endings: readonly string[];
  /** Where each word form keeps its score. */
  readonly slot: number;
}

const compiled = new WeakMap<Locale, Hallmarks>();

function hallmarks(locale: Locale): Hallmarks {
  let found = compiled.get(locale);
  if (found === undefined) {
    found = {
      id: locale.id,
      words: new Set(locale.hallmarks.words.split(/\s+/)),
      letters: locale.hallmarks.letters,
      endings: locale.hallmarks.endings.split(/\s+/).filter((ending) => ending !== ''),
      slot: noteSlot(),
    };
    compiled.set(locale, found);
  }
  return found;
}

/** How much speaks for each language: 3 a function word, 2 a telling letter, 1 a telling ending. Linear. */
export function languageScores(
  tokens: readonly Token[],
  locales: readonly Locale[],
): Map<LanguageId, number> {
  const scores = new Map<LanguageId, number>();
  for (const locale of locales) {
    const own = hallmarks(locale);
    let score = 0;
    for (let i = 0; i < tokens.length; i++) {
      const { kind, form } = tokens[i] as Token;
      if (kind === 'word') score += (form.notes[own.slot] as number | undefined) ?? scoreOf(form, own);
    }
    scores.set(own.id, score);
  }
  return scores;
}

function scoreOf(form: Form, { words, letters, endings, slot }: Hallmarks): number {
  const { lower, fold } = form;
  let score = 0;
  if (words.has(lower)) score = 3;
  else if (endings.some((ending) => fold.length > ending.length + 1 && fold.endsWith(ending))) score = 1;
  if (lower !== fold) for (const char of lower) if (letters.includes(char)) score += 2;
  form.notes[slot] = score;
  return score;
}

/** Two function words. */
const enough = 6;

/**
 * Languages a sentence is read in: the best one and every one that is not clearly worse, so that mixed and very short
 * texts are read in several. With less than two function words to go by, `fallback`, what the rest of the draft is written
 * in, is read too.
 */
export function languagesToRead(
  scores: ReadonlyMap<LanguageId, number>,
  fallback: readonly LanguageId[],
): readonly LanguageId[] {
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const best = ranked[0]?.[1] ?? 0;
  if (best === 0) return fallback;
  if (best < enough) {
    const likely = ranked.filter(([, score]) => score > 0).map(([id]) => id);
    return [...likely, ...fallback.filter((id) => !likely.includes(id))];
  }
  return ranked.filter(([, score]) => score > 0 && score >= best * 0.5).map(([id]) => id);
}
