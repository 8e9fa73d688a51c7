import { describing } from '../../assets/lexicons/describing.packed.ts';
import { rare } from '../../assets/lexicons/rare.packed.ts';
import { unpack } from './front-coding.ts';

/** Whom an illness or event strikes: how much likelier than the average at each age. */
export type Profile = 'any' | 'newborn' | 'child' | 'young' | 'fertile' | 'adult' | 'old' | 'aged';

/** How many people have something that may be said of somebody. Of one list section there is one object. */
export type Fact =
  | {
      readonly kind: 'condition' | 'job' | 'origin' | 'religion' | 'feature';
      /** Share of the whole population, 0 to 1; of an event, the share it happens to in a year. */
      readonly share: number;
      readonly profile: Profile;
      /** Absent: it may be said of both. */
      readonly sex?: 'f' | 'm';
      readonly isEvent: boolean;
    }
  | {
      readonly kind: 'post' /** Share of the whole population; of a town, about one person. */;
      readonly share: number;
    }
  | { readonly kind: 'sex'; readonly sex: 'f' | 'm' }
  | { readonly kind: 'age'; readonly from: number; readonly to: number }
  | { readonly kind: 'place'; readonly population: number }
  | { readonly kind: 'definite' };

/** What is known of folded words joined by single spaces, where the sentence is in this language. A word may tell several things. */
export function factsOf(folds: string, language: string | undefined): readonly Fact[] {
  const map = facts();
  const own = language === undefined ? undefined : map.get(`${language} ${folds}`);
  return own ?? map.get(folds) ?? nothing;
}

/** Unpacks the lists ahead of the first draft. */
export function warmUpFacts(): void {
  facts();
}

/** Most words that one entry has. */
export const longestFact = 5;

const nothing: readonly Fact[] = [];
let made: Map<string, Fact[]> | undefined;

function facts(): ReadonlyMap<string, readonly Fact[]> {
  if (made !== undefined) return made;
  const map = new Map<string, Fact[]>();
  for (const list of [rare, describing]) {
    for (const [key, text] of Object.entries(list)) {
      const fact = parse(key);
      unpack(text, (entry) => {
        const known = map.get(entry);
        if (known === undefined) map.set(entry, [fact]);
        else if (!known.some((one) => one.kind === fact.kind)) known.push(fact);
      });
    }
  }
  made = map;
  return map;
}

const hundredThousand = 100_000;

function parse(key: string): Fact {
  const [kind, first = '', ...rest] = key.split(' ');
  const sex = rest.includes('f') ? 'f' : rest.includes('m') ? 'm' : undefined;
  switch (kind) {
    case 'sex':
      return { kind, sex: first === 'f' ? 'f' : 'm' };
    case 'age':
      return { kind, from: Number(first), to: Number(rest[0]) };
    case 'place':
      return { kind, population: Number(first) };
    case 'post':
      return { kind, share: Number(first) / hundredThousand };
    case 'definite':
      return { kind };
    default:
      return {
        kind: kind as 'condition',
        share: Number(first) / hundredThousand,
        profile: profiles.find((one) => rest.includes(one)) ?? 'any',
        isEvent: rest.includes('event'),
        ...(sex === undefined ? {} : { sex }),
      };
  }
}

const profiles: readonly Profile[] = ['newborn', 'child', 'young', 'fertile', 'adult', 'old', 'aged'];
