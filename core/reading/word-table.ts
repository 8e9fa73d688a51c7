/** Words by number, in the order they were first added; held in arrays, since there are many and few are ever met. */
export interface WordTable {
  readonly size: number;
  /** The number of a word; -1 if it is not there. */
  find(word: string): number;
  /** The number of a word, which is added if it is not there. */
  add(word: string): number;
}

/** An empty table. Open addressing with linear probing; never more than half full. */
export function wordTable(): WordTable {
  let letters = new Uint16Array(1 << 12);
  let used = 0;
  let from = new Uint32Array(1 << 9);
  let table = new Int32Array(1 << 10).fill(-1);
  let size = 0;

  /** Where a word stands in the table, or where it would. */
  const placeOf = (word: string): number => {
    const mask = table.length - 1;
    let place = hash(word) & mask;
    for (let found = table[place] as number; found >= 0; found = table[place] as number) {
      if (isWord(found, word)) return place;
      place = (place + 1) & mask;
    }
    return place;
  };

  const isWord = (number: number, word: string): boolean => {
    const start = from[number] as number;
    if ((from[number + 1] as number) - start !== word.length) return false;
    for (let i = 0; i < word.length; i++) if (letters[start + i] !== word.charCodeAt(i)) return false;
    return true;
  };

  const grow = (): void => {
    const old = table;
    table = new Int32Array(old.length * 2).fill(-1);
    const mask = table.length - 1;
    for (const number of old) {
      if (number < 0) continue;
      const word = String.fromCharCode(...letters.subarray(from[number], from[number + 1]));
      let place = hash(word) & mask;
      while ((table[place] as number) >= 0) place = (place + 1) & mask;
      table[place] = number;
    }
  };

  return {
    get size() {
      return size;
    },
    find: (word) => table[placeOf(word)] as number,
    add(word) {
      const place = placeOf(word);
      const known = table[place] as number;
      if (known >= 0) return known;
      while (used + word.length > letters.length) letters = longer(letters, Uint16Array);
      for (let i = 0; i < word.length; i++) letters[used++] = word.charCodeAt(i);
      if (size + 2 > from.length) from = longer(from, Uint32Array);
      from[size + 1] = used;
      table[place] = size++;
      if (size * 2 > table.length) grow();
      return size - 1;
    },
  };
}

function longer<A extends Uint16Array | Uint32Array>(array: A, Kind: new (length: number) => A): A {
  const twice = new Kind(array.length * 2);
  twice.set(array);
  return twice;
}

/** FNV-1a over UTF-16 units, its end mixed. */
function hash(word: string): number {
  let value = 2166136261;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 16777619);
  return value ^ (value >>> 15);
}
