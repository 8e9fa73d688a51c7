/** What happened, why it matters, what to do instead: the same three fields in every language. */
export interface Wording {
  readonly what: string;
  readonly why: string;
  readonly instead: string;
}
