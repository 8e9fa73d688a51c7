import type { DisclaimerText } from '../locale.ts';

/** The disclaimers D1 to D5 of GUIDANCE section 5. */
export const disclaimers: Readonly<Record<string, DisclaimerText>> = {};
