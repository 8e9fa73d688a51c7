import type { Found, Reading } from '../../reading/reading.ts';
import { isDenied, termsIn } from '../../reading/voice.ts';
import { has, isPrivate } from '../../reading/within.ts';
import type { Rule } from '../../rule.ts';

export const misleadingClaim: Rule = {
  id: 'misleading-claim',
  severity: 'warning',
  audience: ['clinician', 'official', 'supervisor'],
  cites: ['CDM-81.5', 'FNOMCeO-56', 'NMC-6', 'GMC-verify'],
  wording: {
    what: 'This promises too much, calls somebody the best, or speaks against proven care.',
    why: 'Absolute claims mislead people who hope for a cure, and the codes ask for truthful, measured information.',
    instead: 'Say what is known, for whom and with which limits, and link the evidence.',
  },
  *find(reading) {
    if (isPrivate(reading.draft)) return;
    const found = reading
      .found('claim-absolute', 'claim-best', 'care-discouraged', 'deceit-told')
      .filter((one) => !isTurnedRound(reading, one));
    for (const one of found) yield { spans: [one] };
  },
};

/** A sentence that calls the claim a myth, limits it, or asks, does not make it. */
function isTurnedRound(reading: Reading, found: Found): boolean {
  const sentence = reading.sentences[found.sentence];
  if (has(reading, sentence, 'myth')) return true;
  if (found.construction === 'deceit-told') return false;
  return (
    sentence?.isQuestion === true ||
    (found.construction === 'claim-absolute' &&
      (has(reading, sentence, 'hedge') || isCureDenied(reading, found)))
  );
}

/** "Does not vanish with any diet": the cure itself is denied. */
function isCureDenied(reading: Reading, found: Found): boolean {
  return termsIn(reading, found, 'cure').some((cure) => isDenied(reading, cure));
}
