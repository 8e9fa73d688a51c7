import type { Reading, Sentence } from '../../reading/reading.ts';
import type { Rule } from '../../rule.ts';

/** Words in capitals, three letters or more, from which a sentence counts as shouted. */
const shoutedWords = 4;

export const offensiveLanguage: Rule = {
  id: 'offensive-language',
  severity: 'warning',
  audience: ['clinician', 'official', 'supervisor'],
  cites: ['FNOPI-2018', 'CDM-81.4'],
  wording: {
    what: 'This swears, insults or shouts.',
    why: 'On an account tied to the profession it is read as how you treat people, and orders have disciplined it.',
    instead: 'Say what is wrong and what you ask for.',
  },
  *find(reading) {
    const rude = reading.terms('profanity', 'slur');
    if (rude.length > 0) yield { spans: rude };
    for (const sentence of reading.sentences) {
      if (isShouted(sentence) && isAngry(sentence, reading))
        yield { spans: [{ start: sentence.start, end: sentence.end }] };
    }
  },
};

function isShouted(sentence: Sentence): boolean {
  const long = sentence.tokens.filter((token) => token.kind === 'word' && token.text.length > 2);
  const shouted = long.filter((token) => token.isUpper).length;
  return shouted >= shoutedWords && shouted >= long.length * 0.7;
}

/** A heading in capitals is no shouting; an exclamation or an insult in capitals is. */
function isAngry(sentence: Sentence, reading: Reading): boolean {
  if (reading.text.slice(sentence.start, sentence.end).includes('!!')) return true;
  return reading
    .terms('insult', 'shame', 'bad-work')
    .some((term) => term.start >= sentence.start && term.end <= sentence.end);
}
