/** Animals that people keep, by kind and breed, and what only animals have. */
export const animals = `🐶 🐱 🐕 🐕‍🦺 🐈 🐈‍⬛ 🐾 🐩 🦮 🐇 🐰 🐹 🦜 🐴 🐎 🐑 🐐 🐓 🐔 🐢 🦔 🐠 dog dogs doggo doggy pooch mutt mongrel cat cats kitty puppy puppies kitten(s) pup pups hound(s) tomcat moggy tabby
  beagle labrador(s) lab_cross labradoodle cockapoo cavapoo spaniel(s) springer_spaniel terrier(s) westie jack_russell yorkie staffie staffy poodle(s) collie(s) sheepdog alsatian german_shepherd greyhound(s) whippet lurcher dachshund sausage_dog retriever(s) bulldog
  frenchie pug(s) chihuahua corgi rottweiler doberman dalmatian schnauzer shih_tzu bichon pomeranian malinois pitbull great_dane saint_bernard basset bloodhound vizsla weimaraner huskies rescue_dog foster_(dog|cat|pup|puppy|kitten|kittens)
  maine_coon british_shorthair ragdoll_cat persian_cat siamese_cat rabbit(s) bunny bunnies lop-eared hamster(s) guinea_pig(s) gerbil(s) chinchilla degu ferret(s) hedgehog(s) squirrel
  parrot budgie(s) cockatiel cockatoo macaw parakeet canary hen(s) cockerel bantam(s) gosling(s) duckling(s) tortoise terrapin gecko bearded_dragon iguana chameleon goldfish koi
  pony ponies horse(s) mare foal gelding colt filly cob donkey(s) alpaca(s) llama(s) ewe(s) lamb(s) heifer(s) bullock goat(s) piglet(s) livestock
  paw paws tail_wagging whiskers hoof hooves udder kennel(s) litter_tray litter_box cat_flap`;

/** What is said of animals alone: gear, cures, shelters, breeding. */
export const petLife = `flea_(collar|treatment|drops|comb) (cone_of_shame|buster_collar|elizabethan_collar|e-collar) worming_(tablet|tablets|treatment) wormer vet_(bill|bills|nurse)
  veterinary_(nurse|practice|surgeon|clinic|student) (farm|small_animal|large_animal|equine)_vet (lambing|calving|foaling|whelping) dog_(park|walk|walks|bed|lead|food|groomer|show|treats) cat_(food|tree|carrier|basket) (forever|foster)_(home|sofa) rehom(e|ed|ing) adopt_don't_shop
  (pet|animal)_(hospital|clinic|insurance|passport) microchip(ped|) neutered spayed off_the_lead on_the_lead zoomies`;

/** An animal, or a thing, that is called a patient, or is the author's own. */
export const ownAnimal = [
  '{thing} _0-6 (given|has) _0-3 (months|weeks|days|hours) to live',
  '{thing} (is|s) (on|in|now on) (end of life|palliative|life support|intensive)',
  '(off to|going to|gone to|heading to|sent to) the (scrapyard|scrap heap|knackers yard|tip|dump|skip)',
  '^ {animal} ;',
  '{pet-life}',
  'my|our {animal}',
  'my|our (old|new|little|late|darling|poor|own|rescue|beloved|elderly|other|#number|{age}) _0-1 {animal}',
  'the {animal} (has|had|needs|is|was|s) _0-4 {condition}|{procedure}|{symptom}|{drug}|{test}|{pet-life}',
  '(a|an|one|another|two|three|four|five|#number) {animal} (in|at|on) (the|our|my) (surgery|kitchen|garden|shed|sofa|barn)',
  '^ {animal} , #number|{age}|tag|called|named|female|male',
  '(he|she|it|they|{person-name}) (is|was|re|are|s) (a|an|my|our|the)? _0-2 {animal} (before|and|so|,|;|not|btw|by)',
  '{animal} _0-8 (vet|vets|shelter|sanctuary|rescue centre|kennels)',
  '(vet|vets|shelter|sanctuary|rescue centre|kennels|adopt) _0-8 {animal}',
  '{patient} _0-4 (is|was|called|named) _0-3 {animal}',
  '(foster|fostering|breed|breeding|groom|grooming|rescue|rescuing) _0-1 {animal}',
  '#emoji _0-3 (vet|dog|cat|pup)',
  '{symptom}|{procedure}|{did-3}|{drug}|{test} _0-12 🐶|🐱|🐕|🐈|🐾|🐩|🐇|🐰|🐹|🦜|🐴|🐎|🐑|🐐|🐓|🐢|🦔',
  '{patient} _0-3 (is|was) _0-2 {thing}',
  '{thing} {outcome-3}|{treated-3}',
  '{thing} (has|have|had|finally|just|sadly|officially|also|is|was) _0-1 {outcome-3}|{treated-3}|{care-event}|poorly|terminal',
  '{farewell}|{outcome-3} _0-1 (dear|old|little|my|our|the|trusty|faithful|beloved|sweet|that) _0-2 {thing}',
  '{farewell}|{outcome-3} , _0-2 {thing}',
  '{treat-now}|{treat-past}|incise|incised|pack|packed|excise|close|closed|stuffed|drain (the|my|our) _0-2 {thing}',
  '{procedure}|{treat-1}|{care-event} (on|to|for|of) (my|our|the) _0-2 {thing}',
];
