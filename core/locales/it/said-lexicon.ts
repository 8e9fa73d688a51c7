import type { NumbersAndDates } from '../numbers-and-dates.ts';

const few =
  'qualche alcuni alcune pochi poche diversi diverse vari tanti tante molti molte un_paio_di due_o_tre parecchi parecchie';

/** Italian words about numbers, calendar, clock, contact and care records. */
export const saidLexicon: NumbersAndDates['lexicon'] = {
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
  'of-day': 'di_(mattina|sera|notte|pomeriggio) del_(mattino|pomeriggio) della_(mattina|sera|notte) h am pm',
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
  'a-few': `un un' una uno mezzo mezza ${few}`,
  few,
  'left-open': 'altro_(giorno|pomeriggio) altra_(sera|notte|mattina) (un_po_di_|un_|molto_|)tempo tempo_fa',
  'and-more': 'e_(rotti|passa)',
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
  class:
    'corso laboratorio seminario lezione riunione convegno congresso incontro conferenza relazione giornata simposio mostra concerto assemblea evento',
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
};
