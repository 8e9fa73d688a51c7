import { animals, ownAnimal, petLife } from './animals.ts';
import { ownGarden, ownLeisure, sport } from './own-hours.ts';
import { colleagueParts } from './partings.ts';
import { things } from './things.ts';

/** Words for what is told in clinical words and is no patient. */
export const asideWords = { animal: animals, 'pet-life': petLife, thing: things, sport };

/** Scenes of that kind. */
export const asides = {
  'own-animal': [...ownAnimal, ...ownGarden],
  'own-leisure': ownLeisure,
  'colleague-parts': colleagueParts,
};
