const shift =
  'noche|mañana|tarde|turno|planta|anestesia|guardia|admisión|laboratorio|rayos|farmacia|dirección|gerencia|urgencias|quirófano|archivo|{care-place}|{duty}';
const mend =
  'rehaciendo|arreglando|corrigiendo|terminando|limpiando|repitiendo|recogiendo|ordenando|acabando';

/** Colleagues, shifts and professions scorned for their work, without a word of abuse. */
export const colleaguesScorned: readonly string[] = [
  '<{colleague}|{staff} de (fotocopia|cartón|chichinabo|saldo|mercadillo|rebajas|tómbola|baratillo|playmobil|pacotilla|relleno|bulto|todo a cien)>',
  '<(título|plaza|carrera|especialidad|diploma|bata|matrícula|mir) _0-1 (os|les|te|le|se lo|se la) _0-1 (tocó|tocaron|ha tocado|salió|regalaron|regalan|vino|cayó|dieron|sacaron|sorteó|sortearon|rifaron) _0-1 en _0-2 (tómbola|rifa|feria|bolsa|caja|cereales|kinder|roscón|lotería|bingo|chocolatina|patatas|yogur)>',
  '<(rifaron|sortearon|sortean|rifan|regalan|regalaban|regalaron) (el|los|las|la) _0-1 (título|títulos|plaza|plazas|carrera|diploma|especialidad)>',
  '<(los|las|esos|esas) (del|de|de la|de los) _0-1 ambulatorio|primaria|cabecera|urgencias|admisión|agencia|ett|bolsa|refuerzo|noche|noches|privada|laboratorio|rayos|guardia|consultorio|salita|centro|periférico _0-3 (derivan|mandan|miran|exploran|trabajan|piensan|atienden|diagnostican|escriben|operan) con (los pies|el culo|los ojos cerrados|el codo|una ouija|un dado|las rodillas)>',
  '<(derivaciones|derivación|interconsultas|interconsulta|informes|volantes|partes) _0-8 (para echarlas|para echarlos|para tirarlas|para tirarlos|directas|directos|derechas|derechos|carne) (a|al|de) (la)? (basura|papelera|contenedor|reciclaje|trituradora)>',
  '<(eventuales|eventual|suplentes|refuerzos|sustitutos|sustitutas|interinos|interinas|{colleague}|(los|las) (de|de la|del) (ett|agencia|bolsa|refuerzo|relleno)) _0-5 (hacen bulto|hacer bulto|de relleno|rellenando|rellenan hueco|calientan silla|calientan la silla|de florero|cuerpos calientes|con pulso y poco más|respiran y poco más)>',
  '<(mandan|mandáis|envían|ponen|traen|contratan|llega|llegan) _0-6 (que respire|con pulso|que respiren|cuerpos|bultos|relleno) _0-3 (de|y) _0-2 {colleague}|agencia|ett|bolsa|{staff}|titular|título>',
  `<los|las|esos|esas|estos|estas señoritos|señoritas|señoritingos|marqueses|marquesas|divinos|divinas|lumbreras|einsteins|iluminados|iluminadas de|del la|el|los|las? ${shift}>`,
  '<{colleague}|{own-team}|{staff} _0-2 descubren|descubre|descubrieron|descubriendo|descubrirán que _0-3 no|existe|existen _0-3>',
  '<qué hacen|hace|harán|pintan|pinta _0-1 {colleague}|{own-team}|{staff}|ellos|ellas|estos|esos _0-6 (aparte de|además de|salvo|excepto|más que|que no sea)>',
  `<(otra|enésima|segunda|tercera|cuarta|quinta) _0-2 noche|mañana|tarde|vez|guardia _0-4 ${mend} _0-2 que|de _0-5 (no|mal|dejaron|dejan|olvidaron)>`,
  `{colleague}|{own-team}|{staff} _0-12 <(lo vuestro es|lo suyo es|lo tuyo es|prueba suerte|probad suerte|busca otro oficio|buscad otro oficio|dedíquense a|dedicaos a)>`,
  `${mend} _0-12 <(lo vuestro es|lo suyo es|igual lo vuestro)>`,
  '<{bad-work}|{insult}|{nuisance} con (un|una)? bata|fonendo|fonendos|pijama|título|estetoscopio|uniforme|galones|placa|carrera|máster>',
  '<{nuisance}|{bad-work} (que no|y no|más que) {colleague}>',
  '<{colleague}|{staff} : buenos|buenas|muy|grandes|geniales _0-3 , lástima|pena|qué|pero _0-4>',
  '<(pase|relevo|parte|informe) (de|del) (la|el|los|las)? _0-2 tarde|mañana|noche|turno|urgencias _0-8 mentira|mentiras|ficción|chiste|cuento|invento>',
  '<{colleague}|{authority}|{staff} no sabría|sabrían|podría|podrían ni? llevar|organizar|montar|gestionar|dirigir ni? un|una _0-3>',
  '<{colleague}|{staff}|suplente|suplentes|eventual|interina _0-4 pasado|pasa|pasan|pasó|pasaron más|mas rato|tiempo|horas _0-4 almacén|móvil|cafetería|cocina|pasillo|instagram|fumando|office|máquina que _0-4>',
  '<dos|tres|cuatro|cinco|seis|siete|ocho|diez {colleague} _0-7 (y ni|y ningún|y ninguna|y sin) _0-3>',
  '{colleague}|cabecera _0-3 <(ni te) ven|verán|miran|cogen|atienden _0-2 (ni te) ven|verán|miran|cogen|atienden>',
];
