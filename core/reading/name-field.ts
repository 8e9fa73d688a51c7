import { locales } from '../locales/index.ts';
import type { LanguageId } from '../locales/locale.ts';
import { type Forename, nameFacts, type Strength } from './gazetteer.ts';
import { isSpeltSo } from './name-spelling.ts';
import type { ScanInput } from './scanner.ts';
import type { Concept } from './topics/index.ts';
import { Gap, type Token } from './words.ts';

/** What is known of a word of a sentence before its neighbours are asked. */
export interface NameWord {
  readonly token: Token;
  readonly forename?: Forename;
  readonly surname?: Strength;
  /** A function word, or a word that some lexicon knows as something else. */
  readonly isOrdinary: boolean;
  readonly isEponym: boolean;
}

/** How a sentence uses capitals: as usual, for every word, not at all, or nothing else. */
export type Capitals = 'usual' | 'headline' | 'none' | 'shout';

/** A sentence as the scanners of names look at it; prepared once per scan. */
export interface NameField {
  readonly input: ScanInput;
  readonly capitals: Capitals;
  /** The word at a token; undefined outside the sentence. */
  word(at: number): NameWord | undefined;
  /** Concepts of the terms that end at a token; undefined if there is none. */
  ending(at: number): readonly Concept[] | undefined;
  /** Whether a term of one of these concepts ends at a token. */
  endsAt(at: number, ...concepts: readonly Concept[]): boolean;
}

/** Concepts that leave a word free to be a name, too. */
const neutral: ReadonlySet<Concept> = new Set<Concept>([
  'particle',
  'saint',
  'to-person',
  'at-place',
  'name-joint',
  'past-1',
  'past-3',
  'participle',
]);

/** Nouns for people: "Niña" is no Nina. */
export const somebody: readonly Concept[] = ['person', 'child', 'kin', 'elder', 'patient', 'staff'];

const functionWords = new Map<LanguageId, ReadonlySet<string>>();

function functionWordsOf(id: LanguageId): ReadonlySet<string> {
  let found = functionWords.get(id);
  if (found === undefined) {
    found = new Set(locales[id].hallmarks.words.split(/\s+/));
    functionWords.set(id, found);
  }
  return found;
}

/** Whether white space at most stands between a token and the one before, or an abbreviation's full stop. */
export function isClose(token: Token, allowStop = false): boolean {
  const allowed = Gap.space | (allowStop ? Gap.stop : 0);
  return (token.before & ~allowed) === 0;
}

const prepared = new WeakMap<ScanInput, NameField>();

/** A sentence as the scanners of names look at it: prepared once; words are looked up when they are first asked for. */
export function nameField(input: ScanInput): NameField {
  let field = prepared.get(input);
  if (field === undefined) {
    field = prepare(input);
    prepared.set(input, field);
  }
  return field;
}

function prepare(input: ScanInput): NameField {
  const { tokens, termsAt } = input;
  const ending: Concept[][] = [];
  const covered: boolean[] = [];
  for (const terms of termsAt) {
    for (const { concept, first, last } of terms) {
      const list = ending[last];
      if (list === undefined) ending[last] = [concept];
      else list.push(concept);
      if (first === last && !neutral.has(concept)) covered[first] = true;
    }
  }
  const sets = input.languages.map(functionWordsOf);
  const known: (NameWord | undefined)[] = [];
  return {
    input,
    capitals: capitalsOf(tokens),
    word(at) {
      const token = tokens[at];
      if (token === undefined) return undefined;
      known[at] ??= lookUp(
        input,
        at,
        token,
        (covered[at] ?? false) || sets.some((set) => set.has(token.lower)),
      );
      return known[at];
    },
    ending: (at) => ending[at],
    endsAt: (at, ...concepts) => ending[at]?.some((concept) => concepts.includes(concept)) ?? false,
  };
}

function lookUp(input: ScanInput, at: number, token: Token, isOrdinary: boolean): NameWord {
  const facts = nameFacts(token.fold);
  const family = token.kind === 'word' ? facts.surname : undefined;
  const isForename =
    token.kind === 'word' &&
    facts.forename !== undefined &&
    isSpeltSo(token.lower) &&
    !input.has(at, ...somebody);
  return {
    token,
    ...(isForename ? { forename: facts.forename as Forename } : {}),
    ...(family === undefined ? {} : { surname: family }),
    isOrdinary,
    isEponym: facts.isEponym,
  };
}

function isName(token: Token): boolean {
  if (!token.isCapital) return false;
  const { forename, surname } = nameFacts(token.fold);
  return forename?.strength === 'name' || surname === 'name';
}

function capitalsOf(tokens: readonly Token[]): Capitals {
  const long = tokens.filter(
    (token, at) => at > 0 && token.kind === 'word' && token.text.length > 3 && !isName(token),
  );
  const upper = tokens.filter((token) => token.kind === 'word' && token.isUpper).length;
  const all = tokens.filter((token) => token.kind === 'word' && token.text.length > 1).length;
  if (all >= 3 && upper >= all * 0.7) return 'shout';
  const capital = long.filter((token) => token.isCapital).length;
  if (!tokens.some((token, at) => at > 0 && token.isCapital && token.kind === 'word')) return 'none';
  return long.length >= 5 && capital >= long.length * 0.7 ? 'headline' : 'usual';
}
