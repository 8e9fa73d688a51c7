import { accountKey } from './account-policy.ts';
import { type Layer, own } from './layer.ts';
import { knownLevels, knownRules } from './levels.ts';
import type { OwnAccount, OwnDisclaimer, OwnReply, OwnTerm } from './policy.ts';
import type { Rejections } from './rejection.ts';
import { mapInPlace, placeIn } from './salvage.ts';
import { type PlacedList, soundTerms } from './sound-terms.ts';

/** A layer of settings, and what stands before the names of its settings. */
export interface PlacedLayer {
  readonly place: string;
  readonly layer: Layer;
}

/**
 * Takes out of layers what their shape allows and their sense does not: rules that nobody knows, levels below the floor, and in lists
 * that hold side by side what stands twice or contradicts. Where the first layer has a list, those after the second do not hold beside
 * it. A list of which nothing is left is as if it were not there.
 */
export function cleanLayers(layers: readonly PlacedLayer[], rejections: Rejections): readonly Layer[] {
  let clean = layers.map(({ place, layer }) => ({ place, layer: withKnownRules(layer, place, rejections) }));
  for (const key of Object.keys(sorters) as Key[]) {
    const groups =
      own(clean[0]?.layer ?? {}, key) === undefined ? [clean] : [clean.slice(0, 2), clean.slice(2)];
    clean = groups.flatMap((group) => sortOut(key, group, rejections));
  }
  return clean.map(({ layer }) => layer);
}

type Sorter<T> = (lists: readonly PlacedList<T>[], rejections: Rejections) => readonly (readonly T[])[];

interface Items {
  readonly ownTerms: OwnTerm;
  readonly accounts: OwnAccount;
  readonly replies: OwnReply;
  readonly disclaimers: OwnDisclaimer;
}

type Key = keyof Items;

/** How each list is sorted out. */
const sorters: { readonly [K in Key]: Sorter<Items[K]> } = {
  ownTerms: soundTerms,
  accounts: firstOfEach(accountKey),
  replies: firstOfEach(({ id }: OwnReply) => id),
  disclaimers: firstOfEach(({ id }: OwnDisclaimer) => id),
};

function sortOut<K extends Key>(
  key: K,
  group: readonly PlacedLayer[],
  rejections: Rejections,
): PlacedLayer[] {
  const lists = group.map(({ place, layer }) => ({
    place: `${place}${key}`,
    list: (own(layer, key) ?? []) as readonly Items[K][],
  }));
  const sorted = sorters[key](lists, rejections);
  return group.map(({ place, layer }, index) => {
    const { [key]: _, ...rest } = layer;
    const before = own(layer, key);
    const list = sorted[index] ?? [];
    const isLeft = before !== undefined && (list.length > 0 || before.length === 0);
    return { place, layer: isLeft ? { ...rest, [key]: list } : rest };
  });
}

/** Of entries with the same key, in whichever list, the first one holds. */
function firstOfEach<T>(keyOf: (one: T) => string): Sorter<T> {
  return (lists, rejections) => {
    const known = new Set<string>();
    return lists.map(({ place, list }) =>
      list.filter((one, index) => {
        const key = keyOf(one);
        if (known.has(key)) rejections.add(`${place}[${placeIn(list, index)}]`, 'twice');
        return !known.has(key) && known.add(key);
      }),
    );
  };
}

function withKnownRules(layer: Layer, place: string, rejections: Rejections): Layer {
  const [rules, levels, accounts] = [own(layer, 'rules'), own(layer, 'levels'), own(layer, 'accounts')];
  return {
    ...layer,
    ...(rules === undefined ? {} : { rules: knownRules(rules, `${place}rules`, rejections) }),
    ...(levels === undefined ? {} : { levels: knownLevels(levels, `${place}levels`, rejections) }),
    ...(accounts === undefined
      ? {}
      : { accounts: withKnownLevels(accounts, `${place}accounts`, rejections) }),
  };
}

function withKnownLevels(
  accounts: readonly OwnAccount[],
  place: string,
  rejections: Rejections,
): readonly OwnAccount[] {
  return mapInPlace(accounts, (one, index) => {
    const at = `${place}[${index}].levels`;
    return one.levels === undefined ? one : { ...one, levels: knownLevels(one.levels, at, rejections) };
  });
}
