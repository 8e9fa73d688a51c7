import type { Kind, Marked } from './sample.ts';
import type { Found } from './tool.ts';

/** Counts for one kind in one language. */
export interface Score {
  /** Marked places. */
  readonly marked: number;
  /** Of these, found at least by half, as anything. */
  readonly found: number;
  /** Of these, found as the right kind. */
  readonly typed: number;
  /** Said by the tool. */
  readonly said: number;
  /** Of these, on a place marked so; on a place marked as anything else, or as nothing, it is wrong. */
  readonly right: number;
}

export const noScore: Score = { marked: 0, found: 0, typed: 0, said: 0, right: 0 };

/** Adds what a tool found in one text to a score. */
export function scored(score: Score, kind: Kind, marked: readonly Marked[], found: readonly Found[]): Score {
  const asked = marked.filter((one) => one.kind === kind);
  const said = found.filter((one) => one.kind === kind);
  return {
    marked: score.marked + asked.length,
    found: score.found + asked.filter((one) => found.some((f) => covers(f, one))).length,
    typed: score.typed + asked.filter((one) => found.some((f) => f.kind === kind && covers(f, one))).length,
    said: score.said + said.length,
    right: score.right + said.filter((f) => asked.some((one) => shared(f, one) > 0)).length,
  };
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function shared(a: Place, b: Place): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** At least half of the marked place. */
function covers(found: Place, marked: Place): boolean {
  return shared(found, marked) >= (marked.end - marked.start) / 2;
}
