import { reply } from '../../fixes.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Rule } from '../../rule.ts';

/** An answer of so few words tells nothing unless it holds a number, a link or a clear yes or no. */
const shortAnswer = 8;

export const acknowledgeQuestion: Rule = {
  id: 'acknowledge-question',
  severity: 'note',
  audience: ['official'],
  cites: ['seed-practice'],
  wording: {
    what: 'The question is put off without saying that it will be answered.',
    why: 'People who ask a centre and get a shrug ask elsewhere, or worry.',
    instead: 'Say that you have the question, who looks into it, and by when you will answer.',
  },
  *find(reading) {
    if (reading.incoming === undefined || !asks(reading.incoming)) return;
    if (isPutOff(reading)) yield { spans: [], fixes: reply('R5') };
  },
};

function asks(incoming: Reading): boolean {
  return incoming.sentences.some((sentence) => sentence.isQuestion);
}

function isPutOff(reading: Reading): boolean {
  const tokens = reading.sentences.flatMap((sentence) => sentence.tokens);
  const words = tokens.filter(({ kind }) => kind === 'word');
  if (words.length === 0)
    return !tokens.some(({ kind }) => kind === 'number' || kind === 'url' || kind === 'email');
  if (words.length > shortAnswer || reading.terms('looking-into', 'regret').length > 0) return false;
  if (tokens.some(({ kind }) => kind !== 'word' && kind !== 'emoji')) return false;
  return reading.terms('put-off', 'shrug').length > 0;
}
