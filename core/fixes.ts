import { fill } from './fill.ts';
import type { Edit, Fix, Span } from './finding.ts';
import { locales } from './locales/index.ts';
import type { LanguageId, Rewrite } from './locales/locale.ts';
import { disclaimerText } from './own-library.ts';
import type { Policy } from './policy.ts';
import type { Reading } from './reading/reading.ts';

/** Networks that count characters, where the short form of a disclaimer is inserted. */
const countedNetworks: ReadonlySet<string> = new Set(['x']);

/** Puts neutral words in place of each span, in the language of the sentence that holds it. */
export function replaceWith(reading: Reading, spans: readonly Span[], rewrite: Rewrite): Fix {
  return { kind: 'replace', edits: spans.map((span) => edit(reading, span, rewrite)) };
}

/** One such replacement, for fixes that mix several. */
export function edit(reading: Reading, span: Span, rewrite: Rewrite): Edit {
  const words = locales[languageAt(reading, span.start)].rewrites[rewrite];
  return {
    span: { start: span.start, end: span.end },
    insert: atSentenceStart(reading, span) ? capital(words) : words,
  };
}

/** Takes each span out, so that no double space stays and a sentence begins with a capital. */
export function remove(reading: Reading, spans: readonly Span[]): Fix {
  return { kind: 'replace', edits: joined(reading.text, spans).map((span) => takenOut(reading, span)) };
}

/** One such removal, for fixes that mix several. */
export function takenOut(reading: Reading, { start, end }: Span): Edit {
  const { text } = reading;
  if (!atSentenceStart(reading, { start, end }))
    return { span: withSpaceBefore(text, { start, end }), insert: '' };
  const until = end + (/^[ ,;:]*/u.exec(text.slice(end))?.[0].length ?? 0);
  if (until >= text.length) return { span: withSpaceBefore(text, { start, end: until }), insert: '' };
  const next = String.fromCodePoint(text.codePointAt(until) ?? 0);
  return isRaised(reading, start, until) && capital(next) !== next
    ? { span: { start, end: until + next.length }, insert: capital(next) }
    : { span: { start, end: until }, insert: '' };
}

/** Whether what follows in the same sentence takes over its capital; an address stays as it is written, and so does who writes without. */
function isRaised(reading: Reading, start: number, until: number): boolean {
  const sentence = reading.sentenceAt(start);
  if (sentence !== reading.sentenceAt(until)) return false;
  const next = sentence?.tokens.find((token) => token.start === until);
  const isWord = next?.kind === 'word' && next.text === next.lower;
  return isWord && /^\p{Lu}/u.test(reading.text.slice(start, start + 2));
}

/** Spans with nothing but spaces between them become one. */
export function joined(text: string, spans: readonly Span[]): Span[] {
  const list: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = list.at(-1);
    if (last !== undefined && text.slice(last.end, start).trim() === '')
      list[list.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else list.push({ start, end });
  }
  return list;
}

/** Appends a disclaimer of GUIDANCE section 5 in the draft's language; its short form where the network counts characters. */
export function addDisclaimer(reading: Reading, policy: Policy, id: string): readonly Fix[] {
  const disclaimer = disclaimerText(id, languageOf(reading), policy);
  if (disclaimer === undefined) return [];
  const text = countedNetworks.has(reading.draft.network) ? disclaimer.short : disclaimer.full;
  return [{ kind: 'insert', text: fill(text, policy), at: 'end' }];
}

/** Offers model replies of GUIDANCE section 6, best first. */
export function reply(...ids: readonly string[]): Fix[] {
  return ids.map((id) => ({ kind: 'reply', reply: id }));
}

/** The language most of the draft is written in. */
export function languageOf(reading: Reading): LanguageId {
  return reading.languages[0] ?? 'en';
}

/** The language of the sentence at an offset. */
export function languageAt(reading: Reading, offset: number): LanguageId {
  return reading.sentenceAt(offset)?.language ?? languageOf(reading);
}

function atSentenceStart(reading: Reading, span: Span): boolean {
  const sentence = reading.sentenceAt(span.start);
  return sentence !== undefined && /^[\s¿¡"'«“(]*$/u.test(reading.text.slice(sentence.start, span.start));
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function withSpaceBefore(text: string, span: Span): Span {
  const isSpaced = span.start > 0 && text[span.start - 1] === ' ';
  return { start: isSpaced ? span.start - 1 : span.start, end: span.end };
}
