/** Praise that scoffs when what follows is a fault. */
const labels =
  'genio|genia|genios|genias|iluminado|iluminada|iluminados|lumbrera|lumbreras|crack|cracks|fenómeno|fenómena|fenómenos|artista|artistas|figura|figuras|figurita|máquina|máquinas|campeón|campeona|campeones|einstein|eminencia|eminencias|listo|lista|listos|listillo|listilla|sabio|sabios|prenda|prendas|cerebrito|joyita|joyitas|angelito|angelitos|alma|almas|compañero|compañera|compañerito|compañerita|colega|colegas|señor|señora|personaje|personajes';

/** A fault in work: what was left undone, lost, or done the wrong way. */
const fault =
  'dejó|dejaron|deja|dejan|dejado|olvidó|olvidaron|olvidado|colocó|prescribió|pautó|escribió|derivó|largó|largaron|fue|fueron|ido|perdió|perdieron|tiró|tiraron|firmó|avisó|avisaron|repuso|registró|registraron|miró|leyó|puso|pusieron';
const address = 'al|a|felicito|felicidades|bravo|aplausos|aplauso|enhorabuena|quién|gracias';

/** Colleagues named by what they failed to do. */
export const faultsMocked: readonly string[] = [
  `<${address} _0-3 ${labels} _0-4 que se|ha|han|no? ${fault}>`,
  `<${address} _0-3 ${labels} (del turno|de la noche|de la tarde|de la mañana|de guardia)> _0-2 que|por`,
  '<turno|los|las|gente de|del la? noche|mañana|tarde|noches|mañanas|tardes no|nunca|ni|jamás quiso|quisieron|hace|hacen|hizo|hicieron|limpia|limpian|cambia|cambian|recoge|recogen|repone|reponen|registra|registran|mueve|mueven|pega|pegan>',
  '<aprendan|aprended|aprende|aprendé a _0-5 (o dedíquense|o dedícate|o dedicaos|o váyanse|o cállense|o cambien|de una vez|o quédense)>',
  '<el nivel de los|las? {colleague}|{own-team}|{staff} _0-6 llorar|pena|miedo|lamentable|suelos|vergüenza|piso>',
  '{colleague}|{own-team} _0-4 <son|sois|es (un castigo|una cruz|una condena|una maldición|un suplicio|un calvario|una desgracia)>',
  '<{bad-work}|{insult} de|del la|los|las? {house}|mutua|mutuas|privada|concertada|aseguradora>',
  '<lo que (la noche|la mañana|la tarde|el otro turno|el turno anterior|los de antes|las de antes) no|nunca quiso|quisieron|hizo|hicieron|hace|hacen>',
  '<cobran|cobra|sacan|ganan|saca|gana _0-3 (por mirar|por dormir|por sentarse|sin hacer|sin moverse|sin pisar)>',
  '<cobran|cobra|sacan|ganan|saca|gana _0-3 durmiendo|roncando|rascándose|sentados|sentadas>',
  '<nunca|jamás _0-1 vi|visto|vimos a? tanta|tanto|tantos|tantas {insult}|{bad-work}|{derision}>',
  '<le|les regalaron|tocó|cayó _0-1 el|su|la título|plaza|diploma|carrera|licencia|especialidad>',
  '<llevo|llevamos|paso|pasamos|vez|estoy|estamos _0-3 corrigiendo|arreglando|rehaciendo|repitiendo|deshaciendo|remendando|limpiando (sus|las de|los de|lo de|las cagadas de|los errores de)>',
];
