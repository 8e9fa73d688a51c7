import type { Edit, Fix, Severity, Span } from '../../finding.ts';
import { edit } from '../../fixes.ts';
import type { Rewrite } from '../../locales/locale.ts';
import type { Policy } from '../../policy.ts';
import type { Person, Reading, Trait, TraitKind } from '../../reading/reading.ts';
import { illnessConcepts, workConcepts } from '../../reading/topics/clinical.ts';
import type { Concept } from '../../reading/topics/index.ts';
import { estimateOf } from '../../reading/uniqueness/estimate-of.ts';
import { outermost, removal, rewrites } from '../../reading/uniqueness/rewrites.ts';
import { hangs, takingOut } from '../../reading/uniqueness/taking-out.ts';
import { gravity, smallPlace } from '../../reading/uniqueness/thresholds.ts';
import { type Uniqueness, uniqueness } from '../../reading/uniqueness.ts';
import { overlap } from '../../reading/within.ts';
import type { Match, Rule } from '../../rule.ts';

/** Traits that narrow down who it is, without naming; each kind counts once. Sex is left out: every story tells it. */
const quasiIdentifiers: ReadonlySet<TraitKind> = new Set<TraitKind>([
  'age',
  'job',
  'kin',
  'origin',
  'religion',
  'place',
  'care-place',
  'rare-condition',
  'record',
  'public-event',
  'feature',
]);

/** Traits that make a combination a stop by themselves. */
const telling: ReadonlySet<TraitKind> = new Set<TraitKind>(['rare-condition', 'record', 'public-event']);

/** HIPAA (C): ages over 89 are identifiers. */
const highestSafeAge = 89;

const adultFrom = 18;
const oldFrom = 70;

export const patientCombination: Rule = {
  id: 'patient-combination',
  severity: 'warning',
  audience: ['clinician', 'official', 'supervisor'],
  cites: ['GMC-19', 'HIPAA-C', 'HIPAA-R', 'FNOMCeO-11'],
  wording: {
    what: 'These details together can tell who the patient is.',
    why: 'Age, job, place and illness say little alone; together they often fit one person.',
    instead: 'Keep the one detail that your point needs and make the others vague.',
  },
  *find(reading, policy) {
    for (const person of reading.people) {
      if (person.role === 'patient') yield* combination(reading, policy, person);
    }
  },
};

function* combination(reading: Reading, policy: Policy, person: Person): Iterable<Match> {
  const traits = person.traits.filter((trait) => quasiIdentifiers.has(trait.kind));
  const found = uniqueness(reading, policy, person);
  const severity = gravest(
    byTraits(traits, policy, found),
    found === undefined || !isDescribed(found) || !isIll(reading, person, found)
      ? undefined
      : gravity(found.fit.people, policy),
  );
  if (severity === undefined) return;
  yield {
    spans: spansOf(traits, found),
    severity,
    ...(found === undefined ? {} : { estimate: estimateOf(found, policy) }),
    fixes: fixesFor(reading, person, traits, found),
  };
}

/** GUIDANCE's own triggers, by the number and the kind of what is told. */
function byTraits(
  traits: readonly Trait[],
  policy: Policy,
  found: Uniqueness | undefined,
): Severity | undefined {
  if (traits.length === 0) return undefined;
  const kinds = new Set(traits.map((trait) => trait.kind));
  if (policy.city !== undefined || policy.employers.length > 0) kinds.add('place');
  const isVeryOld = traits.some((trait) => trait.kind === 'age' && (trait.value ?? 0) > highestSafeAge);
  if (kinds.size < 2 && !isVeryOld) return undefined;
  const isTelling =
    kinds.size >= 3 ||
    (kinds.size >= 2 && (traits.some((trait) => telling.has(trait.kind)) || isSmallPlace(found)));
  return isTelling ? 'stop' : 'warning';
}

function isSmallPlace(found: Uniqueness | undefined): boolean {
  return (
    found?.told.some(
      ({ detail }) => detail.kind === 'place' && detail.level === 'town' && detail.population < smallPlace,
    ) ?? false
  );
}

/** Whether more is told than what every story has: a quasi-identifier, or an illness that few have. */
function isDescribed({ told }: Uniqueness): boolean {
  return told.some(({ detail }) => {
    if (detail.kind === 'age') return detail.to - detail.from < tenYears;
    if (detail.kind === 'place') return detail.level === 'town';
    if (detail.kind === 'condition') return !detail.isEvent && detail.share < uncommon;
    return describing.has(detail.kind);
  });
}

/** Whether a clinical fact is told: without one, few people may fit and nothing is given away. */
function isIll(reading: Reading, { spans, traits }: Person, { told }: Uniqueness): boolean {
  if (told.some(({ detail }) => detail.kind === 'condition')) return true;
  return [...spans, ...traits].some(({ start }) => {
    const sentence = reading.sentenceAt(start);
    if (sentence === undefined) return false;
    const ids = reading.idsIn(sentence);
    return clinical.some((id) => ids.has(id));
  });
}

const clinical = [...illnessConcepts, ...workConcepts] as readonly Concept[];

const tenYears = 10;
const describing: ReadonlySet<string> = new Set(['job', 'post', 'origin', 'religion', 'feature']);

/** Share of the people who have an illness that describes somebody by itself: 5 in 10,000, Europe's bound of "rare". */
const uncommon = 0.0005;

const severities: readonly Severity[] = ['note', 'warning', 'stop'];

function gravest(a: Severity | undefined, b: Severity | undefined): Severity | undefined {
  return severities.findLast((one) => one === a || one === b);
}

/** Every place that takes part, each once. */
function spansOf(traits: readonly Trait[], found: Uniqueness | undefined): Span[] {
  const all: Span[] = traits.map(({ start, end }) => ({ start, end }));
  for (const { spans } of found?.told ?? [])
    for (const { start, end } of spans)
      if (!all.some((other) => overlap(other, { start, end }))) all.push({ start, end });
  return all.sort((a, b) => a.start - b.start);
}

function fixesFor(
  reading: Reading,
  person: Person,
  traits: readonly Trait[],
  found: Uniqueness | undefined,
): Fix[] {
  const better = found === undefined ? vaguer(reading, person, traits) : rewrites(reading, person, found);
  const details = traits.filter((trait) => !isIllness(trait, found));
  const without = removal(reading, person, details, found);
  if (without === undefined) return better;
  const isBetter = found === undefined || without.fits === undefined || without.fits > found.fit.people;
  return isBetter ? [...better, without] : better;
}

/** The illness is what the post is about; it stays when the rest is taken out. */
function isIllness(trait: Trait, found: Uniqueness | undefined): boolean {
  if (trait.kind === 'rare-condition') return true;
  const told = found?.told.filter(({ detail }) => detail.kind === 'condition') ?? [];
  return told.some(({ spans }) => spans.some((span) => overlap(span, trait)));
}

/** Makes what can be made vague vague; what hangs on a preposition, or names a village that is spoken of anyway, is taken out. */
function vaguer(reading: Reading, person: Person, traits: readonly Trait[]): Fix[] {
  const isNamed = ({ start }: Trait) => /^\p{Lu}/u.test(reading.text.slice(start, start + 2));
  const hasPlaceWord = traits.some((trait) => trait.kind === 'place' && !isNamed(trait));
  const edits = traits.flatMap((trait): Edit[] => {
    if (trait.kind === 'place' && !isNamed(trait)) return [];
    const rewrite = rewriteOf(trait);
    if (rewrite === undefined) return [];
    const isOut = trait.kind === 'place' ? hasPlaceWord : trait.kind === 'age' && hangs(reading, trait);
    const without = isOut ? takingOut(reading, person, [trait]) : [];
    return without.length > 0 ? without : [edit(reading, trait, rewrite)];
  });
  return edits.length === 0 ? [] : [{ kind: 'replace', edits: outermost(edits) }];
}

function rewriteOf({ kind, value }: Trait): Rewrite | undefined {
  if (kind === 'place') return 'a-town';
  if (kind === 'care-place') return 'our-centre';
  if (kind !== 'age' || value === undefined) return undefined;
  if (value < adultFrom) return 'a-child';
  return value >= oldFrom ? 'an-older-person' : 'an-adult';
}
