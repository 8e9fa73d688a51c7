import type { ReplyText } from '../locale.ts';

/** The model replies of GUIDANCE section 6. */
export const replies: Readonly<Record<string, ReplyText>> = {};
