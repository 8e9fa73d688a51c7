import type { Span } from '../../finding.ts';
import { remove } from '../../fixes.ts';
import type { Reading } from '../../reading/reading.ts';
import { isPrivate } from '../../reading/within.ts';
import type { Rule } from '../../rule.ts';

export const personalMessageToPatient: Rule = {
  id: 'personal-message-to-patient',
  severity: 'warning',
  audience: ['clinician', 'official', 'supervisor'],
  cites: ['ANA-2', 'AMA-c', 'ACP-FSMB', 'GMC-boundaries'],
  wording: {
    what: 'This is a personal message to a patient.',
    why: 'Courting, inviting, selling or borrowing across the care relationship is misconduct, and what the record knows is for care only.',
    instead: 'Leave it out; write to patients through the channel of the centre and about their care alone.',
  },
  *find(reading) {
    const { counterpart } = reading.draft;
    const relation = counterpart?.relation ?? 'unknown';
    if (relation === 'friend' || relation === 'colleague' || relation === 'subordinate') return;
    const places = isPrivate(reading.draft) ? inMessage(reading, relation !== 'unknown') : inPublic(reading);
    if (places.length > 0) yield { spans: places, fixes: [remove(reading, places)] };
  },
};

function inMessage(reading: Reading, isToPatient: boolean): readonly Span[] {
  const personal = reading.found('personal-approach', 'record-used');
  return personal.length === 0 && isToPatient ? reading.terms('life-event') : personal;
}

/** Where anybody reads along, the text itself must show that they met in care. */
function inPublic(reading: Reading): readonly Span[] {
  if (reading.draft.kind === 'profile' || reading.draft.kind === 'post') return [];
  const used = reading.found('record-used');
  const isFromCare = reading.terms('from-care', 'from-record').length > 0;
  return isFromCare ? [...used, ...reading.found('personal-approach')] : used;
}
