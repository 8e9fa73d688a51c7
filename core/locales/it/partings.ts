/** What is said to somebody who has died or leaves for good. */
const farewell = `buon_viaggio vola_alto fai_buon ciao_per_sempre addio riposa riposi riposa_in senza_più_dolore non_soffri_più un_angelo_in_più ci_mancherai mi_mancherai ci_manchi ci_mancherà
  senza_di_te ti_(porteremo|porto|ricorderemo|ricorderò|pensiamo|salutiamo) ci_hai_lasciat(o|i) te_ne_sei_andat(o|a) lassù ovunque_tu_sia la_tua_(poltrona|sedia|stanza|culla|carrozzina)_(vicino|resta|è|rimane|accanto|oggi|vuota) il_tuo_(letto|posto|angolo|cuscino)_(vicino|resta|è|rimane|accanto|oggi|lo_hanno|l_hanno|vuoto) (oggi|ieri|stamattina)_(il_tuo_(letto|posto)|la_tua_(stanza|poltrona|culla)) non_eravamo_pronti non_siamo_pronti hai_(combattuto|lottato|resistito) hai_smesso_di_(soffrire|lottare) i_tuoi_disegni`;

/** Leaves work for good. */
const retires =
  'pensione pensionamento trent_anni_di_(corsia|guardie|turni|servizio) (trenta|quaranta|trentacinque|trentotto)_anni_di_(corsia|guardie|turni|servizio|ferri|lavoro|carriera) pensionato pensionata va_in_pensione in_pensione buona_pensione ultimo_turno ultima_guardia_di (appende|appendi|appendere|appeso|appendo|appendono)_(il_camice|la_divisa|gli_zoccoli|il_fonendo|il_bisturi|lo_stetoscopio) (alla|la)_pensione_di';

/** A farewell to somebody who was under care. */
export const farewellTold = [
  '<{farewell}> _0-12 {care-place}|{treatment}|{procedure}|{device}|{drug}|infermieri|infermiere|reparto|macchina',
  '{care-place}|{treatment}|{procedure}|{device}|infermieri|reparto _0-12 <{farewell}>',
  '(anni|mesi|settimane|giorni) (con te|insieme) _0-3 <{care-place}|{treatment}>',
];

/** A time before living memory. */
const longAgo = `(più_di_|quasi_|)(90|95|100|110|120|125|130|140|150|160|170|180|190|200|250|300|cent|cento|centovent|centoventi|centotrent|centotrenta|centocinquanta|centocinquant|duecento|trecento)_anni_fa (un|due|tre|diversi)_secol(o|i)_fa secolo_(xv|xvi|xvii|xviii|xix) (xv|xvi|xvii|xviii|xix)_secolo nell_ottocento nel_(settecento|seicento|cinquecento)`;

/** Words of leaving, and of what is long past. */
export const partings = { farewell, retires, 'long-ago': longAgo };
