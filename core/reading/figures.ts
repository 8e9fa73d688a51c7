import type { NumbersAndDates } from '../locales/numbers-and-dates.ts';
import { atoms, isDay, isYear, matches } from './figure-atoms.ts';
import type { TokenTerm } from './lexicon.ts';
import { tokensIn } from './token-at.ts';
import type { Concept } from './topics/index.ts';
import { type Form, noteSlot } from './word-form.ts';
import { Gap, type Token } from './words.ts';

/**
 * Numbers of a sentence by what they can be, whatever the language. Patterns of `NumbersAndDates` name them:
 * - `n` any number in figures or words; `day` 1 to 31, `hour` 0 to 24, `minute` 0 to 59, `aged-n` 0 to 120;
 * - `year` 1900 to 2099, `any-year` 1000 to 2099, `yy` two figures, `n3`, `n5` so many figures;
 * - `g-xx` a number with letters stuck to it ("54yo" → `g-yo`, "3rd" → `g-rd`);
 * - `numeric-date`, `dm` (3/11), `my` (10/2018), `years` (2019-2021), `clock` (9:30), `dotted` (9.30), `ratio`, `range`, `decimal`;
 * - `code` a run with four figures or more, `place` up to four figures and a letter; `digits` six or more, however parted;
 * - `plate-form` what looks like a number plate; `aged` a word that tells an age; `name-run` capitalised words with small
 *   ones between them, as in names of streets.
 */
export interface Figure extends TokenTerm {
  readonly value?: number;
}

const digitsPattern =
  /(?<![\p{L}\p{N}])(?:\+ ?|00)?\(?\p{N}(?:[ .\-/()_·]{0,3}\p{N}){5,16}(?: ?x\p{N}{1,6})?(?![\p{L}\p{N}]|:\p{N})/gu;
const platePattern =
  /(?<![\p{L}\p{N}])(?:\p{N}{4}[ -]?[BCDFGHJ-NPR-TV-Z]{3}|[A-Z]{2}[ -]?\p{N}{3}[ -]?[A-Z]{2}|[A-Z]{2}\p{N}{2} ?[A-Z]{3}|[A-Z]{1,3}[ -]?\p{N}{2,4}(?:[ -]?[A-Z]{1,3})?)(?![\p{L}\p{N}])/gu;
const anyDigit = /\p{N}/u;
const gluedPattern = /^(\p{N}{1,4})([\p{L}º°]{1,5})$/u;
const ordinalPattern = /^(\p{N}{1,2})(?:st|nd|rd|th|º|ª|°|er|ero|ro|mo)$/u;

/** Finds every figure of a sentence. Linear. */
export function figures(
  text: string,
  tokens: readonly Token[],
  languages: readonly NumbersAndDates[],
): Figure[] {
  const found: Figure[] = [];
  const add = (concept: string, first: number, last: number, value?: number) =>
    found.push({ concept: concept as Concept, first, last, ...(value === undefined ? {} : { value }) });
  const taken = new Set<number>();
  if (anyDigit.test(text)) {
    for (const { start, end, classes } of atoms(text)) {
      const range = tokensIn(tokens, { start, end });
      if (range === undefined) continue;
      for (const one of classes) add(one, ...range);
      for (let i = range[0]; i <= range[1]; i++) taken.add(i);
    }
    for (const run of matches(digitsPattern, text)) addRun('digits', run, tokens, add);
    for (const run of matches(platePattern, text)) addRun('plate-form', run, tokens, add);
    tokens.forEach((token, at) => {
      if (anyDigit.test(token.text)) addToken(token, at, taken.has(at), add);
    });
    addCodes(tokens, add);
  }
  for (const language of languages) addWords(tokens, language, add);
  return found;
}

type Add = (concept: string, first: number, last: number, value?: number) => void;

function addRun(concept: string, run: RegExpExecArray, tokens: readonly Token[], add: Add): void {
  const range = tokensIn(tokens, { start: run.index, end: run.index + run[0].length });
  if (range !== undefined) add(concept, ...range);
}

function addToken(token: Token, at: number, isTaken: boolean, add: Add): void {
  const figures = token.text;
  if (token.kind === 'number') {
    if (figures.length <= 4) add('place', at, at, Number(figures));
    if (figures.length === 5) add('n5', at, at);
    if (figures.length === 3) add('n3', at, at, Number(figures));
    if (!isTaken && figures.length <= 9) addNumber(Number(figures), at, at, add, figures.length);
    return;
  }
  if (token.kind !== 'word') return;
  const ordinal = ordinalPattern.exec(token.lower);
  if (ordinal !== null && Number(ordinal[1]) <= 31) add('day', at, at, Number(ordinal[1]));
  const glued = gluedPattern.exec(token.lower);
  if (glued === null) return;
  const [, number = '', letters = ''] = glued;
  add(`g-${letters}`, at, at, Number(number));
  if (letters.length === 1) add('place', at, at);
}

function addNumber(value: number, first: number, last: number, add: Add, figures: number): void {
  add('n', first, last, value);
  if (isDay(value) && figures < 3) add('day', first, last, value);
  if (value <= 24 && figures < 3) add('hour', first, last, value);
  if (value < 60 && figures < 3) add('minute', first, last, value);
  if (value <= 120 && figures < 4) add('aged-n', first, last, value);
  if (figures === 4 && isYear(value)) add('year', first, last, value);
  if (figures === 4 && value >= 1000 && value < 2100) add('any-year', first, last, value);
  if (figures === 2) add('yy', first, last, value);
}

/** Runs of letters and figures that only hyphens, slashes and stops part. */
function addCodes(tokens: readonly Token[], add: Add): void {
  for (let first = 0; first < tokens.length; first++) {
    let last = first;
    while (last + 1 < tokens.length && isJoined(tokens[last] as Token, tokens[last + 1] as Token)) last++;
    const run = tokens.slice(first, last + 1);
    const digits = run.reduce((sum, token) => sum + countDigits(token.text), 0);
    if (digits >= 4 && run.every(isPartOfCode)) add('code', first, last);
    if (digits > 0 && digits <= 5 && run.length > 1 && run.length < 4 && countLetters(run) < 3)
      add('place', first, last);
    const isPrefixed = run.length > 1 && countDigits(run[0]?.text ?? '') === 0;
    if (digits >= 4 && isPrefixed && run.slice(1).every(isPartOfCode)) add('code', first + 1, last);
    first = last;
  }
}

function isPartOfCode(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'number' || /^#\p{N}+$/u.test(token.text);
}

const joiners = Gap.hyphen | Gap.slash | Gap.stop | Gap.dash;

function isJoined(one: Token, next: Token): boolean {
  return next.start - one.end <= 1 && (next.start === one.end || (next.before & joiners) !== 0);
}

function countLetters(run: readonly Token[]): number {
  return run.reduce((sum, token) => sum + token.text.length - countDigits(token.text), 0);
}

function countDigits(text: string): number {
  let count = 0;
  for (const char of text) if (anyDigit.test(char)) count++;
  return count;
}

const longestRun = 7;
const longestParticle = 5;

/** Runs of capitalised words with small ones between them. */
export function nameRuns(tokens: readonly Token[]): Figure[] {
  const found: Figure[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (!tokens[first]?.isCapital) continue;
    for (let last = first; last < first + longestRun; last++) {
      const token = tokens[last];
      const isBroken = last > first && ((token?.before ?? 0) & ~(Gap.space | Gap.hyphen | Gap.stop)) !== 0;
      if (token?.kind !== 'word' || isBroken || (token.isUpper && token.text.length > 3)) break;
      if (token.isCapital) found.push({ concept: 'name-run' as Concept, first, last });
      else if (token.text.length > longestParticle) break;
    }
  }
  return found;
}

/** What a language knows of a word as a number or an age. */
interface NumberWord {
  readonly aged: number | undefined;
  readonly number: number | undefined;
}

const slots = new WeakMap<NumbersAndDates, number>();

function slotFor(language: NumbersAndDates): number {
  const slot = slots.get(language) ?? noteSlot();
  slots.set(language, slot);
  return slot;
}

function numberWord(form: Form, language: NumbersAndDates): NumberWord {
  const found = { aged: language.aged[form.fold], number: language.words[form.fold] };
  form.notes[slotFor(language)] = found;
  return found;
}

/** Number words, joined: "ochenta y nueve" is one figure. */
function addWords(tokens: readonly Token[], language: NumbersAndDates, add: Add): void {
  const slot = slotFor(language);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') continue;
    const { aged, number } =
      (token.form.notes[slot] as NumberWord | undefined) ?? numberWord(token.form, language);
    if (aged !== undefined) add('aged', at, at, aged);
    let value = number;
    if (value === undefined) continue;
    let last = at;
    for (;;) {
      const next = tokens[last + 1];
      const step = next !== undefined && language.and.includes(next.fold) ? 2 : 1;
      const part = language.words[tokens[last + step]?.fold ?? ''];
      if (part === undefined) break;
      if (part >= 100 && part < 1000 && value >= 1000 && value % 1000 === 0) value += part;
      else if (part >= 100 && value < 100 && step === 1 && part > value) value *= part;
      else if (part < 100 && value > 0 && part < lowest(value) && part > 0) value += part;
      else break;
      last += step;
    }
    add('n-words', at, last, value);
    addNumber(value, at, last, add, value < 100 ? 2 : 3);
    at = last;
  }
}

function lowest(value: number): number {
  return value % 10 !== 0 || value < 20 ? 0 : value % 100 !== 0 ? 10 : 100;
}
