import type { Draft } from '../../draft.ts';
import type { Policy } from '../../policy.ts';
import { isQuoted } from '../../reading/voice.ts';
import type { Rule } from '../../rule.ts';

export const postingOnShift: Rule = {
  id: 'posting-on-shift',
  severity: 'note',
  audience: ['clinician', 'supervisor'],
  cites: ['seed-staff', 'OMC-4'],
  wording: {
    what: 'This is posted, or reads as if posted, during working hours.',
    why: 'Patients and employers see the time and the text; attention in care is owed to those present.',
    instead: 'Keep it as a draft until your break.',
  },
  *find(reading, policy) {
    const told = reading.found('posting-at-work').filter((found) => !isQuoted(reading.text, found));
    if (told.length > 0 && reading.terms('off-duty').length === 0) yield { spans: told };
    else if (isWorkingHour(reading.draft, policy)) yield { spans: [] };
  },
};

/** Whether the draft's clock is inside the hours that the author set; without a clock or hours it never is. */
function isWorkingHour({ now }: Draft, policy: Policy): boolean {
  if (now === undefined) return false;
  return policy.workingHours.some(({ weekday, from, to }) =>
    from <= to
      ? weekday === now.weekday && now.minute >= from && now.minute < to
      : (weekday === now.weekday && now.minute >= from) ||
        ((weekday + 1) % 7 === now.weekday && now.minute < to),
  );
}
