import { reply } from '../../fixes.ts';
import type { Found, Reading } from '../../reading/reading.ts';
import type { Concept, Construction } from '../../reading/topics/index.ts';
import { isDenied, termsIn } from '../../reading/voice.ts';
import { answersInPublic, has, isPrivate } from '../../reading/within.ts';
import type { Match, Rule } from '../../rule.ts';

/** Advice that is plain by itself, once somebody is answered. */
const plain: readonly Construction[] = ['dose-advised', 'treatment-changed', 'diagnosis-given', 'test-read'];

export const individualAdvice: Rule = {
  id: 'individual-advice',
  severity: 'stop',
  audience: ['clinician', 'official', 'supervisor'],
  cites: ['OMC-2', 'FNOMCeO-ICT', 'ACP-FSMB', 'RCGP-3', 'CDM-80.1'],
  wording: {
    what: 'This gives one person clinical advice here.',
    why: 'You have not examined them, others will copy it, and you answer for the harm. Their illness becomes public as well.',
    instead:
      'Give general information with a source, and send them to a visit or, if urgent, to the emergency number.',
  },
  *find(reading, policy) {
    const offered = reading.found('advice-offered').filter((found) => !isDenied(reading, found));
    const places = [...offered, ...given(reading)].filter(
      (found) => !has(reading, reading.sentences[found.sentence], 'not-advise'),
    );
    if (places.length === 0) return;
    const fixes = reply(policy.role === 'official' ? 'R2a' : 'R2b');
    const match: Match = { spans: places, fixes };
    yield isPrivate(reading.draft) ? { ...match, severity: 'warning' } : match;
  },
};

/** What the draft tells the one it answers. */
function given(reading: Reading): readonly Found[] {
  const { draft, incoming } = reading;
  if (draft.kind === 'profile') return [];
  if (!answersInPublic(draft) && !isPrivate(draft)) return [];
  const told = reading.found(...plain);
  if (told.length > 0) return told;
  if (incoming === undefined) return [];
  if (incoming.found('leave-asked', 'ill-told').length === 0 && incoming.terms(...clinicalTerms).length === 0)
    return [];
  const dismissed = reading.found('care-dismissed', 'told-to-do').filter((found) => !isSent(reading, found));
  return dismissed.length > 0 ? dismissed : granted(reading, incoming);
}

/** Words of the one who asks that make it a clinical question. */
const clinicalTerms: readonly Concept[] = [
  'symptom',
  'condition',
  'ailment',
  'illness',
  'drug',
  'remedy',
  'test',
];

/** Sending to a clinician in the same sentence turns "do not worry" into courtesy; "do not go to one" does not. */
function isSent(reading: Reading, found: Found): boolean {
  const sentence = reading.sentences[found.sentence];
  if (sentence === undefined) return false;
  if (has(reading, sentence, 'source', 'general-line')) return true;
  return termsIn(reading, sentence, 'see-somebody').some((term) => !isDenied(reading, term));
}

/** "Can I double it?" answered with a bare yes or no. */
function granted(reading: Reading, incoming: Reading): readonly Found[] {
  if (incoming.found('leave-asked').length === 0) return [];
  if (reading.terms('see-somebody', 'not-advise', 'source').length > 0) return [];
  const first = reading.sentences[0];
  const opening = reading
    .terms('yes')
    .find((term) => first !== undefined && term.start === first.tokens[0]?.start);
  return opening === undefined
    ? []
    : [{ construction: 'leave-asked', sentence: 0, start: opening.start, end: opening.end }];
}
