import { advising } from './advising.ts';
import { affiliation } from './affiliation.ts';
import { befriending } from './befriending.ts';
import { claiming } from './claiming.ts';
import { clinical } from './clinical.ts';
import { contact } from './contact.ts';
import { conversation } from './conversation.ts';
import { habits } from './habits.ts';
import { institution } from './institution.ts';
import { messaging } from './messaging.ts';
import { mockery } from './mockery.ts';
import { naming } from './naming.ts';
import { ownLife } from './own-life.ts';
import { people } from './people.ts';
import { politics } from './politics.ts';
import { promoting } from './promoting.ts';
import { promotion } from './promotion.ts';
import { replying } from './replying.ts';
import { showing } from './showing.ts';
import { story } from './story.ts';
import { tone } from './tone.ts';

/** The register of topics: one line each. */
export const topics = {
  clinical,
  naming,
  contact,
  people,
  showing,
  story,
  mockery,
  tone,
  replying,
  advising,
  claiming,
  affiliation,
  promoting,
  befriending,
  messaging,
  'own-life': ownLife,
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
 * - `phrases`: concepts that several words carry together, as patterns; what they match is a term like any other, so that
 *   grammars can name it. They are read after the lexicon and before the grammar. Absent: none.
 * - `grammar`: for each construction its patterns in grammar notation (see `grammar.ts`).
 */
export interface TopicText<T extends TopicId> {
  readonly lexicon: Readonly<Record<ConceptOf<T>, string>>;
  readonly phrases?: Readonly<Partial<Record<ConceptOf<T>, readonly string[]>>>;
  readonly grammar: Readonly<Record<ConstructionOf<T>, readonly string[]>>;
}
