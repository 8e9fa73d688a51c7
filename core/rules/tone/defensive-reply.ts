import { reply } from '../../fixes.ts';
import type { Reading } from '../../reading/reading.ts';
import { isQuoted } from '../../reading/voice.ts';
import type { Rule } from '../../rule.ts';

export const defensiveReply: Rule = {
  id: 'defensive-reply',
  severity: 'warning',
  audience: ['clinician', 'official', 'supervisor'],
  cites: ['OCR-reviews', 'GMC-18', 'seed-crisis'],
  wording: {
    what: 'This reply argues, blames, threatens or mocks.',
    why: 'Readers judge the answer more than the complaint, and facts about the critic can break confidentiality.',
    instead: 'Thank them, say nothing about the person, and offer a private channel.',
  },
  *find(reading, policy) {
    if (reading.draft.kind !== 'reply' && reading.draft.replyTo === undefined) return;
    const attacks = reading
      .found('critic-attacked', 'insult-hurled', 'harm-threatened')
      .filter((found) => !isQuoted(reading.text, found));
    if (attacks.length > 0) yield { spans: attacks, fixes: reply('R1a', 'R1b') };
    else if (policy.role === 'official' && isArgument(reading))
      yield { spans: [], fixes: reply('R1a', 'R1b') };
  },
};

/** Fewer words are a courtesy or a slip. */
const argumentWords = 5;

/** A complaint answered with talk about the person, without regret, thanks, or a way to get in touch. */
function isArgument(reading: Reading): boolean {
  if (reading.incoming === undefined || reading.incoming.terms('displeased').length === 0) return false;
  if (reading.terms('regret', 'looking-into', 'invites').length > 0 || reading.terms('you').length === 0)
    return false;
  const tokens = reading.sentences.flatMap((sentence) => sentence.tokens);
  const hasContact = tokens.some(({ kind }) => kind === 'url' || kind === 'email' || kind === 'number');
  return !hasContact && tokens.length >= argumentWords;
}
