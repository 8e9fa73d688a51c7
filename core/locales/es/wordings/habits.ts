import type { Wording } from '../../../wording.ts';

export const habits: Readonly<Record<string, Wording>> = {};
