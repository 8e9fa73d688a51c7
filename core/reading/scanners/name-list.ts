import { place } from '../gazetteer.ts';
import { isClose, type NameField } from '../name-field.ts';
import { Gap } from '../words.ts';
import { nameEnd } from './name-extent.ts';
import { isAcronym } from './name-word.ts';

/** A name by token indexes; `last` is inclusive. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
}

/** Names that a list joins to a name already found: "Marta, Yurena y Ainhoa". */
export function listedNames(field: NameField, known: readonly NameSpan[]): NameSpan[] {
  if (field.capitals === 'headline' || field.capitals === 'shout') return [];
  const taken = new Set(known.flatMap(({ first, last }) => range(first, last)));
  const found: NameSpan[] = [];
  const queue = [...known];
  for (let span = queue.pop(); span !== undefined; span = queue.pop()) {
    for (const first of [joinedAfter(field, span.last), joinedBefore(field, span.first)]) {
      if (first < 0 || taken.has(first) || !mayBeListed(field, first)) continue;
      const next = { first, last: nameEnd(field, first, undefined) };
      if (range(next.first, next.last).some((at) => taken.has(at))) continue;
      for (const at of range(next.first, next.last)) taken.add(at);
      found.push(next);
      queue.push(next);
    }
  }
  return found;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function isComma(before: number): boolean {
  return (before & ~(Gap.comma | Gap.space)) === 0 && (before & Gap.comma) !== 0;
}

function joinedAfter(field: NameField, last: number): number {
  const next = field.word(last + 1)?.token;
  if (next === undefined) return -1;
  if (isComma(next.before) && !field.input.has(last + 1, 'and')) return last + 1;
  const isLinked = field.input.has(last + 1, 'and') && (isClose(next) || isComma(next.before));
  const behind = field.word(last + 2)?.token;
  return isLinked && behind !== undefined && isClose(behind) ? last + 2 : -1;
}

/** Only a single word before, so that no sentence is taken for a name. */
function joinedBefore(field: NameField, first: number): number {
  const token = field.word(first)?.token;
  if (token === undefined) return -1;
  if (isComma(token.before)) return first - 1;
  if (!isClose(token) || !field.endsAt(first - 1, 'and')) return -1;
  const joint = field.word(first - 1)?.token;
  return joint !== undefined && isClose(joint) ? first - 2 : -1;
}

function mayBeListed(field: NameField, at: number): boolean {
  const word = field.word(at);
  if (word === undefined || word.token.kind !== 'word' || !word.token.isCapital) return false;
  if (word.isOrdinary || word.isEponym || word.token.text.length < 3 || isAcronym(field, at)) return false;
  if (!/^[\p{L}\p{M}]+['’]?$/u.test(word.token.text)) return false;
  return word.forename !== undefined || word.surname !== undefined || place(word.token.fold) === undefined;
}
