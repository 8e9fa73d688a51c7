/** Animals that people keep, and what only animals have. */
export const animals = `🐶 🐱 🐕 🐈 🐾 🐩 🦮 🐇 🐹 🦜 🐴 dog dogs doggo cat cats kitty puppy puppies kitten(s) pup hound beagle labrador spaniel terrier poodle collie greyhound whippet dachshund retriever bulldog
  pug chihuahua corgi tabby moggy rabbit bunny hamster guinea_pig gerbil parrot budgie cockatiel tortoise goldfish ferret pony horse donkey alpaca hen(s) goat
  paw paws tail_wagging whiskers kennel litter_tray litter_box worming wormer flea_treatment vet_said squirrel sourdough_starter houseplant roomba`;

/** An animal or a thing that is called a patient, or is the author's own. */
export const ownAnimal = [
  '(my|our|the) _0-2 {animal} (is|was|has|had|hates|refuses|ate|bit|won|did|s|,|;)',
  '{patient} _0-4 (is|was|called|named) _0-3 {animal}',
  '{patient} _0-3 (is|was) _0-2 (teddy|doll|plant|car|laptop|printer|starter|toy|bear)',
  '(my|our) {animal}',
  '#emoji _0-3 (vet|dog|cat|pup)',
];
