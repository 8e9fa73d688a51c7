import { defaultPolicy, type Policy } from './policy.ts';

/** A setting that was refused, and why, in a plain sentence. */
export interface Rejection {
  readonly path: string;
  readonly reason: string;
}

export interface Settled {
  readonly policy: Policy;
  /** Whether the organisation has fixed the setting at this path, so that the person cannot change it. */
  isFixed(path: string): boolean;
  readonly rejected: readonly Rejection[];
}

/** Lays the organisation's policy over the person's choices and touches neither. Never throws. */
export function settle(_managed: unknown, _chosen: unknown): Settled {
  return { policy: defaultPolicy, isFixed: () => false, rejected: [] };
}
