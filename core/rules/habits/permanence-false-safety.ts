import { isQuoted, termsIn } from '../../reading/voice.ts';
import type { Rule } from '../../rule.ts';

export const permanenceFalseSafety: Rule = {
  id: 'permanence-false-safety',
  severity: 'note',
  audience: ['clinician', 'official', 'supervisor'],
  cites: ['AMA-b', 'GMC-9', 'seed-staff'],
  wording: {
    what: 'This counts on the post staying private or going away.',
    why: 'What you post stays: even if you delete it, somebody may have a screenshot.',
    instead: 'Write it as if patients, colleagues and your employer will read it, or do not post it.',
  },
  *find(reading) {
    if (reading.terms('lasts-forever', 'corrected').length > 0) return;
    const isOpen = reading.terms('invites').length > 0;
    const hopes = reading
      .found('false-safety')
      .filter((found) => !isQuoted(reading.text, found))
      .filter((found) => !isOpen || termsIn(reading, found, 'few-see').length === 0);
    if (hopes.length > 0) yield { spans: hopes };
  },
};
