import type { Wording } from '../../../wording.ts';

export const tone: Readonly<Record<string, Wording>> = {};
