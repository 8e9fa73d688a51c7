import type { Wording } from '../../../wording.ts';

export const boundaries: Readonly<Record<string, Wording>> = {};
