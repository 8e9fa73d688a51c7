const trades = '{colleague}|{own-team}|{staff}|curanti|rimpiazzi|interinali|gettonisti';

/** Groups of colleagues called idle, interchangeable or bought, in the pictures people use for it. */
export const groupsScorned = [
  `<${trades} : _0-5 (euro|stipendio|stipendi|soldi|paga) _0-3 (per|e) _0-1 (dormire|russare|ronfare|riposare|chiacchierare|guardare|scaldare|giocare|fumare|firmare|chiamare)>`,
  '<(euro|stipendio|stipendi|gettone|gettoni) _0-3 per (dormire|russare|ronfare|scaldare|chiacchierare)> _0-10 {colleague}|guardiola|guardia|consulente',
  '<{insult}|{bad-work}|{nuisance} (a peso d oro|a gettone|a cottimo|a ore|un tanto al chilo)>',
  `<${trades} _0-6 (fotocopie|fotocopiatrici|tappabuchi|turabuchi|riempiposti|corpi caldi|sagome di cartone|figurine|segnaposto|segnaposti|birilli|attaccapanni|appendiabiti)>`,
  `<(fotocopie|fotocopiatrici|tappabuchi|turabuchi|corpi caldi|sagome di cartone|segnaposto) (con|in|col|di) (il)? (camice|divisa|cartellino|laurea|fonendo|timbro)>`,
  '<(laurea|abilitazione|specializzazione|diploma|titolo|iscrizione all albo) _0-4 (lotteria|tombola|riffa|pesca di beneficenza|patatine|ovetto|uovo di pasqua|detersivo|fustino|merendine|raccolta punti|gratta e vinci|sottobanco|sagra)>',
  '<(lotteria|tombola|riffa|patatine|ovetto|detersivo|merendine|raccolta punti|sagra) _0-3 (laurea|abilitazione|specializzazione|diploma)>',
  `<${trades} _0-6 (non (alzano|alza|sollevano|solleva) (mai)? (un dito|il sedere|lo sguardo|gli occhi|la testa|la cornetta))>`,
];
