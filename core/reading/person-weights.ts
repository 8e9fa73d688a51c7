import type { Concept, Construction } from './topics/index.ts';

type Weighed = Partial<Record<Concept | Construction, number>>;

/** How surely a way of speaking points at one individual; the strongest in a sentence counts. */
export const individualWeight: Weighed = {
  'patient-told': 2,
  'slot-patient': 2,
  vignette: 2,
  'my-person': 1.25,
  'one-patient': 1.25,
  'person-told': 1.25,
  'news-told': 1,
  'one-person': 1,
  'relative-told': 0.9,
  'bare-person': 0.9,
  'with-1': 0.9,
  'the-person': 0.75,
  'speaks-to-author': 0.9,
  'event-noted': 0.9,
  'outcome-dated': 1.5,
  'one-worker': 0.75,
  'outcome-told': 0.75,
  'dropped-told': 0.75,
  'told-1': 0.75,
  'treated-3': 1,
  'told-me': 0.6,
  'told-you': 0.6,
  'treat-2': 0.6,
  'did-to-1': 0.6,
  caricature: 0.5,
  kin: 0.5,
  patient: 0.5,
  'she-he': 0.25,
};

/** How much a sentence tells of something that happened, once; all of them add up. */
export const eventWeight: Weighed = {
  'treat-1': 1,
  'patient-told': 0.75,
  'with-1': 0.75,
  'outcome-3': 0.75,
  'treated-3': 0.75,
  opener: 0.75,
  'speaks-to-author': 0.6,
  'event-noted': 0.5,
  'told-1': 0.6,
  'came-3': 0.6,
  'emotion-3': 0.6,
  'person-told': 0.5,
  'asked-3': 0.5,
  'told-me': 0.5,
  'treat-2': 0.5,
  'did-to-1': 0.5,
  'told-you': 0.4,
  'dropped-told': 0.3,
  'like-mine': 0.75,
  'slot-patient': 0.5,
  'time-told': 0.4,
  'did-3': 0.4,
  'said-3': 0.4,
  'past-3': 0.3,
  'past-1': 0.3,
  'found-3': 0.3,
  'have-1': 0.3,
  ordinal: 0.1,
};

/** How much a sentence places itself in the author's care; they add up, see also `clinicalWeight`. */
export const careWeight: Weighed = {
  'patient-told': 1,
  'slot-patient': 1,
  vignette: 1,
  'treat-1': 0.9,
  patient: 0.9,
  duty: 0.8,
  'care-place': 0.7,
  'treated-3': 0.8,
  'treat-2': 0.8,
  'my-person': 0.5,
  'news-told': 0.4,
  'outcome-3': 0.5,
  'outcome-dated': 0.75,
  'speaks-to-author': 0.9,
  'author-role': 0.7,
  'with-1': 0.4,
  'told-1': 0.2,
  'event-noted': 0.2,
  'news-event': 0.3,
  'rare-condition': 0.3,
  patients: 0.3,
  'came-3': 0.2,
  staff: 0.25,
  'everyday-condition': 0.25,
};

/** What the number of different clinical words adds. */
export const clinicalWeight: readonly number[] = [0, 0.5, 0.8, 1];

/** What in the same sentence speaks against an individual whom the author cared for. */
export const sentencePenalty: Weighed = {
  'generic-patient': -2,
  hypothetical: -3,
  aggregate: -1.5,
  'own-kin': -1.5,
  'like-mine': 1.5,
  donated: -1,
  announced: -0.75,
};

/** What anywhere in the draft does. */
export const draftPenalty: Weighed = {
  fiction: -9,
  published: -2,
  'by-staff': -1.5,
  'own-illness': -1.75,
  'own-kin': -1.25,
  'like-mine': 1.25,
  'asks-help': -1.25,
};

/** What ties a draft to the author's work; without any of it, a story needs more. */
export const careLink: ReadonlySet<Concept | Construction> = new Set<Concept | Construction>([
  'treat-1',
  'patient',
  'duty',
  'care-place',
  'slot-patient',
  'vignette',
  'treated-3',
  'with-1',
  'told-1',
  'treat-2',
  'my-person',
  'speaks-to-author',
  'author-role',
  'patient-told',
  'outcome-dated',
]);

/** What shows that the author speaks of what he or she saw. */
export const authorVoice: ReadonlySet<Concept | Construction> = new Set<Concept | Construction>([
  'me',
  'my',
  'past-1',
  'treat-1',
  'have-1',
  'told-1',
  'with-1',
  'opener',
  'told-me',
  'duty',
]);

/** From here on somebody is worth a second look: mockery and pictures ask for less than a story does. */
export const some = 1.75;

/** From here on somebody is taken for a patient of the author. */
export const enough = 2.75;

/** What the clearest of stories reach. */
export const most = 6;
