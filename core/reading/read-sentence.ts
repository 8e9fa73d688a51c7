import { locales } from '../locales/index.ts';
import type { LanguageId } from '../locales/locale.ts';
import type { Policy } from '../policy.ts';
import { compiled } from './compiled.ts';
import { languageScores, languagesToRead } from './language.ts';
import { type TokenTerm, termsAt } from './lexicon.ts';
import { type Match, matches } from './match-grammar.ts';
import { withRoles } from './name-roles.ts';
import { isPastEra } from './past-era.ts';
import type { Mention, Said } from './reading.ts';
import type { ScanInput, Scanner } from './scanner.ts';
import { evidenceScanners, textScanners } from './scanners.ts';
import { nothingTaken, type Taken, tokensIn } from './token-at.ts';
import type { Concept, Construction } from './topics/index.ts';
import { type Token, words } from './words.ts';

/** A sentence read by itself; offsets are relative to it, so that it can be kept while the rest of the draft changes. */
export interface SentenceReading {
  readonly tokens: readonly Token[];
  readonly language: LanguageId | undefined;
  readonly languages: readonly LanguageId[];
  readonly terms: readonly TokenTerm[];
  readonly mentions: readonly Mention[];
  readonly found: readonly Match<Construction>[];
  /** It speaks of a time before living memory. */
  readonly isPast: boolean;
}

const every = Object.values(locales);

/** Reads one sentence. Pure; `fallback` are the languages to try when the sentence itself does not tell. */
export function readSentence(text: string, policy: Policy, fallback: readonly LanguageId[]): SentenceReading {
  const tokens = words(text);
  const scores = languageScores(tokens, every);
  const languages = languagesToRead(scores, fallback);
  const language =
    languages.length > 0 && (scores.get(languages[0] as LanguageId) ?? 0) > 0 ? languages[0] : undefined;

  const begin: TokenTerm[][] = tokens.map(() => []);
  const mentions: Mention[] = [];
  const input: ScanInput = {
    text,
    tokens,
    languages,
    country: policy.country,
    termsAt: begin,
    mentions,
    has: (at, ...concepts) => (begin[at] ?? []).some((term) => concepts.includes(term.concept)),
  };
  const taken = nothingTaken(text.length);
  run(textScanners, input, mentions, taken);
  for (const mention of mentions) addMentionAsTerm(mention, tokens, begin);
  const scanned = mentions.length;
  for (const id of languages) {
    const { lexicon } = compiled(id);
    for (let at = 0; at < tokens.length; at++) termsAt(lexicon, tokens, at, begin[at] as TokenTerm[]);
  }
  addPhrases(languages, tokens, begin);
  run(evidenceScanners, input, mentions, taken);
  for (const mention of mentions.slice(scanned)) addMentionAsTerm(mention, tokens, begin);

  const terms = begin.flat();
  const field = { tokens, termsAt: begin };
  const found = languages.flatMap((id) => matches(compiled(id).grammar, field));
  const isPast = isPastEra(tokens, terms, mentions);
  return {
    tokens,
    language,
    languages,
    terms,
    mentions: withRoles(mentions, placed(found, tokens), isPast),
    found,
    isPast,
  };
}

function placed(found: readonly Match<Construction>[], tokens: readonly Token[]): Said[] {
  return found.map(({ id, first, last }) => ({
    id,
    span: { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 },
  }));
}

/** Adds what phrases stand for as terms. */
function addPhrases(languages: readonly LanguageId[], tokens: readonly Token[], begin: TokenTerm[][]): void {
  const field = { tokens, termsAt: begin };
  const phrases = languages.flatMap((id) => matches(compiled(id).phrases, field));
  for (const { id, first, last } of phrases) begin[first]?.push({ concept: id, first, last });
}

function run(scanners: readonly Scanner[], input: ScanInput, mentions: Mention[], taken: Taken): void {
  for (const scanner of scanners) {
    for (const mention of scanner.scan(input)) {
      if (!taken.isFree(mention)) continue;
      taken.take(mention);
      mentions.push(mention);
    }
  }
}

/** Lets grammars name what scanners found: `{age}`, `{person-name}`. */
function addMentionAsTerm(mention: Mention, tokens: readonly Token[], begin: TokenTerm[][]): void {
  const range = tokensIn(tokens, mention);
  if (range === undefined) return;
  const [first, last] = range;
  begin[first]?.push({ concept: mention.concept as Concept, first, last });
}
