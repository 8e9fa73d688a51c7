import { reply } from '../../fixes.ts';
import type { Reading } from '../../reading/reading.ts';
import { has } from '../../reading/within.ts';
import type { Rule } from '../../rule.ts';

/** Networks that are for work ties by their nature. */
const workNetworks: ReadonlySet<string> = new Set(['linkedin']);

export const supervisorFriendRequest: Rule = {
  id: 'supervisor-friend-request',
  severity: 'warning',
  audience: ['supervisor', 'clinician'],
  cites: ['employer-policy'],
  wording: {
    what: 'This asks somebody you are in charge of for a private connection.',
    why: 'They can hardly say no. Accepting a request that they sent is fine; sending or pressing is not.',
    instead: 'Do not send it. Use the work channel, and wait until they ask.',
  },
  *find(reading, policy) {
    const { draft } = reading;
    if (policy.role !== 'supervisor' && reading.terms('superior').length === 0) return;
    const relation = draft.counterpart?.relation;
    if (workNetworks.has(draft.network) || draft.kind === 'profile') return;
    if (relation !== undefined && relation !== 'subordinate' && relation !== 'unknown') return;
    const found = reading
      .found('staff-befriended')
      .filter((one) => !has(reading, reading.sentences[one.sentence], 'declines-add', 'work-page'));
    const isPressed = reading.terms('press-on').length > 0;
    if (reading.terms('their-request').length > 0 && !isPressed) return;
    if (found.length > 0) yield { spans: found, fixes: reply('T5') };
    else if (relation === 'subordinate' && draft.kind === 'invitation' && !isWork(reading))
      yield { spans: [] };
  },
};

function isWork(reading: Reading): boolean {
  return reading.terms('work-channel', 'work-page', 'declines-add').length > 0;
}
