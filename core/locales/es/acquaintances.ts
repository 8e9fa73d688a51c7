const asked =
  '{asked-3}|{said-3}|{told-me}|{emotion-3}|suplicó|suplica|rogó|ruega|susurró|susurra|bajito|favor';
const secret =
  '(que no (dijera|diga|contara|cuente|comentara)|no (digas|cuentes|comentes)|ni una palabra|de esto nada|guárdame el secreto|que me calle|que me callara)';
const acquaintance =
  '{friend}|profe|profesor|profesora|maestro|maestra|seño|cura|cartero|panadera|panadero|carnicero|frutera|peluquera|estanquera|casero|casera|entrenador|catequista|jefe|jefa|director|directora';

/** Somebody whom the author knows from outside is seen in care, or asks for secrecy. */
export const knownHere = [
  `${acquaintance}|{person}|{elder}|{job} _0-12 ${asked} _0-4 <${secret}>`,
  `^ _0-1 <(me|nos)> ${asked} _0-3 ${secret}`,
  `${asked} : _0-6 ${secret}`,
  '<(tú|usted)? (a mí|a mi)? no me (has|ha) visto>',
  `(en|a) (el|la)? (box|cama|habitación|camilla|sillón|pasillo|sala) _0-8 <(mi|mis) _0-2 (antigua|antiguo)? ${acquaintance}>`,
  `<(una|un|mi|la|el) ${acquaintance} (de mi (pueblo|barrio|calle|bloque|edificio|instituto|colegio))> _0-12 {asked-3}|{told-me}|{said-3}`,
  `<(mi|la|el) _0-2 (antigua|antiguo)? ${acquaintance}> _0-4 (en|a) (el|la)? (box|cama|habitación|camilla|sillón|sala)`,
  '(vía|sonda|aguja|inyección|analítica|cura|suero|vacuna|enema) _0-2 a <mi _0-1 antigua|antiguo|exprofesora|exprofesor|profesora|profesor|maestra|maestro|seño>',
];
