import type { Reading } from '../../reading/reading.ts';
import { isDenied, isQuoted, termsIn } from '../../reading/voice.ts';
import type { Rule } from '../../rule.ts';

/** From how many posts on a share says something, and which share of talk about oneself is too much. */
const counted = { posts: 5, share: 0.6 } as const;

export const selfPromotion: Rule = {
  id: 'self-promotion',
  severity: 'note',
  audience: ['official'],
  cites: ['seed-practice', 'seed-errors', 'FNOMCeO-56'],
  wording: {
    what: 'This talks about the centre rather than to the reader.',
    why: 'Accounts that praise themselves or sell lose the people they are meant to help.',
    instead: 'Add something the reader can use: a tip, an answer, how to get help.',
  },
  *find(reading) {
    const praise = reading
      .found('house-praised', 'price-appeal')
      .filter((found) => !isDenied(reading, found) && !isQuoted(reading.text, found));
    if (praise.length > 0) yield { spans: praise };
    else if (isHabit(reading) && !isUseful(reading)) yield { spans: [] };
  },
};

function isHabit(reading: Reading): boolean {
  const { recent } = reading.draft;
  return (
    recent !== undefined && recent.posts >= counted.posts && recent.aboutSelf >= recent.posts * counted.share
  );
}

function isUseful(reading: Reading): boolean {
  return termsIn(reading, { start: 0, end: reading.text.length }, 'useful', 'invites').length > 0;
}
