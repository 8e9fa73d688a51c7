/** Animals that people keep, and what only animals have. */
export const animals = `🐶 🐱 🐕 🐈 🐾 🐩 🦮 🐇 🐹 🦜 🐴 perro perra perrito perrita perros gato gata gatito gatita gatos cachorr(o|a) michi lomito firulais labrador beagle galgo bulldog caniche chihuahua pastor_alemán
  golden mestizo_de_perro conejo coneja hámster cobaya cuy loro perico periquito canario tortuga pez_dorado hurón poni caballo yegua burro gallina cabra ardilla
  patas_traseras patita(s) cola_peluda bigotes_de_gato arenero pienso croquetas_del collar_isabelino masa_madre robot_aspirador`;

/** Things about the house and the ward, and moods, that are given an illness in jest. */
const things =
  'impresora|fotocopiadora|cafetera|tostadora|microondas|boli|bolígrafo|ficus|monstera|orquídea|cactus|poto|suculenta|bizcocho|tarta|tortilla|paella|croqueta|pan|wifi|servidor|portátil|módem|router|dignidad|paciencia|motivación|dieta|nómina|vocación|autoestima|esperanza|organización|plantilla|calefacción|nevera|lavadora|batería|cobertura';

/** An animal or a thing that is called a patient, or is the author's own. */
export const ownAnimal = [
  '(mi|mis|nuestro|nuestra) _0-2 {animal}',
  `el|la|mi|nuestra|una|otro|otra ${things} _0-5 {outcome-3}|{treated-3}|{procedure}|{care-event}|{treat-part}|exitus|éxitus`,
  `{outcome-3}|{procedure}|{care-event}|{symptom} (de|a) el|la|mi|nuestra ${things}`,
  '{outcome-3} _0-1 mi planta',
  '{treat-1}|{came-3} _0-4 monstera|ficus|orquídea|cactus|poto|impresora|cafetera|masa|bizcocho|robot',
  'arañazos|mordiscos|ronroneo|maullidos|ladridos|pienso|correa|bozal|arenero|bolas _0-8 {animal}',
  '{patient} _0-12 ladra|maúlla|ronronea|muerde|relincha|trote',
  '{patient} _0-6 (es|era|se llama|ladra|maúlla|se llamaba) _0-3 {animal}',
  '{patient} _0-5 (es|era) _0-2 (un|una|mi|el|la) (peluche|muñeca|planta|coche|portátil|impresora|masa|juguete|oso)',
  '{patient} _0-8 (arañazos|ladridos|maullidos|pelaje|hocico|veterinario)',
  '{animal} (llamado|llamada|que se llama|de mi|de la familia|de casa)',
];
