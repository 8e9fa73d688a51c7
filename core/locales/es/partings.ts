/** What is said to somebody who has died or leaves for good. */
const farewell = `buen_viaje vuela_alto vuele_alto vuele_usted hasta_siempre descansa descanse descanse_en descansa_ya sin_dolor ya_sin_dolor adiós un_ángel_más te_(echaremos|vamos_a_echar|vamos_a_extrañar|extrañaremos|recordaremos|llevaremos|echamos|extrañamos)
  sin_ti sin_vos muy_callad(o|a)_sin nos_dejas nos_has_dejado te_nos_(fuiste|vas|has_ido) allá_arriba allí_arriba allí_donde_estés donde_quiera_que_estés dond(e|équiera)_estés que_(duermas|duerma|descanses)_bien (toque|cante|baile|toca|canta|baila)_usted_arriba
  tu_(sillón|cama|butaca|silla|sitio|rincón)_(se|queda|sigue|de|junto) hasta_luego_(maestro|maestra|campeón|campeona|capitán|vecino)`;

/** Leaves work for good. */
const retires =
  'jubila jubilan jubilo jubilamos jubiló jubilarse jubilación jubilado_hoy se_retira se_jubila se_nos_jubila último_turno última_guardia_de último_fichaje última_ficha ficha_por_última_vez cuelga_(la_bata|el_fonendo|el_pijama|los_zuecos)';

/** Where somebody under care lies or sits, day after day. */
const seat = `sillón butaca cama camita cuna incubadora silla_de_ruedas andador mesilla (máquina|sillón|cama|box|puesto|sitio|monitor)_(uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|1|2|3|4|5|6|7|8|9|10) (cama|sillón|silla|sitio|rincón|butaca|habitación)_(del|de_la|junto_a_la)_(fondo|ventana|esquina|rincón|puerta) (su|tu)_(silla|sitio|rincón|almohada)`;

const weekdays = 'lunes|martes|miércoles|jueves|viernes|sábados|domingos';

/** A farewell to somebody who was under care: said, or told by the place that is empty and the habits that are missed. */
export const farewellTold = [
  '<(de otro|de otra|otro|otra)> _0-2 (bajo|en|junto a|sobre) (la|el|su)? {seat}',
  '<(casi|a punto de) _0-2 (digo|decirle|decir|saludo|saludarle) (buenas noches|buenos días|buenas tardes|buenas|hasta mañana)>',
  '<(el|la|ese|esa|aquel|su) _0-1 {seat}|asiento|silla|rincón|esquina|sitio> _0-6 (no será|no volverá a ser|ya no es) (el|la|lo) mismo|misma',
  '<{farewell}> _0-12 {care-place}|{treatment}|{procedure}|{device}|{drug}',
  '{care-place}|{treatment}|{procedure}|{device} _0-12 <{farewell}>',
  '(años|meses|semanas|días) (contigo|con vos) _0-3 <{care-place}|{treatment}>',
  '<(el|la|ese|esa|su|tu|aquel|aquella) _0-1 {seat}> _0-4 (está|estaba|sigue|quedó|queda|amaneció|parece|se quedó) _0-2 (vacío|vacía|libre|callado|callada|muda|mudo|frío|fría|en silencio|sin nadie)',
  '^ <(cama|camita|sillón|cuna) (hecha|vacía|vacío|libre|desnuda|deshecha|recién hecha)>',
  '<(nadie|ninguna|ninguno) _0-1 (quiere|quiso|se atreve a|se anima a) (ocupar|ocuparlo|ocuparla|sentarse|tender|hacer|tocar|usar|mover)>',
  '(pasar|paso|pasé|pasamos) (por|delante de|junto a) <(el|la|tu|su) _0-2 {seat}>',
  '<{seat}> (ya)? no (cantaba|canta|sonaba|suena|silba|hablaba|habla|reía|ríe)',
  '<(el|su|tu) (nombre|cartel|cartelito|foto) _0-2 (quitado|borrado|tachado|retirado) _0-1 (de)? (la|el)? (puerta|pizarra|pared)>',
  `<{duration}|años|meses|inviernos|veranos de ${weekdays}>`,
  '<(enchufado|enchufada|conectado|conectada|sentado|sentada) (a nuestro lado|con nosotras|con nosotros|junto a nosotras|junto a nosotros)>',
];

const crew =
  'celador|celadora|recepcionista|limpiadora|cocinero|cocinera|vigilante|conserje|portero|portera|capellán|secretario|secretaria|telefonista|enfermera|enfermero|matrona|supervisora|supervisor|auxiliar|médico|médica|jefe|jefa|jardinero|bibliotecaria|ambulanciero|camillero|fisio|farmacéutica|voluntaria|voluntario|profesor|profesora';

/** A colleague leaves for good, or has died. */
export const colleagueParts = [
  `(nuestro|nuestra|el|la|mi|querido|querida) _0-2 ${crew} (durante|desde hace|de|por) (más de)? (los últimos)? {duration}|siempre|toda`,
  `{duration} de _0-1 ${crew} _0-4 {person-name}`,
  '(colgó|cuelga|entregó|entrega) _0-1 (los|las|el|la|su|sus) (auriculares|zuecos|llaves|delantal|busca|fonendo|bata|uniforme|identificación)',
  '(empujó|firmó|fichó|hizo|atendió|condujo|trabajó|puso) su (último|última) _0-1 (camilla|turno|guardia|informe|llamada|ronda|consulta|noche|día|receta|cama)',
  'que (formó|enseñó|nos formó|nos enseñó|ha formado) a? _0-2 (media|medio|tantos|tantas|varias|generaciones|todos|todas|muchos|muchas|nosotros)',
  '(último|última) (fichaje|turno|guardia|día|jornada|café|ronda|firma) (de|para|del) _0-1 (la|el)? {person-name}',
  '{duration} (en|de|tras|detrás de) (la|el)? (centralita|cocina|portería|recepción|limpieza|lavandería|mostrador|ventanilla|paritorio|celador|celadora|conserje|cafetería|almacén)',
  '(que|ojalá) (le|te|os|les) vaya (lindo|bonito|bien|genial|de lujo) _0-3 (nietos|nietas|pesca|huerta|huerto|jubilación|campo|caravana|petanca)',
  '(disfrute|disfruta|disfrutad|disfruten) (de)? (la|los|las|tu|tus|su|sus|esos|esas) _0-2 (nietos|nietas|jubilación|huerto|huerta|júbilo|caravana|descanso merecido)',
  '{duration} (empujando|repartiendo|fregando|abriendo|cogiendo|contestando|cocinando|planchando|conduciendo|fichando|barriendo|ordenando) _0-2 (camillas|carros|bandejas|puertas|pasillos|suelos|teléfonos|teléfono|ambulancias|ropa|expedientes|historias|sábanas)',
  '(quién|quien) (nos|me) (va a|irá a)? (reñir|riñe|reñirá|regañar|regaña|cuidar|mandar|hace|hará|trae|traerá) _0-3 ahora',
  '(sobre en recepción|colecta|corona de flores|libro de condolencias|cena de jubilación|fiesta de despedida|comida de despedida|pasillo de honor|pasillo de aplausos)',
];

/** A time before living memory. */
const longAgo = `hace_(más_de_|casi_|unos_|)(90|95|100|110|120|125|130|140|150|160|170|180|190|200|250|300|cien|ciento_veinte|ciento_veinticinco|ciento_treinta|ciento_cincuenta|doscientos|trescientos)_años hace_(más_de_|casi_|)(un|dos|tres|varios)_siglo(s|) siglo(s|)_(xv|xvi|xvii|xviii|xix)`;

/** Words of leaving, and of what is long past. */
export const partings = { farewell, retires, seat, 'long-ago': longAgo };
