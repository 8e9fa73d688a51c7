import { remove } from '../../fixes.ts';
import type { Reading, Sentence, Term } from '../../reading/reading.ts';
import { isDenied, isMeant, isQuoted, termsIn } from '../../reading/voice.ts';
import { overlap } from '../../reading/within.ts';
import type { Rule } from '../../rule.ts';

export const confidentialWorkInfo: Rule = {
  id: 'confidential-work-info',
  severity: 'warning',
  audience: ['clinician', 'official', 'supervisor'],
  cites: ['ES-Alicante', 'GMC-concerns', 'seed-staff'],
  wording: {
    what: 'This shows something internal to your workplace.',
    why: 'Passwords, rosters, unpublished papers and inspection results are not yours to publish; criticism and raising concerns are.',
    instead:
      'Say what worries you without the internal detail, or use the reporting channel, which protects you.',
  },
  *find(reading) {
    for (const found of reading.found(
      'paper-leaked',
      'credential-told',
      'inspection-told',
      'incident-told',
      'deal-told',
    )) {
      const sentence = reading.sentences[found.sentence];
      if (sentence === undefined || isFree(reading, sentence) || isQuoted(reading.text, found)) continue;
      yield { spans: [found], fixes: [remove(reading, [sentence])] };
    }
  },
};

/** What is published, taught in general or denied may be said by anybody. */
function isFree(reading: Reading, sentence: Sentence): boolean {
  if (termsIn(reading, sentence, 'advice', 'fiction', 'hypothetical', 'corrected').length > 0) return true;
  if (termsIn(reading, sentence, 'public-already').some((term) => isOut(reading, term))) return true;
  const told = termsIn(reading, sentence, 'revealed', 'lies-open', 'hush', 'deal', 'disclose', 'incident');
  return told.length > 0 && !told.some((term) => isMeant(reading, term));
}

/** "The unions do not know yet" names those who publish, to say that they have not. */
function isOut(reading: Reading, term: Term): boolean {
  return !isDenied(reading, term) && !reading.terms('internal').some((one) => overlap(one, term));
}
