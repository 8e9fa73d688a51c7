import type { TopicId, TopicText } from '../reading/topics/index.ts';
import type { Wording } from '../wording.ts';
import type { InterfaceText } from './interface-text.ts';
import type { NumbersAndDates } from './numbers-and-dates.ts';
import type { RelationsText } from './relations-text.ts';
import type { UniquenessText } from './uniqueness-text.ts';

/** BCP 47 primary subtags of the languages Sigilo reads and speaks. Language is not country. */
export type LanguageId = 'es' | 'it' | 'en';

/** Everything that is words, in one language, but the library. Logic is elsewhere and asks no language what it is. */
export interface Locale {
  readonly id: LanguageId;
  /** Frequent function words, and letters or endings, that tell this language from the others; space separated. */
  readonly hallmarks: { readonly words: string; readonly letters: string; readonly endings: string };
  /** Abbreviations after which a full stop ends no sentence; lower case, without the stop, space separated. */
  readonly abbreviations: string;
  /** How hashtags begin that stand by somebody named ("TodosCon…"); folded, space separated. */
  readonly tributes: string;
  /** Concepts and constructions, topic by topic; see `reading/topics`. */
  readonly topics: { readonly [T in TopicId]: TopicText<T> };
  /** What, why and instead of each rule, by rule id; English ones stand in the rules themselves. */
  readonly wordings: Readonly<Record<string, Wording>>;
  readonly interfaceText: InterfaceText;
  readonly relations: RelationsText;
  /** How many people fit a description, in words. */
  readonly uniquenessText: UniquenessText;
  /** The reminders of GUIDANCE section 7, by id. */
  readonly reminders: Readonly<Record<string, string>>;
  /** How numbers, days, hours, ages and the numbers of care are said. */
  readonly numbersAndDates: NumbersAndDates;
  /**
   * Prepositions, folded, space separated: `either` stand before people and places alike ("a", "da", "from"); `melted` hold an
   * article besides ("al", "della"); `ofAge` are followed by nothing but an age ("aged").
   */
  readonly prepositions: { readonly either: string; readonly melted: string; readonly ofAge: string };
  /** What a preposition before a town becomes before a region, where it is not the same. */
  readonly regionLeads: Readonly<Record<string, string>>;
  /** Neutral words that rewrites put in place of details. */
  readonly rewrites: Readonly<Record<Rewrite, string>>;
}

/** What a rewrite can say instead of a detail. */
export type Rewrite =
  | 'a-patient'
  | 'a-person'
  | 'a-relative'
  | 'some-time-ago'
  | 'an-adult'
  | 'a-child'
  | 'an-older-person'
  | 'a-town'
  | 'our-centre'
  | 'removed';
