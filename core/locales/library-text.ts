/** A ready-made answer of GUIDANCE section 6; `{field}`s are filled from the settings. What it fits stands in `library.ts`. */
export interface ReplyText {
  readonly text: string;
  /** When it fits, in a few words, for the menu. */
  readonly title: string;
}

/** A disclaimer of GUIDANCE section 5. The short form has at most 60 characters. */
export interface DisclaimerText {
  /** What it says, in a few words, for the menu. */
  readonly title: string;
  readonly full: string;
  readonly short: string;
}

/** The ready-made texts of a language, and its name. */
export interface Library {
  /** The language's name for itself. */
  readonly name: string;
  readonly replies: Readonly<Record<string, ReplyText>>;
  readonly disclaimers: Readonly<Record<string, DisclaimerText>>;
  /** What each `{field}` is called in menus. */
  readonly fields: Readonly<Record<string, string>>;
}
