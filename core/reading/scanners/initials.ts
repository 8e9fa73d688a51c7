import type { Mention } from '../reading.ts';
import type { ScanInput, Scanner } from '../scanner.ts';
import type { Concept } from '../topics/index.ts';
import { Gap, type Token } from '../words.ts';

/** Dotted letters that are no person, in any language: hours, countries, degrees, routes of administration. */
const known = new Set(
  'eeuu ee uu us usa uk ue eu un onu oms sa sl srl spa rip sos ad ac dc bc iv im sc vo po prn bid tid qid md phd rn np pa do ma ba ms mba dni nie nhc cv ss ssn id tv dj pd ps nb ie eg aa vv cc hh ceo vip pcr tac'.split(
    ' ',
  ),
);

const goesOn: readonly Concept[] = [
  'be-3',
  'came-3',
  'said-3',
  'asked-3',
  'did-3',
  'outcome-3',
  'emotion-3',
  'patient-did',
];

/** Initials of somebody: "T.W.", "J. M.", or "JM" right after a word for a patient. */
export const initials: Scanner = {
  id: 'initials',
  *scan(input) {
    const { tokens } = input;
    for (let at = 0; at < tokens.length; at++) {
      const last = dottedEnd(input, at);
      if (last > at) {
        const mention = dotted(input, at, last);
        if (mention !== undefined) yield mention;
        at = last;
      } else if (isBare(input, at)) {
        yield mentionAt(tokens[at] as Token, tokens[at] as Token, 0.6);
      }
    }
  },
};

const capital = /^\p{Lu}$/u;

function isLetter(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.length <= 2 && capital.test(token.text);
}

function dottedEnd(input: ScanInput, at: number): number {
  const { tokens } = input;
  if (!isLetter(tokens[at])) return at;
  let last = at;
  while (last - at < 4 && isLetter(tokens[last + 1]) && isDot(tokens[last + 1])) last++;
  return last;
}

function isDot(token: Token | undefined): boolean {
  return (
    token !== undefined && (token.before & Gap.stop) !== 0 && (token.before & ~(Gap.stop | Gap.space)) === 0
  );
}

function dotted(input: ScanInput, first: number, last: number): Mention | undefined {
  const { tokens, text } = input;
  const letters = tokens
    .slice(first, last + 1)
    .map((token) => token.fold)
    .join('');
  const next = tokens[last + 1];
  const from = tokens[first] as Token;
  const to = tokens[last] as Token;
  if (known.has(letters) || letters.length > 4) return undefined;
  if (
    next !== undefined &&
    isDot(next) &&
    next.isCapital &&
    (next.before & Gap.space) !== 0 &&
    next.text.length > 2 &&
    !isSentenceBreak(input, next)
  )
    return undefined;
  if ((letters === 'am' || letters === 'pm') && tokens[first - 1]?.kind === 'number') return undefined;
  if (!isSomebody(input, first, last)) return undefined;
  const end = text.charAt(to.end) === '.' ? to.end + 1 : to.end;
  return { ...mentionAt(from, to, 0.6), end, ...roleBefore(input, first) };
}

/** Dotted letters are mostly abbreviations: somebody must be meant by what stands before or goes on. */
function isSomebody(input: ScanInput, first: number, last: number): boolean {
  if (
    first > 0 &&
    endsAt(
      input,
      first - 1,
      'courtesy',
      'little',
      'patient',
      'child',
      'elder',
      'kin',
      'staff-title',
      'name-label',
    )
  )
    return true;
  const next = input.tokens[last + 1];
  if (next === undefined) return false;
  if (input.mentions.some(({ concept, start }) => concept === 'age' && start === next.start)) return true;
  if ((next.before & Gap.comma) !== 0 && next.kind === 'number' && Number(next.text) <= 110) return true;
  const isLed =
    first === 0 ||
    (first > 1 && endsAt(input, first - 1, 'to-person') && endsAt(input, first - 2, 'treat-1', 'told-1'));
  return isLed && input.has(last + 1, ...goesOn);
}

/** "T.W. Keeps": a known word follows, so that it is no surname. */
function isSentenceBreak(input: ScanInput, next: Token): boolean {
  const at = input.tokens.indexOf(next);
  return (input.termsAt[at]?.length ?? 0) > 0;
}

function isBare(input: ScanInput, at: number): boolean {
  const token = input.tokens[at];
  if (token === undefined || !token.isUpper || !/^\p{Lu}{2,3}$/u.test(token.text) || at === 0) return false;
  if (known.has(token.fold) || (input.termsAt[at]?.length ?? 0) > 0) return false;
  if (input.tokens.filter((one) => one.isUpper).length > 2) return false;
  return (token.before & ~Gap.space) === 0 && endsAt(input, at - 1, 'courtesy', 'little', 'patient', 'child');
}

function endsAt(input: ScanInput, last: number, ...concepts: readonly string[]): boolean {
  for (let at = Math.max(0, last - 2); at <= last; at++) {
    if (input.termsAt[at]?.some((term) => term.last === last && concepts.includes(term.concept))) return true;
  }
  return false;
}

function roleBefore(input: ScanInput, first: number): Pick<Mention, 'role'> {
  if (first === 0) return {};
  if (endsAt(input, first - 1, 'patient', 'child', 'elder', 'little')) return { role: 'patient' };
  return endsAt(input, first - 1, 'staff', 'staff-title', 'staff-label') ? { role: 'colleague' } : {};
}

function mentionAt(from: Token, to: Token, confidence: number): Mention {
  return { concept: 'initials', start: from.start, end: to.end, confidence };
}
