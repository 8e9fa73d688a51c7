import type { Span } from './finding.ts';

/** What an own term does: holds the post, points it out, or says that these words are fine. */
export type TermAction = 'block' | 'watch' | 'allow';

/** Words that an organisation or a person has something to say about. They are literals, never patterns. */
export interface OwnTerm {
  /** A star at the end stands for any ending of the last word. */
  readonly term: string;
  readonly action: TermAction;
  /** Absent: exact, unless the term ends in a star. */
  readonly match?: 'exact' | 'prefix';
  /** Counts only where one of these stands nearby. Absent: anywhere. */
  readonly near?: readonly string[];
  /** Does not count where one of these stands nearby. */
  readonly notNear?: readonly string[];
  /** How many words away is nearby. Absent: 10. */
  readonly within?: number;
  /** Why, in the organisation's words; shown with the remark. */
  readonly why?: string;
  /** Whose term it is. Absent: the organisation's. */
  readonly by?: 'organisation' | 'person';
  /** Sentences that must be caught and left alone, or the term is not loaded. */
  readonly tests?: { readonly caught?: readonly string[]; readonly fine?: readonly string[] };
}

/** Where an own term stands. */
export interface OwnMatch extends Span {
  readonly term: OwnTerm;
}

/** How near is nearby, in words, unless the term says otherwise. */
export const nearby = 10;

/**
 * Block and watch matches, without those that a longer or equal allowed term covers; a person cannot allow what the organisation
 * minds. Of several in the same place the strictest, the first of equals.
 */
export function minded(matches: readonly OwnMatch[]): readonly OwnMatch[] {
  const allowed = matches.filter(({ term }) => term.action === 'allow');
  const byPlace = new Map<string, OwnMatch>();
  for (const one of matches) {
    if (one.term.action === 'allow') continue;
    const place = `${one.start} ${one.end}`;
    const isStricter = byPlace.get(place)?.term.action === 'watch' && one.term.action === 'block';
    if (byPlace.has(place) && !isStricter) continue;
    if (!allowed.some((other) => covers(other, one) && mayAllow(other.term, one.term)))
      byPlace.set(place, one);
  }
  return [...byPlace.values()];
}

function mayAllow(allowed: OwnTerm, term: OwnTerm): boolean {
  return allowed.by !== 'person' || term.by === 'person';
}

/** Whether a span holds another. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}
