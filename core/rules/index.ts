import type { Chapter, Rule } from '../rule.ts';
import { patientCaseStory } from './patient-data/patient-case-story.ts';
import { patientCombination } from './patient-data/patient-combination.ts';
import { patientDateTime } from './patient-data/patient-date-time.ts';
import { patientIdentifier } from './patient-data/patient-identifier.ts';
import { patientImage } from './patient-data/patient-image.ts';
import { patientMockery } from './patient-data/patient-mockery.ts';
import { patientName } from './patient-data/patient-name.ts';
import { publicFigurePatient } from './patient-data/public-figure-patient.ts';
import { discriminatoryLanguage } from './tone/discriminatory-language.ts';
import { disrespectToOthers } from './tone/disrespect-to-others.ts';
import { offensiveLanguage } from './tone/offensive-language.ts';

/** THE CATALOGUE: what Sigilo looks for, chapter by chapter, as the guidance has it. */
export const catalogue: Readonly<Record<Chapter, readonly Rule[]>> = {
  'patient-data': [
    patientIdentifier,
    patientName,
    patientDateTime,
    patientCombination,
    patientCaseStory,
    patientImage,
    publicFigurePatient,
    patientMockery,
  ],
  'clinical-content': [],
  identity: [],
  boundaries: [],
  tone: [disrespectToOthers, discriminatoryLanguage, offensiveLanguage],
  institution: [],
  habits: [],
};

/** Every rule, in the catalogue's order. */
export const rules: readonly Rule[] = Object.values(catalogue).flat();

/** Old rule ids and what they are called now, so that saved settings stay alive. */
export const renames: Readonly<Record<string, string>> = {};
