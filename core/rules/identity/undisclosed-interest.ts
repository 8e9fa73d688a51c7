import type { Span } from '../../finding.ts';
import { addDisclaimer, remove } from '../../fixes.ts';
import type { Reading } from '../../reading/reading.ts';
import { has, isPrivate } from '../../reading/within.ts';
import type { Rule } from '../../rule.ts';

export const undisclosedInterest: Rule = {
  id: 'undisclosed-interest',
  severity: 'warning',
  audience: ['clinician', 'official', 'supervisor'],
  cites: ['FNOMCeO-ICT', 'GMC-interests', 'FNOMCeO-57'],
  wording: {
    what: 'This promotes something you seem to gain from, without saying so.',
    why: 'Readers trust a professional to advise, not to sell; hidden advertising is against the codes and the law.',
    instead: 'Say who pays or what ties you to it, or leave the promotion out.',
  },
  *find(reading, policy) {
    if (isPrivate(reading.draft) || reading.draft.kind === 'profile') return;
    if (reading.terms('declared', 'no-gain').length > 0) return;
    const shown = reading.found('gain-shown');
    const found: readonly Span[] = shown.length > 0 ? shown : codesTold(reading);
    if (found.length === 0) return;
    yield { spans: found, fixes: [...addDisclaimer(reading, policy, 'D4'), remove(reading, found)] };
  },
};

/** A code of a shop as it is written: capitals, with figures behind them or long enough to be no abbreviation. */
const code = /^(?:\p{Lu}{3,12}\p{N}{1,4}|\p{Lu}{6,16})$/u;
/** More words in capitals are shouting. */
const mostCodes = 2;

/** Codes told beside the till they are given at or what readers save by them. */
function codesTold(reading: Reading): readonly Span[] {
  return reading.sentences.flatMap((sentence) => {
    const codes = sentence.tokens.filter(({ text }) => code.test(text));
    const isTold = codes.length <= mostCodes && has(reading, sentence, 'at-checkout', 'you-save');
    return isTold ? codes.map(({ start, end }) => ({ start, end })) : [];
  });
}
