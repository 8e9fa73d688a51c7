import type { Draft } from '../draft.ts';
import { locales } from '../locales/index.ts';
import type { LanguageId } from '../locales/locale.ts';
import type { Policy } from '../policy.ts';
import { clinicalMentions } from './clinical-mentions.ts';
import { undisguise } from './disguise.ts';
import { everyLanguage } from './language.ts';
import { lookup } from './lookup.ts';
import { sharedRoles } from './name-roles.ts';
import { type PlacedSentence, people } from './people.ts';
import { type Placed, place } from './place.ts';
import { readSentence, type SentenceReading } from './read-sentence.ts';
import type { Reading, Said } from './reading.ts';
import { record } from './record.ts';
import { telling } from './second-reader/telling.ts';
import { sentences } from './sentences.ts';
import { tokenAt } from './token-at.ts';

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

const nothing: ReadonlySet<Said['id']> = new Set();

/** Reads a draft once. Pure, synchronous, linear in the length of the text; never throws on any text. */
export function read(draft: Draft, policy: Policy): Reading {
  const { text, original } = undisguise(draft.text);
  const spans = sentences(text, abbreviations);
  const amounts = new Map<LanguageId, number>();
  const every = everyLanguage(policy.languages);
  const first = spans.map((span) => readKept(text.slice(span.start, span.end), policy, every));
  for (const one of first) {
    if (one.language !== undefined)
      amounts.set(one.language, (amounts.get(one.language) ?? 0) + one.tokens.length);
  }
  const ranked = [...amounts].sort((a, b) => b[1] - a[1]).map(([id]) => id);
  const languages = ranked.length > 0 ? ranked : (draft.languages ?? policy.languages);

  const language = languages[0] as LanguageId;

  const placed: Placed[] = [];
  const readings: PlacedSentence[] = [];
  spans.forEach(({ start, end }, index) => {
    const own = first[index] as SentenceReading;
    const slice = text.slice(start, end);
    const one = own.language === undefined && ranked.length > 0 ? readKept(slice, policy, languages) : own;
    readings.push({ start, sentence: one });
    placed.push(place(one, start, index, slice));
  });
  const sentenceList = placed.map((one) => one.sentence);
  const bySentence = new Map(placed.map((one) => [one.sentence, one]));
  const mentions = placed.flatMap((one) => one.mentions).sort((a, b) => a.start - b.start);
  const found = placed.flatMap((one) => one.found).sort((a, b) => a.start - b.start || b.end - a.end);
  const terms = placed.flatMap((one) => one.terms);

  const pasted = record(text, sentenceList, languages);
  const incoming = draft.replyTo?.text;
  return {
    draft,
    text,
    original,
    sentences: sentenceList,
    languages,
    mentions: [...sharedRoles(text, mentions), ...clinicalMentions(terms, mentions, text.length)].sort(
      (a, b) => a.start - b.start,
    ),
    ...people(readings, language, policy.secondReader !== 'off'),
    ...(pasted === undefined ? {} : { record: pasted }),
    found: lookup(found, (one) => one.construction),
    terms: lookup(terms, (term) => term.concept),
    saidIn: (sentence) => bySentence.get(sentence)?.said ?? [],
    idsIn: (sentence) => bySentence.get(sentence)?.ids ?? nothing,
    telling: (sentence, label) => telling(sentence.tokens, label, sentence.language ?? language),
    sentenceAt: (offset) => {
      const sentence = sentenceList[tokenAt(sentenceList, offset)];
      return sentence !== undefined && offset >= sentence.start ? sentence : undefined;
    },
    ...(incoming === undefined || incoming === ''
      ? {}
      : { incoming: read({ text: incoming, kind: 'post', network: draft.network }, policy) }),
  };
}
