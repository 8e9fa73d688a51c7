import { addDisclaimer } from '../../fixes.ts';
import type { Reading } from '../../reading/reading.ts';
import { has, isPrivate } from '../../reading/within.ts';
import { fold } from '../../reading/words.ts';
import type { Rule } from '../../rule.ts';

export const speaksForEmployer: Rule = {
  id: 'speaks-for-employer',
  severity: 'warning',
  audience: ['clinician', 'supervisor'],
  cites: ['employer-policy', 'FNOPI-28', 'GMC-verify'],
  wording: {
    what: 'This speaks for the centre from a personal account.',
    why: 'Announcing, apologising or promising is for the official account; from yours it can commit the centre and you.',
    instead:
      'Write in the first person, share the official post, or pass it to those who speak for the centre.',
  },
  *find(reading, policy) {
    if (isPrivate(reading.draft) || reading.draft.kind === 'profile') return;
    const found = reading
      .found('employer-voice')
      .filter((one) => !has(reading, reading.sentences[one.sentence], 'official-word'));
    const named = found.length > 0 ? [] : employerAnnounces(reading, policy.employers);
    if (found.length + named.length > 0)
      yield { spans: [...found, ...named], fixes: addDisclaimer(reading, policy, 'D1') };
  },
};

/** A sentence that names one of the author's employers beside a "we announce". */
function employerAnnounces(reading: Reading, employers: readonly string[]) {
  const names = employers.map(fold).filter((name) => name !== '');
  if (names.length === 0) return [];
  return reading.sentences
    .filter((sentence) => {
      const text = fold(reading.text.slice(sentence.start, sentence.end));
      return names.some((name) => text.includes(name)) && has(reading, sentence, 'we-announce');
    })
    .map(({ start, end }) => ({ start, end }));
}
