import { addDisclaimer, remove } from '../../fixes.ts';
import { isPrivate } from '../../reading/within.ts';
import type { Rule } from '../../rule.ts';

export const undisclosedInterest: Rule = {
  id: 'undisclosed-interest',
  severity: 'warning',
  audience: ['clinician', 'official', 'supervisor'],
  cites: ['FNOMCeO-ICT', 'GMC-interests', 'FNOMCeO-57'],
  wording: {
    what: 'This promotes something you seem to gain from, without saying so.',
    why: 'Readers trust a professional to advise, not to sell; hidden advertising is against the codes and the law.',
    instead: 'Say who pays or what ties you to it, or leave the promotion out.',
  },
  *find(reading, policy) {
    if (isPrivate(reading.draft) || reading.draft.kind === 'profile') return;
    if (reading.terms('declared', 'no-gain').length > 0) return;
    const found = reading.found('gain-shown');
    if (found.length === 0) return;
    yield { spans: found, fixes: [...addDisclaimer(reading, policy, 'D4'), remove(reading, found)] };
  },
};
