import { isClose, type NameField } from '../name-field.ts';
import type { PersonRole } from '../reading.ts';
import type { Concept } from '../topics/index.ts';
import { Gap, type Token } from '../words.ts';

/** What stands before a word and makes it likely to be a name. */
export interface NameLead {
  readonly kind: 'label' | 'title' | 'called' | 'self' | 'noun' | 'salutation' | 'preposition';
  /** Absent: this lead does not tell. */
  readonly role?: PersonRole;
}

/** A lead, how it ranks among several, and the signs that may stand between it and the name. */
interface Leading {
  readonly rank: number;
  readonly lead: NameLead;
  readonly signs: number;
}

/** Leads in order of weight. */
const leads = byConcept([
  [['staff-title'], { kind: 'title', role: 'colleague' }, Gap.space | Gap.stop],
  [['courtesy'], { kind: 'title' }, Gap.space | Gap.stop],
  [['is-called'], { kind: 'called' }, Gap.space | Gap.quote | Gap.colon],
  [['i-am'], { kind: 'self', role: 'author' }, Gap.space],
  [['patient', 'child', 'elder'], { kind: 'noun', role: 'patient' }, Gap.space | Gap.quote | Gap.stop],
  [['kin'], { kind: 'noun', role: 'relative' }, Gap.space | Gap.quote],
  [['staff'], { kind: 'noun', role: 'colleague' }, Gap.space],
  [['public-figure'], { kind: 'noun', role: 'public-figure' }, Gap.space],
  [['person', 'job', 'little'], { kind: 'noun' }, Gap.space | Gap.quote],
  [
    ['salutation', 'thanks'],
    { kind: 'salutation', role: 'addressee' },
    Gap.space | Gap.comma | Gap.exclamation,
  ],
  [['to-person'], { kind: 'preposition' }, Gap.space],
]);

/** Labels of forms, which a colon follows. */
const labels = byConcept([
  [['staff-label'], { kind: 'label', role: 'colleague' }, Gap.space | Gap.colon | Gap.stop],
  [['name-label', 'patient'], { kind: 'label', role: 'patient' }, Gap.space | Gap.colon | Gap.stop],
  [['kin'], { kind: 'label', role: 'relative' }, Gap.space | Gap.colon | Gap.stop],
]);

function byConcept(
  list: readonly (readonly [readonly Concept[], NameLead, number])[],
): ReadonlyMap<Concept, Leading> {
  return new Map(
    list.flatMap(([concepts, lead, signs], rank) =>
      concepts.map((concept) => [concept, { rank, lead, signs }]),
    ),
  );
}

/** The lead before a token. Undefined: nothing before it speaks for a name. */
export function leadBefore(field: NameField, at: number): NameLead | undefined {
  const before = field.ending(at - 1);
  const token = field.input.tokens[at];
  if (before === undefined || token === undefined) return undefined;
  const isLabelled = (token.before & Gap.colon) !== 0;
  return (isLabelled ? strongest(labels, before, token) : undefined) ?? strongest(leads, before, token);
}

function strongest(
  from: ReadonlyMap<Concept, Leading>,
  before: readonly Concept[],
  token: Token,
): NameLead | undefined {
  let best: Leading | undefined;
  for (const concept of before) {
    const one = from.get(concept);
    if (
      one !== undefined &&
      (token.before & ~one.signs) === 0 &&
      (best === undefined || one.rank < best.rank)
    )
      best = one;
  }
  return best?.lead;
}

/** Whether something new begins at a token, so that its capital says nothing. */
export function startsAfresh(token: Token, at: number): boolean {
  return at === 0 || !isClose(token);
}
