import type { IdentifierKind } from '../../countries/country.ts';
import { countries } from '../../countries/index.ts';
import { international } from '../../countries/international.ts';
import { isPlaceholder, isSample } from '../../countries/samples.ts';
import type { Mention } from '../reading.ts';
import type { Scanner } from '../scanner.ts';
import { nothingTaken, tokenAt } from '../token-at.ts';
import type { Token } from '../words.ts';

const kinds: readonly IdentifierKind[] = [
  ...Object.values(countries).flatMap((country) => country.identifiers),
  ...international,
];

const alone = kinds.filter((kind) => kind.needs !== 'context');

/** Kinds that count only beside a word, by the first part of each such word. */
const byContext = new Map<string, IdentifierKind[]>();
for (const kind of kinds) {
  if (kind.needs !== 'context') continue;
  for (const word of kind.context) {
    const first = word.split(' ', 1)[0] as string;
    byContext.set(first, [...(byContext.get(first) ?? []), kind]);
  }
}

/** The kinds whose words a sentence has, and those that need none. All of them where letters stand apart ("N. H. C."). */
function* likely(tokens: readonly Token[]): Iterable<IdentifierKind> {
  if (tokens.some((token, i) => token.text.length === 1 && tokens[i + 1]?.text.length === 1)) {
    yield* kinds;
    return;
  }
  const found = new Set(alone);
  for (const token of tokens) for (const kind of byContext.get(token.fold) ?? []) found.add(kind);
  yield* found;
}

interface Candidate {
  readonly mention: Mention;
  readonly score: number;
}

/** The shortest number that counts has three figures; a codice fiscale may be all letters (omocodia). */
const fewestDigits = 3;
const sixteen = /(?<![\p{L}\p{N}])[A-Z\d]{16}(?![\p{L}\p{N}])/iu;

/** Personal numbers of all countries in every language; the best reading of each place. */
export const identifiers: Scanner = {
  id: 'identifiers',
  *scan({ text, tokens }) {
    if (!hasDigits(text) && !(tokens.some(isLong) && sixteen.test(text))) return;
    const candidates: Candidate[] = [];
    for (const kind of likely(tokens)) collect(kind, text, tokens, candidates);
    candidates.sort((a, b) => b.score - a.score || width(b) - width(a));
    const taken = nothingTaken(text.length);
    for (const { mention } of candidates) {
      if (!taken.isFree(mention)) continue;
      taken.take(mention);
      yield mention;
    }
  },
};

/** A run of sixteen letters stands in one token. */
function isLong({ start, end }: Token): boolean {
  return end - start >= 16;
}

function hasDigits(text: string): boolean {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57 && ++count >= fewestDigits) return true;
  }
  return false;
}

function width({ mention }: Candidate): number {
  return mention.end - mention.start;
}

function collect(kind: IdentifierKind, text: string, tokens: readonly Token[], into: Candidate[]): void {
  const { pattern } = kind;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const raw = match[1] ?? match[0];
    const start = match.index + match[0].indexOf(raw);
    const mention = judge(kind, raw, start, tokens);
    if (mention === undefined) {
      // A shorter or later number may begin inside what was refused.
      pattern.lastIndex = match.index + 1;
      continue;
    }
    into.push(mention);
  }
}

function judge(
  kind: IdentifierKind,
  raw: string,
  start: number,
  tokens: readonly Token[],
): Candidate | undefined {
  const said = isSaid(kind.context, tokens, start, start + raw.length);
  if (kind.needs === 'context' && !said) return undefined;
  const compact = raw.replace(/[^\p{L}\p{N}&]/gu, '').toUpperCase();
  if (isPlaceholder(compact)) return undefined;
  const valid = kind.validate(compact);
  if (kind.needs === 'check' && valid !== true && !said) return undefined;
  if (isLooseLetter(raw) && !said) return undefined;
  const mention: Mention = {
    concept: 'identifier',
    type: kind.type,
    start,
    end: start + raw.length,
    ...(valid === undefined ? {} : { valid }),
    ...(kind.of === undefined ? {} : { role: 'colleague' }),
    ...(isSample(compact) || (kind.isLikePhone === true && !said) ? { confidence: 0.5 } : {}),
  };
  return { mention, score: (said ? 4 : 0) + (valid === true ? 2 : 0) };
}

/** A small letter behind a space is a word of the sentence rather than a check letter. */
function isLooseLetter(raw: string): boolean {
  return /\s[a-z]$/.test(raw);
}

/** How many words may stand between a number and the word that announces it. */
const reach = 4;

/** Whether a context word stands close before, or right after, a number. */
function isSaid(context: readonly string[], tokens: readonly Token[], start: number, end: number): boolean {
  const at = tokenAt(tokens, start);
  let before = '';
  for (let i = Math.max(0, at - reach - 2); i < at; i++) {
    const token = tokens[i] as Token;
    before = token.kind === 'number' && token.text.length > 2 ? '' : `${before} ${token.fold}`;
  }
  let after = '';
  for (let i = at; i < tokens.length && after.length < 24; i++) {
    const token = tokens[i] as Token;
    if (token.start >= end) after += ` ${token.fold}`;
  }
  const near = ` ${joinLetters(before)} `;
  const behind = ` ${after.split(' ').slice(1, 3).join(' ')} `;
  return context.some((word) => near.includes(` ${word} `) || behind.startsWith(` ${word} `));
}

/** Spaced single letters as one word too: "n h c" reads "n h c nhc". */
function joinLetters(words: string): string {
  const joined = words.replace(/(?<= )(?:\p{L} ){1,5}\p{L}(?= |$)/gu, (letters) =>
    letters.replaceAll(' ', ''),
  );
  return joined === words ? words : `${words} ${joined}`;
}
