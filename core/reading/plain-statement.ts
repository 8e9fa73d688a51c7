import type { Clue } from './clue.ts';
import type { SentenceReading } from './read-sentence.ts';
import { illnessConcepts, workConcepts } from './topics/clinical.ts';
import type { Concept } from './topics/index.ts';
import { Gap } from './words.ts';

/** How many words may stand between "I have" and the patient ("I have a 77-year-old Somali patient"). */
const between = 7;

/** Between "my" and the patient ("my newest patient"). */
const betweenMine = 2;

/** What makes the same words a supposition, a rule or a denial. */
const unreal: readonly Clue[] = [
  'generic-patient',
  'aggregate',
  'hypothetical',
  'fiction',
  'published',
  'by-staff',
  'should',
  'generic',
];

/** What somebody has or is treated for, or an age. */
const ailing: readonly Clue[] = [
  ...([...illnessConcepts, ...workConcepts] as Clue[]),
  'everyday-condition',
  'illness',
  'illness-noun',
  '@age',
];

/** What the author does to somebody under care. */
const treating: readonly Concept[] = ['treat-1', 'treat-now', 'treat-past'];
const somebody: readonly Clue[] = ['one-person', 'one-worker', 'one-patient'];

/** Whether a sentence says in so many words that the author has or treats this one person, and what of: "tengo una paciente con …". */
export function isPlainStatement(sentence: SentenceReading, ids: ReadonlySet<Clue>): boolean {
  if (has(ids, unreal) || !has(ids, ailing)) return false;
  return (
    (ids.has('patient') && hasPatient(sentence)) || (has(ids, somebody) && treatsSomebody(sentence, ids))
  );
}

function has(ids: ReadonlySet<Clue>, some: readonly Clue[]): boolean {
  return some.some((id) => ids.has(id));
}

function treatsSomebody(sentence: SentenceReading, ids: ReadonlySet<Clue>): boolean {
  const done = treating.filter((concept) => ids.has(concept));
  const isTreated = (first: number): boolean =>
    done.some((concept) => follows(sentence, first, concept, betweenMine));
  return (
    sentence.found.some(({ id, first }) => somebody.includes(id) && isTreated(first)) ||
    sentence.terms.some(({ concept, first }) => somebody.includes(concept) && isTreated(first))
  );
}

function hasPatient(sentence: SentenceReading): boolean {
  return sentence.terms.some(
    ({ concept, first, last }) =>
      concept === 'patient' &&
      (follows(sentence, first, 'have-1', between) ||
        (follows(sentence, first, 'my', betweenMine) && isSomebody(sentence, last))),
  );
}

/** "My patient" is told of, and does not go on as "my patient portal". */
function isSomebody({ tokens, found }: SentenceReading, at: number): boolean {
  const after = tokens[at + 1];
  if (after !== undefined && (after.before & ~(Gap.space | Gap.hyphen)) !== 0) return true;
  return found.some(({ id, first, last }) => id === 'patient-told' && first <= at && at <= last);
}

/** Whether such a term stands before a word, with no denial before it and no new clause between. */
function follows({ tokens, terms }: SentenceReading, at: number, concept: Concept, most: number): boolean {
  return terms.some((term) => {
    if (term.concept !== concept || term.last >= at || at - term.last - 1 > most) return false;
    for (let next = term.last + 1; next <= at; next++)
      if (((tokens[next]?.before ?? 0) & ~(Gap.space | Gap.hyphen)) !== 0) return false;
    return !terms.some(({ concept: other, first }) => isOpening(other) && first <= term.first);
  });
}

/** "If I have a patient with …", "I have never had a patient with …". */
function isOpening(concept: Concept): boolean {
  return concept === 'not' || concept === 'supposing';
}
