import { place } from '../gazetteer.ts';
import { isClose, type NameField } from '../name-field.ts';
import type { Concept } from '../topics/index.ts';
import { Gap } from '../words.ts';

const things: readonly Concept[] = ['centre-noun', 'org-noun', 'thing-noun'];
const reach = 6;

/**
 * Whether a name is only borne by a thing: "Hospital Gregorio Marañón", "calle de Carmen Romero", "síndrome de Sjögren",
 * "Santa Lucía", "Wilson Street", "the Allen test".
 */
export function isNamedThing(field: NameField, first: number, last: number): boolean {
  return (
    isBehindThing(field, first, last) ||
    isBeforeThing(field, first, last) ||
    isStreet(field, last) ||
    isOfPlace(field, first, last)
  );
}

function isBehindThing(field: NameField, first: number, last: number): boolean {
  const { input } = field;
  if (field.endsAt(first - 1, 'saint') && isNear(field, first)) return true;
  let isLinked = false;
  for (let at = first - 1; at >= Math.max(0, first - reach); at--) {
    const token = field.word(at)?.token;
    if (token === undefined || !isNear(field, at + 1)) return false;
    if (field.endsAt(at, 'eponym-noun')) return true;
    if (field.endsAt(at, 'illness-noun'))
      return isEponym(field, first, last) || (isLinked && field.word(first - 1)?.token.isCapital === true);
    if (field.endsAt(at, ...things)) return !isLinked || token.isCapital || last > first;
    if (input.has(at, 'particle') || field.endsAt(at, 'particle')) isLinked = true;
    else if (!token.isCapital) return false;
    else if (field.endsAt(at, 'staff-title', 'courtesy')) continue;
  }
  return false;
}

/** "Ramón Puga, 52. 32005 Ourense": a house number and a postcode follow. */
function isStreet(field: NameField, last: number): boolean {
  const number = field.word(last + 1)?.token;
  if (number?.kind !== 'number' || number.text.length > 4 || (number.before & ~(Gap.space | Gap.comma)) !== 0)
    return false;
  return field.input.mentions.some(
    ({ concept, start }) => concept === 'postcode' && start > number.end && start - number.end < nearPostcode,
  );
}

const nearPostcode = 25;

/** "Roquetas de Mar": a town's name of several words goes through this one. */
function isOfPlace(field: NameField, first: number, last: number): boolean {
  for (let from = first - 1; from >= Math.max(0, first - longestPlace); from--) {
    const token = field.word(from)?.token;
    const next = field.word(from + 1)?.token;
    if (token?.kind !== 'word' || next === undefined || !isClose(next)) return false;
    if (token.isCapital && place(foldsOf(field, from, last)) !== undefined) return true;
  }
  return false;
}

const longestPlace = 3;

function foldsOf(field: NameField, from: number, to: number): string {
  return field.input.tokens
    .slice(from, to + 1)
    .map((token) => token.fold)
    .join(' ');
}

/** "the disease of Lucía" may be a patient's: one common forename alone. */
function isEponym(field: NameField, first: number, last: number): boolean {
  const word = field.word(first);
  if (last > first || word === undefined) return true;
  return word.isEponym || word.forename === undefined;
}

function isBeforeThing(field: NameField, first: number, last: number): boolean {
  let at = last + 1;
  const next = field.word(at)?.token;
  if (next === undefined) return false;
  if (next.lower === 's' && field.word(last)?.token.text.endsWith("'")) at++;
  else if (/['’]s$/u.test(field.word(last)?.token.text ?? '')) at = last + 1;
  const thing = field.word(at)?.token;
  if (thing === undefined || !isClose(thing)) return false;
  const { input } = field;
  if (input.has(at, 'eponym-noun', 'illness-noun') && !isPossessed(field, at, last))
    return isEponym(field, first, last);
  if (at > last + 1) return false;
  return thing.isCapital && input.has(at, 'thing-behind');
}

/** "Lucy's disease" speaks of Lucy; "Wilson's disease" of nobody. */
function isPossessed(field: NameField, at: number, last: number): boolean {
  const word = field.word(last);
  return at > last + 1 && word?.forename !== undefined && !word.isEponym && word.surname === undefined;
}

function isNear(field: NameField, at: number): boolean {
  const token = field.word(at)?.token;
  return token !== undefined && (token.before & ~(Gap.space | Gap.stop | Gap.slash | Gap.hyphen)) === 0;
}
