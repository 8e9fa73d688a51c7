import { remove } from '../../fixes.ts';
import { mindedMatches } from '../../reading-terms.ts';
import type { Rule } from '../../rule.ts';

export const organisationTerm: Rule = {
  id: 'organisation-term',
  severity: 'warning',
  audience: ['clinician', 'official', 'supervisor'],
  cites: ['employer-policy'],
  wording: {
    what: 'This is on the list of words that your centre keeps an eye on.',
    why: 'The centre has asked that it does not go out without a second look: a name, a project or a matter that is still open.',
    instead: 'Leave it out, say it more generally, or ask the press office first.',
  },
  *find(reading, policy) {
    for (const { start, end, term } of mindedMatches(reading, policy.ownTerms)) {
      const span = { start, end };
      yield {
        spans: [span],
        severity: term.action === 'block' ? 'stop' : 'warning',
        ...(term.why === undefined ? {} : { details: { why: term.why } }),
        fixes: [remove(reading, [span])],
      };
    }
  },
};
