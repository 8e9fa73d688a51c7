/** Matches and races, in the words of those who play, run or watch. */
export const sport = `descanso_del_partido al_descanso primer_tiempo segundo_tiempo prórroga tiempo_añadido saque_inicial lateral_izquierdo defensa_central centrocampista guardameta fuera_de_juego gol_en_propia autogol tanda_de_penaltis el_árbitro el_réferi vestuario(s) banquillo la_grada goleada remontada
  la_final la_semifinal la_liga clasificación descendemos bajamos_a_segunda pachanga futbito pádel partido_de_vuelta partido_de_ida 5k 10k 5km 10km primera_carrera carrera_(popular|nocturna|solidaria) media_maratón medio_maratón media_maraton maratón maraton triatlón ultratrail trail travesía_a_nado
  dorsal línea_de_meta la_meta kilómetro_(uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|treinta) marca_personal mi_marca avituallamiento`;

const session = '(en|a|para|al) (la|el|lo) de las';

/** The author's own hours: a class, a film, a run, a match. */
export const ownLeisure = [
  '{sport} _0-8 {sport}',
  '(baja|bajas|baja médica|fuera|lesión|lesionado|lesionada) _0-6 (nuestro|nuestra|el|la|de) _0-1 (capitán|capitana|delantero|delantera|portero|portera|jugador|jugadora|pívot|central|lateral|extremo|escolta|ala|futbolista|ciclista)',
  '(nuestro|nuestra|el|la) _0-1 (capitán|capitana|delantero|delantera|portero|portera|jugador|jugadora|pívot|central|lateral|extremo|escolta|ala|futbolista|ciclista) _0-8 (baja|lesión|lesionado|lesionada|temporada|partidos|jornadas|club|afición|plantilla)',
  '(club|afición|temporada|plantilla|cuerpo técnico|servicios médicos) _0-10 (capitán|capitana|delantero|delantera|portero|portera|jugador|jugadora|pívot|central|lateral|extremo|escolta|ala|futbolista|ciclista)',
  '^ yo (buscando|perdiendo|llegando|saliendo|corriendo|comiendo|cenando|olvidando|rebuscando|persiguiendo) _0-4 {device}|fonendo|llaves|gafas|móvil|celular|boli|bolígrafo|tijeras|mascarilla|identificación|tarjeta',
  'fonendo|estetoscopio|boli|bolígrafo|identificación (colgado|colgada|puesto|puesta|puestas|metido) (al|del|en) _0-2 (cuello|cabeza|bolsillo|frente|moño|oreja)',
  '(se casa|se casó|se ha casado|boda de|fiesta de|bautizo de) _0-2 {my} _0-2 {kin}|{friend}|jefa|jefe|compañera|compañero|compi',
  '#number|uno|dos|tres|cuatro|cinco a? #number|cero|uno|dos|tres (al|en el) descanso',
  '(nos|nos han) (metieron|metido|cayeron|marcaron) _0-2 (gol|goles|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)',
  '(expulsan|expulsaron|tarjeta roja) _0-5 (portero|delantero|defensa|central|lateral)',
  '(perdimos|ganamos|perdida|ganada) _0-1 (la|el) _0-1 (final|semifinal|derbi|partido|liga|copa)',
  '(perdíamos|ganábamos|perdimos|ganamos|empatamos|íbamos|palmamos|metimos) _0-8 {sport}',
  '(nuestro|nuestra|el|la) _0-2 {sport} _0-4 (necesita|necesitaba|pide|pedía) (un|una)? {procedure}|{treatment}|{device}|{drug}',
  '(mi|mis|nuestro|nuestra|nuestros) _0-3 {sport}',
  '^ (primera|primer|segunda|segundo|otra|última)? {sport} (:|,|hecha|hecho|terminada|terminado|completada)',
  '(corrí|corrimos|terminé|acabé|completé|hice|hicimos|entreno|entrenando|me apunté a) _0-3 {sport}',
  `(fui|voy|vamos|fuimos|iré|colé|cuelo|metí|llego|llegué|llegamos|apunté|apunto|apuntado|apuntada|escapé|escapo|entrada|entradas|sesión|clase) _0-1 ${session}`,
  `${session} _0-10 spinning|zumba|yoga|pilates|crossfit|bodypump|natación|aquagym|cine|película|peli|palomitas|tráilers|sala|butaca|monitor|monitora|función|🍿`,
  '(clase|sesión|mi profe|mi monitor|mi monitora) de (spinning|zumba|yoga|pilates|crossfit|bodypump|natación|aquagym|boxeo|baile|bachata|cerámica|coro)',
  '(suspendí|suspendo|aprobé|apruebo|aprobado|suspendido) _0-3 (carné|carnet|teórico|examen de conducir)',
];
