import type { Found, Reading } from '../../reading/reading.ts';
import type { Concept } from '../../reading/topics/index.ts';
import { isDefended, isMeant, termsIn } from '../../reading/voice.ts';
import { Gap } from '../../reading/words.ts';
import type { Rule } from '../../rule.ts';

/** What turns a mention of somebody into an attack. */
const attacks: readonly Concept[] = [
  'bad-work',
  'insult',
  'derision',
  'profanity',
  'death-wish',
  'dehumanise',
  'contempt',
  'shame',
  'dim',
  'greedy',
  'slovenly',
  'who-let-them',
  'nuisance',
  'after-them',
];

export const disrespectToOthers: Rule = {
  id: 'disrespect-to-others',
  severity: 'warning',
  audience: ['clinician', 'official', 'supervisor'],
  cites: ['FNOMCeO-58', 'OMC-6', 'FNOPI-28'],
  wording: {
    what: 'This attacks colleagues, another profession, a competitor or an official in person.',
    why: 'The codes ask for respect among professionals, and sanctions for such posts have been upheld.',
    instead: 'Write about the problem, or raise it with them or through the internal channel.',
  },
  *find(reading) {
    for (const found of reading.found('colleagues-attacked')) {
      const said = termsIn(reading, found, ...attacks);
      const isEarnest =
        said.length === 0 ? isMeant(reading, found) : said.some((term) => isMeant(reading, term));
      if (isEarnest && isOneClause(reading, found) && !isDefended(reading, found)) yield { spans: [found] };
    }
  },
};

/** A question, exclamation or quotation between the two says that one is not said of the other. */
function isOneClause(reading: Reading, found: Found): boolean {
  const tokens = reading.sentences[found.sentence]?.tokens ?? [];
  return !tokens.some(
    (token) =>
      token.start > found.start &&
      token.end <= found.end &&
      (token.before & (Gap.question | Gap.exclamation | Gap.quote)) !== 0,
  );
}
