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
   * `true`: the check digit holds. `false`: it does not (a mistyped or joke number). `undefined`: the number has no
   * check digit, so it counts only beside one of `context`.
   */
  validate(compact: string): boolean | undefined;
  /** Words, accents removed and lower case, one of which must stand close before a number without a check digit. */
  readonly context?: readonly string[];
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
