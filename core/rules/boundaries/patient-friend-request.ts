import type { Relation } from '../../draft.ts';
import { reply } from '../../fixes.ts';
import type { Found, Reading } from '../../reading/reading.ts';
import { has } from '../../reading/within.ts';
import type { Rule } from '../../rule.ts';

export const patientFriendRequest: Rule = {
  id: 'patient-friend-request',
  severity: 'stop',
  audience: ['clinician', 'supervisor'],
  cites: ['ACP-FSMB', 'BMA-friends', 'GMC-2013', 'FNOMCeO-ICT', 'AMA-c'],
  wording: {
    what: 'This ties a patient, or a relative of one, to your private account.',
    why: 'Friends and followers see each other, so the care relationship shows, and both sides lose their distance.',
    instead:
      'Thank them and point to the professional page. A friendship older than the care is an exception.',
  },
  *find(reading) {
    const { draft } = reading;
    const relation = draft.counterpart?.relation;
    if (draft.kind === 'profile' || (relation !== undefined && harmless.has(relation))) return;
    if (reading.terms('old-friends').length > 0) return;
    if (
      relation === undefined &&
      reading.terms('superior').length > 0 &&
      reading.terms('patient').length === 0
    )
      return;
    const tied = reading.found('private-tie').filter((found) => !isTurnedAway(reading, found));
    const isToPatient = relation === 'patient' || relation === 'relative';
    const fixes = reply('R4a', 'R4b');
    if (tied.length > 0 && (isToPatient || isTiedToCare(reading))) yield { spans: tied, fixes };
    else if (isToPatient && draft.kind === 'invitation' && !isRefusal(reading)) yield { spans: [], fixes };
  },
};

/** Counterparts that are no patients. */
const harmless: ReadonlySet<Relation> = new Set<Relation>(['colleague', 'subordinate', 'friend']);

/** The draft, or what it answers, shows that the other side is a patient. */
function isTiedToCare(reading: Reading): boolean {
  return (
    reading.found('patient-befriended').length > 0 ||
    reading.terms('care-tie', 'patient', 'patients').length > 0 ||
    (reading.incoming?.terms('care-tie', 'patient', 'profession', 'care-step').length ?? 0) > 0
  );
}

function isTurnedAway(reading: Reading, found: Found): boolean {
  return has(reading, reading.sentences[found.sentence], 'declines-add', 'work-page');
}

function isRefusal(reading: Reading): boolean {
  return reading.terms('declines-add', 'work-page').length > 0;
}
