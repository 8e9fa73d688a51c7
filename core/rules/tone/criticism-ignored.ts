import { reply } from '../../fixes.ts';
import { isMeant, termsIn } from '../../reading/voice.ts';
import type { Rule } from '../../rule.ts';

export const criticismIgnored: Rule = {
  id: 'criticism-ignored',
  severity: 'note',
  audience: ['official'],
  cites: ['seed-crisis', 'seed-errors'],
  wording: {
    what: 'This hides criticism or leaves it without an answer.',
    why: 'Deleted or ignored complaints come back louder; answered ones show that somebody listens.',
    instead: 'Answer each one briefly and neutrally. Hide only insults, personal data and spam.',
  },
  *find(reading) {
    const silenced = reading.found('criticism-silenced').filter((found) => {
      const sentence = reading.sentences[found.sentence];
      if (
        sentence === undefined ||
        termsIn(reading, sentence, 'rightly-hidden', 'looking-into', 'regret').length > 0
      )
        return false;
      const acts = termsIn(reading, found, 'silence');
      return acts.length === 0 || acts.some((term) => isMeant(reading, term));
    });
    if (silenced.length > 0) yield { spans: silenced, fixes: reply('R1a', 'R1b') };
  },
};
