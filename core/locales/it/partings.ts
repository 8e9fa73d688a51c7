/** What is said to somebody who has died or leaves for good. */
const farewell = `buon_viaggio vola_alto fai_buon ciao_per_sempre addio riposa riposi riposa_in senza_più_dolore non_soffri_più un_angelo_in_più ci_mancherai mi_mancherai ci_manchi ci_mancherà dorma_bene dormi_bene (suoni|canti|balli)_lassù vola_(piccol|fagiolin|scricciol|guerrier)(o|a) buona_vita
  senza_di_te ti_(porteremo|porto|ricorderemo|ricorderò|pensiamo|salutiamo) ci_hai_lasciat(o|i) te_ne_sei_andat(o|a) lassù ovunque_tu_sia la_tua_(poltrona|sedia|stanza|culla|carrozzina)_(vicino|resta|è|rimane|accanto|oggi|vuota) il_tuo_(letto|posto|angolo|cuscino)_(vicino|resta|è|rimane|accanto|oggi|lo_hanno|l_hanno|vuoto) (oggi|ieri|stamattina)_(il_tuo_(letto|posto)|la_tua_(stanza|poltrona|culla)) non_eravamo_pronti non_siamo_pronti hai_(combattuto|lottato|resistito) hai_smesso_di_(soffrire|lottare) i_tuoi_disegni`;

/** Leaves work for good. */
const retires =
  'pensione pensionamento trent_anni_di_(corsia|guardie|turni|servizio) (trenta|quaranta|trentacinque|trentotto)_anni_di_(corsia|guardie|turni|servizio|ferri|lavoro|carriera) pensionato pensionata va_in_pensione in_pensione buona_pensione ultimo_turno ultima_guardia_di (ultima_timbratura|ultimo_cartellino|timbra_per_l_ultima) (appende|appendi|appendere|appeso|appendo|appendono)_(il_camice|la_divisa|gli_zoccoli|il_fonendo|il_bisturi|lo_stetoscopio) (alla|la)_pensione_di';

/** Where somebody under care lies or sits, day after day. */
const seat = `poltrona poltroncina lettino_in letto culla incubatrice sedia_a_rotelle girello comodino (macchina|poltrona|letto|box|posto|monitor)_(uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|1|2|3|4|5|6|7|8|9|10) (letto|poltrona|sedia|posto|angolo|stanza)_(in_fondo|della_finestra|vicino_alla_finestra|accanto_alla|d_angolo) (il_suo|il_tuo)_(posto|angolo|cuscino)`;

const weekdays = 'lunedì|martedì|mercoledì|giovedì|venerdì|sabati|domeniche|mattine|pomeriggi|sere';

/** A farewell to somebody who was under care: said, or told by the place that is empty and the habits that are missed. */
export const farewellTold = [
  '<(non l ha|non la|non lo|non ce l ha) _0-1 (voluta|voluto|occupata|occupato|usata|usato|toccata|toccato|vuole|occupa|usa|tocca) (nessuno|nessuna)>',
  '<(il|la|quella|quel|quello) _0-1 {seat}> _0-3 , (quella|quello) (delle|dei|della|del) (tue|tuoi|tua|tuo)',
  '<(di un altro|di un altra|un altro|un altra)> _0-2 (sotto|nel|sul|accanto|su) (il|la|al|alla)? {seat}',
  '<(stavo per|quasi) _0-1 (dire|dirgli|dirle|dico|saluto|salutare) (buonasera|buonanotte|buongiorno|ciao)>',
  '<(il|la|quel|quella|quello|suo|sua) _0-1 {seat}|sedia|seggiola|angolo|posto> _0-6 non (sarà|è) (più)? (la|lo|il) (stessa|stesso)',
  '<{farewell}> _0-12 {care-place}|{treatment}|{procedure}|{device}|{drug}|infermieri|infermiere|reparto|macchina',
  '{care-place}|{treatment}|{procedure}|{device}|infermieri|reparto _0-12 <{farewell}>',
  '(anni|mesi|settimane|giorni) (con te|insieme) _0-3 <{care-place}|{treatment}>',
  '<(il|la|l|quel|quella|quello) _0-1 {seat}> _0-4 (è|era|resta|rimane|sta|sembra) _0-2 (vuoto|vuota|libero|libera|muto|muta|freddo|fredda|in silenzio|zitta|zitto)',
  '^ <(letto|lettino|culla|poltrona) (rifatto|rifatta|vuoto|vuota|libero|libera|spoglio)>',
  '<(nessuno|nessuna) _0-1 (vuole|osa|ha voluto|si azzarda a) _0-1 (occuparlo|occuparla|sedersi|rifare|toccare|usare|spostare|la|lo)?>',
  '(passare|passo|passato|passata) (davanti|accanto|vicino) (a|al|alla) <_0-1 {seat}>',
  '<{seat}> (oggi)? non (canticchiava|cantava|canta|suonava|suona|fischia|fischiettava|parlava|rideva)',
  '<(il|suo|tuo) (nome|cartellino|disegno) _0-2 (tolto|cancellato|sparito) (dalla|dal) (porta|lavagna|muro|parete)>',
  `<{duration}|anni|mesi|inverni|estati di ${weekdays}>`,
  '<(attaccato|attaccata|collegato|collegata|seduto|seduta) (accanto a noi|vicino a noi|con noi)>',
];

const crew =
  'portiere|portinaia|guardiano|custode|centralinista|barelliere|inserviente|cuoco|cuoca|cappellano|segretaria|segretario|infermiera|infermiere|ostetrica|caposala|primario|medico|autista|giardiniere|bibliotecaria|fisioterapista|farmacista|volontaria|volontario|oss|usciere';
const years = '(#number|vent|venti|trent|trenta|quarant|quaranta) _0-1 anni';

/** A colleague leaves for good, or has died. */
export const colleagueParts = [
  '(viva|evviva|auguri|auguri agli|auguri ai) _0-1 (sposi|sposini|novelli sposi)',
  '(si sono|ci si sono) (detti sì|sposati|giurati)',
  `(nostro|nostra|il|la|l|caro|cara) _0-2 ${crew} (per|da|di) (più di)? (gli ultimi)? ({duration}|sempre|tutta|${years})`,
  `^ _0-2 anni (da|di) _0-1 ${crew} _0-4 {person-name}`,
  `(${years}|{duration}) (da|di) _0-1 ${crew} _0-4 {person-name}`,
  '(ha|abbiamo) (spinto|firmato|fatto|risposto|guidato|timbrato) _0-2 (ultima|ultimo) _0-1 (barella|turno|guardia|referto|chiamata|giro|visita|notte|giorno|ricetta)',
  '(ha|ha oggi) (posato|appeso|consegnato|restituito) _0-1 (le|gli|il|la|i) (cuffie|zoccoli|chiavi|grembiule|cercapersone|fonendo|camice|divisa|cartellino)',
  'che (ha formato|formò|ha insegnato a|ci ha formato|ci ha insegnato|ha cresciuto) _0-2 (mezza|mezzo|tanti|tante|generazioni|tutti|tutte|molti|noi)',
  '(ultima|ultimo) (timbratura|cartellino|turno|guardia|caffè|giro|giorno|firma|consegna) (di|per|del|della) _0-1 (la|il|l)? {person-name}',
  `(${years}|{duration}) (al|alla|in|nella|fra|tra|dietro il) (centralino|cucina|portineria|guardiola|lavanderia|sportello|mensa|magazzino)`,
  `${years} (fra|tra) _0-3 e`,
  'chi (ci|mi) (sgrida|sgriderà|rimprovera|bacchetta|coccola|comanda|fa|farà|porta|porterà) _0-3 (adesso|ora)',
  '(busta in portineria|colletta|libro delle condoglianze|cena di pensionamento|festa di pensione|festa d addio|corridoio d onore)',
];

/** A time before living memory. */
const longAgo = `(più_di_|quasi_|)(90|95|100|110|120|125|130|140|150|160|170|180|190|200|250|300|cent|cento|centovent|centoventi|centotrent|centotrenta|centocinquanta|centocinquant|duecento|trecento)_anni_fa (un|due|tre|diversi)_secol(o|i)_fa secolo_(xv|xvi|xvii|xviii|xix) (xv|xvi|xvii|xviii|xix)_secolo nell_ottocento nel_(settecento|seicento|cinquecento)`;

/** Words of leaving, and of what is long past. */
export const partings = { farewell, retires, seat, 'long-ago': longAgo };
