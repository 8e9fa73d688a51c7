import { remove } from '../../fixes.ts';
import type { Reading, Sentence } from '../../reading/reading.ts';
import type { Concept, Construction } from '../../reading/topics/index.ts';
import type { Match, Rule } from '../../rule.ts';

export const publicFigurePatient: Rule = {
  id: 'public-figure-patient',
  severity: 'stop',
  audience: ['clinician', 'official', 'supervisor'],
  cites: ['HIPAA-R', 'GMC-18', 'GMC-20', 'FNOMCeO-10'],
  wording: {
    what: 'This says or hints that somebody well known is a patient, or guesses at their health.',
    why: 'Fame takes no secret away: a hint is enough for readers to find out who it is.',
    instead:
      'Leave it out. Explain the condition only if the person made it public, without any link to your work.',
  },
  *find(reading) {
    for (const [index, sentence] of reading.sentences.entries()) {
      const match = judge(reading, sentence, reading.sentences.slice(index + 1, index + 1 + reach));
      if (match !== undefined) yield match;
    }
  },
};

type Id = Concept | Construction;

/** What ties somebody to the author's care; what means the same stands in one row. */
const careSigns: readonly (readonly [readonly Id[], number])[] = [
  [['treat-1', 'act-told', 'treated-3'], 1],
  [['patient', 'one-patient', 'slot-patient'], 1],
  [['care-place', 'duty'], 1],
  [['procedure', 'test', 'clinical-image', 'drug', 'care-event'], 0.75],
  [['condition', 'rare-condition', 'body-part', 'symptom'], 0.5],
  [['time-told', 'past-1', 'have-1', 'told-1'], 0.25],
];

/** What makes a diagnosis from afar. */
const illnessSigns: readonly Id[] = [
  'condition',
  'rare-condition',
  'everyday-condition',
  'symptom',
  'body-part',
];

/** What says that somebody well known is meant. */
const signs: readonly Id[] = ['public-figure', 'famous', 'famous-here', 'famous-judged'];

const enough = 2;

/** How many sentences after somebody well known is named a diagnosis may be guessed. */
const reach = 2;

function judge(reading: Reading, sentence: Sentence, next: readonly Sentence[]): Match | undefined {
  const ids = reading.idsIn(sentence);
  if (!signs.some((id) => ids.has(id))) return undefined;
  const said = reading.saidIn(sentence);
  if (ids.has('announced') || ids.has('donated') || ids.has('fiction')) return undefined;
  const figures = said.filter((one) => one.id === 'public-figure').map((one) => one.span);
  const hints = said.filter((one) => one.id === 'famous').map((one) => one.span);
  if (hints.length === 0 && ids.has('own-leisure')) return undefined;
  const found = said.filter((one) => one.id === 'famous-here' || one.id === 'famous-judged');
  const beside = next.map((one) => reading.idsIn(one));
  const isNear = (id: Id) => ids.has(id) || beside.some((own) => own.has(id));
  const isJudged = figures.length > 0 && isNear('judge-words') && illnessSigns.some(isNear);
  const care = careSigns.reduce(
    (sum, [row, weight]) => sum + (row.some((id) => ids.has(id)) ? weight : 0),
    0,
  );
  const score = (figures.length > 0 ? 0.75 : 0) + (hints.length > 0 ? 1 : 0) + care;
  const isTied = care >= 1 && (hints.length > 0 || isAuthors(ids)) && score >= enough;
  if (found.length === 0 && !isJudged && !isTied) return undefined;
  const spans = found.length > 0 ? found.map((one) => one.span) : [...figures, ...hints];
  return spans.length === 0 || (figures.length === 0 && hints.length === 0)
    ? undefined
    : { spans, fixes: [remove(reading, [sentence])] };
}

/** The author speaks of what he or she did or saw at work. */
function isAuthors(ids: ReadonlySet<Id>): boolean {
  return (['treat-1', 'act-told', 'my', 'have-1', 'duty', 'me', 'told-me', 'past-1'] as const).some((id) =>
    ids.has(id),
  );
}
