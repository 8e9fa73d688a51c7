import type { Draft } from '../draft.ts';
import { locales } from '../locales/index.ts';
import type { LanguageId } from '../locales/locale.ts';
import type { Policy } from '../policy.ts';
import { undisguise } from './disguise.ts';
import { sharedRoles } from './name-roles.ts';
import { type PlacedSentence, people } from './people.ts';
import { readSentence, type SentenceReading } from './read-sentence.ts';
import type { Found, Mention, Reading, Said, Sentence, Term } from './reading.ts';
import { record } from './record.ts';
import { sentences } from './sentences.ts';
import type { Concept, Construction } from './topics/index.ts';

/** Sentences kept between keystrokes, per policy; only in memory, oldest dropped first. */
const keptSentences = 400;
const kept = new WeakMap<Policy, Map<string, SentenceReading>>();

function readKept(text: string, policy: Policy, fallback: readonly LanguageId[]): SentenceReading {
  let memory = kept.get(policy);
  if (memory === undefined) {
    memory = new Map();
    kept.set(policy, memory);
  }
  const key = `${fallback.join()}\u0000${text}`;
  let found = memory.get(key);
  if (found === undefined) {
    found = readSentence(text, policy, fallback);
    if (memory.size >= keptSentences) memory.delete(memory.keys().next().value as string);
    memory.set(key, found);
  }
  return found;
}

const abbreviations = new Set(Object.values(locales).flatMap((locale) => locale.abbreviations.split(/\s+/)));

/** Reads a draft once. Pure, synchronous, linear in the length of the text; never throws on any text. */
export function read(draft: Draft, policy: Policy): Reading {
  const { text, original } = undisguise(draft.text);
  const spans = sentences(text, abbreviations);
  const amounts = new Map<LanguageId, number>();
  const first = spans.map((span) => readKept(text.slice(span.start, span.end), policy, policy.languages));
  for (const one of first) {
    if (one.language !== undefined)
      amounts.set(one.language, (amounts.get(one.language) ?? 0) + one.tokens.length);
  }
  const ranked = [...amounts].sort((a, b) => b[1] - a[1]).map(([id]) => id);
  const languages = ranked.length > 0 ? ranked : (draft.languages ?? policy.languages);

  const sentenceList: Sentence[] = [];
  const terms: Term[] = [];
  const mentions: Mention[] = [];
  const found: Found[] = [];
  const placed: PlacedSentence[] = [];
  const said = new Map<Sentence, Said[]>();
  spans.forEach((span, index) => {
    const own = first[index] as SentenceReading;
    const one =
      own.language === undefined && ranked.length > 0
        ? readKept(text.slice(span.start, span.end), policy, languages)
        : own;
    const { start } = span;
    placed.push({ start, sentence: one });
    const sentence: Sentence = {
      start,
      end: span.end,
      ...(one.language === undefined ? {} : { language: one.language }),
      tokens: one.tokens.map((token) => ({ ...token, start: token.start + start, end: token.end + start })),
      isQuestion: /[?¿]/.test(text.slice(start, span.end)),
    };
    sentenceList.push(sentence);
    const here: Said[] = [];
    said.set(sentence, here);
    for (const term of one.terms) {
      const from = one.tokens[term.first];
      const to = one.tokens[term.last];
      if (from !== undefined && to !== undefined) {
        const place = { start: from.start + start, end: to.end + start };
        terms.push({ concept: term.concept, ...place });
        here.push({ id: term.concept, span: place });
      }
    }
    for (const mention of one.mentions)
      mentions.push({ ...mention, start: mention.start + start, end: mention.end + start });
    for (const match of one.found) {
      const from = one.tokens[match.first];
      const to = one.tokens[match.last];
      if (from === undefined || to === undefined) continue;
      const place = { start: from.start + start, end: to.end + start };
      found.push({ construction: match.id, sentence: index, ...place });
      here.push({ id: match.id, span: place });
    }
  });
  mentions.sort((a, b) => a.start - b.start);
  found.sort((a, b) => a.start - b.start || b.end - a.end);

  const pasted = record(text, sentenceList, languages);
  const incoming = draft.replyTo?.text;
  return {
    draft,
    text,
    original,
    sentences: sentenceList,
    languages,
    mentions: sharedRoles(text, mentions),
    ...people(placed),
    ...(pasted === undefined ? {} : { record: pasted }),
    found: (...constructions: readonly Construction[]) =>
      found.filter((one) => constructions.includes(one.construction)),
    terms: (...concepts: readonly Concept[]) => terms.filter((term) => concepts.includes(term.concept)),
    saidIn: (sentence) => said.get(sentence) ?? [],
    sentenceAt: (offset) =>
      sentenceList.find((sentence) => offset >= sentence.start && offset < sentence.end),
    ...(incoming === undefined || incoming === ''
      ? {}
      : { incoming: read({ text: incoming, kind: 'post', network: draft.network }, policy) }),
  };
}
