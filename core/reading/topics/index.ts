import { conversation } from './conversation.ts';
import { habits } from './habits.ts';
import { institution } from './institution.ts';
import { people } from './people.ts';
import { politics } from './politics.ts';
import { promotion } from './promotion.ts';
import { showing } from './showing.ts';
import { story } from './story.ts';
import { tone } from './tone.ts';

/** The register of topics: one line each. */
export const topics = {
  people,
  showing,
  story,
  tone,
  conversation,
  institution,
  politics,
  promotion,
  habits,
} as const;

export type TopicId = keyof typeof topics;
export type ConceptOf<T extends TopicId> = keyof (typeof topics)[T]['concepts'] & string;
export type ConstructionOf<T extends TopicId> = keyof (typeof topics)[T]['constructions'] & string;
export type Concept = { [T in TopicId]: ConceptOf<T> }[TopicId];
export type Construction = { [T in TopicId]: ConstructionOf<T> }[TopicId];

/**
 * A topic in one language.
 * - `lexicon`: for each concept its words in lexicon notation (see `lexicon.ts`).
 * - `grammar`: for each construction its patterns in grammar notation (see `grammar.ts`).
 */
export interface TopicText<T extends TopicId> {
  readonly lexicon: Readonly<Record<ConceptOf<T>, string>>;
  readonly grammar: Readonly<Record<ConstructionOf<T>, readonly string[]>>;
}
