import type { Wording } from '../../../wording.ts';

export const institution: Readonly<Record<string, Wording>> = {};
