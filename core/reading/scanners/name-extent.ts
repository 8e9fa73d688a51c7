import { place } from '../gazetteer.ts';
import { isClose, type NameField, type NameWord } from '../name-field.ts';
import type { Concept } from '../topics/index.ts';
import { Gap } from '../words.ts';
import type { NameLead } from './name-lead.ts';
import { isAcronym } from './name-word.ts';

const mostWords = 8;
const mostParticles = 3;
const initialPattern = /^\p{Lu}$/u;
const elidedPattern = /^(?:[dol]|dell|mc|mac)['’]$/iu;

/** Index of the last token of the name that begins at a token: further forenames, particles, surnames, initials. */
export function nameEnd(field: NameField, first: number, lead: NameLead | undefined): number {
  let last = first;
  while (last - first < mostWords) {
    const next = nextPart(field, first, last, lead);
    if (next === undefined) break;
    last = next;
  }
  return last;
}

function nextPart(
  field: NameField,
  first: number,
  last: number,
  lead: NameLead | undefined,
): number | undefined {
  let at = last + 1;
  for (let particles = 0; particles <= mostParticles; particles++, at++) {
    const word = field.word(at);
    if (word === undefined || !isJoined(field, last, at)) return undefined;
    const isParticle = isParticleAt(field, at, first);
    if (!isParticle) return isPart(field, at, first, particles > 0, lead) ? at : undefined;
  }
  return undefined;
}

/** Whether only a space, a hyphen or an initial's stop stands between. */
function isJoined(field: NameField, last: number, at: number): boolean {
  const { token } = field.word(at) as NameWord;
  const before = field.word(at - 1)?.token;
  const isAfterInitial = at - 1 === last && before !== undefined && initialPattern.test(before.text);
  const allowed = Gap.space | Gap.hyphen | (isAfterInitial ? Gap.stop : 0);
  return token.kind === 'word' && (token.before & ~allowed) === 0;
}

function isParticleAt(field: NameField, at: number, first: number): boolean {
  const { token } = field.word(at) as NameWord;
  if (elidedPattern.test(token.text)) return true;
  if (field.input.has(at, 'particle')) return true;
  return field.input.has(at, 'name-joint') && at > first + 1 && !token.isCapital;
}

function isPart(
  field: NameField,
  at: number,
  first: number,
  isAfterParticle: boolean,
  lead: NameLead | undefined,
): boolean {
  const word = field.word(at) as NameWord;
  const { token } = word;
  if (initialPattern.test(token.text)) return isInitialPart(field, at);
  if (!/^[\p{L}\p{M}]+['’]?$/u.test(token.text) || /[ºª]/.test(token.text)) return false;
  if (field.word(at - 1)?.token.text.endsWith("'") && token.before === 0 && token.lower === 's') return false;
  if (!token.isCapital) return isLowerPart(field, at, first, isAfterParticle);
  if ((field.capitals === 'headline' || field.capitals === 'shout') && (lead === undefined || !isLed(lead)))
    return (
      word.surname !== undefined ||
      word.forename?.strength === 'name' ||
      isOnlyUnknown(field, at, first, word)
    );
  if (isAcronym(field, at)) return false;
  if (isNoName(field, at, word)) return false;
  if (word.isOrdinary && word.surname === undefined)
    return (lead !== undefined && isLed(lead)) || (word.forename?.strength === 'name' && !isAfterParticle);
  if (isAfterParticle && word.surname === undefined && place(token.fold) !== undefined)
    return lead?.kind === 'label';
  return !(isAfterParticle && isTown(field, at, word));
}

/** Words that end a name even where they have a capital. */
const stops: readonly Concept[] = [
  'not-name',
  'staff-title',
  'courtesy',
  'centre-noun',
  'org-noun',
  'thing-noun',
  'name-label',
  'staff-label',
];

function isNoName(field: NameField, at: number, word: NameWord): boolean {
  return field.input.has(at, ...stops) && word.surname !== 'name';
}

function isLed(lead: NameLead): boolean {
  return lead.kind === 'label' || lead.kind === 'title';
}

/** "Marta de Urgencias" and "Ana de Teruel" end before the particle. */
function isTown(field: NameField, at: number, word: NameWord): boolean {
  return (
    field.input.has(at, 'care-place' as never) ||
    (word.surname !== 'name' && place(word.token.fold) !== undefined)
  );
}

function isInitialPart(field: NameField, at: number): boolean {
  const next = field.word(at + 1)?.token;
  return (
    next !== undefined && (next.before & Gap.stop) !== 0 && next.isCapital && (next.before & Gap.line) === 0
  );
}

/** In a headline one unknown word may follow a forename, if no further capital follows it. */
function isOnlyUnknown(field: NameField, at: number, first: number, word: NameWord): boolean {
  if (field.capitals !== 'headline' || at !== first + 1 || word.isOrdinary || isAcronym(field, at))
    return false;
  const next = field.word(at + 1)?.token;
  return next === undefined || !next.isCapital || (next.before & Gap.space) !== next.before;
}

/** In a name written without capitals known names go on; where nothing has capitals one unknown word may follow. */
function isLowerPart(field: NameField, at: number, first: number, isAfterParticle: boolean): boolean {
  const word = field.word(at) as NameWord;
  if (field.word(first)?.token.isCapital === true || isAfterParticle || word.isOrdinary) return false;
  if (word.surname === 'name' || word.forename?.strength === 'name') return true;
  return field.capitals === 'none' && at === first + 1 && word.token.text.length > 3 && isClose(word.token);
}
