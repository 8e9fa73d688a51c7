import { remove } from '../../fixes.ts';
import type { Found, Reading } from '../../reading/reading.ts';
import type { Rule } from '../../rule.ts';

export const publicFigurePatient: Rule = {
  id: 'public-figure-patient',
  severity: 'stop',
  audience: ['clinician', 'official', 'supervisor'],
  cites: ['HIPAA-R', 'GMC-18', 'GMC-20', 'FNOMCeO-10'],
  wording: {
    what: 'This says or hints that somebody well known is a patient, or guesses at their health.',
    why: 'Fame takes no secret away: a hint is enough for readers to find out who it is.',
    instead:
      'Leave it out. Explain the condition only if the person made it public, without any link to your work.',
  },
  *find(reading) {
    const here = reading.found('famous-here');
    const judged = reading.found('famous-judged');
    for (const found of [...here, ...judged]) {
      if (isOwnNews(reading, found)) continue;
      const sentence = reading.sentences[found.sentence];
      yield { spans: [found], ...(sentence === undefined ? {} : { fixes: [remove(reading, [sentence])] }) };
    }
  },
};

/** The person, or an official source, has told it, or it is about what such people do in public. */
function isOwnNews(reading: Reading, found: Found): boolean {
  const sentence = reading.sentences[found.sentence];
  if (sentence === undefined) return false;
  return reading
    .terms('announced', 'donated')
    .some((term) => term.start >= sentence.start && term.end <= sentence.end);
}
