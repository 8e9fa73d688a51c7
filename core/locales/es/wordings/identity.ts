import type { Wording } from '../../../wording.ts';

export const identity: Readonly<Record<string, Wording>> = {};
