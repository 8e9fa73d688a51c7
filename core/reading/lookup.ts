/** Groups items by key once, and gives those of some keys in their original order. */
export function lookup<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key) {
  let byKey: Map<Key, number[]> | undefined;
  return (...keys: readonly Key[]): readonly Item[] => {
    byKey ??= group(items, keyOf);
    const places: number[] = [];
    for (const key of new Set(keys)) {
      const own = byKey.get(key);
      if (own !== undefined) places.push(...own);
    }
    if (keys.length > 1) places.sort((a, b) => a - b);
    return places.map((place) => items[place] as Item);
  };
}

function group<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, number[]> {
  const byKey = new Map<Key, number[]>();
  items.forEach((item, place) => {
    const key = keyOf(item);
    const list = byKey.get(key);
    if (list === undefined) byKey.set(key, [place]);
    else list.push(place);
  });
  return byKey;
}
