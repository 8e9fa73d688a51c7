import type { Span } from '../../finding.ts';
import { reply } from '../../fixes.ts';
import type { Found, Reading } from '../../reading/reading.ts';
import type { Construction } from '../../reading/topics/index.ts';
import { answersInPublic, has, isPrivate, overlap } from '../../reading/within.ts';
import { type Rule, surmised } from '../../rule.ts';

export const confirmsPatientRelationship: Rule = {
  id: 'confirms-patient-relationship',
  severity: 'stop',
  audience: ['clinician', 'official', 'supervisor'],
  cites: ['OCR-reviews', 'AEPD-2023', 'GDPR-9', 'FNOMCeO-10', 'GMC-20'],
  wording: {
    what: 'This lets readers infer that the person you answer is, was or was not a patient.',
    why: 'Being a patient is health data. It stays secret even if the other person told it first; clinics have been fined for such replies.',
    instead: 'Thank them, say nothing about any visit or record, and offer a private channel.',
  },
  *find(reading, policy) {
    if (isPrivate(reading.draft) || reading.draft.kind === 'profile') return;
    const isAnswer = answersInPublic(reading.draft);
    const general = reading.found('care-general');
    const told = reading
      .found(...constructions(reading, isAnswer))
      .filter((found) => !general.some((one) => overlap(one, found)))
      .filter((found) => isTold(reading, found))
      .filter((found) => isAnswer || isAddressed(reading, found));
    const spans = told.length > 0 || !isAnswer ? told : readBetweenLines(reading);
    if (spans.length === 0) return;
    const fixes = reply(isKind(reading) ? 'R3' : 'R1a', 'R1b', 'R5');
    yield { spans, fixes, ...surmised(told.length === 0, policy) };
  },
};

/** The second reader's log-odds from which an answer lets a relationship be inferred without saying it. */
const plain = 1.5;
/** The same where the sentence only thanks, or says how anybody may do something. */
const plainDespiteForm = 3.5;

function readBetweenLines(reading: Reading): readonly Span[] {
  return reading.sentences
    .filter((sentence, index) => {
      if (has(reading, sentence, 'not-told')) return false;
      const isForm = has(reading, sentence, 'plain-greeting', 'how-to', 'supposing');
      return (reading.opinions[index]?.relation ?? 0) >= (isForm ? plainDespiteForm : plain);
    })
    .map((sentence) => reading.telling(sentence, 'relation'));
}

/** What counts depends on what is being answered: an experience makes even "the filling" a confirmation, a question does not. */
function constructions(reading: Reading, isAnswer: boolean): readonly Construction[] {
  if (!isAnswer) return ['care-confirmed'];
  const isExperience = reading.incoming !== undefined && !asks(reading.incoming);
  return isExperience
    ? ['care-confirmed', 'care-implied', 'care-denied', 'care-mentioned']
    : ['care-confirmed', 'care-implied', 'care-denied'];
}

/** Whether something is asked, also by those who leave the sign out. */
function asks(incoming: Reading): boolean {
  return (
    incoming.sentences.some((one) => one.isQuestion) ||
    incoming
      .terms('asks-for')
      .some((term) => incoming.sentenceAt(term.start)?.tokens[0]?.start === term.start)
  );
}

/** A sentence that declines to tell, or speaks of anybody's care, tells nothing of this one. */
function isTold(reading: Reading, found: Found): boolean {
  const sentence = reading.sentences[found.sentence];
  if (found.construction === 'care-denied') return !has(reading, sentence, 'not-told');
  if (found.construction !== 'care-mentioned') return true;
  return (
    sentence?.isQuestion !== true &&
    !has(reading, sentence, 'not-told', 'how-to', 'supposing', 'patients', 'see-somebody')
  );
}

/** Without a reply to see, somebody must be spoken to: a handle, or what they wrote. */
function isAddressed(reading: Reading, found: Found): boolean {
  const sentence = reading.sentences[found.sentence];
  return (
    has(reading, sentence, 'sorry', 'looked-up', 'as-patient') ||
    reading.terms('your-words').length > 0 ||
    sentence?.tokens.some((token) => token.kind === 'handle') === true
  );
}

/** The other side said something kind, as far as the answer shows. */
function isKind(reading: Reading): boolean {
  return reading.terms('glad', 'trusted-us').length > 0 && reading.terms('sorry').length === 0;
}
