import type { Span } from '../../finding.ts';
import type { Policy } from '../../policy.ts';
import type { Person, Reading, Sentence, Trait, TraitKind } from '../reading.ts';
import { overlap } from '../within.ts';
import { agesTold } from './ages-told.ts';
import type { Detail, PlaceDetail, ToldDetail } from './detail.ts';
import { foldsOf, placeNamed } from './places-of.ts';
import { isLedByEither } from './small-words.ts';
import { timeOf } from './times.ts';
import { type Told, told } from './told.ts';

/** Traits that single somebody out by themselves. */
const single: ReadonlySet<TraitKind> = new Set<TraitKind>(['name', 'identifier']);

/** All that is told of a person and may be counted. Absent: two ages, or two people, are told in one breath. */
export function detailsOf(
  reading: Reading,
  policy: Policy,
  person: Person,
  home: PlaceDetail,
): ToldDetail[] | undefined {
  const sentences = sentencesOf(reading, person);
  const facts = sentences.flatMap((sentence) => told(sentence));
  const age = agesTold(reading, policy, person, sentences, facts);
  if (age === undefined) return undefined;
  const towns = new Set(person.traits.filter((trait) => isTownName(reading, trait)));
  const places = person.traits.filter((trait) => trait.kind === 'place' || towns.has(trait));
  return [
    ...placesTold(reading.text, policy, places, home, facts),
    ...age,
    ...sexTold(person, facts),
    ...sharesTold(facts),
    ...timesTold(reading, person),
    ...singleTold(person, towns, facts),
  ];
}

function sentencesOf({ sentences }: Reading, person: Person): Sentence[] {
  const places = [...person.spans, ...person.traits];
  return sentences.filter((one) => places.some(({ start }) => start >= one.start && start < one.end));
}

function placesTold(
  text: string,
  policy: Policy,
  places: readonly Trait[],
  home: PlaceDetail,
  facts: readonly Told[],
): ToldDetail[] {
  const named = places.flatMap((trait): { detail: PlaceDetail; spans: Span[] }[] => {
    const detail = placeNamed(foldsOf(text.slice(trait.start, trait.end)), policy.country);
    return detail === undefined ? [] : [{ detail, spans: [spanOf(trait)] }];
  });
  const country = named[0]?.detail.country ?? home.country;
  const unnamed = facts.flatMap(({ fact, span }): ToldDetail[] =>
    fact.kind === 'place'
      ? [{ detail: { kind: 'place', level: 'unnamed', country, population: fact.population }, spans: [span] }]
      : [],
  );
  return [...named, ...unnamed];
}

/** The sex that the words for the person tell; with both in the same breath none is taken. */
function sexTold(person: Person, facts: readonly Told[]): ToldDetail[] {
  const words = facts.filter((one) => one.fact.kind === 'sex');
  const own = words.filter(({ span }) => person.spans.some((one) => overlap(one, span)));
  const used = own.length > 0 ? own : words;
  const sexes = new Set(used.map(({ fact }) => (fact.kind === 'sex' ? fact.sex : 'f')));
  const [sex] = sexes;
  if (sex === undefined || sexes.size > 1) return [];
  return [{ detail: { kind: 'sex', sex }, spans: used.slice(0, 1).map(({ span }) => span) }];
}

/**
 * Words of one list section count once, since most often they are words for the same thing: two illnesses or jobs of one section
 * are taken for one, which lets more people fit than do, where counting both would let too few whenever one is said in two words.
 */
function sharesTold(facts: readonly Told[]): ToldDetail[] {
  const found = new Map<Detail, Span[]>();
  for (const { fact, span } of facts) {
    if (!('share' in fact)) continue;
    const spans = found.get(fact);
    if (spans === undefined) found.set(fact, [span]);
    else spans.push(span);
  }
  return [...found].map(([detail, spans]) => ({ detail, spans }));
}

function timesTold(reading: Reading, person: Person): ToldDetail[] {
  return person.traits
    .filter((trait) => trait.kind === 'time')
    .flatMap((trait) => {
      const detail = timeOf(reading, trait);
      return detail === undefined ? [] : [{ detail, spans: [spanOf(trait)] }];
    });
}

/** Names, numbers and records; an event that was in the news only where the words take it as known ("the fire"). */
function singleTold(person: Person, towns: ReadonlySet<Trait>, facts: readonly Told[]): ToldDetail[] {
  const isKnown = ({ start }: Trait) =>
    facts.some(({ fact, span }) => fact.kind === 'definite' && start - span.end <= 1 && span.end <= start);
  return person.traits
    .filter(
      (trait) =>
        (single.has(trait.kind) && !towns.has(trait)) ||
        isRecord(person, trait) ||
        (trait.kind === 'public-event' && isKnown(trait)),
    )
    .map((trait) => ({ detail: { kind: 'one' }, spans: [spanOf(trait)] }));
}

/** A town that was read as a surname after "a" or "de", as it may be: better no name than a wrong one. */
function isTownName(reading: Reading, { kind, start, end }: Trait): boolean {
  const { text } = reading;
  if (kind !== 'name' || /\s/u.test(text.slice(start, end))) return false;
  return isLedByEither(reading, start) && placeNamed(foldsOf(text.slice(start, end)))?.level === 'town';
}

/** How near, in characters, a time makes "the first" one of a series ("la primera de la mañana"). */
const near = 24;

function isRecord(person: Person, { kind, start, end }: Trait): boolean {
  if (kind !== 'record') return false;
  return !person.traits.some(
    (other) => other.kind === 'time' && other.start >= start && other.start - end < near,
  );
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
