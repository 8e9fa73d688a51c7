import type { Reading, Sentence, Term } from '../../reading/reading.ts';
import { isDefended, isMeant, isQuoted, termsIn } from '../../reading/voice.ts';
import type { Rule } from '../../rule.ts';

/** Words in capitals, three letters or more, from which a sentence counts as shouted. */
const shoutedWords = 4;

export const offensiveLanguage: Rule = {
  id: 'offensive-language',
  severity: 'warning',
  audience: ['clinician', 'official', 'supervisor'],
  cites: ['FNOPI-2018', 'CDM-81.4'],
  wording: {
    what: 'This swears, insults, threatens or shouts.',
    why: 'On an account tied to the profession it is read as how you treat people, and orders have disciplined it.',
    instead: 'Say what is wrong and what you ask for.',
  },
  *find(reading) {
    const rude = [
      ...reading.terms('profanity').filter((term) => isRude(reading, term)),
      ...reading.terms('mild-profanity').filter((term) => isAngry(reading, sentenceOf(reading, term))),
      ...reading
        .terms('slur', 'death-wish')
        .filter((term) => isMeant(reading, term) && !isDefended(reading, term)),
    ];
    if (rude.length > 0) yield { spans: rude };
    for (const found of reading.found('insult-hurled', 'harm-threatened', 'ill-wished'))
      if (isMeant(reading, found)) yield { spans: [found] };
    for (const sentence of reading.sentences) {
      if (isShouted(sentence) && (isAngry(reading, sentence) || isExclaimed(reading, sentence)))
        yield { spans: [{ start: sentence.start, end: sentence.end }] };
    }
  },
};

/** Swearing that is quoted, or said out of love or triumph, offends nobody. */
function isRude(reading: Reading, term: Term): boolean {
  if (isQuoted(reading.text, term)) return false;
  const sentence = sentenceOf(reading, term);
  if (sentence === undefined) return true;
  const isFond = termsIn(reading, sentence, 'affection').length > 0;
  return !isFond || isAngry(reading, sentence);
}

function isAngry(reading: Reading, sentence: Sentence | undefined): boolean {
  if (sentence === undefined) return false;
  return termsIn(
    reading,
    sentence,
    'insult',
    'shame',
    'bad-work',
    'contempt',
    'death-wish',
    'dehumanise',
  ).some((term) => isMeant(reading, term));
}

function sentenceOf(reading: Reading, term: Term): Sentence | undefined {
  return reading.sentenceAt(term.start);
}

function isShouted(sentence: Sentence): boolean {
  const long = sentence.tokens.filter((token) => token.kind === 'word' && token.text.length > 2);
  const shouted = long.filter((token) => token.isUpper).length;
  return shouted >= shoutedWords && shouted >= long.length * 0.7;
}

/** A heading in capitals is no shouting; a coarse or much exclaimed one is. */
function isExclaimed(reading: Reading, sentence: Sentence): boolean {
  if (termsIn(reading, sentence, 'affection').length > 0) return false;
  return (
    reading.text.slice(sentence.start, sentence.end).includes('!!!') ||
    termsIn(reading, sentence, 'mild-profanity', 'profanity').length > 0
  );
}
