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
  if (personal.length > 0 || !isToPatient) return personal;
  return [...reading.found('keeps-touch'), ...reading.terms('life-event')];
}

/** Where anybody reads along, the text itself must show that they met in care; a post, which is to nobody, that it speaks to a patient. */
function inPublic(reading: Reading): readonly Span[] {
  const { kind } = reading.draft;
  if (kind === 'profile') return [];
  const used = kind === 'post' ? [] : reading.found('record-used');
  const courted = [...used, ...reading.found('courted-from-care')];
  const isFromCare =
    kind === 'post'
      ? reading.found('cared-for-you').length > 0
      : reading.terms('from-care', 'from-record').length > 0;
  return isFromCare ? [...courted, ...reading.found('personal-approach')] : courted;
}
