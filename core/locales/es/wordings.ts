import type { Wording } from '../../rule.ts';

/** What, why and instead of each rule, for the card. */
export const wordings: Readonly<Record<string, Wording>> = {};
