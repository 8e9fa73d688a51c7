import type { Wording } from '../../../wording.ts';
import { boundaries } from './boundaries.ts';
import { clinicalContent } from './clinical-content.ts';
import { habits } from './habits.ts';
import { identity } from './identity.ts';
import { institution } from './institution.ts';
import { patientData } from './patient-data.ts';
import { tone } from './tone.ts';

/** What, why and instead of each rule, chapter by chapter. */
export const wordings: Readonly<Record<string, Wording>> = {
  ...patientData,
  ...clinicalContent,
  ...identity,
  ...boundaries,
  ...tone,
  ...institution,
  ...habits,
};
