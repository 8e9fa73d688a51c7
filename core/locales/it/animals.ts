/** Animals that people keep, by kind and breed, and what only animals have. */
export const animals = `merlo gallo piccion(e|i) gabbiano zanzar(a|e) topolino 🐶 🐱 🐕 🐕‍🦺 🐈 🐈‍⬛ 🐾 🐩 🦮 🐇 🐰 🐹 🦜 🐴 🐎 🐑 🐐 🐓 🐔 🐢 🦔 🐠 can(e|i) cagnolin(o|a|i|e) cagnett(o|a) cagnon(e|a) bastardino randagi(o|a|i) gatt(o|a|i|e|ino|ina|ini|ine|one) mici(o|a|i|e) micett(o|a|i) cuccioli cucciolata
  labrador beagle levriero levriera galgo galga bulldog bouledogue barboncin(o|a) barbone_nano chihuahua pastore_(tedesco|maremmano|belga|australiano) maremmano border_collie rottweiler dobermann dalmata schnauzer shih_tzu volpino pinscher carlino cocker setter segugio spinone lagotto golden_retriever golden bassotto jack_russell
  husky malinois pitbull pit_bull alano san_bernardo corgi meticci(o|a) gatto_persa maine_coon certosino conigli(o|etto|etti) cricet(o|i) cavia porcellino_d_india cincillà furett(o|i) pappagall(o|ino) cocorit(a|e) canarin(o|i) calopsite tartarug(a|he) iguana geco pesc(e|i)_ross(o|i)
  pony caval(lo|li) cavalla puledr(o|a) asin(ello|ella) mul(o|a) pecor(a|e) agnell(o|i|ino) capr(a|e|etta|ette) mucc(a|he) vitell(o|i|ino) giovenca gallin(a|e) pulcin(o|i) papere bestiame scoiattolo
  zamp(a|e|etta|ette|ina) muso_umido coda_(a|che_scodinzola) scodinzola(re|) lettiera croccantini`;

/** What is said of animals alone: gear, cures, shelters, breeding. */
export const petLife = `collare_(elisabettiano|antipulci|antiparassitario) cono_della_vergogna antipulci sverminat(o|a) vermifugo (dal|al|il|del|nostro|mio)_veterinario (dalla|alla|la|della|nostra|mia)_veterinaria clinica_veterinaria pronto_soccorso_veterinario ambulatorio_veterinario
  canil(e|i) gattil(e|i) colonia_felina rifugio_(per_cani|per_animali|animali) stallo_casalingo in_stallo (cerca|cercano|trovato|trovare|trovata)_(casa|famiglia|divano|adozione) in_adozione adottat(o|a|i)_(dal|al|in)_canile adozioni_del_cuore microchip sterilizzat(o|a) castrat(o|a) cucciolata area_cani
  toelettatura toelettatore guinzaglio pensione_per_(cani|gatti) dog_sitter`;

/** An animal, or a thing, that is called a patient, or is the author's own. */
export const ownAnimal = [
  '{thing} _0-8 (mesi|settimane|giorni|ore) di vita',
  '(in|alla|allo|al) (demolizione|rottamazione|rottame|sfasciacarrozze|discarica)',
  '^ {animal} ;',
  '{pet-life}',
  '(mio|mia|miei|mie|nostro|nostra) _0-2 {animal}',
  '^ {animal} , #number|{age}|maschio|femmina|di',
  '^ {animal} {age}|maschio|femmina',
  '{animal} _0-10 (veterinario|veterinaria|canile|gattile|rifugio|adozione)',
  '(adotta|adottare|veterinario|canile|gattile|rifugio|adozione) _0-10 {animal}',
  '(il|la|l|un|una) {animal} (ha avuto|ha fatto|ha partorito|zoppica|tossisce|ha|aveva|deve|è|sta|prende|va) _0-4 {condition}|{procedure}|{symptom}|{drug}|{test}|{pet-life}',
  '(è|era|sono) (un|una|il|la|l|mio|mia)? {animal} (,|;|e|prima|che|non|di)',
  '(allevo|alleviamo|accudisco|adotto|adottato|adottata|salvato|porto fuori) _0-2 {animal}',
  '{symptom}|{procedure}|{did-3}|{drug}|{test}|{care-event} _0-12 🐶|🐱|🐕|🐈|🐾|🐩|🐇|🐰|🐹|🦜|🐴|🐎|🐑|🐐|🐓|🐢|🦔',
  '(il|la|l|lo|mio|mia|nostro|nostra|un|una|questo|questa) _0-1 {thing} _0-4 {outcome-3}|{treated-3}|{care-event}|exitus',
  '{outcome-3}|{procedure}|{care-event}|{symptom} (del|della|dell|dello|alla|al|di) _0-2 {thing}',
  '{outcome-3}|{farewell} _0-1 , _0-2 {thing}',
  '{outcome-3}|{farewell} (il|la|l|mio|mia|nostro|nostra|cara|caro|vecchia|vecchio) _0-2 {thing}',
  '{patient} _0-12 abbaia|miagola|nitrisce|scodinzola',
  '{patient} _0-6 (è|era|si chiama|abbaia|miagola|si chiamava) _0-3 {animal}',
  '{patient} _0-5 (è|era) _0-2 {thing}',
  '{animal} (di nome|che si chiama|di casa|di famiglia)',
];
