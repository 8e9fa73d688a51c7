import type { Concept } from './index.ts';

/** Concepts that place a sentence in care: what was wrong, what was done, with what, and where. */
export const clinicalConcepts: ReadonlySet<Concept> = new Set<Concept>([]);
