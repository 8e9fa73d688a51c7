/** Animals that people keep, and what only animals have. */
export const animals = `merlo gallo piccione piccioni gabbiano zanzara zanzare topolino 🐶 🐱 🐕 🐈 🐾 🐩 🦮 🐇 🐹 🦜 🐴 cane cagnolino cagnolina cagnetta cani gatto gatta gattino gattina gatti micio micia cuccioli labrador beagle levriero bulldog barboncino chihuahua pastore_tedesco
  golden bassotto jack_russell coniglietto coniglio criceto cavia pappagallo cocorita canarino tartaruga pesce_rosso furetto pony cavallo asinello gallina capretta scoiattolo
  zampa zampe zampetta zampette coda_a lettiera croccantini collare_elisabettiano lievito_madre robot_aspirapolvere`;

/** An animal or a thing that is called a patient, or is the author's own. */
export const ownAnimal = [
  '(mio|mia|miei|mie|nostro|nostra) _0-2 {animal}',
  '{patient} _0-6 (è|era|si chiama|abbaia|miagola|si chiamava) _0-3 {animal}',
  '{patient} _0-5 (è|era) _0-2 (un|una|il|la|mio|mia) (peluche|bambola|pianta|macchina|portatile|stampante|lievito|giocattolo|orsacchiotto)',
  '{animal} (di nome|che si chiama|di casa|di famiglia)',
];
