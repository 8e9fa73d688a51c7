import { remove } from '../../fixes.ts';
import type { Reading, Sentence } from '../../reading/reading.ts';
import type { Concept, Construction } from '../../reading/topics/index.ts';
import { type Match, type Rule, surmised } from '../../rule.ts';

export const patientMockery: Rule = {
  id: 'patient-mockery',
  severity: 'stop',
  audience: ['clinician', 'official', 'supervisor'],
  cites: ['GMC-18', 'NMC-1.1', 'CDM-81.4', 'FNOPI-28'],
  wording: {
    what: 'This makes fun of patients or their families, or despises them.',
    why: 'Whoever reads it wonders what is said about them. Most dismissals over posts came from remarks like this.',
    instead: 'Turn it into a tip that helps, or leave it out.',
  },
  *find(reading, policy) {
    const scorned = reading.sentences.map((sentence) => scornIn(reading, sentence));
    for (const [index, own] of scorned.entries()) {
      if (own.spans.length === 0 && scornOf(reading, index) < plainScorn) continue;
      const match = judge(reading, scorned, index, own);
      if (match !== undefined) yield { ...match, ...surmised(own.spans.length === 0, policy) };
    }
  },
};

/** What makes a sentence contemptuous, and how much it weighs; what means the same stands in one row. */
const scorn: readonly (readonly [readonly (Concept | Construction)[], number])[] = [
  [['wish-harm', 'spite', 'ill-wish'], 1.5],
  [['likened', 'absent-scolded'], 3.5],
  [['one-mocked', 'patients-mocked', 'title-mocked'], 1.25],
  [['caricature', 'caricatures', 'derision'], 1],
  [['ridicule'], 1],
  [['sexual', 'slur'], 1.5],
  [['gripe'], 1],
  [['insult', 'contempt', 'shame'], 1.25],
  [['profanity'], 0.75],
  [['irony'], 1],
  [['laugh', 'jeer'], 1],
  [['award'], 0.75],
  [['sigh'], 0.75],
  [['disgust'], 1],
  [['body-remark'], 0.75],
  [['pretence'], 0.75],
  [['trifle'], 0.75],
  [['complaint', 'mimicry', 'patients-say'], 0.4],
];
const scornful = new Set(scorn.flatMap(([ids]) => ids));

/** Whom it may be aimed at when nobody in particular is under care. */
const targets: readonly (readonly [readonly (Concept | Construction)[], number])[] = [
  [['likened', 'absent-scolded'], 1.25],
  [['patient', 'patients', 'one-patient', 'my-person', 'patients-by'], 1],
  [['gripe', 'patients-mocked', 'one-mocked', 'title-mocked'], 0.75],
  [['one-person', 'the-person', 'bare-person', 'told-me', 'slot-patient', 'one-worker', 'told-you'], 0.75],
  [['spite', 'ill-wish', 'event-noted', 'caricatures'], 0.75],
  [['kin', 'persons', 'child', 'elder', 'person', 'complaint', 'mimicry', 'one', 'relative-told'], 0.5],
];

/** What says that the author speaks of his or her own life, or of a story. */
const ownSigns: readonly (Concept | Construction)[] = [
  'own-illness',
  'own-kin',
  'by-staff',
  'fiction',
  'published',
  'own-leisure',
  'colleague-parts',
];

/** What makes it plain that it is about care. */
const careSigns: readonly (Concept | Construction)[] = [
  'patient',
  'patients',
  'care-place',
  'duty',
  'treat-1',
  'care-event',
  'treated-3',
  'treat-2',
  'patients-by',
  'author-role',
  'speaks-to-author',
];
const clinicalSigns: readonly Concept[] = [
  'condition',
  'symptom',
  'procedure',
  'drug',
  'treatment',
  'test',
  'device',
  'body-part',
  'staff',
];

const enough = 3;
/** The same when nothing says that it is about care. */
const enoughElsewhere = 3.75;
const leastScorn = 1;
/** Log-odds from which a sentence may be about somebody under care. */
const faintConcern = -1.5;
const beside = 0.6;

/** The second reader's log-odds from which a sentence needs no scornful word. */
const plainScorn = 1;
/** What its log-odds are worth beside the words. */
const perOdds = 0.5;
const mostMoved = 2;
/** Log-odds below which it calms words that sound scornful, and by how much at most. */
const calmBelow = -1.5;
const mostCalmed = 1;

function movedBy(odds: number): number {
  if (odds > 0) return Math.min(mostMoved, odds * perOdds);
  return Math.max(-mostCalmed, Math.min(0, (odds - calmBelow) * perOdds));
}

function scornOf(reading: Reading, index: number): number {
  return reading.opinions[index]?.scorn ?? 0;
}

interface Scorned {
  readonly ids: ReadonlySet<string>;
  readonly spans: Match['spans'];
}

function scornIn(reading: Reading, sentence: Sentence): Scorned {
  const said = reading.saidIn(sentence).filter((one) => scornful.has(one.id));
  return { ids: reading.idsIn(sentence), spans: said.map((one) => one.span) };
}

function judge(
  reading: Reading,
  scorned: readonly Scorned[],
  index: number,
  own: Scorned,
): Match | undefined {
  const around = [scorned[index - 1], scorned[index + 1]].filter((one) => one !== undefined);
  const weigh = (table: typeof scorn) =>
    table.map(([ids, weight]) => {
      if (ids.some((id) => own.ids.has(id))) return weight;
      return around.some((one) => ids.some((id) => one.ids.has(id))) ? weight * beside : 0;
    });
  const sentence = reading.sentences[index] as Sentence;
  const isRepeated = own.spans.length > 2;
  const said = weigh(scorn).reduce((sum, weight) => sum + weight, isRepeated ? 0.25 : 0);
  const contempt = said + movedBy(scornOf(reading, index));
  if (contempt < leastScorn) return undefined;
  const [from, to] = [reading.sentences[index - 1] ?? sentence, reading.sentences[index + 1] ?? sentence];
  const aimed = reading.people.filter((one) =>
    one.spans.some((span) => span.end > from.start && span.start < to.end),
  );
  const isPatient = aimed.some((one) => one.role === 'patient');
  const concern = reading.concern[index] ?? 0;
  const aim = Math.max(
    isPatient ? 1.5 : aimed.length > 0 || concern > faintConcern ? 1 : 0,
    ...weigh(targets),
  );
  const isCare = careSigns.some((id) => scorned.some((one) => one.ids.has(id)));
  const isClinical = clinicalSigns.some((id) => scorned.some((one) => one.ids.has(id)));
  const care = isCare ? 1 : isClinical || isPatient ? 0.5 : 0;
  const isOwn = scorned.some((one) => ownSigns.some((id) => one.ids.has(id)));
  if (isOwn && own.ids.has('self-said')) return undefined;
  const score = contempt + aim + care - (isOwn ? 1.5 : 0) - (hasLink(reading) ? 0.5 : 0);
  if (aim === 0 || score < (isCare || isPatient ? enough : enoughElsewhere)) return undefined;
  const isAimedAtOne = aimed.length > 0 || own.ids.has('one-mocked');
  return {
    spans: own.spans.length > 0 ? own.spans : [reading.telling(sentence, 'scorn')],
    severity: isAimedAtOne ? 'stop' : 'warning',
    fixes: [remove(reading, [sentence])],
  };
}

function hasLink(reading: Reading): boolean {
  return reading.sentences.some((sentence) => sentence.tokens.some((token) => token.kind === 'url'));
}
