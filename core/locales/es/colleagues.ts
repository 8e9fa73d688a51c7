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
];
