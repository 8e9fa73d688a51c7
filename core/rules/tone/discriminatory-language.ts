import { remove } from '../../fixes.ts';
import type { Reading, Term } from '../../reading/reading.ts';
import type { Concept } from '../../reading/topics/index.ts';
import { isDefended, isMeant, isQuoted, termsIn } from '../../reading/voice.ts';
import type { Match, Rule } from '../../rule.ts';

export const discriminatoryLanguage: Rule = {
  id: 'discriminatory-language',
  severity: 'stop',
  audience: ['clinician', 'official', 'supervisor'],
  cites: ['FNOMCeO-3', 'GMC-18', 'NMC-1.1'],
  wording: {
    what: 'This speaks against a group of people, or denies them care.',
    why: 'Care is owed to everybody alike; boards and employers treat such posts as misconduct.',
    instead: 'Take it out. If there is a problem behind it, describe the problem, not the people.',
  },
  *find(reading) {
    for (const slur of reading.terms('slur')) {
      if (!isQuoted(reading.text, slur) && isMeant(reading, slur) && !isDefended(reading, slur))
        yield toMatch(reading, [slur]);
    }
    for (const found of reading.found('group-attacked', 'harm-threatened')) {
      const hostile = termsIn(reading, found, ...hostility.flatMap(({ concepts }) => concepts));
      const isEarnest =
        hostile.length === 0 ? isMeant(reading, found) : hostile.some((one) => isMeant(reading, one));
      const isAimed =
        found.construction === 'group-attacked' || groupsNear(reading, found.sentence).length > 0;
      if (isAimed && isEarnest && !isDefended(reading, found)) yield toMatch(reading, [found]);
    }
    for (const refused of reading.found('care-refused')) {
      const near = groupsNear(reading, refused.sentence);
      if (near.length > 0 && !isQuoted(reading.text, refused) && !isDefended(reading, refused))
        yield toMatch(reading, [refused, ...near]);
    }
    for (const curse of reading.found('ill-wished')) {
      if (groupsNear(reading, curse.sentence).length > 0 && !isQuoted(reading.text, curse))
        yield toMatch(reading, [curse]);
    }
    for (const cheer of reading.terms('rejoice')) {
      const lost = lossNear(reading, cheer);
      if (lost.length > 0) yield toMatch(reading, [...lost, cheer]);
    }
    for (const group of reading.terms(...groups.keys())) {
      const against = hostileTo(reading, group);
      if (against.length > 0 && !isDefended(reading, group)) yield toMatch(reading, [group, ...against]);
    }
  },
};

/** How much a name for a group already says. */
const groups: ReadonlyMap<Concept, number> = new Map<Concept, number>([
  ['group', 1],
  ['opinion', 1],
  ['no-language', 1],
  ['sex-age', 0.5],
  ['that-group', 1.5],
  ['charged-group', 1.5],
]);

/** Hostility, heaviest first; what carries over reaches the sentence before and the two after ("Let them …"). */
const hostility: readonly {
  readonly concepts: readonly Concept[];
  readonly weight: number;
  readonly carriesOver: boolean;
}[] = [
  { concepts: ['death-wish'], weight: 3, carriesOver: true },
  {
    concepts: ['wish-harm', 'go-away', 'deserve', 'punish', 'waste', 'serves-right', 'shut-out'],
    weight: 2,
    carriesOver: true,
  },
  {
    concepts: ['insult', 'dehumanise', 'contempt', 'nuisance', 'only-come', 'pathologise'],
    weight: 2,
    carriesOver: false,
  },
  { concepts: ['derision', 'profanity', 'fed-up'], weight: 1.5, carriesOver: false },
  { concepts: ['of-course'], weight: 1, carriesOver: false },
];

const enough = 3;
/** Characters between a group and what is said of it, within a sentence. */
const nearby = 110;

function hostileTo(reading: Reading, group: Term): readonly Term[] {
  const at = indexOf(reading, group);
  const taken: Term[] = [];
  let score = groups.get(group.concept) ?? 0;
  for (const { concepts, weight, carriesOver } of hostility) {
    const meant = reading.terms(...concepts).filter((term) => {
      if (term.start < group.end && group.start < term.end) return false;
      const distance = indexOf(reading, term) - at;
      const reaches =
        distance === 0 ? gap(term, group) <= nearby : carriesOver && distance >= -1 && distance <= 2;
      return reaches && isMeant(reading, term);
    });
    if (meant.length === 0) continue;
    taken.push(...meant);
    score += weight;
  }
  return score >= enough ? taken : [];
}

function groupsNear(reading: Reading, sentence: number): readonly Term[] {
  return reading
    .terms('group', 'charged-group', 'that-group', 'opinion', 'no-language')
    .filter((term) => Math.abs(indexOf(reading, term) - sentence) <= 1);
}

/** Somebody of a group, or in public office, who died or fell ill within two sentences of the cheer. */
function lossNear(reading: Reading, cheer: Term): readonly Term[] {
  const at = indexOf(reading, cheer);
  const isNear = (term: Term) => Math.abs(indexOf(reading, term) - at) <= 2;
  const lost = reading.terms('died').filter(isNear);
  const who = reading
    .terms('charged-group', 'group', 'politician', 'authority', 'public-figure', 'party')
    .filter(isNear);
  return lost.length > 0 && who.length > 0 ? lost : [];
}

function indexOf(reading: Reading, term: Term): number {
  return reading.sentences.findIndex((one) => term.start >= one.start && term.start < one.end);
}

function gap(a: Term, b: Term): number {
  return a.start > b.end ? a.start - b.end : b.start - a.end;
}

function toMatch(reading: Reading, spans: Match['spans']): Match {
  const sentence = reading.sentenceAt(spans[0]?.start ?? 0);
  return { spans, ...(sentence === undefined ? {} : { fixes: [remove(reading, [sentence])] }) };
}
