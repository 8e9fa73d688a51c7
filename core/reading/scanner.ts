import type { CountryId } from '../countries/country.ts';
import type { LanguageId } from '../locales/locale.ts';
import type { TokenTerm } from './lexicon.ts';
import type { Mention } from './reading.ts';
import type { Concept } from './topics/index.ts';
import type { Token } from './words.ts';

/** What a scanner sees of a sentence; offsets are relative to it. */
export interface ScanInput {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Languages the sentence is read in. */
  readonly languages: readonly LanguageId[];
  /** Decides the default phone region. */
  readonly country: CountryId;
  /** Lexicon terms by the token they begin at. Empty for scanners that run before the lexicon. */
  readonly termsAt: readonly (readonly TokenTerm[])[];
  /** Mentions found by the scanners before this one. */
  readonly mentions: readonly Mention[];
  /** Whether a term of one of these concepts begins at a token. */
  has(at: number, ...concepts: readonly Concept[]): boolean;
}

/**
 * Finds one kind of thing in a sentence. Pure and linear; never throws. A mention that overlaps one of an earlier
 * scanner is dropped, so the register's order is the order of precedence.
 */
export interface Scanner {
  readonly id: string;
  scan(input: ScanInput): Iterable<Mention>;
}
