import { locales } from '../../locales/index.ts';
import { type Replacement, replacements } from './replacement.ts';
import { isCounting } from './spelled-out.ts';

const languages = Object.values(locales).map((locale) => locale.numbersAndDates);

/** Number words of all languages; a word that two languages share has the value of the first. */
const values: ReadonlyMap<string, number> = new Map(
  languages
    .toReversed()
    .flatMap(({ words, spoken: { zero } }) => [
      ...Object.entries(words).filter(([, value]) => value < 100),
      ...(zero === undefined ? [] : [[zero, 0] as const]),
    ]),
);
const links: ReadonlySet<string> = new Set(languages.flatMap(({ and }) => and));
const doubles: ReadonlySet<string> = new Set(languages.map(({ spoken }) => spoken.double));

interface Word {
  readonly start: number;
  readonly end: number;
  readonly value?: number;
  readonly text: string;
}

const fewestWords = 4;
const fewestDigits = 7;

/** Telephone numbers in words: "seis uno dos …", "six one double two …", "sesenta y uno, doce …". Counting is none. */
export function digitWords(text: string): readonly Replacement[] {
  const edits: Replacement[] = [];
  let run: Word[] = [];
  const close = () => {
    edits.push(...numberOf(run));
    run = [];
  };
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32;
    if (isLetter(code)) {
      if (start < 0) start = i;
      continue;
    }
    if (start >= 0) {
      const word = mayBegin(text, start) ? wordAt(text, start, i) : undefined;
      if (word === undefined) close();
      else run.push(word);
      start = -1;
    }
    if (!isBetween(code)) close();
  }
  close();
  return edits;
}

/** The first two letters of the words that count, as pairs of code units; nearly every other word begins otherwise. */
const beginnings: ReadonlySet<number> = new Set(
  [...values.keys(), ...links, ...doubles].map((word) => pairAt(word, 0)),
);

/** Two letters from "a" to "z" as one number; 0 where there are not two. */
function pairAt(text: string, at: number): number {
  const first = text.charCodeAt(at) | 32;
  const second = text.charCodeAt(at + 1) | 32;
  return first >= 97 && first <= 122 && second >= 97 && second <= 122 ? first * 256 + second : 0;
}

/** Whether a word may begin here that counts; what accents hide is looked at. */
function mayBegin(text: string, at: number): boolean {
  const pair = pairAt(text, at);
  return pair === 0 || beginnings.has(pair);
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 192 && code <= 591);
}

/** White space, comma, stop, hyphen, dash. */
function isBetween(code: number): boolean {
  return code === 32 || code === 10 || code === 160 || (code >= 44 && code <= 46) || code === 8211;
}

const longestWord = 14;

function wordAt(text: string, start: number, end: number): Word | undefined {
  if (end - start > longestWord) return undefined;
  const word = plain(text.slice(start, end));
  const value = values.get(word);
  if (value !== undefined) return { start, end, value, text: word };
  return links.has(word) || doubles.has(word) ? { start, end, text: word } : undefined;
}

function plain(word: string): string {
  const lower = word.toLowerCase();
  return /[^a-z]/.test(lower) ? lower.normalize('NFD').replace(/\p{M}/gu, '') : lower;
}

function numberOf(run: readonly Word[]): readonly Replacement[] {
  if (run.length < fewestWords) return [];
  const edits: Replacement[] = [];
  const parts: number[] = [];
  let last = 0;
  for (let i = 0; i < run.length; i++) {
    const word = run[i] as Word;
    const next = run[i + 1];
    if (doubles.has(word.text) && next?.value !== undefined) {
      edits.push({ start: word.start, end: next.start, insert: String(next.value) });
      parts.push(next.value);
      continue;
    }
    if (word.value === undefined) continue;
    const linked = next !== undefined && links.has(next.text) ? 2 : 1;
    const unit = run[i + linked];
    const isTens = word.value >= 20 && word.value % 10 === 0;
    const value =
      isTens && unit?.value !== undefined && unit.value < 10 && unit.value > 0
        ? word.value + unit.value
        : word.value;
    const end = value === word.value ? word.end : (unit as Word).end;
    if (value !== word.value) i += linked;
    edits.push({ start: last === 0 ? word.start : last, end, insert: String(value) });
    parts.push(value);
    last = end;
  }
  const digits = parts.reduce((sum, part) => sum + String(part).length, 0);
  return digits < fewestDigits || parts.length < fewestWords || isCounting(parts) ? [] : joined(edits);
}

/** Closes the gaps between replacements, so that the figures stand together. */
function joined(edits: readonly Replacement[]): readonly Replacement[] {
  return edits.map((edit, index) => ({
    ...edit,
    start: index === 0 ? edit.start : (edits[index - 1] as Replacement).end,
  }));
}

const at = [...new Set(languages.map(({ spoken }) => spoken.at))];
const dot = [...new Set(languages.map(({ spoken }) => spoken.dot))];
const bracketed = (words: readonly string[]) => `[([{<] ?(?:${words.join('|')}|@|\\.) ?[)\\]}>]`;

/** "ana (at) hospital (dot) org", "ana arroba hospital punto com"; a plain "at" needs a spoken dot. */
export const spokenAddressPattern = new RegExp(
  `(?<![\\p{L}\\p{N}._+-])[\\p{L}\\p{N}][\\p{L}\\p{N}._+-]{0,40}(?: ?${bracketed(at)} ?[\\p{L}\\p{N}-]{1,40}(?: ?(?:${bracketed(dot)}| (?:${dot.join('|')}) |\\.) ?\\p{L}{2,20}){1,3}| (?:${at.join('|')}) [\\p{L}\\p{N}-]{1,40}(?: ?(?:${bracketed(dot)}| (?:${dot.join('|')}) ) ?\\p{L}{2,20}){1,3})`,
  'giu',
);
const atPattern = new RegExp(` ?(?:${bracketed(at)}| (?:${at.join('|')}) ) ?`, 'iu');
const dotPattern = new RegExp(` ?(?:${bracketed(dot)}| (?:${dot.join('|')}) ) ?`, 'giu');
const anyAt = new RegExp(
  `[([{<] ?(?:${at.join('|')}|@)| (?:${at.join('|')}) [^.]{1,60} (?:${dot.join('|')}) `,
  'iu',
);

/** E-mail addresses that are spelled out to escape machines. */
export function spokenAddresses(text: string): readonly Replacement[] {
  if (!anyAt.test(text)) return [];
  return replacements(spokenAddressPattern, text, (raw, start) => {
    const sign = atPattern.exec(raw);
    if (sign === null) return [];
    const edits: Replacement[] = [
      { start: start + sign.index, end: start + sign.index + sign[0].length, insert: '@' },
    ];
    const from = sign.index + sign[0].length;
    edits.push(
      ...replacements(dotPattern, raw.slice(from), (stop, where) => [
        { start: start + from + where, end: start + from + where + stop.length, insert: '.' },
      ]),
    );
    return edits;
  });
}
