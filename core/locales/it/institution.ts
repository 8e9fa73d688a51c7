import type { TopicText } from '../../reading/topics/index.ts';

export const institution: TopicText<'institution'> = {
  lexicon: {
    internal:
      'io_non_(vi_|ti_|)ho_detto_niente (relazione|verbale|rapporto)_non_è_(ancora_|)uscit(a|o) sotto_embargo (chiesto|detto|pregato)_di_non_(far|farlo|dire|dirlo|divulgare|raccontar)(e|lo|) (i_|)(sindacati|giornali)_(ancora_|)non_lo_sanno (il_sindacato|la_stampa)_(ancora_|)non_lo_sa non_lo_(sa|sanno)_(neanche|nemmeno|neppure)_(il|i|la)_(sindacato|sindacati|stampa|interessati) intern(o|a|i|e) riservat(o|a|i|e) confidenzial(e|i) bozz(a|e) trapelat(o|a|i|e) in_anteprima anteprima in_esclusiva non_(ancora_|)(pubblicat|divulgabil|ufficial|annunciat|pubblic)(o|a|i|e) ancora_non_(pubblic|annunciat|ufficial|uscit)(o|a|i|e|hi) prima_che_(lo|la|esca|venga|sia|li)_(annuncino|pubblichino|esca|resa|pubblicat|annunciat|comunichino|)(o|a|) non_(diffondere|divulgare|vogliono_che_si_sappia|vogliono_farvi_sapere|dovrei) solo_per_(i_dirigenti|uso_interno|il_personale|i_primari) uso_interno segret(o|a|i|e|issim(o|a)) che_gira_in_(direzione|reparto|azienda|ufficio|chat) gira_in_direzione a_porte_chiuse embargo non_dovrebbe_(uscire|girare|circolare) sottobanco anticipazione anticipazioni spoiler vi_anticipo (ancora|le_famiglie|i_pazienti|nessuno)_(ancora_|)non_(lo_|)(san|sa)(no|) non_lo_sanno_(ancora|neanche|nemmeno) lo_(negheranno|smentiranno) poi_negheranno prima_che_(neghino|smentiscano|lo_neghino) da_fonti_(certe|interne) ho_saputo_da si_vocifera voci_di_corridoio indiscrezion(e|i) radio_corsia chat_(dei|delle|del|della)_(coordinatrici|coordinatori|primari|dirigenti|direzione|responsabili|capi|caposala)',
    'work-paper':
      'mail email e-mail circolar(e|i) comunicazion(e|i)_(della|del|di|intern) memorandum verbal(e|i) budget contratt(o|i) bust(a|e)_paga organigramma document(o|i) pdf excel slide_(della|del|di) (piano|lista|elenco|bozza)_(dei|di|degli|delle|ferie|del|sui|per_i)_(tagli|esuberi|licenziamenti|chiusure|accorpamenti|rientro|ferie|trasferimenti|personale|riorganizzazione|accorpamento) relazione_(interna|ispettiva|della|dell) rapport(o|i)_(interno|ispettivo|sulla|della) messaggi(o|)_(del|della)_(primario|capo|direttore|direttrice|caposala|coordinatrice|dg|direzione) vocal(e|i)_(del|della)_(primario|capo|direttore|direttrice|caposala|coordinatrice|direzione) chat_(dei|del|della|di)_(primari|reparto|coordinatori|direzione|dirigenti|lavoro) lettera_(di|della|del)_(richiamo|direzione|direttore|contestazione|licenziamento) procedimento_disciplinare contestazione_disciplinare protocollo_interno ordine_di_servizio ordin(e|i)_del_giorno riunione_(di|dei|con|della)_(direzione|primari|reparto|coordinatori|dirigenza) listino_(interno|prezzi) delibera_(non|in) database elenco_(dipendenti|fornitori|personale) preventiv(o|i) fattur(a|e) conti_(interni|della) chat_(dei|delle|del)_(coordinator|caposal|primar|dirigent|cap)(i|e|a) relazione_ispettiva relazione_(dei|degli)_(nas|ispettori) chat_(delle|dei)_(coordinatric|responsabil)(i|e)',
    roster:
      'turnistica turni_(di|del|della)_(gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|tutto|tutti|natale|reparto|mese|estate) (foglio|tabella|griglia|elenco|lista|piano|tabellone|prospetto)_(dei_|delle_|)(turni|guardie|reperibilità|ferie) piano_ferie tabelle_turni turno_mensile reperibilità_di calendario_(turni|guardie|ferie)',
    management:
      'direzione dirigenza direttor(e|rice) dg primario caposala coordinator(e) coordinatrice ufficio_personale risorse_umane hr cda azienda proprietà amministrazione vertici capo responsabile la_regione assessorato manager',
    disclose:
      '(vi|ti|le)_(incollo|giro|passo|allego|posto|mando|copio|carico|pubblico|condivido|mostro|leggo|faccio_vedere|riporto|trascrivo|lascio|inoltro|metto) (incollo|allego|pubblico|posto|condivido|inoltro|trascrivo|diffondo|copio)_(qui|la|il|l|le|i|gli|una|un|tutto) (ecco|eccovi|qui|guardate|leggete)_(qui_|)(la|il|l|le|i|gli|cosa|in|che|qua|un|una|cos) ecco ecco_(la|il|l|le|i|gli|cosa|in) eccovi (mi|ci)_(è_|hanno_|ha_|)(appena_|)(arrivat|girat|mandat|passat|inoltrat|inviat|spifferat|consegnat)(o|a|i|e) guardate leggete screenshot screen foto_(della|del|dell|dei) allegat(o|a|i) ho_(in_mano|tra_le_mani|avuto|ricevuto|sottomano) parola_per_parola testuale testuali_parole testualmente cito_testualmente dice_(così|testualmente) c_è_scritto per_farvi_(capire|vedere) giudicate_voi così_(vedete|capite|giudicate) thread_con è_(uscita|uscito|trapelata|trapelato)_(internamente|in_reparto) ci_hanno_(detto|comunicato|annunciato)_(in_riunione|internamente|oggi|ieri|a_voce|che) vi_(dico|racconto|svelo|rivelo)_(cosa|quello|che|cos) (cosa|quello_che)_(si_è|hanno|ci_hanno)_(dett|decis|discuss)(o|e|) a_(settembre|ottobre|novembre|dicembre|gennaio|giugno|fine_anno)_(chiudono|chiude|vendono|tagliano) chiudono_(la|il|pediatria|il_reparto|il_punto|due) contratti_non_rinnovati',
    credential:
      'password passw psw pwd credenzial(e|i) username nome_utente user_e_password codice_(della|del|di|dell|per)_(porta|allarme|accesso|cassaforte|armadio|spogliatoio|farmacia|ingresso|reparto|entrare|armadietto|antifurto|carrello|cancello) codice_(allarme|porta|pin) il_codice_(è|della) pin_(di|del|della|per|è) il_pin pin badge_(del|di)_(primario|un_collega|collega|capo) chiav(e|i)_(degli|dell|della|del|della)_(stupefacenti|armadio|farmacia|cassaforte|magazzino) wifi_(dell|del|della|aziendale|dei) chiave_wifi firma_digitale_(del|di) spid_(del|di) login accesso_amministratore token',
    'work-system':
      'pacs ris fse gestionale cartella_(clinica_elettronica|informatizzata|elettronica) cartelle_cliniche programma sistema sistemi server computer pc_(del|di|della|in) postazione terminale monitor schermo tastiera intranet vpn database porta allarme magazzino farmacia armadio_(degli|dei|farmaci|stupefacenti) armadietto cassaforte stupefacenti spogliatoio carrello_(delle|emergenza|terapia) rete rete_aziendale posta_aziendale wifi software tessera_(operatore|sanitaria_operatore) timbratrice guardiola reparto pronto_soccorso sala_operatoria oppiacei morfina',
    'lies-open':
      'attaccat(a|o|e|i) appiccicat(a|o|e) scritt(a|o|e|i)_(su|sul|sulla|a|in|con|sotto) post-it postit foglietto sotto_la_tastiera sul_monitor sullo_schermo sul_muro è_(ancora_|sempre_|)(1234|admin|password|12345|0000|la_stessa|quella_di|il_nome|uguale|reparto) 1234 12345 0000 123456 admin condivis(a|o|e|i) (la_|le_|)(usiamo|usano|sappiamo|conosciamo|sanno|condividiamo)_(tutti|in_dieci|in_venti) tutti_(la_|le_|)(usiamo|usano|sanno|entriamo|entrano|usano|condividono|accedono|conoscono) entriamo_tutti (senza|non_c_è|non_ha)_(password|antivirus|backup|chiave|lucchetto|serratura|allarme|telecamere|controllo|controlli) (sempre_|lasciata_|resta_|rimane_|)(apert(a|o)|spalancat(a|o))_(a_tutti|giorno|di|e|tutta|sempre|la) sempre_apert(a|o) nessuno_(chiude|cambia|controlla|la_cambia|sorveglia) non_(si_chiude|chiude|funziona_l_allarme) chiunque_(può|potrebbe|entra) può_entrare_chiunque windows_(xp|7|98) hackerat(o|a|i) ransomware attacco_hacker attacco_informatico vulnerab* falla_di_sicurezza falle loggat(o|a|i) sessione_aperta sbloccat(o|i) (lo|la)_stess(o|a)_(dal|da) dal_(2010|2012|2015|2018) da_anni lo_sanno_(anche|tutti|pure) la_sanno_(anche|tutti|pure)',
    inspection:
      'audit ispezion(e|i) ispettor(e|i|ice) nas i_nas carabinieri_del_nas verifica_ispettiva indagine_interna inchiesta_interna commissione_(interna|d_inchiesta|ispettiva) accreditamento visita_ispettiva controllo_(interno|a_sorpresa|dell_asl) joint_commission certificatori sopralluogo ispettori_(regionali|del_ministero|asl) arpa',
    revealed:
      'bocciati bocciate (ha|hanno|abbiamo)_(trovato|scoperto|rilevato|riscontrato|beccato|evidenziato|bocciato|segnalato|contestato|accertato|visto) (siamo|è|sono)_(stati_|stata_|)(bocciat|andat|sanzionat|promoss)(i|a|e|o)_(male|a|all|da|per|)  scadut(o|a|i|e) non_conformità irregolarità carenz(a|e) mancav(a|ano) mancan(o|ti|za) emers(o|a|i|e) è_venuto_fuori è_uscito_che venut(o|a|e|i)_fuori risulta_che rilev(ato|a|ano) trov(ano|ato|a) legionella muffa topi_in scarafaggi_in non_steril(e|i|izzat(o|i)) multat(i|o) verbalizzat(o|i) prescrizion(e|i)_(dei_nas|dell) sequestrat(o|i|a)',
    incident:
      'sparita_una_(scatola|borsa|cassetta) error(e|i)_(di|nel|nella|nei)_(terapia|farmaco|dosaggio|trasfusione|identificazione|laboratorio|etichettatura|sala) evento_(sentinella|avverso) near_miss (scambi|scambiat|invertit|pers|smarrit|sparit|rubat|mancat|dimenticat)(o|a|i|e)_(di|le|i|la|il|una|un|due|tre|le_provette|provette|campioni|cartelle|fiale|morfina|garza|sacche|in) (fiale|morfina|fentanil|oppiacei|farmaci|cartelle|provette|campioni|computer|soldi|sacche)_(sparit|mancant|rubat|scambiat|smarrit|scompars)(o|a|i|e) (è|sono)_(sparit|scompars|mancat)(o|a|i|e) incident(e|i)_(interno|in|con) data_breach fuga_di_(dati|notizie) focola(io|i) infezione_ospedaliera garza_dimenticata furto_(di|in) (guasto|rotto|fermo|rotta|saltat(o|a)|bloccat(o|a))_(l|il|la|lo|da|in|per)_(autoclave|generatore|impianto|ossigeno|tac|acceleratore|sala|settimane|giorni|ascensore) caduta_(di|dal)_(paziente|letto|barella) mobbing molestie_(del|da_parte|in) sospes(o|a|i)_(dal|per|un|due|tre) licenziat(o|a|i|e)_(per|un|due|tre|in|oggi) contestazione richiamo_(scritto|disciplinare) sanzionat(o|a)_(un|per|il) non_(tornano|torna|quadrano|quadra)_(i_conti|il_conto|la|il|le|i) ammanc(o|hi) mort(e|i)_evitabil(e|i) infezioni_in_sala manc(a|ano)_(le_|delle_|)(fiale|morfina|fentanyl|dosi|cartelle|provette)',
    hush: '(sperano|pregano|sperando|pregando)_che_nessuno (insabbia|insabbiare|insabbiando|insabbiato|insabbiano|nascond|nascondono|nascondendo|nascosto|nascondere|occulta|occultano|occultare|tacciono|tacere|minimizzano|minimizzando|falsificano|falsificato|truccano|truccato|ritoccano|ritoccato|alterano) insabbi* (lo|la|li|le|tutto|tutti)_(nascondono|coprono|insabbiano|tacciono|stanno_(nascondendo|coprendo|insabbiando)) stanno_(nascondendo|coprendo|insabbiando|occultando) sotto_(il_|al_)tappeto sotto_silenzio mett(ere|ono|endo|iamo)_a_tacere messo_a_tacere messi_a_tacere (ci_|)(hanno_|)(vietato|vietano|proibito|ordinato|intimato|detto)_di_(parlar|dirl|non_dir|tacer|non_parlar|star|raccontar|non_dire|stare_zitti)(ne|e|o|lo|) non_(si_deve|dobbiamo|possiamo|si_può)_(sapere|parlarne|dire|dirlo|raccontarlo) nessuno_(dice|ne_parla|lo_dice|ha_detto|deve_sapere) non_(è_stato_|l_hanno_|hanno_|)(segnalato|denunciato|comunicato|notificato) bavaglio omertà di_nascosto tutti_zitti tutti_tacciono nessuno_dice_(niente|nulla) come_se_niente_fosse fanno_finta_di_niente girano_la_testa zitti_tutti non_(hanno|ha|ci_hanno)_(voluto|mai)_(mostrare|pubblicare|far|dare|fatto) si_rifiutano_di_(mostrare|pubblicare) chiuso_in_un_cassetto in_un_cassetto nei_cassetti',
    deal: 'senza_contratto (spariscono|saltano|tolgono)_(i|due|tre|quattro|dieci)_(posti|letti|due|tre) (vendono|cedono|spostano)_(il|la|pediatria|il_laboratorio|maternità) contratti_a_termine_scad fornitor(e|i) fusione accorpament(o|i) acquisizione cession(e|e_del) vend(ono|uto|ita|ere|esi) comprat(a|o)_(da|dal) trattativ(a|e) negozia* esuber(o|i) licenziament(o|i) licenziano licenzieranno tagli tagliano taglieranno chiudono chiuderanno chiusura_(del|della|di|dei) non_rinnov(ano|eranno|ati|o|ati_i) stipendi(o)_(del|della|dei) guadagna_(il_direttore|il_primario|il_dg) premi_di_risultato bonus_(del|ai|dei|dirigenti) tangent(e|i) mazzett(a|e) appalti_(truccat|pilotat)(i) gara_truccata concorso_(truccato|pilotato) perdit(a|e)_di debit(o|i)_(di|della|dell) buco_(di|in_bilancio|di_bilancio) fatturato margini fallimento concordato ci_fa_pagare  esternalizza* privatizza* dati_(non_pubblicati|preliminari|dello_studio|inediti|del_trial) risultati_(non_pubblicati|preliminari|inediti|del_trial) brevett(o|i)_(non|in) segreto_industriale accordo_segreto transazione',
    amount:
      'milion(i|e) mila euro  mille posti letti infermieri licenziamenti contratti dipendenti persone  per_cento esuberi',
    'public-already':
      '(ha|hanno)_(pubblicato|annunciato|presentato|comunicato|reso_noto|denunciato) pubblicat(o|a|i|e) è_(uscit|onlin|stat|pubblic|disponibil)(o|a|e)_(in_gazzetta|il_bando|il_concorso|online|sul|pubblicat(o|a)) sul_sito sito_(web|dell|del|della) portale_trasparenza amministrazione_trasparente gazzetta bur albo_pretorio giornale giornali stampa conferenza_stampa comunicato sindacat(o|i) sindacale cgil cisl uil nursind nursing_up assemblea_(pubblica|sindacale) sciopero bando concorso avviso_pubblico contratto_collettivo ccnl secondo_(il_sindacato|la_stampa|i_dati|l_istat|il_ministero|l_oms|agenas) ministero articolo studio rivista congresso link rapporto_(osservasalute|annuale|agenas|crea) dati_(istat|ufficiali|agenas|nazionali) quotidiano audit_clinico_(nazionale|come) protest(o|iamo|a) chied(iamo|ono) reclamiamo',
    advice:
      'cambi(ate|a|are|amo)_(spesso|le|la|ogni|sempre|la_tua|le_tue|la_vostra) mai_(condividere|scrivere|lasciare|usare|dare|annotare|comunicare) non_(condivid|scriv|lasci|us|riutilizz|comunic|annot|fornit)(ete|ere|are|ate|iamo|i|e) come_(creare|scegliere|proteggere|evitare|fare|preparare|prepararsi) consigli raccomandazioni corso formazione workshop ricord(ate|a|iamo|atevi) protegg(i|ete|ere) sicurezza_informatica autenticazione buone_pratiche obbligatori(o|a) dobbiamo dovremmo bisogna importanza_(di|dell|del) cos_è a_cosa_serve ho_dimenticato dimenticat(o|a)_(la|il|di|le) recuper(are|a)_(la|il) reimpost(are|a) la_mia_password_di netflix non_ricordo (la_mia|il_mio)_(password|pin)_(di|del_bancomat|dell)',
    'our-place':
      '(il_mio|il_nostro|la_mia|la_nostra|questo|questa|nel_mio|nella_mia|nel_nostro|nella_nostra|del_mio|dal_mio|al_mio|del_nostro|dal_nostro|in_questo|in_questa)_(ospedale|clinica|reparto|unità|ambulatorio|pronto_soccorso|terapia_intensiva|rsa|struttura|centro|farmacia|laboratorio|azienda|asl|policlinico|studio|casa_di_cura|servizio) da_noi_in_(reparto|ospedale|sala|clinica|azienda|ps) dove_lavoro al_lavoro sul_lavoro qui_in_(reparto|ospedale|clinica|azienda) in_(reparto|sala|azienda|ospedale)',
  },
  grammar: {
    'paper-leaked': [
      '<(esco adesso|esco ora|uscita ora|uscito ora|appena uscita|appena uscito|esco) dalla|dal riunione|consiglio|comitato|collegio _0-3 : _0-8>',
      '<{internal} _0-12 {deal}>',
      '<(ho visto|ho letto|ho intravisto|abbiamo visto) (il|la|un|una|lo) _0-1 {work-paper}|foglio|elenco|tabella|bozza|piano _0-6 {management}|capo|scrivania|stampante>',
      '<{management} _0-8 {work-paper} {internal}>',
      '<{management} _0-4 (scritto|comunicato|avvisato|avvisati|detto|mandato|inviato|annunciato) _0-5 {internal}>',
      '<(via|per|con una|con un|tramite|nella|nel) {work-paper} {internal}> _0-8',
      '<{disclose}> _0-6 (riunione|comitato|consiglio|cda|collegio) _0-3',
      '<{internal} _0-6 {disclose}>',
      '<{disclose} _0-10 {internal}>',
      '<{disclose} _0-5 {internal} _0-4 {work-paper}|{roster}|{deal}>',
      '<{disclose} _0-5 {work-paper} _0-2 {internal}>',
      '<{internal} _0-4 {work-paper}|{deal}|{roster}> _0-8 {disclose}',
      '<{disclose} _0-5 {work-paper}> _0-6 {internal}|{management}|{deal}|{hush}',
      '<{disclose} _0-4 {work-paper} _0-3 {management}>',
      '<{work-paper} (della|del|dei|interna|interno|riservata|riservato) (dalla|dal|della|del)? {management}|{internal}> _0-6 (dice|dicono|recita|parla|c|sui|sulle|sugli|sul|:)',
      '<{work-paper} {internal}> _0-8 {deal}|{hush}|{management}|{disclose}',
      '<{disclose} _0-6 {roster}>',
      '<{roster}> _0-6 (con i nomi|con nomi|con tutti|giudicate|completo|completa|in foto|allegata|allegato|con nome e cognome)',
      '<{disclose} _0-5 {deal}> !<{public-already}',
      '<{disclose} _0-6 (riunione|chat|gruppo) (di|dei|con|della|del) (la|i|gli)? {management}|primari|coordinatori|reparto|capi>',
      '<{internal} _0-3 {deal}>',
    ],
    'credential-told': [
      '<{credential} _0-8 {lies-open}>',
      '<{credential} _0-5 {work-system}> _0-6 {lies-open}|#number',
      '<{credential} (del|della|dello|dell|per|di) (il|la|l)? _0-2 {work-system} (è|sono|resta|:)>',
      '<{credential} (è|sono) (sempre|ancora|tipo)? (#number|admin|reparto|reparto3|natale|estate|ospedale|infermieri|password)>',
      '<{lies-open} _0-8 {credential}>',
      '<{credential}> _0-3 {work-system} (è|sono) _ / _',
      '<(utente|user|username) (è|:)? _ _0-2 (password|pass|pin|psw) _>',
      '<{credential} : _>',
      '<{credential} _0-3 {work-system} (sono|è) _0-3>',
      '<(porta|portone|farmacia|armadio|cassaforte|carrello|magazzino|frigo|ingresso) _0-5 {lies-open}>',
      '<(server|computer|pc|gestionale|rete|cartelle|sistema|postazioni|portatili) _0-5 {lies-open}>',
    ],
    'inspection-told': [
      '<{inspection} _0-6 {internal} _0-10 {revealed}>',
      '<{inspection} _0-8 {hush}>',
      '<{work-paper} _0-6 {hush}>',
      '<{inspection} _0-6 {revealed}>',
      '<{revealed} _0-4 (dai|dall|dagli|durante|dalla|nell|nella) (gli|la|l|il)? {inspection}>',
      '<{inspection} (è|sono)? (andata|andato|andati|venuti|venuto) _0-2 (male|malissimo|bocciati|ieri|oggi|e)>',
    ],
    'incident-told': [
      '<({incident}|caduta|cadute|errore|errori|aggressione|aggressioni|infezione|scambio|morte|decesso) _0-9 (registrata|registrato|registrate|segnata|segnato|segnate|archiviata|archiviato|archiviati|chiamata|chiamato|chiamano|scritta|scritto|catalogata|catalogato|passata|passato) _0-1 (come|per|sotto|sotto la voce) _0-1 (malore|malori|malinteso|malintesi|disguido|disguidi|scivolata|scivolate|inconveniente|inconvenienti|anomalia|anomalie|episodio|episodi|litigio|criticità|imprevisto|imprevisti|naturale|naturali|fatalità|distrazione|altro|smarrimento|ritardo)>',
      '<(quando|se|appena|prima che|il giorno che) _0-2 (arriva|arrivano|viene|vengono|passano|passa|arrivino|vengano) _0-2 {inspection} _0-8 (spariscono|sparisce|nascondiamo|nascondono|spostiamo|spostano|portiamo|portano|finiscono|finisce|chiudiamo)>',
      '<(ci|mi) (hanno|ha|è stato) (vietato|proibito|intimato|ordinato|chiesto) di _0-1 (chiamarla|chiamarlo|chiamarli|scriverlo|scriverla|segnalarlo|segnalarla|registrarlo|registrarla|dirlo|dirvelo|raccontarlo|raccontarvelo|parlarne) _0-4>',
      '<sparita|sparite|mancano|perso|persa _0-3 scatola|borsa|fiale di|intera? _0-1 fentanyl|morfina|ketamina|oppiacei _0-9 {hush}>',
      '<(mancano|hanno perso|sono sparite|sparite) _0-3 (fiale|provette|campioni|cartelle|morfina|dosi)> _0-8 {hush}',
      '<(farmacia|magazzino|reparto|sala|fentanyl|morfina|cassa|laboratorio|pronto soccorso) _0-8 {incident}>',
      '<{incident} _0-6 (farmacia|magazzino|reparto|sala|fentanyl|morfina|cassa|laboratorio|pronto soccorso)> _0-8 {hush}',
      '<{incident}> _0-10 {hush}',
      '<{hush}> _0-8 {incident}|{revealed}',
      '<{our-place} _0-6 {incident}> _0-6 (ieri|oggi|stanotte|stamattina|di nuovo|ancora|e nessuno|questa settimana)?',
      '<{incident} _0-5 {our-place}>',
      '<(ieri|oggi|stanotte|stamattina|la settimana scorsa|lunedì|martedì|mercoledì|giovedì|venerdì) _0-6 {incident}>',
      '<{management}|{our-place} _0-5 {hush}>',
    ],
    'deal-told': [
      '<(sotto embargo|blindato|blindata|blindati) (fino) _0-12 (braccio|trial|risultati|dati|studio|coorte)>',
      '<(braccio|trial|risultati|dati|studio) _0-6 (sotto embargo|blindato|blindata|blindati|riservato|riservati) fino>',
      '<(il nostro|la nostra|il|la) {deal} _0-4 (pagare|fattura|costa|paga|prende) _0-2 #number>',
      '<{deal} _0-6 {amount}> _0-6 {internal}|{our-place}|{hush}|{management}',
      '<{management}|{our-place} _0-3 (sta|stanno|vuole|vogliono|pensa|pensano|ha deciso|hanno deciso|verrà|sarà) _0-4 {deal}>',
      '<{our-place} _0-3 {deal}>',
      '<{deal} _0-8 {internal}>',
      '<(il|la|i|nostro|nostri) {deal} _0-5 {amount}>',
      '<(ci|stanno) _0-2 (vendendo|vendono|accorpano|accorpando|chiudendo|chiudono|comprando)> _0-6',
    ],
    affiliated: [
      '(da|come|sono) _0-3 <(dell|del|della|all|in) (ospedale|clinica|policlinico|asl|residenza|reparto)>',
      '(da|come|sono|sono un|sono una) (medico|infermiera|infermiere|farmacista|ostetrica|specializzando|specializzanda|chirurgo|chirurga|pediatra|fisioterapista|oss|dottoressa) <(del|dell|della|al|all|alla|presso|in) (il|l|la)? (#capital|ospedale|{our-place})>',
      '<(dal|nel|del|al) (mio|nostro) (ospedale|reparto|ambulatorio|pronto soccorso|studio|policlinico)>',
      '<(lavoro|lavoriamo) (al|all|alla|in|presso|per|nel|nella) _0-2 (ospedale|clinica|policlinico|#capital)>',
    ],
  },
};
