/** A professional does something to the author or the author's family, who are thus the patients. */
export const byStaff = [
  '^ (al|a mi|mi|a la)? (tío|tía|primo|prima) #capital (le|ha|se|la|lo|tiene)',
  '^ (a)? mi|mis _0-1 {kin} _0-1 {outcome-3}|{treated-3}|{past-3pl}|{treat-part}',
  '(yendo|iba|fui|voy|voy yendo|acudí) (con|a|donde) (un|una|mi|el|la) _0-1 {staff}|terapeuta|psicóloga|psicólogo',
  '(un|una|el|la|mi|algún) (profesor|profesora|catedrático|catedrática|profe) (de _ )? (nos|me) (dijo|decía|contó|explicó|enseñó|comentó)',
  '(primero|segundo|tercero|cuarto|quinto|sexto) de (carrera|medicina|enfermería)',
  '(me|nos) (ha|han|lo|la)? {said-3}|{participle}|{past-3}|{past-3pl} _0-2 (el|la|los|las|mi|un|una) _0-1 {staff}',
  '(el|la|mi|un|una|los|las|mis) _0-1 {staff} (me|nos|te)',
  '(el|la|mi|un|una) {staff} que (me|nos)',
  '(llevé|llevamos|llevar|acompañé|acompaño) a mi|nuestro|nuestra',
  'mi|mis|nuestro {staff} (me|nos|es|dice|dijo|ha|y|se|,|de)',
  'según (el|la|mi) {staff}',
  'al|del (dentista|médico|fisio|psicólogo|doctor|ginecólogo|oculista) ;',
  '(voy|fui|ir|iba|vengo) (al|a la|a mi) {staff}',
];
