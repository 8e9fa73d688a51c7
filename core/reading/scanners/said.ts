import { locales } from '../../locales/index.ts';
import {
  type NumbersAndDates,
  type SaidConcept,
  type SaidKind,
  saidKinds,
} from '../../locales/numbers-and-dates.ts';
import { type Figure, figures, nameRuns } from '../figures.ts';
import { type Grammar, grammarBuilder } from '../grammar.ts';
import { type Lexicon, type TokenTerm, termsAt } from '../lexicon.ts';
import { lexiconBuilder } from '../lexicon-builder.ts';
import { matches } from '../match-grammar.ts';
import type { Mention, MentionConcept } from '../reading.ts';
import type { ScanInput, Scanner } from '../scanner.ts';
import { nothingTaken, tokenAt } from '../token-at.ts';
import type { Concept } from '../topics/index.ts';
import { Gap, type Token } from '../words.ts';
import { isPhoneShape } from './phone-shape.ts';

interface Compiled {
  readonly lexicon: Lexicon;
  readonly grammar: Grammar<SaidKind>;
}

const compiled = new WeakMap<NumbersAndDates, Compiled>();

/** A language's patterns, compiled when first asked for. */
export function compileSaid(said: NumbersAndDates): Compiled {
  const found = compiled.get(said);
  if (found !== undefined) return found;
  let last: Compiled | undefined;
  for (const step of compileSaidInSteps(said)) last = step;
  return last as Compiled;
}

/** Compiles ahead of the first draft; yields after each concept and kind, at the end what it made. */
export function* compileSaidInSteps(said: NumbersAndDates): Iterable<Compiled | undefined> {
  const lexicon = lexiconBuilder();
  for (const [concept, text] of Object.entries(said.lexicon) as [Concept, string][]) {
    lexicon.add(concept, text);
    yield;
  }
  const grammar = grammarBuilder<SaidKind>();
  for (const [kind, texts] of Object.entries(said.grammar) as [SaidKind, readonly string[]][]) {
    grammar.add(kind, texts);
    yield;
  }
  const made = { lexicon: lexicon.done(), grammar: grammar.done() };
  compiled.set(said, made);
  yield made;
}

/** Numbers of care, telephones, dates, times, ages, measures and addresses, as each language says them. */
export const said: Scanner = {
  id: 'said',
  *scan({ text, tokens, languages }) {
    const parts = languages.map((id) => locales[id].numbersAndDates);
    const numbers = figures(text, tokens, parts);
    for (const part of parts) {
      const { lexicon, grammar } = compileSaid(part);
      const terms: TokenTerm[] = [...numbers];
      for (let at = 0; at < tokens.length; at++) termsAt(lexicon, tokens, at, terms);
      if (terms.length === 0) continue;
      if (terms.some(isOfAddress) || tokens.some(isBehindSlash)) terms.push(...nameRuns(tokens));
      const begin = placed(terms, tokens.length);
      const found = matches(grammar, { tokens, termsAt: begin }).map((match) => ({
        kind: match.id,
        start: tokens[match.first]?.start ?? 0,
        end: tokens[match.last]?.end ?? 0,
      }));
      yield* mentions(found, { text, tokens, numbers, terms });
    }
  },
};

interface Found {
  readonly kind: SaidKind;
  readonly start: number;
  readonly end: number;
}

const nothing: readonly TokenTerm[] = [];

/** Terms by the token they begin at. */
function placed(terms: readonly TokenTerm[], length: number): readonly (readonly TokenTerm[])[] {
  const list: (readonly TokenTerm[])[] = new Array(length).fill(nothing);
  for (const term of terms) {
    const there = list[term.first] as TokenTerm[];
    if (there === nothing) list[term.first] = [term];
    else there.push(term);
  }
  return list;
}

function isOfAddress({ concept }: TokenTerm): boolean {
  const id: string = concept;
  return id === 'street' || id === 'lives';
}

/** As in "C/ Olmo". */
function isBehindSlash({ before }: Token): boolean {
  return (before & Gap.slash) !== 0;
}

interface Around {
  readonly text: string;
  readonly tokens: ScanInput['tokens'];
  readonly numbers: readonly Figure[];
  readonly terms: readonly TokenTerm[];
}

/** By precedence, then longest, then first: what overlaps an earlier choice is dropped. */
function* mentions(found: readonly Found[], around: Around): Iterable<Mention> {
  const kindOf = (one: Found) => saidKinds.indexOf(one.kind);
  const ranked = [...found].sort(
    (a, b) => kindOf(a) - kindOf(b) || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const taken = nothingTaken(around.text.length);
  for (const one of ranked) {
    if (!taken.isFree(one)) continue;
    taken.take(one);
    const mention = toMention(one.kind, one, around);
    if (mention !== undefined) yield mention;
  }
}

const concepts: Readonly<Record<SaidKind, MentionConcept>> = {
  'record-number': 'identifier',
  'episode-number': 'identifier',
  'sample-number': 'identifier',
  'prescription-number': 'identifier',
  'policy-number': 'identifier',
  'device-serial': 'identifier',
  plate: 'identifier',
  bed: 'identifier',
  room: 'identifier',
  box: 'identifier',
  apart: 'quantity',
  phone: 'phone',
  quantity: 'quantity',
  relative: 'date',
  duration: 'duration',
  length: 'duration',
  age: 'age',
  'age-of': 'age',
  time: 'time',
  day: 'date',
  month: 'date',
  year: 'date',
  address: 'address',
  postcode: 'postcode',
};

function toMention(kind: SaidKind, { start, end }: Found, around: Around): Mention | undefined {
  const concept = concepts[kind];
  if (concept === 'identifier') return { concept, type: kind, start, end };
  if (concept === 'phone' && !isPhoneShape(around.text.slice(start, end))) return undefined;
  if (concept === 'date') {
    const year = around.numbers.find(
      (one) => (one.concept as string) === 'any-year' && isInside(one, start, end, around),
    );
    const value = year?.value === undefined ? {} : { value: year.value };
    return { concept, type: announced(start, around) ?? kind, ...value, start, end };
  }
  if (concept !== 'age') return { concept, start, end };
  const value = years(start, end, around);
  return value === undefined || value > 120 ? undefined : { concept, value, start, end };
}

/** Which word about a birth ends at most two words before. */
function announced(start: number, { tokens, terms }: Around): 'birth' | 'born' | undefined {
  const at = tokenAt(tokens, start);
  const near = (concept: string) =>
    terms.some((term) => (term.concept as string) === concept && term.last < at && at - term.last <= 3);
  return near('birth') ? 'birth' : near('born') ? 'born' : undefined;
}

function isInside(term: TokenTerm, start: number, end: number, { tokens }: Around): boolean {
  return (tokens[term.first]?.start ?? -1) >= start && (tokens[term.last]?.end ?? 0) <= end;
}

const perYear: readonly (readonly [SaidConcept, number])[] = [
  ['month-unit', 12],
  ['week-unit', 52],
  ['day-unit', 365],
  ['hour-unit', 8760],
];

/** The first figure of a span in years. */
function years(start: number, end: number, around: Around): number | undefined {
  const { numbers, terms } = around;
  const inside = (term: TokenTerm) => isInside(term, start, end, around);
  const figure = numbers.filter((one) => one.value !== undefined && inside(one)).sort(byPlace)[0];
  if (figure?.value === undefined) return undefined;
  const unit = perYear.find(([concept]) =>
    terms.some((term) => (term.concept as string) === concept && inside(term)),
  );
  return figure.value / (unit?.[1] ?? 1);
}

function byPlace(a: Figure, b: Figure): number {
  return a.first - b.first || b.last - a.last;
}
