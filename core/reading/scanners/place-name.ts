import { eponym, forename, type Place, place, surname } from '../gazetteer.ts';
import type { Mention } from '../reading.ts';
import type { ScanInput, Scanner } from '../scanner.ts';
import { Gap, type Token } from '../words.ts';

const mostWords = 5;

/** Towns, regions and countries by name. A word that is also something else needs "in", "from" or the like before it. */
export const placeName: Scanner = {
  id: 'place',
  *scan(input) {
    for (let at = 0; at < input.tokens.length; at++) {
      if (!mayBegin(input.tokens[at])) continue;
      const last = longest(input, at);
      if (last < at) continue;
      yield mentionOf(input, at, last);
      at = last;
    }
  },
};

function mayBegin(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.isCapital && token.text.length > 1;
}

function longest(input: ScanInput, first: number): number {
  let folds = '';
  let best = -1;
  for (let at = first; at < first + mostWords; at++) {
    const token = input.tokens[at];
    if (token?.kind !== 'word' || (at > first && (token.before & ~(Gap.space | Gap.hyphen)) !== 0)) break;
    folds = at === first ? token.fold : `${folds} ${token.fold}`;
    const known = token.isCapital ? place(folds) : undefined;
    if (known === undefined || isSomebodys(input, at + 1)) continue;
    if (at === first ? isMeant(input, first, known.strength) : !isSaint(input, first, known)) best = at;
  }
  return best;
}

/** From it on, "San Diego" is a city rather than a church, a school or a street. */
const citySize = 5;

/** A small place called after a saint, as much else is: it needs "in" or "from". */
function isSaint(input: ScanInput, first: number, { size }: Place): boolean {
  return size < citySize && input.has(first, 'saint') && !isLed(input, first, ['at-place']);
}

/** A surname follows, so that the whole is a name: "Tolosa-Hunt", "Bristol-Myers". */
function isSomebodys({ tokens }: ScanInput, next: number): boolean {
  const token = tokens[next];
  if (token?.kind !== 'word' || !token.isCapital || (token.before & ~(Gap.space | Gap.hyphen)) !== 0)
    return false;
  return surname(token.fold) === 'name' && place(token.fold) === undefined;
}

function isMeant(input: ScanInput, at: number, strength: 'name' | 'word'): boolean {
  const token = input.tokens[at] as Token;
  if (token.isUpper && token.text.length <= 3) return false;
  const isNamed =
    forename(token.fold) !== undefined || eponym(token.fold) || input.has(at, 'rare-condition', 'condition');
  if (strength === 'name' && !eponym(token.fold)) return true;
  const leads: readonly string[] = isNamed ? ['at-place'] : ['at-place', 'particle'];
  return isLed(input, at, leads);
}

/** Whether such a word stands right before. */
function isLed(input: ScanInput, at: number, leads: readonly string[]): boolean {
  if (((input.tokens[at] as Token).before & ~Gap.space) !== 0) return false;
  for (let before = Math.max(0, at - 3); before < at; before++)
    if (input.termsAt[before]?.some((term) => leads.includes(term.concept) && term.last === at - 1) === true)
      return true;
  return false;
}

function mentionOf(input: ScanInput, first: number, last: number): Mention {
  return {
    concept: 'place',
    start: input.tokens[first]?.start ?? 0,
    end: input.tokens[last]?.end ?? 0,
    confidence: 0.8,
  };
}
