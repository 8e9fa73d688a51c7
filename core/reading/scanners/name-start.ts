import { place } from '../gazetteer.ts';
import { isClose, type NameField, type NameWord } from '../name-field.ts';
import type { Concept } from '../topics/index.ts';
import { Gap } from '../words.ts';
import { type NameLead, startsAfresh } from './name-lead.ts';

/** What goes on after a subject: verbs that somebody does. */
const goesOn: readonly Concept[] = [
  'be-3',
  'came-3',
  'said-3',
  'asked-3',
  'did-3',
  'outcome-3',
  'emotion-3',
  'found-3',
  'patient-did',
];

const initialPattern = /^\p{Lu}$/u;

/** How sure a name begins at a token, 0 to 1, from the word itself, what leads to it and what follows. */
export function nameStart(field: NameField, at: number, lead: NameLead | undefined): number {
  const word = field.word(at);
  if (word === undefined || word.token.kind !== 'word') return 0;
  const { token } = word;
  if (token.text.replace(/['’]/g, '').length < 2) return isInitial(field, at) ? 0.7 : beginsElided(field, at);
  if (field.input.has(at, 'saint', 'particle') && lead?.kind !== 'label' && lead?.kind !== 'title') return 0;
  if (!token.isCapital) return lowerStart(field, at, word, lead);
  switch (lead?.kind) {
    case 'label':
    case 'title':
      if (word.forename !== undefined || word.surname !== undefined) return 0.95;
      if (isFree(word) && (lead.kind === 'title' || isWhole(field, at))) return 0.9;
      return isNamePart(field, at) && token.isCapital ? 0.8 : 0;
    case 'called':
      return isFree(word) && !isAcronym(field, word) ? 0.9 : 0;
    case 'self':
      if (word.forename !== undefined) return 0.9;
      return isUnknown(field, at) && (isSurnameLike(field, at + 1) || endsPhrase(field, at)) ? 0.6 : 0;
    case 'noun':
      if (word.forename !== undefined && !isAcronym(field, word)) return 0.9;
      return lead.role !== undefined && isUnknown(field, at) && field.capitals === 'usual' ? 0.6 : 0;
    case 'salutation':
      if (word.forename !== undefined) return 0.85;
      return isUnknown(field, at) && field.capitals === 'usual' && endsPhrase(field, at) ? 0.6 : 0;
    default:
      return bareStart(field, at, word, lead);
  }
}

/** Without a lead that is worth much. */
function bareStart(field: NameField, at: number, word: NameWord, lead: NameLead | undefined): number {
  const { token } = word;
  if (isAcronym(field, word)) return 0;
  const isStart = startsAfresh(token, at);
  if (word.forename?.strength === 'name' && !word.isOrdinary)
    return word.isEponym && !isSurnameLike(field, at + 1) ? 0 : 0.88;
  if (word.forename !== undefined) {
    if (isSurnameLike(field, at + 1) && !(isStart && word.isOrdinary)) return 0.8;
    if (field.capitals !== 'usual') return 0;
    const isFollowed = field.input.has(at + 1, ...goesOn) && isClose(field.word(at + 1)?.token ?? token);
    if (isStart) return isFollowed && !word.isOrdinary ? 0.65 : 0;
    if (field.endsAt(at - 1, 'the', 'a', 'at-place') && lead === undefined) return 0;
    if (word.isOrdinary || isCapital(field, at + 1) || isCapital(field, at - 1)) return 0;
    if (place(token.fold) !== undefined) return isFollowed || lead !== undefined ? 0.5 : 0;
    return lead !== undefined || isFollowed ? 0.75 : 0.55;
  }
  if (field.capitals !== 'usual' || !isUnknown(field, at)) return 0;
  const next = field.word(at + 1);
  if (isSurnameLike(field, at + 1) && next?.surname === 'name' && place(token.fold) === undefined)
    return 0.55;
  const isAged = field.input.mentions.some(
    (mention) => mention.concept === 'age' && mention.start >= token.end && mention.start <= token.end + 3,
  );
  return word.surname !== undefined && isAged ? 0.6 : 0;
}

function lowerStart(field: NameField, at: number, word: NameWord, lead: NameLead | undefined): number {
  if (word.token.text.length < 3) return 0;
  if (word.forename === undefined)
    return lead?.kind === 'title' && word.surname === 'name' && !word.isOrdinary ? 0.7 : 0;
  const isSure = word.forename.strength === 'name';
  if (lead?.kind === 'label') return 0.9;
  if (lead?.kind === 'title') return isSure || !word.isOrdinary ? 0.8 : 0;
  if (!isSure || word.isOrdinary) return 0;
  if (lead?.kind === 'called' || lead?.kind === 'noun' || lead?.kind === 'self') return 0.7;
  if (field.capitals !== 'none' || word.token.text.length < 4) return 0;
  const next = field.word(at + 1);
  if (lead?.kind === 'salutation' || lead?.kind === 'preposition') return 0.6;
  if (next?.surname === 'name' && isClose(next.token)) return 0.6;
  return at === 0 && field.input.has(at + 1, ...goesOn) ? 0.6 : 0;
}

/** Whether no lexicon knows the word as something else, or it is a name all the same. */
function isFree(word: NameWord | undefined): boolean {
  return (
    word?.token.kind === 'word' &&
    word.token.isCapital &&
    (!word.isOrdinary || word.forename?.strength === 'name')
  );
}

/** A capitalised word that nothing is known of. */
function isUnknown(field: NameField, at: number): boolean {
  const word = field.word(at);
  if (word === undefined || word.isOrdinary || word.isEponym || word.token.text.length < 3) return false;
  if (!/^[\p{L}\p{M}]+['’]?$/u.test(word.token.text) || isAcronym(field, word)) return false;
  return place(word.token.fold) === undefined || word.surname !== undefined;
}

/** A capitalised word close behind that may be a surname. */
export function isSurnameLike(field: NameField, at: number): boolean {
  const word = field.word(at);
  if (word?.token.kind !== 'word' || !word.token.isCapital || !isClose(word.token)) return false;
  if (field.capitals !== 'usual') return word.surname !== undefined || word.forename?.strength === 'name';
  if (isAcronym(field, word)) return false;
  return word.surname === 'name' || (!word.isOrdinary && word.token.text.length > 2);
}

/** Capitals only, in a text that has others: an abbreviation rather than a name. */
export function isAcronym(field: NameField, word: NameWord): boolean {
  const { token } = word;
  if (!token.isUpper || field.capitals === 'shout') return false;
  return token.text.length <= 4 || (word.forename === undefined && word.surname === undefined);
}

function isCapital(field: NameField, at: number): boolean {
  const token = field.word(at)?.token;
  if (token?.kind !== 'word' || !token.isCapital) return false;
  return at > 0 && isClose(field.word(Math.max(at, 1))?.token ?? token);
}

function isNamePart(field: NameField, at: number): boolean {
  return field.input.has(at, 'particle');
}

/** Whether a form's entry may be a name: it ends, or goes on with a capital or a particle. */
function isWhole(field: NameField, at: number): boolean {
  const next = field.word(at + 1)?.token;
  return endsPhrase(field, at) || next?.isCapital === true || field.input.has(at + 1, 'particle');
}

function endsPhrase(field: NameField, at: number): boolean {
  const next = field.word(at + 1)?.token;
  return next === undefined || (next.before & (Gap.comma | Gap.exclamation | Gap.line | Gap.stop)) !== 0;
}

/** "J. M. Soto": one or two initials and a surname. */
function isInitial(field: NameField, at: number): boolean {
  let next = at;
  while (next < at + 3 && initialPattern.test(field.word(next)?.token.text ?? '')) next++;
  const word = field.word(next);
  if (next === at || word === undefined || !word.token.isCapital || word.token.kind !== 'word') return false;
  if ((word.token.before & Gap.stop) === 0 || (word.token.before & ~(Gap.stop | Gap.space)) !== 0)
    return false;
  return (
    word.token.text.length > 2 && !word.isOrdinary && !isAcronym(field, word) && word.surname !== undefined
  );
}

/** "O'Brien", "D'Angelo". */
function beginsElided(field: NameField, at: number): number {
  const next = field.word(at + 1);
  const { token } = field.word(at) as NameWord;
  if (!/^[OD]['’]$/.test(token.text) || next === undefined) return 0;
  return next.token.isCapital && next.token.before === 0 && !next.isOrdinary ? 0.6 : 0;
}
