import type { Chapter, Rule } from '../rule.ts';
import { permanenceFalseSafety } from './habits/permanence-false-safety.ts';
import { postingOnShift } from './habits/posting-on-shift.ts';
import { acknowledgeQuestion } from './institution/acknowledge-question.ts';
import { broadcastOnly } from './institution/broadcast-only.ts';
import { confidentialWorkInfo } from './institution/confidential-work-info.ts';
import { endorsement } from './institution/endorsement.ts';
import { politicalContent } from './institution/political-content.ts';
import { selfPromotion } from './institution/self-promotion.ts';
import { patientCaseStory } from './patient-data/patient-case-story.ts';
import { patientCombination } from './patient-data/patient-combination.ts';
import { patientDateTime } from './patient-data/patient-date-time.ts';
import { patientImage } from './patient-data/patient-image.ts';
import { patientMockery } from './patient-data/patient-mockery.ts';
import { publicFigurePatient } from './patient-data/public-figure-patient.ts';
import { criticismIgnored } from './tone/criticism-ignored.ts';
import { defensiveReply } from './tone/defensive-reply.ts';
import { discriminatoryLanguage } from './tone/discriminatory-language.ts';
import { disrespectToOthers } from './tone/disrespect-to-others.ts';
import { offensiveLanguage } from './tone/offensive-language.ts';

/** THE CATALOGUE: what Sigilo looks for, chapter by chapter, as the guidance has it. */
export const catalogue: Readonly<Record<Chapter, readonly Rule[]>> = {
  'patient-data': [
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
  tone: [disrespectToOthers, discriminatoryLanguage, offensiveLanguage, defensiveReply, criticismIgnored],
  institution: [
    confidentialWorkInfo,
    politicalContent,
    endorsement,
    selfPromotion,
    broadcastOnly,
    acknowledgeQuestion,
  ],
  habits: [postingOnShift, permanenceFalseSafety],
};

/** Every rule, in the catalogue's order. */
export const rules: readonly Rule[] = Object.values(catalogue).flat();

/** Old rule ids and what they are called now, so that saved settings stay alive. */
export const renames: Readonly<Record<string, string>> = {};
