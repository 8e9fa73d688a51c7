import type { NumbersAndDates } from '../numbers-and-dates.ts';

const units =
  'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove';
const tens = 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta';

const words: Record<string, number> = {
  un: 1,
  una: 1,
  cento: 100,
  duecento: 200,
  trecento: 300,
  mille: 1000,
};
units.split(' ').forEach((word, index) => {
  words[word] = index;
});
tens.split(' ').forEach((ten, index) => {
  const value = 20 + 10 * index;
  words[ten] = value;
  units
    .split(' ')
    .slice(1, 10)
    .forEach((word, less) => {
      const stem = word === 'uno' || word === 'otto' ? ten.slice(0, -1) : ten;
      words[stem + word] = value + less + 1;
      if (word === 'uno') words[`${stem}un`] = value + 1;
    });
});

const unit = '{year-unit}|{month-unit}|{week-unit}|{day-unit}|{hour-unit}';
const short = '{month-unit}|{week-unit}|{day-unit}';
const minutes = '({half}|(e {minute})|(meno {minute}))? {of-day}?';

/** How Italian says numbers, days, hours, ages and the numbers of care. */
export const numbersAndDates: NumbersAndDates = {
  regions: ['it'],
  words,
  and: [],
  aged: {
    ventenne: 20,
    trentenne: 30,
    quarantenne: 40,
    cinquantenne: 50,
    sessantenne: 60,
    settantenne: 70,
    ottantenne: 80,
    novantenne: 90,
    centenario: 100,
    centenaria: 100,
    ultracentenaria: 101,
    ultracentenario: 101,
    diciottenne: 18,
    sedicenne: 16,
    quindicenne: 15,
    quattordicenne: 14,
    diciassettenne: 17,
    diciannovenne: 19,
    ventunenne: 21,
    ventiduenne: 22,
    ventitreenne: 23,
    venticinquenne: 25,
    ottuagenario: 80,
    ottuagenaria: 80,
    nonagenario: 90,
    nonagenaria: 90,
    ultranovantenne: 91,
    ultraottantenne: 81,
    tredicenne: 13,
    dodicenne: 12,
    trentacinquenne: 35,
    trentottenne: 38,
    quarantacinquenne: 45,
    quarantottenne: 48,
    cinquantacinquenne: 55,
    sessantacinquenne: 65,
    settantacinquenne: 75,
    settantottenne: 78,
    ottantacinquenne: 85,
    ottantanovenne: 89,
    novantenni: 90,
  },
  spoken: { at: 'chiocciola', dot: 'punto', double: 'doppio' },
  lexicon: {
    month: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    'month-short': 'gen feb mar apr mag giu lug ago set sett ott nov dic',
    weekday: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
    holiday: `natale santo_stefano vigilia_di_natale capodanno san_silvestro epifania befana pasqua pasquetta ferragosto carnevale ognissanti
      san_valentino festa_(della_mamma|del_papà|della_donna|della_repubblica|del_patrono) primo_maggio 1_maggio 25_aprile due_giugno san_giuseppe halloween`,
    relative: `oggi ieri stamattina stamane stamani stasera stanotte stanotte ieri_(mattina|sera|notte|pomeriggio) domani domattina domani_(mattina|sera|pomeriggio) dopodomani
      oggi_pomeriggio avantieri avant_ieri l'altro_ieri altro_ieri l'altra_(sera|notte|mattina) l'altro_(giorno|pomeriggio) questa_(mattina|sera|notte|settimana|estate|primavera) questo_(pomeriggio|mese|weekend|fine_settimana|inverno|autunno)
      poco_fa un'ora_fa qualche_(giorno|ora|settimana|mese)_fa pochi_(giorni|minuti)_fa ore_fa giorni_fa poche_ore_fa il_giorno_dopo la_mattina_dopo lo_stesso_giorno la_sera_stessa`,
    season: 'estate inverno autunno primavera',
    event:
      'compleanno matrimonio nozze anniversario comunione battesimo cresima laurea onomastico pensione parto funerale trasloco',
    daypart: 'mattina mattino pomeriggio sera notte',
    at: "alle delle dalle verso_le per_le fino_alle ore sono_le erano_le alle_ore le_ore dalle_ore all' dell' dall'",
    half: 'e_mezza e_mezzo e_un_quarto e_tre_quarti meno_un_quarto in_punto',
    'of-day':
      'di_(mattina|sera|notte|pomeriggio) del_(mattino|pomeriggio) della_(mattina|sera|notte) h am pm',
    lasting: `durante dopo per da ogni negli nei ultim(i|e) prim(i|e) prossim(i|e) entro in solo appena altri altre tra fra circa negli_ultimi nei_prossimi nelle_prime
      impiegato più_di meno_di oltre`,
    later: 'dopo prima più_tardi consecutiv(i|e) insieme senza che lavorando in fila di_fila di_seguito',
    turns:
      'ha aveva compie compiva compiuto compiuti compiere compirà avrà avrebbe avuto con suoi miei tuoi i dei di a per quasi',
    about: 'i già oggi quasi ben circa solo suoi appena ormai',
    past: 'scorso scorsa prossimo prossima passato passata precedente seguente successivo',
    'year-unit': 'ann(o|i) annetti',
    'month-unit': 'mes(e|i) mesetti',
    'week-unit': 'settiman(a|e)',
    'day-unit': 'giorn(o|i|ata|ate) nott(e|i) gg',
    'hour-unit': "or(a|e|etta) minut(o|i) min second(o|i) sec h mezz'ora quarti_d'ora",
    'a-few':
      "un un' una uno qualche alcuni alcune pochi poche diversi diverse vari tanti tante molti molte un_paio_di due_o_tre mezzo mezza parecchi parecchie",
    who: `uomo donna bambin(o|a|i|e) pazient(e|i) pz ragazz(o|a|i|e) signor(a|e) neonat(o|a) lattante nonn(o|a|i) nonnin(o|a) anzian(o|a) vecchiett(o|a) giovane adolescente bimb(o|a|i|e)
      figli(o|a) nipot(e|ino|ina) fratello sorella madre padre mamma papà marito moglie person(a|e) donne uomini utente ospite degente studente studentessa soggetto maschio femmina
      vedov(o|a) pensionat(o|a) colleg(a|hi|he) infermier(i|e) amic(o|a|i|he) fumator(e|i) fumatrice diabetic(o|a) ipertes(o|a) atleta tipo tizio`,
    whose: `over under sopra_i sotto_i oltre_i oltre più_di meno_di a_partire_dai dai tra_i fra_i tra fra età_compresa_tra età_media età_media_di popolazione adulti_di persone_di donne_di uomini_di bambini_di pazienti_di
      soggetti_di fascia fascia_d'età dopo_i prima_dei fino_ai superior(e|i)_a inferior(e|i)_a media_di ultra gli mediana`,
    'length-noun': `esperienza evoluzione trattamento follow_up servizio carriera professione guardia attesa anzianità lavoro durata ricovero degenza sopravvivenza relazione
      matrimonio storia specializzazione contratto garanzia ritardo lista_d'attesa validità permesso malattia condanna gestazione gravidanza amenorrea allattamento
      lockdown pandemia formazione studio studi attività riposo ferie quarantena isolamento ventilazione coma riabilitazione chemio chemioterapia terapia cura astinenza sobrietà intervento sala convivenza prognosi`,
    measure: `mg mcg ml cc gr grammi g kg chili l litri cm mm metri km euro dollari punti gradi battiti bpm per_cento compresse pastiglie capsule gocce unità fiale
      ui meq mmol mmhg dosi volte casi persone posti letti milioni mila gol abitanti professionisti follower like calorie passi sigarette caratteri pagine libri righe posti_letto oss infermieri`,
    score:
      'glasgow gcs vas nrs apgar sat sato2 saturazione satura saturava spo2 pressione pa fc fr hb hba1c glicemia temperatura tc scala nihss norton barthel mmse asa ecog bmi score peso altezza pao dolore',
    birth: 'data_di_nascita data_nascita ddn d_n data_di_nasc',
    born: 'nat(o|a) nacque nascita nati',
    nr: 'n nº n_º nr num numero no numeri n° id codice cod',
    record: `cartella cartella_clinica cc cart_clin n_cartella numero_(di_|)cartella nosologico codice_nosologico numero_nosologico nosografico codice_(paziente|sanitario|assistito) id_paziente
      identificativo_paziente numero_(paziente|pratica_clinica) codice_identificativo ssr n_(di_|)cartella scheda_(clinica|paziente|n) fascicolo_sanitario cartella_n`,
    episode:
      'episodio ricovero_n accesso_n numero_(di_|)(accesso|ricovero|verbale) verbale verbale_di_ps n_accesso codice_accesso verbale_n accettazione_n numero_accettazione sdo',
    sample:
      'campione numero_(di_|)(campione|biopsia|esame|provetta|referto|istologico) istologico_n biopsia campione_n provetta etichetta referto_n codice_(campione|referto|esame) n_(referto|esame|campione) accession esame_n istologico citologico',
    prescription:
      'ricetta ricetta_n nre numero_(di_|)(ricetta|impegnativa|prenotazione|pratica) impegnativa prenotazione codice_(ricetta|impegnativa|prenotazione|prestazione) pin_ricetta',
    policy:
      'polizza numero_(di_|)polizza polizza_n assicurato_n codice_assicurato tessera_(sanitaria|socio|assistito) tessera_n numero_tessera codice_esenzione_n',
    serial:
      'numero_(di_|)serie seriale n_(di_|)serie serial_number matricola_(dispositivo|pacemaker|pompa|apparecchio|strumento) numero_seriale n_seriale',
    plate: 'targa targat(o|a) targhe',
    bed: 'letto barella culla incubatrice lettino',
    room: 'stanza camera camere',
    venue:
      'hotel albergo congresso convegno università facoltà scuola ostello appartamento casa sede palazzo fiera centro_congressi biblioteca campeggio',
    box: 'box cubicolo postazione poltrona',
    apart: `protocollo bando gara delibera determina determinazione concorso progetto contratto fattura ordine lotto legge decreto dl dpcm dm circolare gazzetta aula sala sala_riunioni auditorium
      uscita piano scala palazzina padiglione edificio stand tavolo capitolo pagina pag articolo art comma isbn issn doi pmid nct cig cup_progetto avviso graduatoria binario gate lotteria codice_sconto volume vol`,
    phone: `tel telefono telefonico cell cellulare telefonare telefonate telefona telefonat(e|a|o) chiama chiamami chiamare chiamate chiamaci chiamatemi chiamalo chiamala numero_(di_telefono|verde|di_cellulare|nuovo) nuovo_numero whatsapp wa fax mobile ufficio contatti contattare contattateci recapito recapiti rispondono_al al_numero telefonami sms telegram`,
    street:
      'via viale v_le corso c_so piazza p_za p_zza piazzale largo vicolo strada lungomare lungotevere lungarno contrada località borgo calle salita circonvallazione galleria fraz frazione rione',
    floor: 'interno int piano scala palazzina appartamento',
    lives:
      'abita abitava abito vive viveva risiede residente domicilio indirizzo domiciliat(o|a) residenza vivono sta_in',
    postcode: 'cap',
    label: `età sesso motivo_del_ricovero motivo_(di_|della_|)(accesso|visita|consulto) anamnesi anamnesi_(patologica|familiare|fisiologica|remota|prossima|patologica_remota|patologica_prossima|farmacologica) esame_obiettivo esame_obiettivo_generale apr app ef eo diagnosi diagnosi_(di_dimissione|d'ingresso|principale|di_ingresso)
      terapia terapia_(domiciliare|in_corso|alla_dimissione|in_atto) decorso decorso_clinico conclusioni esami_(ematochimici|di_laboratorio|strumentali|ematici) allergie parametri parametri_vitali consulenza
      data_(di_|del_|)(ricovero|dimissione|accesso|prelievo|ingresso) medico_(curante|di_base|referente) reparto referto emocromo controlli indicazioni consigliato prognosi procedura quesito_diagnostico`,
    identity: `paziente cognome nome nome_e_cognome cognome_e_nome data_di_nascita data_nascita ddn nato_il nata_il codice_fiscale cf cartella cartella_clinica nosologico residenza residente indirizzo letto
      stanza tessera_sanitaria luogo_di_nascita comune_di_residenza medico_curante generalità assistito`,
  },
  grammar: {
    apart: [
      "<{room}|{bed} {nr}? {place}|{n} (di|del|della|dell'|in|nel) (mio|nostro)? {venue}>",
      `<{apart} ({nr}|di|del|della|numero)? {code}|{n}|{place}> !${unit}`,
      '(dal) <{weekday} (al|alla|a) {weekday}>',
      '<{weekday} (e|o|al|alla) {weekday}>',
      '<(ogni|tutti i|tutte le) {weekday}>',
    ],
    'record-number': [
      '{record} ({nr}|di|del|della|clinica|paziente|è)? ({nr}|paziente|è)? <{code}|{n3}>',
      '(paziente|pz|assistito|utente) {nr} <{code}>',
      `(paziente|pz|assistito) <{code}> !${unit}`,
      '<{code}> è (la|il) (sua|suo)? {record}',
    ],
    'episode-number': ['{episode} ({nr}|di|del)? <{code}>', '(accesso|ricovero|verbale) {nr} <{code}|{n3}>'],
    'sample-number': ['{sample} ({nr}|di|del)? <{code}>'],
    'prescription-number': ['{prescription} ({nr}|di|è)? <{code}>'],
    'policy-number': ['{policy} ({nr}|di|è)? <{code}>'],
    'device-serial': [
      '{serial} ({nr}|del|della|di|è)? (pacemaker|holter|dispositivo|pompa|protesi|microinfusore|è)? <{code}>',
    ],
    plate: [
      '{plate} ({nr}|è|della|auto)? <{plate-form}>',
      '(auto|macchina|moto|furgone|ambulanza|panda|punto|golf) _0-2 <{plate-form}>',
    ],
    bed: [
      '!<avete|ho|hai|abbiamo|ha|hanno|aver|già|mai <{bed} {nr}? {place}|{n-words}> !{measure}',
      `(quello|quella|signore|signora|paziente|il|la|lo) (del|della|al) <{place}> !${unit} !{month}`.replace(
        '(del|della|al)',
        '(del|della)',
      ),
    ],
    room: ['<{room} {nr}? {place}|{n-words}>'],
    box: ['<{box} {nr}? {place}|{n-words}>'],
    phone: [
      '{phone} _0-5 <{digits}>',
      '<{digits}> (whatsapp|cellulare|fax|office|mobile|cell|ufficio|casa|lavoro)',
    ],
    quantity: [
      "{score} (di|a|in|è|al|del|d')? <{n}|{ratio}|{decimal}|{range}>",
      '<{n}|{decimal}|{range}|{ratio} {measure}>',
      '<{n} (su|di) {n}>',
      `{whose} (i|gli|le)? <{n}|{range} ((e|ai|ed|o) (i|gli)? {n})? ${unit}>`,
      '(over|under|ultra) <{n}>',
      `(dai|tra i|fra i|da|tra|fra) <{n} (ai|e|e i|ed i|a|agli) {n} ${unit}>`,
      '<{range} {year-unit}>',
    ],
    relative: [
      '<{relative}>',
      `<{n}|{a-few} ${unit}|{weekday} (e mezzo)? fa>`,
      `<il|la|lo|l'|questo|questa settimana|mese|anno|weekend|notte|sera|mattina|guardia|turno|{season}|{weekday} {past}>`,
      `<il fine settimana {past}>`,
      `<scorso|scorsa|prossimo|prossima settimana|mese|anno|weekend|notte|sera|{season}|{weekday}>`,
      `<{weekday} ({past}|mattina|pomeriggio|sera|notte)>`,
      `(questo|quel|di|da|entro|per|un|dal) <{weekday}>`,
      `<la vigilia (del|della|di|dal) (suo|sua|proprio|tuo|mio)? {event}|{holiday}>`,
      `<il giorno prima|dopo|successivo (del|della|di|dal) (suo|sua|proprio|tuo|mio)? {event}|{holiday}>`,
      `<{n}|{a-few} {day-unit}|{week-unit} prima|dopo (del|della|di) (suo|sua|mio|tuo)? {event}|{holiday}>`,
      '<{holiday}>',
    ],
    duration: [
      `{lasting} <{n}|{a-few}|{range} (di|lunghi|lunghe|o)? {n}? ${unit}> !fa`,
      `<{n}|{a-few}|{range} ${unit} di|d' (mia|sua|nostra)? {length-noun}>`,
      `{length-noun} (di|d'|da|medio|media|massima|:)? (di)? <{n}|{a-few}|{range} ${unit}>`,
      `<{n}|{a-few} ${unit} {later}>`,
      `a <{n}|{range} {hour-unit}|{week-unit}|{day-unit}>`,
      `<{n}|{a-few}|{range} ${unit} al|alla|a (giorno|settimana|mese|anno)>`,
    ],
    'age-of': [
      `{who} (di|,|ha|aveva)? {about}? <{aged-n}|{decimal} {year-unit} (e (mezzo|{n} {month-unit}))?>`,
      '{who} _1-3 (di|,) {about}? <{aged-n} {year-unit}>',
      `{who} (di|,) {about}? <{aged-n} ${short}> !di !d'`,
      `{who} _1-2 di {about}? <{aged-n} ${short}> !di !d'`,
      '{who} _0-2 , <{aged-n}> , !{n}',
      '#capital , <{aged-n}> , !{n}',
      "<{aged-n} {year-unit}|{month-unit}|{week-unit}|{day-unit}> di|d' età|vita",
      'età (di|:|è)? <{aged-n} ({year-unit}|{month-unit}|{week-unit}|{day-unit}|aa)?>',
    ],
    age: [
      '{who} con <{aged-n} {year-unit}>',
      "all' età di <{aged-n} {year-unit}>",
      '{turns} {about}? <{aged-n} {year-unit} (e {n} {month-unit})?>',
      ', <{aged-n} {year-unit}|aa (e {n} {month-unit})?>',
      '^ <{aged-n} {year-unit}|aa (e {n} {month-unit})?>',
      '{who} (di)? <{g-a}|{g-aa}|{g-anni}|{aged-n} aa>',
      '{who} di <{aged-n}> (con|che|,|senza|$)',
      '<{aged}>',
      '<{aged-n} primavere>',
    ],
    time: [
      `{at} <{hour} ${minutes}> !{who}`,
      'le|la <{hour} {half}|{of-day}>',
      '<{clock}>',
      '{at} <{dotted}>',
      '<{dotted}> (h)',
      '(ore) <{hour}|{clock}|{dotted}>',
      '(a|del) <mezzogiorno|mezzanotte>',
      '<{hour} (am|pm)>',
      '<{g-am}|{g-pm}>',
      '{at}|h <{g-h}>',
    ],
    day: [
      "(il|l'|del|dal|al|lo)? <{day}|primo {month} {any-year}?>",
      '<{weekday} {day} ({month} {any-year}?)?>',
      '<{day} {month-short} ({any-year}|{yy})?>',
      '<{day} e|al {day} {month} {any-year}?>',
      '<{numeric-date}>',
      '(il|del|dal|al|in data|data) (giorno)? <{dm}>',
      '<giorno {day}>',
      '<{month} {day} {any-year}>',
      '!<ogni <{weekday}>',
    ],
    month: [
      '<{month} (del|di)? {year}>',
      '<{month}|{month-short} {yy}>',
      "(in|a|da|nel|fino a|durante|questo|lo scorso|per|fine|metà|inizio|mese di|di|ad|d') <{month}>",
      '(dal|nel|in|data) <{my}>',
      "<{season} (del|dell') {year}>",
    ],
    year: [
      "(nel|dal|del|al|fino al|anno|tra il|e il|in|l'|dell') (anno)? <{year}> !{who} !{measure}",
      '<{years}>',
      "<quest' anno>",
    ],
    length: [`<{n}|{a-few}|{range} ${unit}>`],
    address: [
      `<{street} (di|del|della|dei|degli|delle)? {name-run} ({nr}|,)? {place} ({floor} {place}?)? {place}?>`,
      `{lives} (in|:|a)? <{street} {name-run}>`,
      `(in) <via {name-run} {place}>`,
    ],
    postcode: ['{postcode} <{n5}>'],
  },
};
