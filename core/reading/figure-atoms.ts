/** A number of several parts: a date, a clock time, a ratio, a decimal, a range. Offsets are into the sentence. */
export interface Atom {
  readonly start: number;
  readonly end: number;
  /** What it can be, see `figures.ts`; never empty. */
  readonly classes: readonly string[];
}

const atomPattern =
  /(?<![\p{L}\p{N}]|\p{N}[.,:/])(?:(?<iso>\p{N}{4}[-/.]\p{N}{1,2}[-/.]\p{N}{1,2}(?:[T ]\p{N}{1,2}:\p{N}{2}(?::\p{N}{2})?)?)|(?<dmy>\p{N}{1,2}(?:[/.-]\p{N}{1,2}[/.-]|\/\p{N}{1,2}-)(?:\p{N}{4}|\p{N}{2})|\p{N}{1,2} ?[/-] ?\p{N}{1,2} ?[/-] ?\p{N}{4})|(?<clock>(?:[01]?\p{N}|2[0-4])(?::[0-5]\p{N}(?::[0-5]\p{N})?|[hH][0-5]\p{N})(?: ?[ap]\.?m\.?| ?hr?s?)?)|(?<ratio>\p{N}{1,4}\/\p{N}{1,4})|(?<decimal>\p{N}{1,3}(?:[.,]\p{N}{3}){1,3}(?:,\p{N}{1,2})?|\p{N}{1,6}[.,]\p{N}{1,4})|(?<range>\p{N}{1,4}[-–]\p{N}{1,4}))(?![\p{N}]|[/:.,-]\p{N})/giu;

/** Finds numbers of several parts by their form. Linear. */
export function* atoms(text: string): Iterable<Atom> {
  for (const match of matches(atomPattern, text)) {
    const classes = atomClasses(match.groups ?? {});
    if (classes.length > 0) yield { start: match.index, end: match.index + match[0].length, classes };
  }
}

/** Every match of a global pattern. */
export function* matches(pattern: RegExp, text: string): Iterable<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) yield match;
}

function atomClasses(groups: Record<string, string | undefined>): string[] {
  const { iso, dmy, clock, ratio, decimal, range } = groups;
  if (iso !== undefined) {
    const [year = 0, month = 0, day = 0] = iso.split(/[-/.T :]/).map(Number);
    return isYear(year) && isMonth(month) && isDay(day) ? ['numeric-date'] : [];
  }
  if (dmy !== undefined) {
    const [a = 0, b = 0, year = 0] = dmy.split(/ ?[/.-] ?/).map(Number);
    const isDate = (isDay(a) && isMonth(b)) || (isMonth(a) && isDay(b));
    return isDate && (year < 100 || (year > 1870 && year < 2100)) ? ['numeric-date'] : [];
  }
  if (clock !== undefined) return ['clock'];
  if (ratio !== undefined) {
    const [a = 0, b = 0] = ratio.split('/').map(Number);
    const classes = ['ratio'];
    if ((isDay(a) && isMonth(b)) || (isMonth(a) && isDay(b))) classes.push('dm');
    if (isMonth(a) && isYear(b)) classes.push('my');
    return classes;
  }
  if (decimal !== undefined) {
    const [a = 0, b = ''] = [Number(decimal.split(/[.,]/)[0]), decimal.split(/[.,]/)[1]];
    return a <= 24 && b.length === 2 && Number(b) < 60 ? ['decimal', 'dotted'] : ['decimal'];
  }
  const [a = 0, b = 0] = (range ?? '').split(/[-–]/).map(Number);
  const classes = ['range'];
  if (isYear(a) && (isYear(b) || b < 100)) classes.push('years');
  if (isMonth(a) && isYear(b)) classes.push('my');
  return classes;
}

export function isDay(n: number): boolean {
  return n >= 1 && n <= 31;
}

function isMonth(n: number): boolean {
  return n >= 1 && n <= 12;
}

export function isYear(n: number): boolean {
  return n >= 1900 && n <= 2099;
}
