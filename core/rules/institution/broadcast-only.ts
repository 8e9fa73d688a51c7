import type { Reading } from '../../reading/reading.ts';
import { isQuoted } from '../../reading/voice.ts';
import type { Rule } from '../../rule.ts';

/** A run of posts without one reply that begins to look like a loudspeaker. */
const silentPosts = 5;

export const broadcastOnly: Rule = {
  id: 'broadcast-only',
  severity: 'note',
  audience: ['official'],
  cites: ['seed-errors', 'seed-practice'],
  wording: {
    what: 'This announces without inviting an answer.',
    why: 'Communication goes both ways; readers skip notices that neither help nor ask.',
    instead: 'Say what changes for patients, and add a question, a contact or a useful link.',
  },
  *find(reading) {
    if (reading.draft.kind !== 'post' || isOpen(reading)) return;
    const notices = reading.found('formal-notice').filter((found) => !isQuoted(reading.text, found));
    if (notices.length > 0) yield { spans: notices };
    else if (isMonologue(reading)) yield { spans: [] };
  },
};

/** A question, an invitation, a number, an address or a link lets people answer. */
function isOpen(reading: Reading): boolean {
  return (
    reading.sentences.some((sentence) => sentence.isQuestion) ||
    reading.terms('invites').length > 0 ||
    reading.sentences.some((sentence) =>
      sentence.tokens.some(({ kind }) => kind === 'url' || kind === 'email'),
    ) ||
    reading.mentions.some(({ concept }) => concept === 'phone')
  );
}

function isMonologue(reading: Reading): boolean {
  const { recent } = reading.draft;
  return recent !== undefined && recent.posts >= silentPosts && recent.replies === 0;
}
