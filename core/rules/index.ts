import type { Chapter, Rule } from '../rule.ts';
import { ownPrivateInfo } from './boundaries/own-private-info.ts';
import { patientFriendRequest } from './boundaries/patient-friend-request.ts';
import { personalMessageToPatient } from './boundaries/personal-message-to-patient.ts';
import { reminderWithClinicalDetail } from './boundaries/reminder-with-clinical-detail.ts';
import { supervisorFriendRequest } from './boundaries/supervisor-friend-request.ts';
import { healthInfoWithoutSource } from './clinical-content/health-info-without-source.ts';
import { individualAdvice } from './clinical-content/individual-advice.ts';
import { misleadingClaim } from './clinical-content/misleading-claim.ts';
import { permanenceFalseSafety } from './habits/permanence-false-safety.ts';
import { postingOnShift } from './habits/posting-on-shift.ts';
import { employerBrandInAccount } from './identity/employer-brand-in-account.ts';
import { missingDisclaimer } from './identity/missing-disclaimer.ts';
import { pseudonymFalseSafety } from './identity/pseudonym-false-safety.ts';
import { speaksForEmployer } from './identity/speaks-for-employer.ts';
import { undisclosedInterest } from './identity/undisclosed-interest.ts';
import { acknowledgeQuestion } from './institution/acknowledge-question.ts';
import { broadcastOnly } from './institution/broadcast-only.ts';
import { confidentialWorkInfo } from './institution/confidential-work-info.ts';
import { endorsement } from './institution/endorsement.ts';
import { organisationTerm } from './institution/organisation-term.ts';
import { politicalContent } from './institution/political-content.ts';
import { selfPromotion } from './institution/self-promotion.ts';
import { confirmsPatientRelationship } from './patient-data/confirms-patient-relationship.ts';
import { patientCaseStory } from './patient-data/patient-case-story.ts';
import { patientCombination } from './patient-data/patient-combination.ts';
import { patientDateTime } from './patient-data/patient-date-time.ts';
import { patientIdentifier } from './patient-data/patient-identifier.ts';
import { patientImage } from './patient-data/patient-image.ts';
import { patientMockery } from './patient-data/patient-mockery.ts';
import { patientName } from './patient-data/patient-name.ts';
import { publicFigurePatient } from './patient-data/public-figure-patient.ts';
import { criticismIgnored } from './tone/criticism-ignored.ts';
import { defensiveReply } from './tone/defensive-reply.ts';
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
    confirmsPatientRelationship,
    publicFigurePatient,
    patientMockery,
  ],
  'clinical-content': [individualAdvice, healthInfoWithoutSource, misleadingClaim],
  identity: [
    missingDisclaimer,
    speaksForEmployer,
    undisclosedInterest,
    employerBrandInAccount,
    pseudonymFalseSafety,
  ],
  boundaries: [
    patientFriendRequest,
    personalMessageToPatient,
    reminderWithClinicalDetail,
    supervisorFriendRequest,
    ownPrivateInfo,
  ],
  tone: [disrespectToOthers, discriminatoryLanguage, offensiveLanguage, defensiveReply, criticismIgnored],
  institution: [
    confidentialWorkInfo,
    politicalContent,
    endorsement,
    selfPromotion,
    broadcastOnly,
    acknowledgeQuestion,
    organisationTerm,
  ],
  habits: [postingOnShift, permanenceFalseSafety],
};

/** Every rule, in the catalogue's order. */
export const rules: readonly Rule[] = Object.values(catalogue).flat();

export { renames } from './renames.ts';
