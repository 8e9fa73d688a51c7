/** Animals that people keep, by kind and breed, and what only animals have. */
export const animals = `🐶 🐱 🐕 🐕‍🦺 🐈 🐈‍⬛ 🐾 🐩 🦮 🐇 🐰 🐹 🦜 🐴 🐎 🐑 🐐 🐓 🐔 🐢 🦔 🐠 perr(o|a|ito|ita|ete|os|as|itos|itas) chuch(o|a|os|as) can(es) gat(o|a|ito|ita|itos|itas|os|as) minin(o|a) cachorr(o|a|os|as|itos) michi(s) lomito(s) firulais
  labrador(es) beagle galgo(s) galga(s) podenc(o|a|os|as) bulldog bodeguero_(andaluz|) mastín mastina border_collie pastor_(alemán|belga|australiano) rottweiler dóberman dálmata schnauzer bichón caniche pomerania yorkshire yorkie chihuahua carlino teckel
  cocker golden_retriever golden husky malinois pitbull pit_bull gran_danés san_bernardo basset setter perro_pastor mestizo_de_perro callejerito siamés_de_gato gato_persa gato_callejero conej(o|a|ito|ita|os|as) hámster(es|) cobaya(s) cuy(es|) chinchilla hurón hurona erizo
  loro lorito perico periquito(s) cotorra cacatúa canario jilguero tortuga(s) iguana gecko camaleón pez_dorado peces_de_colores pon(i|ys) caballo(s) yegua(s) potr(o|a|illo) burr(ito|ita) mula oveja(s) cordero(s) corderit(o|a) vaca(s) ternero ternera(s) novilla becerro cabra(s) cabrit(o|a) gallina(s) gallo pollito(s) patitos ganado
  patas_traseras patita(s) pezuña(s) hocico cola_peluda bigotes_de_gato arenero pienso croquetas_(para|de)_(perro|gato) pelaje`;

/** What is said of animals alone: gear, cures, shelters, breeding. */
export const petLife = `collar_(isabelino|antipulgas) collarín_isabelino pipeta(s)_(antipulgas|antiparasitaria) antipulgas desparasit(ar|ado|ada|amos|é) (al|del|en_el|el)_veterinario (mi|nuestr(o|a))_veterinari(o|a) clínica_veterinaria urgencias_veterinarias auxiliar_veterinari(o|a)
  protectora_de_animales albergue_(canino|de_animales) perrera refugio_(animal|de_animales) casa_de_acogida_(de|para)_(perros|gatos) (sofá|hogar|casa|familia)_(para_siempre|definitiv(o|a)) (busca|buscan|necesita)_(sofá|hogar|humano|humana|humanos)
  adopta_no_compres en_adopción adóptal(o|a|os) adoptad(o|a)_(de|en)_la_protectora microchip castrad(o|a) esterilizad(o|a) camada correa_(larga|nueva|corta|extensible) (parque|pipicán)_(canino|de_perros) pipicán peluquería_canina guardería_canina`;

/** An animal, or a thing, that is called a patient, or is the author's own. */
export const ownAnimal = [
  '(murió|muere|muerto|palmó|palma) _0-1 (dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|#number) veces _0-8 (resucitó|resucita|revivió|revive|resucitado|intacto|intacta)',
  '(la|el|mi|nuestra) (vete|veterinaria|veterinario) (dice|dijo|me|nos|ha|le|lo|la)',
  '(lámpara|pantalla|campana|embudo|cono) (en|de|por|alrededor de) _0-2 (cabeza|cuello|sombrero)',
  'sin (lo que|eso que) (tenía|tenías) que (perder|colgar|dejar)',
  '{thing} _0-8 (meses|semanas|días|horas) de vida',
  '(al|a la|va al|se va al) (desguace|chatarrero|chatarra|punto limpio|vertedero)',
  '^ {animal} ;',
  'mi planta (ha sobrevivido|sobrevive|revive|ha revivido|se muere|ha muerto|se ha muerto|murió)',
  '{pet-life}',
  '(mi|mis|nuestro|nuestra) _0-2 {animal}',
  '^ {animal} , #number|{age}|macho|hembra|de',
  '^ {animal} {age}|macho|hembra',
  '{animal} _0-10 (veterinario|veterinaria|protectora|refugio|perrera|adopción)',
  '(adopta|adoptar|veterinario|protectora|refugio|perrera|adopción) _0-10 {animal}',
  '(el|la|un|una) {animal} (tuvo|ha tenido|parió|ha parido|cojea|tose|vomitó|tiene|tenía|necesita|está|toma|lleva|va) _0-4 {condition}|{procedure}|{symptom}|{drug}|{test}|{pet-life}',
  '(es|era|son) (un|una|mi|nuestra|nuestro|el|la)? {animal} (,|;|y|antes|que|no|de)',
  '(acojo|acogí|acogemos|crío|criamos|adopté|adoptamos|rescaté|rescatamos|paseo) _0-2 {animal}',
  '{symptom}|{procedure}|{did-3}|{drug}|{test} _0-12 🐶|🐱|🐕|🐈|🐾|🐩|🐇|🐰|🐹|🦜|🐴|🐎|🐑|🐐|🐓|🐢|🦔',
  '(el|la|mi|nuestra|nuestro|una|otro|otra|este|esta) _0-1 {thing} _0-5 {outcome-3}|{treated-3}|{care-event}|{treat-part}|exitus|éxitus',
  '{outcome-3}|{procedure}|{care-event}|{symptom} (de|a) (el|la|mi|nuestra|nuestro) _0-1 {thing}',
  '{outcome-3}|{farewell} _0-1 , _0-2 {thing}',
  '{outcome-3}|{farewell} (el|la|mi|nuestra|nuestro|querida|querido|vieja|viejo) _0-2 {thing}',
  '{treat-1}|{came-3} (a|al|de|con|por)? _0-3 {thing}',
  'arañazos|mordiscos|ronroneo|maullidos|ladridos|pienso|correa|bozal|arenero|bolas _0-8 {animal}',
  '{patient} _0-12 ladra|maúlla|ronronea|relincha|trote',
  '{patient} _0-6 (es|era|se llama|ladra|maúlla|se llamaba) _0-3 {animal}',
  '{patient} _0-5 (es|era) _0-2 {thing}',
  '{patient} _0-8 (arañazos|ladridos|maullidos|pelaje|hocico|veterinario)',
  '{animal} (llamado|llamada|que se llama|de mi|de la familia|de casa)',
];
