const asked =
  '{asked-3}|{said-3}|{told-me}|{emotion-3}|suplicó|suplica|rogó|ruega|susurró|susurra|bajito|favor';
const secret =
  '(que no (dijera|diga|contara|cuente|comentara)|no (digas|cuentes|comentes)|ni una palabra|de esto nada|guárdame el secreto|que me calle|que me callara)';
const acquaintance =
  '{friend}|profe|profesor|profesora|maestro|maestra|seño|cura|cartero|panadera|panadero|carnicero|frutera|peluquera|estanquera|casero|casera|entrenador|catequista|jefe|jefa|director|directora';

/** Somebody whom the author knows from outside is seen in care, or asks for secrecy. */
export const knownHere = [
  `<(la|el|un|una|mi) _0-1 !{staff} {job}|${acquaintance}> _0-5 (ha estado|estuvo|pasó|ha pasado|acabó|terminó|lleva|llevaba|lo tuvimos|la tuvimos) _0-3 (días|noches|semanas|día|noche|horas|ingresado|ingresada) _0-2 en (nuestra|mi|nuestro) (planta|uci|unidad|sala|servicio|box|camilla)`,
  `<(la|el|del|de la|al|a la) _0-1 {job}|${acquaintance}|{public-figure}> _0-6 (vomitando|potando|llorando|roncando|gritando|delirando|suplicando|devolviendo) _0-2 en (reanimación|urgencias|el box|observación|triaje|la camilla|un box)`,
  `(sus|los|las|la|el) _0-1 (análisis|analítica|muestra|muestras|placas|placa|receta|recetas|pruebas|prueba|citología|biopsia|tubos|tubo) <(del|de la|de) _0-2 {job}|${acquaintance}|{public-figure}> _0-4 (pasaron|pasó|han pasado|ha pasado|pasa|pasan|llegó|llegaron) (por|a) (mi|mis|nuestro|nuestra|nuestras)`,
  '(casilla|volante|etiqueta|petición|ficha) _0-4 (ponía|pone|decía|dice|venía|leí|leo) _0-3 <{job}>',
  '<(sé|sabemos|me sé|nos sabemos) (quién|quien) (tiene|toma|pilla|pilló|se hizo|viene por) (qué|cada|cuál)>',
  `${acquaintance}|{person}|{elder}|{job} _0-12 ${asked} _0-4 <${secret}>`,
  `^ _0-1 <(me|nos)> ${asked} _0-3 ${secret}`,
  `${asked} : _0-6 ${secret}`,
  '<(tú|usted)? (a mí|a mi)? no me (has|ha) visto>',
  `(en|a) (el|la)? (box|cama|habitación|camilla|sillón|pasillo|sala) _0-8 <(mi|mis) _0-2 (antigua|antiguo)? ${acquaintance}>`,
  `<(una|un|mi|la|el) ${acquaintance} (de mi (pueblo|barrio|calle|bloque|edificio|instituto|colegio))> _0-12 {asked-3}|{told-me}|{said-3}`,
  `<(mi|la|el) _0-2 (antigua|antiguo)? ${acquaintance}> _0-4 (en|a) (el|la)? (box|cama|habitación|camilla|sillón|sala)`,
  '(vía|sonda|aguja|inyección|analítica|cura|suero|vacuna|enema) _0-2 a <mi _0-1 antigua|antiguo|exprofesora|exprofesor|profesora|profesor|maestra|maestro|seño>',
];
