import { place } from '../gazetteer.ts';
import { isClose, type NameField, type NameWord } from '../name-field.ts';
import type { Concept } from '../topics/index.ts';
import { Gap, type Token } from '../words.ts';
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

/** Above it "a Roma" is a city, whoever bears the name. */
const citySize = 7;

const acts: readonly Concept[] = ['treat-1', 'told-1', 'with-1', 'came-3', 'outcome-3'];

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

/** "Everett's". */
function isPossessive(field: NameField, at: number): boolean {
  const next = field.word(at + 1)?.token;
  return next?.lower === 's' && next.before === 0 && /['’ʼ]$/u.test(field.word(at)?.token.text ?? '');
}

/** "Rose, the lady …". */
function hasApposition(field: NameField, at: number): boolean {
  const next = field.word(at + 1)?.token;
  return next !== undefined && (next.before & Gap.comma) !== 0 && field.input.has(at + 1, 'the', 'my');
}

function isFollowed(field: NameField, at: number): boolean {
  const next = field.word(at + 1)?.token;
  if (next === undefined) return false;
  if (isPossessive(field, at)) return true;
  return hasApposition(field, at) || (isClose(next) && field.input.has(at + 1, ...goesOn));
}

/** Part of an address or a user name: "virginia_ruiz". */
function isGlued(field: NameField, at: number): boolean {
  const { token } = field.word(at) as NameWord;
  const { text } = field.input;
  return /[_@/\\]/.test(text.charAt(token.start - 1)) || /[_@\\]/.test(text.charAt(token.end));
}

/** "nell'attesa" is no Nell; "Nell's" is. */
function isElision(field: NameField, at: number): boolean {
  const next = field.word(at + 1)?.token;
  const { text } = (field.word(at) as NameWord).token;
  if (text.length < 3 || !/['’ʼ]$/u.test(text) || next === undefined) return false;
  return next.before === 0 && next.lower !== 's';
}

/** "a girl called Xiomara", but not "a drug called Perjeta". */
function isOfSomebody(field: NameField, at: number): boolean {
  for (let before = at - 2; before >= Math.max(0, at - 5); before--) {
    if (field.input.has(before, 'person', 'child', 'patient', 'kin', 'elder', 'she-he', 'staff')) return true;
  }
  return false;
}

/** "Shanice, 34, …", "Quintana (54 años)". */
function isAged(field: NameField, at: number): boolean {
  const next = field.word(at + 1)?.token;
  if (next === undefined || (next.before & (Gap.comma | Gap.bracket)) === 0) return false;
  if (field.input.mentions.some(({ concept, start }) => concept === 'age' && start === next.start))
    return true;
  const after = field.word(at + 2)?.token;
  const isAlone = after === undefined || (after.before & (Gap.comma | Gap.bracket)) !== 0;
  return next.kind === 'number' && Number(next.text) <= 110 && isAlone;
}

/** The author's own act of care right before: "we discharged Wilf", "operamos a Xiomara". */
function isTreated(field: NameField, at: number): boolean {
  const token = field.word(at)?.token;
  if (token === undefined || !isClose(token) || isCapital(field, at + 1)) return false;
  return field.endsAt(field.endsAt(at - 1, 'to-person') ? at - 2 : at - 1, ...acts);
}

/** Without a lead that is worth much. */
function bareStart(field: NameField, at: number, word: NameWord, lead: NameLead | undefined): number {
  const { token } = word;
  if (isAcronym(field, at)) return 0;
  const isStart = startsAfresh(token, at);
  const town = isSurnameLike(field, at + 1) ? undefined : place(token.fold);
  const isTown = town !== undefined;
  if (town !== undefined && field.endsAt(at - 1, 'at-place') && lead === undefined) return 0;
  if (town !== undefined && !isStart && town.size >= citySize) return 0;
  if (isTown && isStart && !isFollowed(field, at)) return 0;
  if (isClose(token) && field.word(at - 1)?.isEponym === true && isCapital(field, at - 1)) return 0;
  if (word.forename?.strength === 'name' && !field.input.has(at, 'not-name'))
    return word.isEponym && !isSurnameLike(field, at + 1) ? 0 : 0.88;
  if (word.forename !== undefined) {
    if (isSurnameLike(field, at + 1) && !(isStart && word.isOrdinary)) return 0.8;
    if (isLoud(field)) return 0;
    if (isStart) return isFollowed(field, at) && (!word.isOrdinary || hasApposition(field, at)) ? 0.65 : 0;
    if (field.endsAt(at - 1, 'the', 'a', 'at-place') && lead === undefined) return 0;
    if (word.isOrdinary || isCapital(field, at + 1) || isCapital(field, at - 1)) return 0;
    if (isTown) return lead !== undefined || isFollowed(field, at) ? 0.6 : 0;
    return lead !== undefined || isFollowed(field, at) ? 0.75 : 0.55;
  }
  if (isLoud(field) || !isUnknown(field, at)) return 0;
  const next = field.word(at + 1);
  if (isSurnameLike(field, at + 1) && next?.surname === 'name' && place(token.fold) === undefined)
    return 0.55;
  if (isAged(field, at) || isTreated(field, at)) return 0.6;
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

/** Capitals that say nothing. */
function isLoud(field: NameField): boolean {
  return field.capitals === 'headline' || field.capitals === 'shout';
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
  if (!/^[\p{L}\p{M}]+['’]?$/u.test(word.token.text) || isAcronym(field, at)) return false;
  return place(word.token.fold) === undefined || word.surname !== undefined;
}

/** A capitalised word close behind that may be a surname. */
export function isSurnameLike(field: NameField, at: number): boolean {
  const word = field.word(at);
  if (word?.token.kind !== 'word' || !word.token.isCapital || !isClose(word.token)) return false;
  if (isLoud(field)) return word.surname !== undefined || word.forename?.strength === 'name';
  if (isAcronym(field, at)) return false;
  return word.surname === 'name' || (!word.isOrdinary && word.token.text.length > 2);
}

/** Capitals only, in a text that has others: an abbreviation rather than a name. */
export function isAcronym(field: NameField, at: number): boolean {
  const word = field.word(at);
  if (word === undefined) return false;
  const { token } = word;
  if (!token.isUpper || token.text.length < 2 || field.capitals === 'shout') return false;
  if (word.forename === undefined && word.surname === undefined) return true;
  return !isUpperName(field, at - 1, token) && !isUpperName(field, at + 1, token);
}

/** "MARÍA LÓPEZ" in capitals amid ordinary text. */
function isUpperName(field: NameField, at: number, token: Token): boolean {
  const word = field.word(at);
  if (
    word === undefined ||
    !word.token.isUpper ||
    (word.forename === undefined && word.surname === undefined)
  )
    return false;
  return isClose(word.token.start < token.start ? token : word.token);
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
