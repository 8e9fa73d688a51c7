import type { Wording } from '../../../wording.ts';

export const patientData: Readonly<Record<string, Wording>> = {};
