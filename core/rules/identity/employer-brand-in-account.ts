import type { Span } from '../../finding.ts';
import type { Reading, Sentence } from '../../reading/reading.ts';
import { isWithin } from '../../reading/within.ts';
import { fold, type Token } from '../../reading/words.ts';
import type { Rule } from '../../rule.ts';

/** Networks where a profile is meant to name the employer. */
const workNetworks: ReadonlySet<string> = new Set(['linkedin']);

export const employerBrandInAccount: Rule = {
  id: 'employer-brand-in-account',
  severity: 'warning',
  audience: ['clinician', 'supervisor'],
  cites: ['employer-policy'],
  wording: {
    what: 'This personal account carries the name of the centre.',
    why: 'It looks official, and name and logo may be used only with the approval of the centre.',
    instead: 'Choose a neutral name; say where you work in the description, or record the approval.',
  },
  *find(reading, policy) {
    const { draft } = reading;
    if (draft.kind !== 'profile' || workNetworks.has(draft.network)) return;
    const employers = policy.employers.map(compact).filter((name) => name.length > 3);
    const places: Span[] = [];
    for (const sentence of reading.sentences) {
      if (/^\s*linkedin/iu.test(reading.text.slice(sentence.start, sentence.end))) continue;
      places.push(...addresses(sentence, employers));
      if (isName(sentence)) places.push(...names(reading, sentence, employers));
    }
    const account = compact(`${draft.account?.handle ?? ''} ${draft.account?.name ?? ''}`);
    const isBranded = employers.some((name) => account.includes(name));
    if (places.length > 0 || isBranded) yield { spans: places };
  },
};

/** Roots of words for centres as they stand inside handles and addresses, in all languages. */
const centre = /hospital|hosp(?=[a-z])|spedal|clinic|policlin|poliambul|sanator|medicalcent|healthcent/u;

function compact(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Handles, web addresses and words with a dot inside, such as `north-clinic-nurse.example`. */
function addresses(sentence: Sentence, employers: readonly string[]): Span[] {
  return sentence.tokens
    .filter((token, index) => isAddress(token, sentence.tokens[index + 1]))
    .filter((token) => {
      const text = compact(token.text);
      return centre.test(text) || employers.some((name) => text.includes(name));
    });
}

function isAddress(token: Token, next: Token | undefined): boolean {
  if (token.kind === 'handle' || token.kind === 'url') return true;
  return token.kind === 'word' && next !== undefined && next.start === token.end + 1 && next.before === 4;
}

/** A display name: labelled so, or a few words without a preposition that would make it a description. */
function isName(sentence: Sentence): boolean {
  const folds = sentence.tokens.map((token) => token.fold);
  if (['nombre', 'nome', 'name'].includes(folds[0] ?? '')) return true;
  const describes = [
    'en',
    'del',
    'de',
    'at',
    'in',
    'for',
    'presso',
    'al',
    'alla',
    'allo',
    'dell',
    'della',
    'nel',
    'nella',
    'with',
  ];
  return folds.length > 1 && folds.length <= 6 && !folds.some((word) => describes.includes(word));
}

function names(reading: Reading, sentence: Sentence, employers: readonly string[]): readonly Span[] {
  const text = compact(reading.text.slice(sentence.start, sentence.end));
  if (employers.some((name) => text.includes(name))) return [sentence];
  const capitals = sentence.tokens.filter((token) => token.kind === 'word' && token.isCapital).length;
  return capitals < 2
    ? []
    : reading
        .terms('workplace')
        .filter((term) => isWithin(term, sentence) && /^\p{Lu}/u.test(reading.text.slice(term.start)));
}
