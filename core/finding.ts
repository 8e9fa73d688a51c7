/** GUIDANCE's note, warn and block, mildest first. */
export type Severity = 'note' | 'warning' | 'stop';

/** Half-open range of UTF-16 offsets into the draft's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One replacement inside the draft. `insert` is never the author's own words. */
export interface Edit {
  readonly span: Span;
  readonly insert: string;
}

/** What one click can do about a finding. */
export type Fix =
  | {
      readonly kind: 'replace';
      readonly edits: readonly Edit[];
      /** How many people would fit the description then, unrounded. Absent: not estimated. */
      readonly fits?: number;
    }
  | { readonly kind: 'insert'; readonly text: string; readonly at: 'end' }
  | { readonly kind: 'reply'; readonly reply: string };

/** How many people fit what the draft says of somebody; see `reading/uniqueness.ts`. */
export interface Estimate {
  /** The likeliest number, at least 1; how it is rounded for a reader is the interface's affair. */
  readonly people: number;
  /** Between which numbers it lies in about two cases of three. */
  readonly low: number;
  readonly high: number;
  /** Whose people were counted; `home` is the author's own town or country, where the draft names none. */
  readonly where: 'home-town' | 'home-country' | 'unnamed' | 'town' | 'region' | 'country';
  /** Where the draft names the place. Absent: it does not. */
  readonly place?: Span;
  /** What was counted, by kind (`age`, `job`, `condition` …), and where it is told. */
  readonly counted: readonly { readonly kind: string; readonly spans: readonly Span[] }[];
}

/**
 * One remark about a draft. It has no field for the author's words: offsets, ids and details that are
 * constants ("DNI", never the number), so that no log, storage or report made of findings can carry patient data.
 */
export interface Finding {
  /** Id of the rule that speaks. */
  readonly rule: string;
  readonly severity: Severity;
  /** Every place that takes part: a re-identification has several. Empty when the remark is about the whole draft. */
  readonly spans: readonly Span[];
  /** Constants that fill the wording, such as the type of an identifier. Absent: the wording needs none. */
  readonly details?: Readonly<Record<string, string>>;
  /** How many people it could be. Absent: not estimated. */
  readonly estimate?: Estimate;
  /** Absent: nothing can be mended with one click. */
  readonly fixes?: readonly Fix[];
}

/** How the post is held: not at all, until confirmed, until a reason is given, or for good. */
export type GateMode = 'open' | 'confirm' | 'justify' | 'shut';

/** The answer to a draft. */
export interface Verdict {
  readonly findings: readonly Finding[];
  /** The strictest gate that a finding asks for under the policy. */
  readonly gate: GateMode;
  /** Languages the draft was read in, most text first. */
  readonly languages: readonly string[];
}
