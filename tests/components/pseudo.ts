const strange: Readonly<Record<string, string>> = {
  a: 'áå',
  e: 'ëé',
  i: 'î',
  o: 'öø',
  u: 'üú',
  n: 'ñ',
  s: 'š',
  c: 'ç',
};

/** The same texts a third longer, with accents, between brackets; places to be filled stay. For whatever cuts words off. */
export function pseudo<T>(value: T): T {
  return change(value) as T;
}

function change(value: unknown): unknown {
  if (typeof value === 'string')
    return `[${value
      .split(/(\{[a-z]+\})/)
      .map(lengthen)
      .join('')}]`;
  if (Array.isArray(value)) return value.map(change);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, change(one)]));
}

function lengthen(part: string): string {
  return part.startsWith('{') ? part : part.replace(/[aeiounsc]/g, (letter) => strange[letter] ?? letter);
}
