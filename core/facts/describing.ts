import { describing } from '../../assets/lexicons/describing.packed.ts';
import { rare } from '../../assets/lexicons/rare.packed.ts';
import { unpack } from './front-coding.ts';

/** Whom an illness or event strikes: how much likelier than the average at each age. */
export type Profile = 'any' | 'newborn' | 'child' | 'young' | 'fertile' | 'adult' | 'old' | 'aged';

/**
 * How many people have something that may be said of somebody. Of one list section there is one object: a section holds the
 * words for one thing and for things as frequent that are often told together ("brain tumour", "glioblastoma"), unmarked.
 */
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
      readonly kind: 'post';
      /** Share of the whole population; of a town, about one person. */
      readonly share: number;
    }
  | { readonly kind: 'sex'; readonly sex: 'f' | 'm' }
  | { readonly kind: 'age'; readonly from: number; readonly to: number }
  | { readonly kind: 'place'; readonly population: number }
  | { readonly kind: 'definite' };

/** What is known of folded words joined by single spaces, where the sentence is in this language. A word may tell several things. */
export function factsOf(folds: string, language: string | undefined): readonly Fact[] {
  const { ofLanguage, ofAll } = facts();
  const own = language === undefined ? undefined : ofLanguage.get(language)?.get(folds);
  return own ?? ofAll.get(folds) ?? nothing;
}

/** Unpacks the lists ahead of the first draft. */
export function warmUpFacts(): void {
  facts();
}

/** Most words that one entry has. */
export const longestFact = 5;

const nothing: readonly Fact[] = [];

type ByWords = Map<string, Fact[]>;

interface Facts {
  /** What words tell whatever the language. */
  readonly ofAll: ByWords;
  /** What they tell instead in one language. */
  readonly ofLanguage: ReadonlyMap<string, ByWords>;
}

let made: Facts | undefined;

function facts(): Facts {
  if (made !== undefined) return made;
  const ofAll: ByWords = new Map();
  const ofLanguage = new Map<string, ByWords>();
  for (const list of [rare, describing]) {
    for (const [key, text] of Object.entries(list)) {
      const fact = parse(key);
      unpack(text, (entry) => {
        const colon = entry.indexOf(':');
        if (colon < 0) add(ofAll, entry, fact);
        else add(mapOf(ofLanguage, entry.slice(0, colon)), entry.slice(colon + 1), fact);
      });
    }
  }
  made = { ofAll, ofLanguage };
  return made;
}

/** Of each kind the first fact stays. */
function add(map: ByWords, folds: string, fact: Fact): void {
  const known = map.get(folds);
  if (known === undefined) map.set(folds, [fact]);
  else if (!known.some((one) => one.kind === fact.kind)) known.push(fact);
}

function mapOf(maps: Map<string, ByWords>, language: string): ByWords {
  const found = maps.get(language) ?? new Map<string, Fact[]>();
  maps.set(language, found);
  return found;
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
