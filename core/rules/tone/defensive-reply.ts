import { reply } from '../../fixes.ts';
import { isQuoted } from '../../reading/voice.ts';
import type { Rule } from '../../rule.ts';

export const defensiveReply: Rule = {
  id: 'defensive-reply',
  severity: 'warning',
  audience: ['clinician', 'official', 'supervisor'],
  cites: ['OCR', 'GMC-18', 'seed-crisis'],
  wording: {
    what: 'This reply argues, blames, threatens or mocks.',
    why: 'Readers judge the answer more than the complaint, and facts about the critic can break confidentiality.',
    instead: 'Thank them, say nothing about the person, and offer a private channel.',
  },
  *find(reading) {
    if (reading.draft.kind !== 'reply' && reading.draft.replyTo === undefined) return;
    const attacks = reading
      .found('critic-attacked', 'insult-hurled', 'harm-threatened')
      .filter((found) => !isQuoted(reading.text, found));
    if (attacks.length > 0) yield { spans: attacks, fixes: reply('R1a', 'R1b') };
  },
};
