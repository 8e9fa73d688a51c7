/** What stands between a token and the one before it; bit flags. */
export const Gap = {
  space: 1,
  comma: 2,
  stop: 4,
  colon: 8,
  quote: 16,
  bracket: 32,
  line: 64,
  hyphen: 128,
  dash: 256,
  question: 512,
  exclamation: 1024,
  slash: 2048,
} as const;

/** Signs by what they are. */
const signs: readonly (readonly [number, string])[] = [
  [Gap.space, ' \t\u00a0\u202f'],
  [Gap.line, '\n\r\u2028\u2029'],
  [Gap.comma, ',;\u201a'],
  [Gap.stop, '.\u2026'],
  [Gap.colon, ':'],
  [Gap.quote, '"\'«»\u2018\u2019\u201c\u201d\u201e'],
  [Gap.bracket, '()[]{}'],
  [Gap.hyphen, '-\u2010\u2011'],
  [Gap.dash, '\u2013\u2014'],
  [Gap.question, '?¿'],
  [Gap.exclamation, '!¡'],
  [Gap.slash, '/'],
];

/** Code units from here on are no sign. */
const beyond = 0x2070;
const flagsOf = new Uint16Array(beyond);
for (const [flag, characters] of signs)
  for (let i = 0; i < characters.length; i++) flagsOf[characters.charCodeAt(i)] = flag;

/** The flag of one code unit; 0 for what is no sign. */
export function gapFlag(code: number): number {
  return code < beyond ? (flagsOf[code] as number) : 0;
}

/** The flags of everything between two places. */
export function gapFlags(text: string, from: number, to: number): number {
  let flags = 0;
  for (let i = from; i < to; i++) flags |= gapFlag(text.charCodeAt(i));
  return flags;
}
