import type { Policy } from './policy.ts';

const minute = 60_000;

/** How far the clocks of two moments may have been set apart, in milliseconds. */
const slack = minute;

/**
 * Whether the guard rests at `now`, in milliseconds since the epoch. An end that lies further ahead than one pause may last was
 * never set by a pause, and counts for nothing.
 */
export function isPaused({ pausedUntil, pause }: Policy, now: number): boolean {
  if (pausedUntil === undefined || !pause.allowed) return false;
  return pausedUntil > now && pausedUntil <= now + pause.minutes * minute + slack;
}
