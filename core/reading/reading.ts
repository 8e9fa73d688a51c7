import type { Draft } from '../draft.ts';
import type { Span } from '../finding.ts';
import type { LanguageId } from '../locales/locale.ts';
import type { Label, Opinion } from './second-reader/model.ts';
import type { Concept, Construction } from './topics/index.ts';
import type { Token } from './words.ts';

/** Kinds of things a reading finds by their shape or by evidence; the names are fixed by the command line's contract. */
export type MentionConcept =
  | 'person-name'
  | 'initials'
  | 'handle'
  | 'hashtag'
  | 'identifier'
  | 'phone'
  | 'email'
  | 'url'
  | 'address'
  | 'postcode'
  | 'place'
  | 'care-centre'
  | 'organisation'
  | 'date'
  | 'time'
  | 'age'
  | 'duration'
  | 'quantity'
  | 'condition'
  | 'procedure'
  | 'drug';

/** One thing found in the text, whether or not a rule minds it. Never carries the words themselves. */
export interface Mention extends Span {
  readonly concept: MentionConcept;
  /**
   * The kind of identifier: `DNI`, `CURP`, `record-number` … For a date how it is said: `birth` (in a form), `born`,
   * `day`, `relative`, `month`, `year`. Absent with everything else.
   */
  readonly type?: string;
  /** Whether the check digit holds. Absent: the number has none. */
  readonly valid?: boolean;
  /** Years, for an age; the year, for a date that names one. Absent: not a quantity. */
  readonly value?: number;
  /** How sure the reading is, 0 to 1. Absent: certain. */
  readonly confidence?: number;
  /** Whose name or number it seems to be. Absent: nothing in the text tells. */
  readonly role?: PersonRole;
}

/** Who a person of the text is to the author. */
export type PersonRole =
  | 'patient'
  | 'relative'
  | 'addressee'
  | 'colleague'
  | 'author'
  | 'public-figure'
  | 'historical'
  | 'unknown';

export type TraitKind =
  | 'name'
  | 'initials'
  | 'nickname'
  | 'age'
  | 'sex'
  | 'job'
  | 'kin'
  | 'origin'
  | 'religion'
  | 'place'
  | 'care-place'
  | 'condition'
  | 'rare-condition'
  | 'procedure'
  | 'outcome'
  | 'time'
  | 'quotation'
  | 'record'
  | 'public-event'
  | 'feature'
  | 'identifier'
  | 'image';

/** One thing said of a person, where it is said. */
export interface Trait extends Span {
  readonly kind: TraitKind;
  /** Years, for an age. */
  readonly value?: number;
}

/** One individual the draft talks about. */
export interface Person {
  readonly role: PersonRole;
  /** Where the person is referred to. */
  readonly spans: readonly Span[];
  readonly traits: readonly Trait[];
  /** 0 to 1: how strongly the text ties this person to the author's care. */
  readonly care: number;
  /** The clues alone would not tell: the second reader decides. */
  readonly isSurmised: boolean;
}

/** A term of the lexicon found in the text. */
export interface Term extends Span {
  readonly concept: Concept;
}

/** A construction of the grammar found in the text. */
export interface Found extends Span {
  readonly construction: Construction;
  /** Index into `Reading.sentences`. */
  readonly sentence: number;
}

/** A term or a construction and its place. */
export interface Said {
  readonly id: Concept | Construction;
  readonly span: Span;
}

export interface Sentence extends Span {
  /** The most likely language. Absent: too little text to tell. */
  readonly language?: LanguageId;
  readonly tokens: readonly Token[];
  readonly isQuestion: boolean;
}

/**
 * A draft read once. Offsets are into `text`, which is the draft's text with disguises undone; `check` maps them back.
 * The reading is pure: same draft and policy, same reading.
 */
export interface Reading {
  readonly draft: Draft;
  readonly text: string;
  /** Maps a span of `text` to the draft's text as the author wrote it, on whole characters. */
  original(span: Span): Span;
  readonly sentences: readonly Sentence[];
  /** Languages by amount of text, most first; never empty. */
  readonly languages: readonly LanguageId[];
  readonly mentions: readonly Mention[];
  readonly people: readonly Person[];
  /** Per sentence, in log-odds: how much it seems to speak of people under the author's care. */
  readonly concern: readonly number[];
  /** Per sentence: what the second reader thinks of it. */
  readonly opinions: readonly Opinion[];
  /** A clinical record, letter, laboratory sheet or message that was pasted. Absent: the text is not one. */
  readonly record?: Span;
  /** Constructions of these kinds, in order of the text. */
  found(...constructions: readonly Construction[]): readonly Found[];
  /** Terms of these concepts, in order of the text. */
  terms(...concepts: readonly Concept[]): readonly Term[];
  /** Every term and construction of one of `sentences`, each with its place. */
  saidIn(sentence: Sentence): readonly Said[];
  /** The same without places. */
  idsIn(sentence: Sentence): ReadonlySet<Said['id']>;
  /** The words of a sentence that weighed most for what the second reader thinks. */
  telling(sentence: Sentence, label: Label): Span;
  /** The sentence at an offset. */
  sentenceAt(offset: number): Sentence | undefined;
  /** What is being answered, read the same way. Absent: nothing is being answered, or its text is unknown. */
  readonly incoming?: Reading;
}
