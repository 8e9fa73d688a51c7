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
  | { readonly kind: 'replace'; readonly edits: readonly Edit[] }
  | { readonly kind: 'insert'; readonly text: string; readonly at: 'end' }
  | { readonly kind: 'reply'; readonly reply: string };

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
