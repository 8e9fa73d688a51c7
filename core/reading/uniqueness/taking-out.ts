import type { Edit, Span } from '../../finding.ts';
import { edit, joined, takenOut } from '../../fixes.ts';
import type { Person, Reading } from '../reading.ts';
import type { Concept } from '../topics/index.ts';
import { overlap } from '../within.ts';
import { beforeAge, beginsMelted } from './small-words.ts';

/** Small words that hang on what follows them ("of 45", "in Exeter", "from the village"). */
const leads: readonly Concept[] = ['at-place', 'to-person', 'particle'];
const articles: readonly Concept[] = ['the', 'a', 'my'];

/**
 * Takes details out so that what is left can be read: prepositions and commas go with what hung on them, and where nothing
 * but a detail says who it is ("the only cab driver"), that becomes "a patient".
 */
export function takingOut(reading: Reading, person: Person, details: readonly Span[]): Edit[] {
  const named = subjects(reading, person, details).map((word) =>
    edit(reading, withDetails(reading, word, details), 'a-patient'),
  );
  const others = details
    .filter((one) => !named.some(({ span }) => overlap(span, one)))
    .map((one) => withLead(reading, one));
  const removed = joined(reading.text, others).map((span) =>
    takenOut(reading, withComma(reading.text, span)),
  );
  return [...named, ...removed]
    .filter(({ span }) => isWhole(reading, span))
    .sort((a, b) => a.span.start - b.span.start);
}

/** No part of a word: neither the owner of what follows ("the vicar's") nor what a preposition has melted into ("del"). */
function isWhole(reading: Reading, { start, end }: Span): boolean {
  const isOwner = /^['’]?\p{L}/u.test(reading.text.slice(end, end + 2));
  return !isOwner && !beginsMelted(reading, { start, end });
}

/** The details that are the words for the person; none where a patient is spoken of besides. */
function subjects(reading: Reading, { spans }: Person, details: readonly Span[]): readonly Span[] {
  const touched = spans.filter((word) => details.some((one) => overlap(one, word)));
  const words = touched.length > 0 ? touched : details.filter((one) => isA(reading, one, 'job')).slice(0, 1);
  return words.filter((word) => {
    const sentence = reading.sentenceAt(word.start);
    return sentence !== undefined && !reading.idsIn(sentence).has('patient');
  });
}

function isA(reading: Reading, span: Span, ...concepts: readonly Concept[]): boolean {
  return reading.terms(...concepts).some((term) => overlap(term, span));
}

/** With all details that touch it, "the only" and the article. */
function withDetails(reading: Reading, word: Span, details: readonly Span[]): Span {
  let whole = word;
  for (const one of [...details].sort((a, b) => b.start - a.start))
    if (touches(reading.text, whole, one)) whole = union(whole, one);
  whole = before(reading, whole, ['first-only']) ?? whole;
  return before(reading, whole, articles) ?? whole;
}

/** Whether a preposition stands before a detail, so that nothing else fits in its place ("a lady of 80"). */
export function hangs(reading: Reading, span: Span): boolean {
  return withLead(reading, span).start < span.start;
}

/** With the small words before it ("a los"), articles between them and the noun phrase that hung on nothing else ("de un pueblo de"). */
function withLead(reading: Reading, span: Span): Span {
  const aged = beforeAge(reading, span);
  if (aged !== undefined) return aged;
  const article = before(reading, span, articles);
  const near = before(reading, article ?? span, leads);
  if (near === undefined) return (isA(reading, span, 'job') ? article : undefined) ?? span;
  const lead = before(reading, near, leads) ?? near;
  return before(reading, lead, articles) === undefined ? lead : withLead(reading, lead);
}

function before(reading: Reading, { start, end }: Span, concepts: readonly Concept[]): Span | undefined {
  const term = reading
    .terms(...concepts)
    .find((one) => one.end <= start && isBeside(reading.text, one.end, start));
  return term === undefined ? undefined : { start: term.start, end };
}

/** A space between, or none behind an apostrophe. */
function isBeside(text: string, end: number, start: number): boolean {
  const between = text.slice(end, start);
  return between === '' ? /['’]/.test(text.charAt(end - 1)) : /^[ \u00a0]$/u.test(between);
}

/** With the comma before it where another comma, a stop or the end follows. */
function withComma(text: string, { start, end }: Span): Span {
  const from = text.slice(0, start).trimEnd().length;
  const isBetween = text.charAt(from - 1) === ',' && /^\s*(?:[,.;:!?]|$)/u.test(text.slice(end, end + 3));
  return isBetween ? { start: from - 1, end } : { start, end };
}

function touches(text: string, a: Span, b: Span): boolean {
  return overlap(a, b) || text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)).trim() === '';
}

function union(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
