import type { Span } from '../../finding.ts';
import { addDisclaimer } from '../../fixes.ts';
import type { Reading } from '../../reading/reading.ts';
import { answersInPublic, has, isPrivate } from '../../reading/within.ts';
import type { Rule } from '../../rule.ts';

export const healthInfoWithoutSource: Rule = {
  id: 'health-info-without-source',
  severity: 'note',
  audience: ['clinician', 'official', 'supervisor'],
  cites: ['GMC-verify', 'NMC-6', 'CDM-81.3', 'FNOMCeO-55'],
  wording: {
    what: 'This gives health information without a source.',
    why: 'From a professional it is taken as fact; a link lets readers check it and see its limits.',
    instead: 'Add a link or name the source, or say that it is general information.',
  },
  *find(reading, policy) {
    if (isPrivate(reading.draft) || reading.draft.kind === 'profile' || isSourced(reading)) return;
    const told: readonly Span[] = [
      ...reading
        .found('health-fact', 'health-tip', 'study-cited')
        .filter((found) => !isAboutOneself(reading, found.sentence)),
      ...shares(reading),
    ];
    const first = told[0];
    if (first !== undefined) yield { spans: [first], fixes: addDisclaimer(reading, policy, 'D2') };
  },
};

function isSourced(reading: Reading): boolean {
  if (reading.terms('source', 'general-line').length > 0) return true;
  if (answersInPublic(reading.draft) && reading.terms('see-somebody').length > 0) return true;
  return reading.sentences.some((sentence) => sentence.tokens.some((token) => token.kind === 'url'));
}

/** Coffee that keeps the author awake is no claim; nor is what a question asks. */
function isAboutOneself(reading: Reading, index: number): boolean {
  const sentence = reading.sentences[index];
  return sentence?.isQuestion === true || has(reading, sentence, 'me', 'my', 'myth', 'own-illness');
}

const percentage = /\p{N}\s?%/u;

/** Shares of people, written with the sign: no word of the lexicon. */
function shares(reading: Reading): readonly Span[] {
  return reading.sentences
    .filter(
      (sentence) =>
        percentage.test(reading.text.slice(sentence.start, sentence.end)) &&
        has(reading, sentence, 'health-good', 'illness') &&
        has(reading, sentence, 'habit', 'effect'),
    )
    .map(({ start, end }) => ({ start, end }));
}
