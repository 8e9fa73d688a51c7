import { place } from '../gazetteer.ts';
import { isClose, type NameField, type NameWord, somebody } from '../name-field.ts';
import { Gap } from '../words.ts';
import {
  endsPhrase,
  goesOn,
  hasApposition,
  hasKin,
  isAged,
  isCalled,
  isElision,
  isFollowed,
  isGlued,
  isOfSomebody,
  isOwner,
  isTreated,
  isWhole,
} from './name-context.ts';
import { type NameLead, startsAfresh } from './name-lead.ts';
import { isAcronym, isCapital, isFree, isLoud, isSurnameLike, isUnknown } from './name-word.ts';

/** From it on "di Trento" is a city, whoever bears the name. */
const citySize = 5;

/** Below it, fewer people live in the town than bear the name of a forename that it shares. */
const villageSize = 3;

const initialPattern = /^\p{Lu}$/u;

/** How sure a name begins at a token, 0 to 1, from the word itself, what leads to it and what follows. */
export function nameStart(field: NameField, at: number, lead: NameLead | undefined): number {
  const word = field.word(at);
  if (word === undefined || word.token.kind !== 'word') return 0;
  const { token } = word;
  if ((token.before & Gap.hyphen) !== 0 || isGlued(field, at) || isElision(field, at)) return 0;
  if (token.text.replace(/['’]/g, '').length < 2) return isInitial(field, at) ? 0.7 : beginsElided(field, at);
  if (field.input.has(at, 'saint', 'particle') && lead?.kind !== 'label' && lead?.kind !== 'title') return 0;
  if (!token.isCapital) return lowerStart(field, at, word, lead);
  switch (lead?.kind) {
    case 'label':
    case 'title':
      if (field.input.has(at, ...somebody) && !goesOnAsName(field, at)) return 0;
      if (word.forename !== undefined || word.surname !== undefined) return 0.95;
      if (isFree(word) && (lead.kind === 'title' || isWhole(field, at))) return 0.9;
      return isNamePart(field, at) && token.isCapital ? 0.8 : 0;
    case 'called':
      if (word.forename !== undefined) return 0.9;
      return isUnknown(field, at) && isOfSomebody(field, at) ? 0.7 : 0;
    case 'self':
      if (word.forename !== undefined) return 0.9;
      return isUnknown(field, at) && (isSurnameLike(field, at + 1) || endsPhrase(field, at)) ? 0.6 : 0;
    case 'noun':
      if (word.forename !== undefined && !isAcronym(field, at)) return 0.9;
      return lead.role !== undefined && isUnknown(field, at) && !isLoud(field) ? 0.6 : 0;
    case 'salutation':
      if (word.forename !== undefined) return 0.85;
      return isUnknown(field, at) && !isLoud(field) && endsPhrase(field, at) ? 0.6 : 0;
    default:
      return bareStart(field, at, word, lead);
  }
}

/** Without a lead that is worth much. */
function bareStart(field: NameField, at: number, word: NameWord, lead: NameLead | undefined): number {
  const { token } = word;
  if (isAcronym(field, at)) return 0;
  const isStart = startsAfresh(token, at);
  const town = isSurnameLike(field, at + 1) ? undefined : place(token.fold);
  const isTown = town !== undefined && (word.forename === undefined || town.size >= villageSize);
  if (town !== undefined && field.endsAt(at - 1, 'at-place') && lead === undefined) return 0;
  const isSubject = lead?.kind !== 'preposition' && isFollowed(field, at);
  const isMeant = isSubject || isTreated(field, at) || isOwner(field, at, isTown);
  if (town !== undefined && !isStart && town.size >= citySize && !isMeant) return 0;
  if (isTown && isStart && !isFollowed(field, at)) return 0;
  if (isClose(token) && field.word(at - 1)?.isEponym === true && isCapital(field, at - 1)) return 0;
  if (word.forename !== undefined && !word.isOrdinary && !isTown && isCalled(field, at)) return 0.6;
  if (word.forename?.strength === 'name' && !field.input.has(at, 'not-name'))
    return word.isEponym && !isSurnameLike(field, at + 1) ? 0 : 0.88;
  if (word.forename !== undefined) {
    if (isSurnameLike(field, at + 1) && !(isStart && word.isOrdinary)) return 0.8;
    if (isLoud(field)) return 0;
    if (isStart) return isFollowed(field, at) && (!word.isOrdinary || hasApposition(field, at)) ? 0.65 : 0;
    if (field.endsAt(at - 1, 'the', 'a', 'at-place') && lead === undefined) return 0;
    if (word.isOrdinary || isCapital(field, at + 1) || isCapital(field, at - 1)) return 0;
    if (isTown) return isMeant ? 0.6 : 0;
    return lead !== undefined || isFollowed(field, at) ? 0.75 : 0.55;
  }
  if (isLoud(field) || !isUnknown(field, at)) return 0;
  const next = field.word(at + 1);
  if (isSurnameLike(field, at + 1) && next?.surname === 'name' && place(token.fold) === undefined)
    return 0.55;
  // "La panadera de Lerma, 43 años": the age is hers, not the town's.
  if (town !== undefined && field.endsAt(at - 1, 'particle', 'at-place')) return 0;
  if (isAged(field, at) || isTreated(field, at) || hasKin(field, at)) return 0.6;
  return 0;
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

/** "J. M. Soto": one or two initials and a surname. */
function isInitial(field: NameField, at: number): boolean {
  let next = at;
  while (next < at + 3 && initialPattern.test(field.word(next)?.token.text ?? '')) next++;
  const word = field.word(next);
  if (next === at || word === undefined || !word.token.isCapital || word.token.kind !== 'word') return false;
  if ((word.token.before & Gap.stop) === 0 || (word.token.before & ~(Gap.stop | Gap.space)) !== 0)
    return false;
  return (
    word.token.text.length > 2 && !word.isOrdinary && !isAcronym(field, next) && word.surname !== undefined
  );
}

/** "O'Brien", "D'Angelo". */
function beginsElided(field: NameField, at: number): number {
  const next = field.word(at + 1);
  const { token } = field.word(at) as NameWord;
  if (!/^[OD]['’]$/.test(token.text) || next === undefined) return 0;
  return next.token.isCapital && next.token.before === 0 && !next.isOrdinary ? 0.6 : 0;
}

/** "Di Stefano", but not "La función". */
function isNamePart(field: NameField, at: number): boolean {
  return field.input.has(at, 'particle') && !endsPhrase(field, at) && goesOnAsName(field, at);
}

/** Whether nothing follows, or a capital behind particles: "Niño de Guzmán", but not "Niño de cinco años". */
function goesOnAsName(field: NameField, at: number): boolean {
  if (endsPhrase(field, at)) return true;
  let next = at + 1;
  while (field.input.has(next, 'particle') && field.word(next)?.token.isCapital === false) next++;
  return field.word(next)?.token.isCapital === true;
}
