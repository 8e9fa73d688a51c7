import { isClose, type NameField, type NameWord } from '../name-field.ts';
import { clinicalConcepts } from '../topics/clinical.ts';
import type { Concept } from '../topics/index.ts';
import { Gap } from '../words.ts';
import { isCapital } from './name-word.ts';

/** What goes on after a subject: verbs that somebody does. */
export const goesOn: readonly Concept[] = [
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

const acts: readonly Concept[] = ['treat-1', 'told-1', 'with-1'];

/** Verbs that somebody may follow as their subject: "è venuta Xhensila". */
const events: readonly Concept[] = ['came-3', 'outcome-3'];

/** Whether what comes next is said of somebody: a verb, a possession, an apposition. */
export function isFollowed(field: NameField, at: number): boolean {
  const next = field.word(at + 1)?.token;
  if (next === undefined) return false;
  if (isPossessive(field, at)) return true;
  return hasApposition(field, at) || (isClose(next) && field.input.has(at + 1, ...goesOn));
}

/** "Rose, the lady …". */
export function hasApposition(field: NameField, at: number): boolean {
  const next = field.word(at + 1)?.token;
  return next !== undefined && (next.before & Gap.comma) !== 0 && field.input.has(at + 1, 'the', 'my');
}

/** "Everett's". */
function isPossessive(field: NameField, at: number): boolean {
  const next = field.word(at + 1)?.token;
  return next?.lower === 's' && next.before === 0 && /['’ʼ]$/u.test(field.word(at)?.token.text ?? '');
}

/** Part of an address or a user name: "virginia_ruiz". */
export function isGlued(field: NameField, at: number): boolean {
  const { token } = field.word(at) as NameWord;
  const { text } = field.input;
  return /[_@/\\]/.test(text.charAt(token.start - 1)) || /[_@\\]/.test(text.charAt(token.end));
}

/** "nell'attesa" is no Nell; "Nell's" is. */
export function isElision(field: NameField, at: number): boolean {
  const next = field.word(at + 1)?.token;
  const { text } = (field.word(at) as NameWord).token;
  if (text.length < 3 || !/['’ʼ]$/u.test(text) || next === undefined) return false;
  return next.before === 0 && next.lower !== 's';
}

/** "a girl called Xiomara", but not "a drug called Perjeta". */
export function isOfSomebody(field: NameField, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 5); before--) {
    if (field.input.has(before, 'person', 'child', 'patient', 'kin', 'elder', 'she-he', 'me', 'staff'))
      return true;
  }
  return false;
}

/** "Shanice, 34, …", "Quintana (54 años)". */
export function isAged(field: NameField, at: number): boolean {
  const next = field.word(at + 1)?.token;
  if (next === undefined || (next.before & (Gap.comma | Gap.bracket)) === 0) return false;
  if (field.input.mentions.some(({ concept, start }) => concept === 'age' && start === next.start))
    return true;
  const after = field.word(at + 2)?.token;
  const isAlone = after === undefined ? at > 0 : (after.before & (Gap.comma | Gap.bracket)) !== 0;
  return next.kind === 'number' && Number(next.text) <= 110 && isAlone;
}

/** The author's own act of care right before: "we discharged Wilf", "operamos a Xiomara". */
export function isTreated(field: NameField, at: number): boolean {
  const token = field.word(at)?.token;
  if (token === undefined || !isClose(token) || isCapital(field, at + 1)) return false;
  if (field.endsAt(at - 1, 'to-person')) return field.endsAt(at - 2, ...acts);
  return field.endsAt(at - 1, ...acts, ...events);
}

/** "la mastectomía de Aurora": illness and care are somebody's. A town has a register of tumours, not the tumour. */
export function isOwner(field: NameField, at: number, isTown: boolean): boolean {
  if (!field.endsAt(at - 1, 'to-person')) return false;
  for (let first = at - 2; first >= Math.max(0, at - 2 - longestTerm); first--) {
    const isCare = field.input.termsAt[first]?.some(
      ({ concept, last }) => last === at - 2 && clinicalConcepts.has(concept),
    );
    if (isCare === true && (!isTown || isSingledOut(field, first))) return true;
  }
  return false;
}

const longestTerm = 4;

/** An article, a possessive or nothing stands before. */
function isSingledOut(field: NameField, at: number): boolean {
  const token = field.word(at)?.token;
  return at === 0 || token === undefined || !isClose(token) || field.endsAt(at - 1, 'the', 'a', 'my');
}

/** "la madre de Xhensila", "Zlata's husband": whoever has kin is somebody. */
export function hasKin(field: NameField, at: number): boolean {
  if (isPossessive(field, at) && field.input.has(at + 2, 'kin')) return true;
  return field.endsAt(at - 1, 'to-person') && field.endsAt(at - 2, 'kin');
}

/** "Don't cry, Candice!": called at the end of what is said. */
export function isCalled(field: NameField, at: number): boolean {
  const token = field.word(at)?.token;
  const next = field.word(at + 1)?.token;
  if (token === undefined || at === 0 || (token.before & Gap.comma) === 0) return false;
  return next === undefined
    ? /[!?]/.test(field.input.text.slice(token.end, token.end + 1))
    : (next.before & (Gap.exclamation | Gap.question)) !== 0;
}

/** Whether a form's entry may be a name: it ends, or goes on with a capital or a particle. */
export function isWhole(field: NameField, at: number): boolean {
  const next = field.word(at + 1)?.token;
  return endsPhrase(field, at) || next?.isCapital === true || field.input.has(at + 1, 'particle');
}

/** Whether a comma, an exclamation, a stop or the end comes next. */
export function endsPhrase(field: NameField, at: number): boolean {
  const next = field.word(at + 1)?.token;
  return next === undefined || (next.before & (Gap.comma | Gap.exclamation | Gap.line | Gap.stop)) !== 0;
}
