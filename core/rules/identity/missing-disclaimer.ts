import { addDisclaimer } from '../../fixes.ts';
import type { Reading } from '../../reading/reading.ts';
import { isPrivate } from '../../reading/within.ts';
import type { Rule } from '../../rule.ts';

export const missingDisclaimer: Rule = {
  id: 'missing-disclaimer',
  severity: 'note',
  audience: ['clinician', 'supervisor'],
  cites: ['AMA-f', 'GMC-verify', 'employer-policy'],
  wording: {
    what: 'This gives an opinion beside your profession or employer, without saying that it is yours alone.',
    why: 'Readers may take it for the position of your centre.',
    instead: 'Add a short line, or put it once in your profile and tell Sigilo in the settings.',
  },
  *find(reading, policy) {
    const { draft } = reading;
    if (isPrivate(draft) || draft.kind === 'profile') return;
    if (policy.hasBioDisclaimer || reading.terms('own-views').length > 0) return;
    const judged = reading.found('employer-judged');
    const opinions = reading.found('opinion-given');
    const first = judged[0] ?? opinions[0];
    if (first === undefined || !showsWhoSpeaks(reading)) return;
    yield {
      spans: [first],
      fixes: addDisclaimer(reading, policy, 'D1'),
      ...(judged.length > 0 ? { severity: 'warning' } : {}),
    };
  },
};

/** Titles that stand in account names in every language. */
const title = /(?<![\p{L}\p{N}])(?:dra?|dott|md|rn|np|mbbs|frcs|phd)(?![\p{L}\p{N}])/iu;

/** The text says it, or the account's name does and the text speaks of the health system. */
function showsWhoSpeaks(reading: Reading): boolean {
  if (reading.found('speaks-as', 'employer-judged').length > 0) return true;
  const name = reading.draft.account?.name ?? '';
  return title.test(name) && reading.terms('system-topic').length > 0;
}
