import type { Estimate, Span } from './finding.ts';
import type { Policy } from './policy.ts';
import type { PersonRole, Reading, TraitKind } from './reading/reading.ts';
import { estimateOf } from './reading/uniqueness/estimate-of.ts';
import { uniqueness } from './reading/uniqueness.ts';
import { roundPeople } from './uniqueness-words.ts';

/** Somebody a draft talks about, for the command line's `--mentions`. */
interface PersonTold {
  readonly role: PersonRole;
  readonly spans: readonly Span[];
  readonly traits: readonly (Span & { readonly kind: TraitKind; readonly value?: number })[];
  /** How many people fit, to one figure that counts, and between which numbers. Absent: not estimated. */
  readonly k?: Pick<Estimate, 'people' | 'low' | 'high' | 'where'>;
}

/** Everybody a reading talks about, by offsets into the text as the author wrote it. */
export function peopleTold(reading: Reading, policy: Policy): readonly PersonTold[] {
  return reading.people.map((person) => {
    const found = uniqueness(reading, policy, person);
    return {
      role: person.role,
      spans: person.spans.map((span) => reading.original(span)),
      traits: person.traits.map((trait) => ({ ...trait, ...reading.original(trait) })),
      ...(found === undefined ? {} : { k: rounded(estimateOf(found, policy)) }),
    };
  });
}

function rounded({ people, low, high, where }: Estimate): NonNullable<PersonTold['k']> {
  return { people: roundPeople(people), low: roundPeople(low), high: roundPeople(high), where };
}
