import type { Concept, Construction } from './topics/index.ts';

/** What a sentence shows beside its words: what scanners found in it, and how it is written. */
export type Sign =
  | `@${'age' | 'date' | 'time' | 'duration' | 'initials' | 'identifier' | 'bed'}`
  | `@name:${'patient' | 'relative' | 'colleague' | 'public-figure' | 'none'}`
  | `#${'link' | 'handle' | 'spoken' | 'question' | 'headline' | 'described' | 'portrayed' | 'past-era' | 'own-patient'}`;

/** One thing that a sentence tells about people. */
export type Clue = Concept | Construction | Sign;
