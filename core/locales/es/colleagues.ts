const shift =
  'noche|mañana|tarde|turno|planta|anestesia|guardia|admisión|laboratorio|rayos|farmacia|dirección|gerencia|urgencias|quirófano|archivo|{care-place}|{duty}';
const mend =
  'rehaciendo|arreglando|corrigiendo|terminando|limpiando|repitiendo|recogiendo|ordenando|acabando';

/** Colleagues, shifts and professions scorned for their work, without a word of abuse. */
export const colleaguesScorned: readonly string[] = [
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
