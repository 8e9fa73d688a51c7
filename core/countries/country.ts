/** ISO 3166-1 alpha-2, lower case, of the countries whose numbers are known. */
export type CountryId =
  | 'es'
  | 'it'
  | 'mx'
  | 'us'
  | 'gb'
  | 'ie'
  | 'pt'
  | 'fr'
  | 'de'
  | 'ar'
  | 'cl'
  | 'co'
  | 'pe'
  | 'br';

/** One kind of personal number. All countries' numbers are looked for in every language. */
export interface IdentifierKind {
  /** The field's own name for it: DNI, CURP, NHS … Shown to the reader in place of the number. */
  readonly type: string;
  /**
   * Finds candidates. Linear, bounded, sticky-safe; never `\b` or `\w`. Group 1, if there, is the number itself.
   * Flags: `gu`, plus `i` where the number has letters.
   */
  readonly pattern: RegExp;
  /**
   * Judges a candidate in capitals without separators. `true`: the check digit, or every rule of its making, holds.
   * `false`: it does not (a mistyped or made-up number). `undefined`: the number has no check digit.
   */
  validate(compact: string): boolean | undefined;
  /**
   * What makes a candidate believable without a word of `context` beside it: its `shape` alone, or a `check` digit that
   * holds. With `context`, nothing but such a word.
   */
  readonly needs: 'shape' | 'check' | 'context';
  /** Telephones are written the same way and pass its check now and then, so that it counts only beside somebody. Absent: not. */
  readonly isLikePhone?: true;
  /** Words, accents removed and lower case, that stand close to such a number. */
  readonly context: readonly string[];
  /** Whose number it is. Absent: a private person's. */
  readonly of?: 'organisation' | 'professional';
}

/** What belongs to a country rather than to a language. */
export interface Country {
  readonly id: CountryId;
  /** The number to call when life is at risk. */
  readonly emergency: string;
  readonly identifiers: readonly IdentifierKind[];
  /** Public numbers that are never personal: emergency and health hotlines; digits only. */
  readonly hotlines: readonly string[];
}
