import { floorRules, termRule } from './levels.ts';
import type { Policy } from './policy.ts';
import type { Reading } from './reading/reading.ts';
import type { Match } from './rule.ts';

/** Rules that speak in every language: those about patient data, and own terms, which are words of none. */
const everywhere: ReadonlySet<string> = new Set([...floorRules, termRule]);

/**
 * Whether a match is in a language in which its rule may speak. A sentence that does not tell its language is in that of the
 * draft; a match that lies nowhere is in none, one that lies in several is spoken in each.
 */
export function isSpoken(rule: string, match: Match, reading: Reading, { languages }: Policy): boolean {
  if (match.spans.length === 0 || everywhere.has(rule)) return true;
  return match.spans.some(({ start }) => {
    const language = reading.sentenceAt(start)?.language ?? reading.languages[0];
    return language === undefined || languages.includes(language);
  });
}
