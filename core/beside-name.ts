import { locales } from './locales/index.ts';
import type { RelationsText } from './locales/relations-text.ts';
import { forename } from './reading/gazetteer.ts';

type List =
  | 'institutions'
  | 'institutionOpenings'
  | 'professions'
  | 'professionEndings'
  | 'workLeads'
  | 'othersSigns';

/**
 * Whether a name is that of an institution: it holds a word of theirs; words of every day open it, or close one of three words or
 * more, "of the club" aside. Never after a forename: "Jordi Hospital" is a person.
 */
export function isInstitutionName(name: string): boolean {
  const text = plain(name);
  const words = text.trim().split(' ');
  const [first = ''] = words;
  if (wordsOf('institutions').some((word) => text.includes(word))) return !isForename(first);
  const everyday = wordsOf('institutionOpenings');
  if (everyday.some((word) => text.startsWith(word))) return true;
  const isLong = words.length > 2 && !linking.test(spaced(name));
  return isLong && everyday.some((word) => text.endsWith(word)) && !isForename(first);
}

/** Whether the words beside a name, such as a headline, name an employer of the author's or a profession of healthcare. */
export function isColleagueBeside(about: string, employers: readonly string[]): boolean {
  const text = plain(about);
  return employers.some((one) => text.includes(plain(one))) || about.split(parts).some(namesWork);
}

/** Headlines and lines about oneself are lists; these signs part their entries, and the languages' words for "and". */
const parts = new RegExp(
  `[|·•,;:/\\n()–—&]|\\s-\\s|(?<=[.!?])\\s|(?<!\\p{L})(?:${Object.values(locales)
    .map(({ relations }) => relations.ands.replaceAll(' ', '|'))
    .join('|')})(?!\\p{L})`,
  'u',
);
/** A short word in small letters: what follows is somebody else's, as in "married to a nurse"; "ICU nurse" is not. */
const linking = /(?<![\p{L}\p{N}])\p{Ll}{1,3}(?![\p{L}\p{N}])/u;

/**
 * An entry that is a profession: words before it only say which, as in "Senior staff nurse"; after it stands nothing, what ranks it,
 * or where: "nurse practitioner", "nurse at Miravent". What tells of patients, thanks or kin is somebody else's.
 */
function namesWork(entry: string): boolean {
  const written = spaced(entry);
  const words = written.toLowerCase();
  if (wordsOf('othersSigns').some((sign) => words.includes(sign))) return false;
  return wordsOf('professions').some((word) => {
    const at = words.lastIndexOf(word);
    if (at < 0) return false;
    const before = written.slice(0, at).trim();
    return before.split(' ').length <= 4 && !linking.test(before) && isEnd(words.slice(at + word.length - 1));
  });
}

/** What may stand after a profession, from the space after it. */
function isEnd(after: string): boolean {
  const rest = after.trim();
  if (rest === '' || wordsOf('workLeads').some((lead) => after.startsWith(lead))) return true;
  const ranks = wordsOf('professionEndings');
  return rest.split(' ').every((word) => ranks.includes(` ${word} `));
}

function isForename(word: string): boolean {
  return forename(word)?.strength === 'name';
}

const lists = new Map<List, readonly string[]>();

/** The words of a list in all languages, each between spaces. */
function wordsOf(list: List): readonly string[] {
  const known =
    lists.get(list) ??
    Object.values(locales).flatMap(({ relations }) => entriesOf(relations[list]).map((word) => plain(word)));
  lists.set(list, known);
  return known;
}

function entriesOf(list: RelationsText[List]): readonly string[] {
  return list
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => word.replaceAll('_', ' '));
}

/** Words between single spaces, with one before and after, in small letters without accents. */
function plain(text: string): string {
  return spaced(text).toLowerCase();
}

/** The same as it is written, without accents. */
function spaced(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '');
  return ` ${bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}
