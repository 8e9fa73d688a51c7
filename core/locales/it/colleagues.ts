const shift =
  'notte|mattina|mattino|pomeriggio|sera|turno|reparto|accettazione|guardia|laboratorio|radiologia|direzione|triage|sala|cup|segreteria|{care-place}|{duty}';
const scoff =
  'genio|geni|luminare|luminari|scienziato|scienziati|einstein|fenomeno|fenomeni|campione|campioni|cima|artista|artisti';
const slip =
  'lasciato|lasciata|lasciati|dimenticato|dimenticata|perso|persa|buttato|rotto|scritto|prescritto|spento|staccato|firmato|svuotato|messo|rifornito|chiuso|avvisato|registrato';

/** Colleagues, shifts and professions scorned for their work, without a word of abuse. */
export const colleaguesScorned: readonly string[] = [
  `<i|le|quei|quelle|questi|queste|ai|alle signorini|signorine|marchesi|marchese|contesse|lorsignori|padroncini|scienziati|luminari|illuminati di|della|del|dell|delle|dei|in ${shift}>`,
  `<al|quel|il|sto|bravo|complimenti|grazie _0-1 ${scoff} di|della|del|dell|in|che ${shift}? che? (ha|hanno) _0-1 ${slip} _0-3>`,
  `${scoff}|{colleague}|{own-team} _0-12 <(tenta la fortuna|tentate la fortuna|tenti la fortuna|prova con un altro|la vostra strada|la tua strada|la loro strada|datevi all|datti all|si dia all|si diano all)>`,
  '<{colleague}|{own-team}|{staff} _0-2 scoprono|scopre|scoprendo|scopriranno|scoperto che _0-4 non|esiste|esistono _0-3>',
  '<(cosa|che) (fanno|fa|faranno|combinano) _0-1 {colleague}|{own-team}|{staff}|loro|questi|quelli|quelle _0-4 (a parte|oltre a|oltre che|se non|tranne)>',
  '<(altra|ennesima|seconda|terza|quarta|quinta) _0-2 notte|mattina|volta|sera|guardia _0-3 (rifare|sistemare|correggere|ripulire|finire|completare) _0-2 (che|di|del|della|degli|delle) _0-5 non|male|lasciato|lasciano>',
  `rifare|sistemare|correggere|ripulire|finire|completare _0-12 <(la vostra strada|la loro strada|il vostro mestiere)>`,
  '<{bad-work}|{insult}|{nuisance} (con|col|in|con la|con il) camice|divisa|fonendo|laurea|stetoscopio|zoccoli|cartellino>',
  '<{nuisance}|{bad-work}|{insult} (altro che|mica|non) {colleague}>',
  '<{colleague}|{staff} : bravi|brave|ottimi|grandi|bravissimi _0-3 , peccato|ma|però|poi _0-4>',
  '<consegna|consegne|invio|referto del|della|dei|delle|di _0-2 pomeriggio|mattina|mattino|notte|turno _0-8 bugie|bugia|barzelletta|favole|fantascienza|invenzione>',
  '<{colleague}|{authority}|{staff} non saprebbe|saprebbero|potrebbe gestire|organizzare|mandare|dirigere avanti? (nemmeno|neanche)? un|una _0-3>',
  '<{colleague}|{staff} _0-5 passato|passa|passano più tempo|ore _0-4 magazzino|telefono|bar|cucina|corridoio|instagram|fumare|salita|macchinetta che _0-4>',
  '<due|tre|quattro|cinque|sei|sette|otto|dieci {colleague} _0-6 (e nemmeno|e neanche|e nessun|e nessuna|e manco) _0-3>',
  '{colleague} _0-3 <(non ti) vedono|vedranno|visitano|rispondono|guardano _0-2 (non ti) vedono|vedranno|visitano|rispondono|guardano>',
];
