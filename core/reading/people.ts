import type { Found, Mention, Person, Sentence, Term } from './reading.ts';

/** What people are read from. */
export interface Evidence {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly terms: readonly Term[];
  readonly mentions: readonly Mention[];
  readonly found: readonly Found[];
}

/** Gathers the individuals a draft talks about. */
export function people(_evidence: Evidence): Person[] {
  return [];
}
