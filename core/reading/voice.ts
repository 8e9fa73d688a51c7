import type { Span } from '../finding.ts';
import type { Reading, Sentence, Term } from './reading.ts';
import type { Concept } from './topics/index.ts';
import { Gap, type Token } from './words.ts';

/** How many words before a word still deny it, say it of the author, or report it. */
const reach = { not: 3, 'self-said': 4, reported: 9 } as const;

/** What ends a clause, beyond which a denial no longer reaches. */
const clauseEnd = Gap.comma | Gap.stop | Gap.colon | Gap.dash | Gap.bracket | Gap.line;

/** Whether the author says this in earnest and of others: not quoted, not denied, not of themselves, not as what was said to them. */
export function isMeant(reading: Reading, span: Span): boolean {
  const sentence = reading.sentenceAt(span.start);
  if (sentence === undefined) return false;
  if (isQuoted(reading.text, span)) return false;
  return !(['not', 'self-said', 'reported'] as const).some((concept) =>
    reading.terms(concept).some((term) => governs(reading, sentence, term, span)),
  );
}

/** Whether the author denies this: "we are not the best". */
export function isDenied(reading: Reading, span: Span): boolean {
  const sentence = reading.sentenceAt(span.start);
  return (
    sentence !== undefined && reading.terms('not').some((term) => governs(reading, sentence, term, span))
  );
}

/** Whether a span stands between quotation marks, looking no further than one line and 160 characters each way. */
export function isQuoted(text: string, span: Span): boolean {
  const before = lineBefore(text, span.start);
  const after = lineAfter(text, span.end);
  const straight = (before.match(/"/g)?.length ?? 0) % 2 === 1 && after.includes('"');
  return straight || isOpen(before, '«', '»', after) || isOpen(before, '“', '”', after);
}

/** Whether a sentence, or one beside it, takes sides for those it speaks of; "then they lecture us on dignity" takes none. */
export function isDefended(reading: Reading, span: Span): boolean {
  const index = reading.sentences.findIndex((one) => span.start >= one.start && span.start < one.end);
  const from = reading.sentences[Math.max(0, index - 1)]?.start ?? 0;
  const to = reading.sentences[index + 1]?.end ?? reading.text.length;
  const scoffed = reading.terms('of-course');
  return reading
    .terms('defence')
    .some(
      (term) =>
        term.start >= from &&
        term.end <= to &&
        !scoffed.some((scoff) => scoff.start <= term.start && scoff.end >= term.end),
    );
}

/** Terms of these concepts inside a span. */
export function termsIn(reading: Reading, span: Span, ...concepts: readonly Concept[]): readonly Term[] {
  return reading.terms(...concepts).filter((term) => term.start >= span.start && term.end <= span.end);
}

function governs(reading: Reading, sentence: Sentence, term: Term, span: Span): boolean {
  if (term.start < sentence.start || term.end > span.start) return false;
  if (term.concept === 'not' && isPartOfLonger(reading, term)) return false;
  const between = sentence.tokens.filter((token) => token.start >= term.end && token.end <= span.start);
  if (between.length > (reach[term.concept as keyof typeof reach] ?? 0)) return false;
  return term.concept === 'reported' || !crossesClause(sentence, term.end, span.start);
}

/** "no" in "no vax" denies nothing. */
function isPartOfLonger(reading: Reading, term: Term): boolean {
  return reading
    .terms('charged-group', 'group', 'profanity')
    .some(
      (other) =>
        other.start <= term.start && other.end >= term.end && other.end - other.start > term.end - term.start,
    );
}

function crossesClause(sentence: Sentence, from: number, to: number): boolean {
  return sentence.tokens.some(
    (token: Token) => token.start >= from && token.start <= to && (token.before & clauseEnd) !== 0,
  );
}

function lineBefore(text: string, end: number): string {
  const part = text.slice(Math.max(0, end - 160), end);
  return part.slice(part.lastIndexOf('\n') + 1);
}

function lineAfter(text: string, start: number): string {
  const part = text.slice(start, start + 160);
  const line = part.indexOf('\n');
  return line < 0 ? part : part.slice(0, line);
}

function isOpen(before: string, open: string, close: string, after: string): boolean {
  return before.lastIndexOf(open) > before.lastIndexOf(close) && after.includes(close);
}
