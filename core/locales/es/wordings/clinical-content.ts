import type { Wording } from '../../../wording.ts';

export const clinicalContent: Readonly<Record<string, Wording>> = {};
