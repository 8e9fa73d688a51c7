import { locales } from '../../locales/index.ts';
import { forename, place } from '../gazetteer.ts';
import type { Scanner } from '../scanner.ts';
import { fold } from '../words.ts';

const begins: ReadonlySet<string> = new Set(
  Object.values(locales).flatMap((locale) => locale.tributes.split(/\s+/)),
);
const longest = Math.max(...[...begins].map((one) => one.length));

/** Hashtags that stand by somebody named: "#TodosConHugo", "#DaiTommaso", "#PrayForLily", "#LilyStrong". */
export const tribute: Scanner = {
  id: 'tribute',
  *scan(input) {
    for (const token of input.tokens) {
      if (token.kind === 'hashtag' && isTribute(token.text.slice(1)))
        yield { concept: 'person-name', start: token.start, end: token.end, confidence: 0.8 };
    }
  },
};

function isTribute(tag: string): boolean {
  return isJoined(tag) || isWritten(tag);
}

const wordsOfTag = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+/gu;

/** Words told apart by capitals, one of them a name right after words of support: "ForzaMattiaSiamoConTe". */
function isWritten(tag: string): boolean {
  const parts = (tag.match(wordsOfTag) ?? []).map(fold);
  return parts.some((part, at) => at > 0 && isName(part) && begins.has(parts.slice(0, at).join('')));
}

/** Written in one, with words of support at one end. */
function isJoined(tag: string): boolean {
  const folded = fold(tag.replaceAll('_', ''));
  for (let length = Math.min(longest, folded.length - 3); length >= 2; length--) {
    if (begins.has(folded.slice(0, length)) && isName(folded.slice(length))) return true;
    if (begins.has(folded.slice(-length)) && isName(folded.slice(0, -length))) return true;
  }
  return false;
}

/** A forename, alone or followed by a capitalised surname that the fold no longer shows; no town or country. */
function isName(word: string): boolean {
  const known = forename(word);
  if (known === undefined || word.length < 3) return false;
  return known.strength === 'name' || place(word) === undefined;
}
