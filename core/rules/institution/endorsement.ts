import { remove } from '../../fixes.ts';
import { isAffiliated } from '../../reading/affiliated.ts';
import type { Found, Reading } from '../../reading/reading.ts';
import { isMeant, isQuoted, termsIn } from '../../reading/voice.ts';
import type { Rule } from '../../rule.ts';

export const endorsement: Rule = {
  id: 'endorsement',
  severity: 'warning',
  audience: ['clinician', 'official', 'supervisor'],
  cites: ['FNOMCeO-57', 'FNOMCeO-56', 'seed-staff'],
  wording: {
    what: 'This recommends a brand, a business or a person.',
    why: 'Under the centre’s name it reads as a guarantee, and codes forbid lending it to products and firms.',
    instead: 'Give criteria for choosing, or the active substance, and leave the name out.',
  },
  *find(reading, policy) {
    if (policy.role !== 'official' && !isAffiliated(reading, policy)) return;
    for (const found of reading.found('endorsed')) {
      if (isQuoted(reading.text, found) || isAdvice(reading, found)) continue;
      yield { spans: [found], fixes: [remove(reading, [found])] };
    }
  },
};

/** Healthy habits sell nothing, and "we do not recommend" is the opposite. */
function isAdvice(reading: Reading, found: Found): boolean {
  const sentence = reading.sentences[found.sentence];
  if (sentence === undefined) return false;
  const praised = termsIn(reading, found, 'recommend', 'buy-at', 'trusted', 'superlative');
  if (praised.length > 0 && !praised.some((term) => isMeant(reading, term))) return true;
  return (
    termsIn(reading, sentence, 'healthy-habit').length > 0 &&
    termsIn(reading, sentence, 'superlative', 'trusted', 'vote-for-us').length === 0
  );
}
