/** Lists of numbers by key, side by side in two arrays. */
export interface Grouped {
  /** Where the list of each key begins; one more at the end. */
  readonly from: Uint32Array;
  readonly items: Uint16Array | Uint32Array;
}

/** Groups items by keys from 0 to `keys` - 1; those of a key stay in their order. Linear. */
export function grouped(keys: number, keyOf: readonly number[], items: readonly number[]): Grouped {
  const from = new Uint32Array(keys + 1);
  for (let i = 0; i < keyOf.length; i++) {
    const after = (keyOf[i] as number) + 1;
    from[after] = (from[after] as number) + 1;
  }
  for (let key = 0; key < keys; key++) from[key + 1] = (from[key + 1] as number) + (from[key] as number);
  const next = from.slice();
  const sorted = arrayFor(items);
  for (let i = 0; i < keyOf.length; i++) {
    const key = keyOf[i] as number;
    const at = next[key] as number;
    sorted[at] = items[i] as number;
    next[key] = at + 1;
  }
  return { from, items: sorted };
}

/** Lists of numbers as they are, by their index. */
export function listed(lists: readonly (readonly number[])[]): Grouped {
  const from = new Uint32Array(lists.length + 1);
  lists.forEach((list, index) => {
    from[index + 1] = (from[index] as number) + list.length;
  });
  const all = lists.flat();
  const items = arrayFor(all);
  items.set(all);
  return { from, items };
}

function arrayFor(items: readonly number[]): Uint16Array | Uint32Array {
  let most = 0;
  for (const item of items) if (item > most) most = item;
  return most < 1 << 16 ? new Uint16Array(items.length) : new Uint32Array(items.length);
}
