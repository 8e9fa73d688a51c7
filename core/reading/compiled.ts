import { warmUpFacts } from '../facts/describing.ts';
import { warmUpRegions } from '../facts/regions.ts';
import { locales } from '../locales/index.ts';
import type { LanguageId, Locale } from '../locales/locale.ts';
import { warmUpGazetteer } from './gazetteer.ts';
import { type Grammar, grammarBuilder } from './grammar.ts';
import { everyLanguage } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { lexiconBuilder } from './lexicon-builder.ts';
import { compileSaidInSteps } from './scanners/said.ts';
import { modelsOf } from './second-reader/models.ts';
import type { Concept, Construction } from './topics/index.ts';

/** A language's topics, ready to read with. */
export interface Compiled {
  readonly lexicon: Lexicon;
  readonly phrases: Grammar<Concept>;
  readonly grammar: Grammar<Construction>;
}

const known = new WeakMap<Locale, Compiled>();

/** The compiled topics of a language; compiled when first asked for. */
export function compiled(id: LanguageId): Compiled {
  const found = known.get(locales[id]);
  if (found !== undefined) return found;
  let last: Compiled | undefined;
  for (const step of compileInSteps(id)) last = step;
  return last as Compiled;
}

/** Compiles everything ahead of the first draft, these languages before the others, so that the first keystroke does not pay for it. */
export function warmUp(languages: readonly LanguageId[]): void {
  for (const _ of warmUpSteps(languages)) {
    // Each step compiles a part.
  }
}

/** The same in steps of some milliseconds each, to be taken when the page is idle. May be left at any point. */
export function* warmUpSteps(languages: readonly LanguageId[]): Iterable<undefined> {
  for (const id of everyLanguage(languages)) {
    if (!known.has(locales[id])) for (const _ of compileInSteps(id)) yield;
    for (const _ of compileSaidInSteps(locales[id].numbersAndDates)) yield;
    modelsOf(id);
    yield;
  }
  yield* warmUpGazetteer();
  for (const unpackFacts of [warmUpFacts, warmUpRegions]) {
    unpackFacts();
    yield;
  }
}

/** Yields after each concept, phrase and construction; at the end, what it made. */
function* compileInSteps(id: LanguageId): Iterable<Compiled | undefined> {
  const locale = locales[id];
  const lexicon = lexiconBuilder();
  const phrases = grammarBuilder<Concept>();
  const grammar = grammarBuilder<Construction>();
  for (const topic of Object.values(locale.topics)) {
    for (const [concept, text] of entries<Concept, string>(topic.lexicon)) {
      lexicon.add(concept, text);
      yield;
    }
    for (const [concept, texts] of entries<Concept, readonly string[]>(topic.phrases ?? {})) {
      phrases.add(concept, texts);
      yield;
    }
    for (const [construction, texts] of entries<Construction, readonly string[]>(topic.grammar)) {
      grammar.add(construction, texts);
      yield;
    }
  }
  const made = { lexicon: lexicon.done(), phrases: phrases.done(), grammar: grammar.done() };
  known.set(locale, made);
  yield made;
}

function entries<Key extends string, Value>(record: Readonly<Partial<Record<Key, Value>>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}
