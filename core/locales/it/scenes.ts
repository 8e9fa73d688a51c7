import type { Construction } from '../../reading/topics/index.ts';
import { fromTheNews, recordPassed } from './passing-through.ts';

const weeks =
  'dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove|venti|ventuno|ventidue|ventitré|ventiquattro|venticinque|ventisei|ventisette|ventotto|ventinove|trenta';
const care = '{procedure}|{treatment}|{test}|{device}|{drug}|{care-place}|{condition}|{symptom}';

/** Further scenes in which one patient is seen, though no word says so. */
export const scenes = {
  'slot-patient': [
    ...fromTheNews,
    '<(il|la)? letto|box|camera|stanza (uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci)> (mi|ci|dice|ha|è|vuole|chiede|suona|urla|si|non)',
    '<(le) {time}|#number> _0-2 (buco|vuoto|bianco|saltate|niente)',
    '<(seconda|terza|quarta|quinta|due|tre|quattro) (volta|volte)? di fila> _0-3 (della|del) _0-1 (stessa|stesso)',
    '<(il|la|lo|l|i|le) _0-1 {kin} (della|del|di) (#number|letto|stanza|camera)>',
    '<(il|la|lo|l) (mio|mia|nostro|nostra) (delle|del|della|dei) _0-1 {time}|#number|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|mezzogiorno|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|mattino|sera|mattina>',
    '<(quello|quella) (che|del|della) (doveva|dovevo|dovevamo|aspettavo|aspettavamo) _0-3 (operare|operarsi|visitare|ricoverarsi|ricoverare|fare|dimettere|venire)>',
  ],
  'outcome-told': [
    '<(sedia|poltrona|letto|culla|posto|sedile|incubatrice|cuscino|armadietto) _0-4 (è|sono|era|resta|rimane|rimasto|rimasta|rimarrà|oggi) _0-3 (vuoto|vuota|libero|libera)> _0-6',
    '<(il suo|la sua|i suoi|le sue) _0-1 {symptom}|{condition}|{body-part}|{test}|{clinical-image}> _0-4 (era|è|erano|sono|non|sembrava|sembra|ha|aveva)',
    '<(aveva|avrà avuto|avevano) (i miei anni|gli anni miei|la mia stessa età|metà dei miei anni|i miei stessi anni)>',
    '<(mesi|anni|settimane|giorni) di {treatment}|{procedure}|sedute|esercizi|silenzio|sondino> _0-12 (e poi|poi|oggi|finalmente) _0-6 {said-3}|{did-3}|{past-3}|{emotion-3}',
    '<(non è bastato|non è servito|niente da fare|non c è stato niente da fare|non ci siamo riusciti|non siamo riusciti a salvarl)>',
    '<(è|era|sta|sono) (da noi|qui da noi|in mano nostra|nelle nostre mani)>',
  ],
  'dropped-told': [
    '<(l|lo|la) (ho|abbiamo) (chiamato|chiamata) _0-2 volte> _0-2 (in|dal|dalla) (sala|corridoio|triage|accettazione)',
    `^ <(ha|aveva|si è|si era) _0-1 !aperto !chiuso !vinto !inaugurato !pubblicato !nevicato !piovuto !firmato {participle}> _0-7 {kin}|${care}|{body-part}`,
    '^ <(ha|aveva) (aspettato|voluto|chiesto|preteso|smesso|deciso|provato|continuato|resistito|lottato|combattuto|salutato)> (che|di|a|tutti|fino|finché)',
    '^ <(lo|la|li) (aspettavamo|aspettavo|conoscevamo|conoscevo|seguivamo|seguivo|vedevamo|vedevo|chiamavamo)>',
    `^ _0-2 <(le|gli) (ho|abbiamo|hanno|ha) _0-1 {participle}> _0-9 {body-part}|{kin}|mano|occhi|${care}`,
  ],
  vignette: [
    `^ <${weeks} settimane> _0-4 ;`,
    '#number grammi <(a|ad|alla|quando) (nascita|{date})>',
    '(caso|rebus|quiz|enigma) _0-5 : _0-2 <{person}|{child}|{patient}|{elder}|maschio|femmina>',
    ': <maschio|femmina|uomo|donna> ;',
    '^ <{age}> , _0-7 {did-3}|{condition}|{procedure}|{symptom}|{device}|{drug}',
    '<uomo|donna|bambino|bambina|paziente|lattante|ragazzo|ragazza|signora|signore|maschio|femmina di? {age}> _0-6 (con|che|per|senza|affetto|affetta|giunge|ricoverato|ricoverata|accede|riferisce|presenta)',
    '^ <uomo|donna|maschio|femmina|bambino|bambina|lattante|paziente|signora|signore|ragazzo|ragazza (di)? {age}>',
    '(caso|caso clinico|caso del giorno) : _0-2 <{person}|{child}|{patient}|{elder} _0-2 {age}>',
    '<{the-person}|{one-person}|{one-patient}|{bare-person} , {age}>',
    '^ <{age}|{duration}> , _0-2 (ha|aveva|è|era|si|non|lo|la|in|mentre|col|durante|appena|nessun|nessuna|già|mai)',
    '<(aveva|arrivato con|arrivata con|entrata con|entrato con) _0-3 ({test}|glicemia|emoglobina|saturazione|pressione|potassio|troponina|lattati|piastrine|febbre|di alcol) (a|di|sotto|oltre)? #number>',
    '<(aveva|avevano|con) _0-5 (di alcol|di alcolemia|di glicemia|di potassio|di emoglobina|di pressione|di febbre)>',
    '^ <{age}> (e|:|—) _0-7 {did-3}|{condition}|{procedure}|{symptom}|{device}|{drug}|{care-event}',
    `^ <{age}> , _0-3 ${care}`,
    `^ <{age} ;> _0-12 ${care}`,
    '<{initials} , (classe|anni|nato|nata|{age})>',
    '(indizi|indizio) : _0-10 <{symptom}|{condition}>',
  ],
  'relative-told': [
    '<(certi|certe|alcuni|alcune) (figli|figlie|parenti|nipoti|familiari|mariti|generi|nuore) (ti|ci|che|si|mi)>',
    '<{kin}> _0-2 (in corridoio|in sala d attesa|fuori dalla porta|dietro il vetro|al citofono|al telefono)',
    '(fuori|in corridoio|dietro il vetro|in sala d attesa) (c era|c è|aspetta|aspettava|aspettano|ci sono|c erano) _0-2 <{kin}>',
  ],
  'event-noted': [
    '<(usciamo|usciti|partiamo|partiti|uscita|chiamata|codice|sirene|allertati|corriamo|voliamo) _0-9 (per|come)> _0-2 {symptom}|{condition}|oppressione',
    '{symptom}|{condition}|muoio|morire|morendo|respiro _0-4 <(diceva|dice|c era scritto) (la chiamata|lo schermo|la scheda|il codice)>',
    '<(chiamata|scheda|codice|centrale) (diceva|dice|parlava di|dava)> _0-4 {symptom}|{condition}',
    '<(emergenza|urgenza|codice rosso) (al|in|del|di|a)> _0-4 era (un|una|il|la)',
    '<(erano|era|è stato|sono state) (il|la|le|i|gli)> _0-2 {harmless-image} ,',
    '(ho visto|ho assistito a|ho fatto|abbiamo avuto) <(il mio|la mia|il|la) (primo|prima) (arresto|decesso|morto|morte|parto|cesareo|autopsia|amputazione|infarto|rianimazione|codice rosso|lutto|suicidio|annegamento)>',
    '^ <(prima|primo|seconda|secondo|terza|terzo|ultima|ennesima) _0-2 {drug}|{treatment}|{test}> _0-3 (saltata|saltato|rifiutata|rifiutato|venduta|sputata|sputato|persa|perso|dimenticata|buttata)',
    '<parto (trigemino|gemellare|quadrigemino|in ascensore|in auto|in casa|in macchina|in ambulanza|in corridoio)>',
  ],
  'patient-told': [
    ...recordPassed,
    '(è|sono) (andato|andata|tornato|tornata|uscito|uscita) (a casa)? _0-6 <(il|la|i|nostro|nostra) _0-1 (più) (piccolo|piccola|piccino|piccina|prematuro|prematura|veterano|veterana|anziano)>',
    '<(stava|entrava|ci stava) (nel|in un|in) (palmo|una mano|mano)>',
    '(ci|mi) ha (lasciati|lasciato|lasciate|lasciata) <(il|la|quello|quella|l) _>',
    '<(il suo|il) (telefono|cellulare)> _0-4 (suonava|squillava|illuminarsi|illuminava|vibrava|vibrare|suonare)',
    '<(anni|mesi|settimane) che (la|lo|li) (seguo|seguiamo|curo|curiamo|visito|assisto|vedo|vediamo|accompagno|conosco|conosciamo)>',
    '<(ho riconosciuto|riconosco|abbiamo riconosciuto)> _0-4 (cognome|braccialetto|tatuaggio|voce|mani|faccia) _0-6 (era|è)',
    '(barella|barelle|lista|consegne|cartella|sala) _0-4 <(ho riconosciuto|riconosco|abbiamo riconosciuto)>',
  ],
  'person-told': [
    '{my-person} _0-8 {said-3}|{asked-3}|{did-3}|{emotion-3}|{told-me}|{past-3}|{outcome-3}|{came-3}',
    '(ho passato|abbiamo passato|passo) _0-3 (la notte|il turno|la mattina|il pomeriggio|un ora|due ore) (con|accanto a|vicino a) <(un|una|il|la) _>',
  ],
  'act-told': [
    '<(due|tre|quattro|cinque|sei|sette|otto|dieci|quindici|venti|trenta|#number) punti (sul|sulla|in|alla|al|sopra|sotto|nel)> _0-2 {body-part}',
    '<(l|la|lo) (ho|abbiamo) (estratto|estratta|tirato|tirata) _0-1 (ieri|oggi|stanotte|fuori|dalle|dalla|dal|sulla|sul)>',
  ],
} as const satisfies Partial<Record<Construction, readonly string[]>>;
