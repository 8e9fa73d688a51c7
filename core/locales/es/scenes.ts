const weeks =
  'doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte|veintiuna|veintidós|veintitrés|veinticuatro|veinticinco|veintiséis|veintisiete|veintiocho|veintinueve|treinta';

/** Further scenes in which one patient is seen, though no word says so. */
export const scenes = {
  vignette: [
    '<{body-part} _0-3 , {age}> ,',
    `^ <${weeks} (semanas|semanitas)> _0-4 ;`,
    '#number (gramos|gramitos) <(en|al|cuando|de) (nacer|peso|{date})>',
  ],
  'patient-told': [
    '{person-name} (entró|llegó|vino|empezó|comenzó) (con|pesando|sin|en) _0-8 (mirad|miren|mira|vean|ved|fijaos) <(cómo|como) (ha salido|salió|sale|se va|está|luce|anda|sonríe)>',
    '<se (nos|me) (apagó|ha apagado|fue|ha ido|murió|ha muerto|marchó|ha marchado|durmió)> ({the-person}|{one-worker}|{person}|{elder}|{child}|el de|la de|el del)',
    '<(el|la|nuestro|nuestra) _0-1 (más) (pequeño|pequeña|chico|chica|chiquito|chiquita|chiquitín|prematuro|prematura|veterano|veterana)> _0-6 (fue|va|fue a|marcha|a casa)',
    '(fue|va|marchó|marcha|ido) a casa <(el|la|nuestro|nuestra) _0-1 (más) (pequeño|pequeña|chico|chica|chiquito|chiquita|chiquitín|prematuro|prematura|veterano|veterana)>',
    '<(cabía|cabe|cupo) en (la palma|una mano|mi mano)>',
    '<(su móvil|su teléfono|su celular)> _0-4 (sonaba|sonando|encenderse|encendía|vibrar|vibraba|iluminaba|iluminarse)',
  ],
  'event-noted': [
    '<#number _0-1 (de|en) (alcohol|alcoholemia|glucosa|potasio|hemoglobina|troponina|plaquetas|azúcar) _0-8 a las> {time}|#number',
    '<(salimos|salida|aviso|alerta|activados|activan|vamos|clave|sirenas|volamos|corremos) _0-9 (por|para|de|como)> _0-2 {symptom}|{condition}|opresión',
    '{symptom}|{condition}|muero|morirme|ahogo|ahogaba _0-4 <(decía|dice|ponía|pone) (el aviso|la llamada|la pantalla|el parte)>',
    '<(aviso|llamada|parte|centro coordinador) (decía|dice|ponía|hablaba de)> _0-4 {symptom}|{condition}',
    '<(emergencia|urgencia|código rojo) (del|de|en|de la)> _0-4 era (un|una|el|la)',
    '<(eran|era|fue|fueron) (el|la|los|las)> _0-2 {harmless-image} ,',
  ],
  'slot-patient': [
    '<(la|las|el) de las {time}|#number> _0-2 (en blanco|vacía|vacío|sin venir|otra vez|de nuevo)',
    '<(las) {time}|#number> _0-4 en blanco',
    '<(segunda|tercera|cuarta|quinta|dos|tres|cuatro) (vez|veces)? (seguida|seguidas)> _0-3 (de|del) _0-1 (la|el)? (misma|mismo)',
  ],
} as const;
