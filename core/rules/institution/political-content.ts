import { addDisclaimer, remove } from '../../fixes.ts';
import type { Policy } from '../../policy.ts';
import { isAffiliated } from '../../reading/affiliated.ts';
import type { Found, Reading } from '../../reading/reading.ts';
import { isQuoted, termsIn } from '../../reading/voice.ts';
import type { Rule } from '../../rule.ts';

export const politicalContent: Rule = {
  id: 'political-content',
  severity: 'warning',
  audience: ['clinician', 'official', 'supervisor'],
  cites: ['seed-errors', 'seed-staff'],
  wording: {
    what: 'This takes sides in politics.',
    why: 'A care account serves patients of every opinion; readers take what is said under the employer’s name as its view.',
    instead:
      'Tell the fact and what it changes for patients. On a personal account, say that the view is yours.',
  },
  *find(reading, policy) {
    const isOfficial = policy.role === 'official';
    if (!isOfficial && !isAffiliated(reading, policy)) return;
    for (const found of reading.found('partisan-post')) {
      if (isCivic(reading, found) || isQuoted(reading.text, found)) continue;
      yield {
        spans: [found],
        severity: isOfficial ? 'warning' : 'note',
        fixes: isOfficial ? [remove(reading, [found])] : disclaimer(reading, policy),
      };
    }
  },
};

/** Laws, polling stations, visits and votes on names take no side. */
function isCivic(reading: Reading, found: Found): boolean {
  const sentence = reading.sentences[found.sentence];
  if (sentence === undefined) return false;
  const isNeutral = termsIn(reading, sentence, 'civic-neutral').length > 0;
  return (
    isNeutral && termsIn(reading, sentence, 'campaign', 'insult', 'death-wish', 'profanity').length === 0
  );
}

function disclaimer(reading: Reading, policy: Policy) {
  return policy.hasBioDisclaimer ? [] : addDisclaimer(reading, policy, 'D1');
}
