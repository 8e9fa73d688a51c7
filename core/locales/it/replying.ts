import type { TopicText } from '../../reading/topics/index.ts';
import { familiarPast, formalPast } from './morphology.ts';

/** What of one person's care is spoken of. */
const care = '{care-step}|{care-record}|{care-body}|{procedure}|{condition}|{drug}|{test}';
const yours = `{your} ({ordinal}|ultima|ultimo|propria|proprio)? (${care})`;

const careVerbs =
  'disdire:disdetto annullare mancare rifiutare firmare saldare pagare accettare abbandonare richiedere:richiesto arrivare aspettare attendere:atteso venire:venuto interrompere:interrotto ricevere prenotare saltare effettuare sottoscrivere:sottoscritto rispettare seguire completare finire iniziare cominciare confermare scegliere:scelto decidere:deciso insistere:insistito cambiare alzare subire dovere:dovuto smettere:smesso lasciare';
const seen =
  '(visitat|operat|curat|seguit|ricoverat|informat|dimess|trattat|avvisat|contattat|richiamat|accolt|vist|assistit|sottopost|pres)(o|a|i|e)';
const turned =
  '(presentat|sottopost|operat|rivolt|recat|allontanat|trovat_bene|trovat_mal|fatt_(operar|visitar|togliere|mettere))';

export const replying: TopicText<'replying'> = {
  lexicon: {
    'care-step': `triage codice_(verde|bianco|giallo|rosso|azzurro|colore) visita visite appuntamento appuntamenti cura cure trattamento trattamenti intervento interventi operazione ricovero ricoveri degenza
      controllo controlli seduta sedute terapia terapie riabilitazione procedura parto cesareo igiene_dentale pulizia_dei_denti estrazione otturazione
      otturazioni devitalizzazione impianto impianti corona protesi ortodonzia apparecchio sbiancamento medicazione medicazioni convalescenza biopsia
      ecografia radiografia lastra risonanza tac mammografia colonscopia chemio chemioterapia radioterapia valutazione anestesia punti gesso plantari
      dimissione guarigione decorso prima_visita gravidanza vaccino miglioramento rinoplastia percorso_(di_cura|terapeutico|con_noi|di_(questi|guarigione|terapia)|in_questi) preventivo_di_cura
      accesso_(al|in)_pronto_soccorso prestazione_del turno_di_visita filler`,
    'care-record': `cartella cartella_clinica scheda referto referti risultato risultati esito esiti esame esami analisi fattura fatture preventivo ricetta ricette
      consenso_(informato|firmato) impegnativa diagnosi pratica polizza assicurazione rimborso debito pagamento addebito importo ricevuta documentazione_clinica
      documentazione_sanitaria radiografie farmaci medico_di_base lastre tracciato storia_clinica certificato prescrizione`,
    'care-body': `dente denti gengive bocca sorriso ginocchio schiena spalla anca collo occhio occhi vista pelle gamba gambe braccio mano mani piede piedi naso
      cuore polmone polmoni rene reni fegato stomaco tiroide prostata utero seno colonna dolore dolori disturbo disturbi ferita lesione frattura cicatrice
      gonfiore infezione pressione glicemia colesterolo ansia depressione emicrania allergia allergie asma diabete tumore cancro ernia carie bimbo bambino
      insonnia alluce acne eczema psoriasi varici cataratta`,
    'you-did': `${familiarPast(careVerbs)} (sei|siete|eri)_stat(o|a|i|e)_${seen} ti_(sei|eri)_${turned}(o|a) non_ti_sei_presentat(o|a) (hai|avete)_(dovuto_aspettare|dovuto_attendere|fatto_(l|la|il|una)|tolto|messo|avuto_(un|una|il|la|l))
      devi_(ancora_|)saldare (sei|siete)_stat(o|a|i|e)_(da_noi|qui|nostr(o|a)|in_cura|nel_nostro|nella_nostra) te_ne_sei_andat(o|a) ci_(hai|avete|avevi)_(dett|riferit|chiest|segnalat|raccontat)o_(che|di|durante|in|al) hai_smesso_di l_attesa_che_(ha|hai)
      lei_(ha|è|si_è|non_si_è|aveva|non_ha|non_è|stess(o|a)) (si|vi)_(è|siete)_affidat(o|a|i)_a_noi`,
    'one-did': `(suo|tuo)_codice_(era|è) ${formalPast(careVerbs)} (è|sia|era)_stat(o|a)_${seen} (si|si_era)_(è|era|sia)_${turned}(o|a) non_si_(è|era)_presentat(o|a) (ha|abbia|aver)_(dovuto_aspettare|dovuto_attendere|fatto_(l|la|il|una)_(visita|intervento|seduta|terapia|igiene))
      deve_ancora_saldare (è|sia)_stat(o|a)_(da_noi|nostr(o|a)|in_cura|nel_nostro|nella_nostra|presso_di_noi) se_n_è_andat(o|a) si_è_allontanat(o|a) ci_(ha|aveva)_(dett|riferit|chiest|segnalat|raccontat)o_(che|di|durante|in|al) ha_smesso_di`,
    'we-did-you': `
      come_(le|ti|vi)_(abbiamo|avevamo|ha|hanno)_(dett|spiegat|indicat|comunicat)o (l|la|ti|le|vi|lo)_hanno_(chiamat|cercat|visitat|avvisat|contattat|spiegat|operat|accolt)(o|a|i|e)
        (prenderci|prendermi|esserci_presi|esserci_occupati)_cura_di_(lei|te|voi|suo|sua|tuo|tua) (prenderci|esserci_presi)_cura_del(la|) poter(la|ti|lo)_(seguire|curare|aiutare|accompagnare)`,
    'care-staff':
      'la_dottoressa il_dottore il_dottor il_medico il_dentista la_dentista il_chirurgo la_chirurga l_infermiera l_infermiere la_psicologa lo_psicologo la_fisioterapista il_fisioterapista l_ostetrica lo_specialista la_specialista l_igienista il_pediatra la_pediatra il_ginecologo la_ginecologa il_nostro_(medico|odontoiatra|specialista|dottor) la_nostra_(dottoressa|collega|odontoiatra|igienista) l_équipe_che il_professionista_che (il_suo|il_tuo)_(medico|dentista|chirurgo|terapeuta|fisioterapista|psicologo) (la_sua|la_tua)_(dottoressa|dentista|terapeuta|psicologa|fisioterapista)',
    'treated-you': ' (la|ti|l)_(segue|ha_in_cura|ha_preso_in_carico)',
    'looked-up':
      '(abbiamo|ho|avendo)_(verificato|controllato|guardato|visto|consultato|rivisto|cercato|riletto|esaminato|recuperato) (dopo_aver|a_seguito_di)_(verificato|controllato|consultato|visto) (da|dalle)_(una_|)(verifica|verifiche|controllo) (dai|dal|dalla|dalle)_(nostri|nostro|nostra|nostre) come_risulta_(da|dal|dalla) risulta_(dalla|dal|che|in) stiamo_(verificando|controllando|esaminando|guardando) dalla_(sua|tua)_(cartella|scheda) in_cartella_(risulta|è|c)',
    'our-records':
      'nostr(o|a|i|e)_(schedario|elenco|lista|programma|registro|registri|archivio|archivi|sistema|sistemi|database|agenda|dati|gestionale|elenchi) in_archivio il_gestionale elenco_pazienti (tra|fra)_i_nostri_pazienti',
    'not-found': `non_(risulta|risulti|risultano|risulterebbe|compare|compari|troviamo|abbiamo_trovato|abbiamo_traccia|c_è_traccia|abbiamo_nessun|abbiamo_alcun|abbiamo_alcuna|abbiamo_registrazioni) non_(la|ti|l|lo)_(troviamo|abbiamo_mai|conosciamo)  non_è_(un_|una_|)(nostr(o|a)_|)(paziente|cliente)_(nostr(o|a)|di|del)
      mai_(stat(o|a)|venut(o|a)|visto|vista)_(da_noi|qui|paziente|nostr(o|a)|nel_nostro|nella_nostra|in_questo|in_cura|un_nostro|una_nostra|un|una) nessun_paziente_(con|a|corrisponde) nessuna_(prenotazione|visita)_a_(suo|tuo) nessuno_con_(questo|il_suo|il_tuo)_nome non_(è|sei)_(un_nostro|una_nostra|nostro|nostra)_(paziente|cliente) nessuna_traccia`,
    'trusted-us':
      '(aver|averci|avere)_(scelto|dato_fiducia|affidato|preferito) averci_(scelto|scelti|scelte|affidat(o|a|i|e)|dato_fiducia|accordato) (esserti|essersi|esservi|si_è|ti_sei)_(affidat(o|a|i|e)|rivolt(o|a|i|e)) affidar(si|ti|vi|ci)_a_(noi|me) (esserti|essersi|esservi)_affidat(o|a|i)_a_me scegliere_(noi|il_nostro|la_nostra|lo) sceglierci (ci|mi)_(hai|ha|avete)_(scelto|scelti|dato_fiducia|affidato) fiducia_(accordata|riposta|dimostrata) nelle_nostre_mani la_fiducia_che_(ha|hai)',
    'as-patient':
      'nostr(o|a)_(affezionat(o|a)_|car(o|a)_|)paziente paziente_nostr(o|a) pazienti_come_(te|lei|voi) come_paziente_(nostr(o|a)|del|dello|da) (è|sei)_paziente_(da|del|dello|nostr(o|a)) (averla|averti|avervi)_come_paziente (tra|fra)_i_nostri_pazienti paziente_(da_anni|storic(o|a)|del_nostro|del_centro|dello_studio|della_clinica) in_cura_(da_noi|presso|qui)',
    glad: '(siamo|sono|siam)_(felic(i|e)|content(i|o|a)|liet(i|o|a)|orgoglios(i|o|a)|entusiast(i|a)) (ci|mi)_(fa|rende|rallegra|riempie)_(piacere|felici|felice|molto|tanto|un|davvero|di_gioia|orgogliosi) che_(bello|gioia|piacere|bella_notizia) (è_stato|un)_(un_|)(vero_|)(piacere|onore) lieti_di felici_di contenti_che contenti_di felici_che complimenti_per',
    sorry:
      '(ci|mi)_(dispiace|spiace|rincresce|scusiamo|scuso) (siamo|sono)_(dispiaciuti|spiacenti|dispiaciuto|dispiaciuta|mortificati) (chiediamo|chiedo)_scusa scus(i|a|ate)_(per|se) purtroppo peccato_che spiacenti',
    thanks:
      'grazie_(a_te|a_lei|a_voi|di|per|mille|infinite|della|dell|del) (la|ti|vi)_ringraziamo ringraziamo ringraziarla ringraziarti',
    'got-better':
      '(sta|stia|stai|sente|senta|senti)_(meglio|bene_dopo|finalmente_bene) (si|ti)_(senta|sente|senti|sia|è|sei)_(meglio|ripres(o|a)|ristabilit(o|a)|trovat(o|a)_bene) (sia|è|sei)_(guarit(o|a)|in_via_di_guarigione|soddisfatt(o|a)|content(o|a)|rimast(o|a)_soddisfatt(o|a)|rimast(o|a)_content(o|a)) (proceda|procede|continui|continua|prosegua)_(bene|meglio|a_migliorare) pronta_guarigione buona_guarigione buona_convalescenza guarigione (vada|va)_(meglio|tutto_bene_con) torn(i|a|are)_a_(camminare|sorridere|correre|vedere|dormire) (hai|ha|abbia)_(ripreso|ritrovato|recuperato)',
    'see-you':
      'ci_vediamo (la|ti|vi|l)_(aspettiamo|vediamo|attendiamo|rivediamo|aspetto|rivedremo) a_presto_per a_(lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domani) si_ricordi_(di_|)(venire|dell|del|la) ricordati_(di_|)(venire|dell|del|la) arrivederci_a',
    'day-word':
      'lunedì martedì mercoledì giovedì venerdì sabato domenica domani dopodomani settimana_prossima prossima_settimana mese_prossimo prossim(o|a)_(visita|appuntamento|controllo|seduta|mese) gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    'your-words':
      '(sua|tua|vostra|sue|tue|suo|tuo|suoi)_(recensione|recensioni|commento|commenti|messaggio|parole|opinione|critica|segnalazione|domanda|suggerimento) averci_scritto scriverci',
    'reader-act':
      'mandato inviato invitato spedito rallegrato colpito portato_a_scrivere scritto letto condiviso commentato pubblicato sentito piaciuto parso sembrato interessato raccontato lasciato_(questo|il|la|un) dedicato_(un|del|il) avvisato_(del|di) risposto ringraziato disturbato offeso suggerito segnalato',
    supposing:
      'se_(hai|avete|è|sei|lei|vuole|vuoi|desidera|dovesse|qualcuno|siete|avesse|fosse|aveva|pensa|ritiene|ci_sono|ha_avuto|ha_bisogno|ha_ricevuto|ha_domande|ha_dubbi|è_stato|è_stata|invece|anche) chiunque quando_(viene|vieni|ha|hai|si) chi ogni tutti tutte qualsiasi qualunque in_caso_di come_(fare|richiedere|prenotare|disdire|avere|ottenere|ritirare) cosa_(fare|portare)',
    'how-to':
      'può puoi potete possono potrà potrai si_può si_possono per_(prenotare|richiedere|spostare|disdire|annullare|avere|ritirare|modificare|confermare|ottenere|consultare|vedere|parlare|poter)  prenoti prenota porti porta portate ricordi pubblicare condividere deve_(prenotare|richiedere|portare) bisogna occorre',
    'not-told':
      'non_(commentiamo|parliamo|possiamo_commentare|possiamo_parlare|possiamo_dare|possiamo_confermare|possiamo_valutare|trattiamo|pubblichiamo|diamo|forniamo|confermiamo|condividiamo|rispondiamo|entriamo|discutiamo|do|commento|parlo) riservatezza segreto_professionale né_confermare_né_smentire',
    'open-event':
      'giornata_(aperta|di_prevenzione|informativa) open_day porte_aperte conferenza incontro_pubblico incontro incontri corso corsi congresso webinar diretta evento eventi fiera inaugurazione mostra convegno seminario camminata raccolta concerto festa sorteggio concorso laboratorio stand banchetto',
    'none-of-care': 'pagina sito blog profilo canale stand biblioteca museo',
  },
  phrases: {
    'we-did-you': [
      'la|l|ti|vi|le|lo|li abbiamo|avevamo|avremmo visitato|visitata|visitati|visitate|visitat|operato|operata|operati|operate|operat|curato|curata|curati|curate|curat|seguito|seguita|seguiti|seguite|seguit|ricoverato|ricoverata|ricoverati|ricoverate|ricoverat|accolto|accolta|accolti|accolte|accolt|visto|vista|visti|viste|vist|chiamato|chiamata|chiamati|chiamate|chiamat|richiamato|richiamata|richiamati|richiamate|richiamat|contattato|contattata|contattati|contattate|contattat|avvisato|avvisata|avvisati|avvisate|avvisat|informato|informata|informati|informate|informat|dimesso|dimessa|dimessi|dimesse|dimess|trattato|trattata|trattati|trattate|trattat|aiutato|aiutata|aiutati|aiutate|aiutat|assistito|assistita|assistiti|assistite|assistit|conosciuto|conosciuta|conosciuti|conosciute|conosciut|accompagnato|accompagnata|accompagnati|accompagnate|accompagnat|cercato|cercata|cercati|cercate|cercat|convocato|convocata|convocati|convocate|convocat|presoo|presoa|presoi|presoe|preso|presao|presaa|presai|presae|presa',
      'le|ti|vi|gli abbiamo|avevamo spiegato|spiegata|spiegati|spiegate|fatto|fatta|fatti|fatte|messo|messa|messi|messe|tolto|tolta|tolti|tolte|dato|data|dati|date|proposto|proposta|proposti|proposte|offerto|offerta|offerti|offerte|rimborsato|rimborsata|rimborsati|rimborsate|restituito|restituita|restituiti|restituite|prescritto|prescritta|prescritti|prescritte|diagnosticato|diagnosticata|diagnosticati|diagnosticate|comunicato|comunicata|comunicati|comunicate|applicato|applicata|applicati|applicate|estratto|estratta|estratti|estratte|consegnato|consegnata|consegnati|consegnate|praticato|praticata|praticati|praticate|eseguito|eseguita|eseguiti|eseguite|fissato|fissata|fissati|fissate|spostato|spostata|spostati|spostate|anticipato|anticipata|anticipati|anticipate|consigliato|consigliata|consigliati|consigliate|detto|detta|detti|dette|indicato|indicata|indicati|indicate|telefonato|telefonata|telefonati|telefonate|rifatto|rifatta|rifatti|rifatte',
      'le|ti è|sono|era stato|stata|stati|state spiegato|spiegata|spiegati|spiegate|fatto|fatta|fatti|fatte|eseguito|eseguita|eseguiti|eseguite|prescritto|prescritta|prescritti|prescritte|proposto|proposta|proposti|proposte|comunicato|comunicata|comunicati|comunicate|consegnato|consegnata|consegnati|consegnate|applicato|applicata|applicati|applicate|praticato|praticata|praticati|praticate|somministrato|somministrata|somministrati|somministrate|rimborsato|rimborsata|rimborsati|rimborsate|diagnosticato|diagnosticata|diagnosticati|diagnosticate|estratto|estratta|estratti|estratte|fissato|fissata|fissati|fissate|detto|detta|detti|dette|illustrato|illustrata|illustrati|illustrate',
      'aver|averla|averti|averlo|avervi|avere curato|curata|curati|curate|curat|aiutato|aiutata|aiutati|aiutate|aiutat|seguito|seguita|seguiti|seguite|seguit|assistito|assistita|assistiti|assistite|assistit|accolto|accolta|accolti|accolte|accolt|operato|operata|operati|operate|operat|conosciuto|conosciuta|conosciuti|conosciute|conosciut|avuto|avuta|avuti|avute|avut|accompagnato|accompagnata|accompagnati|accompagnate|accompagnat|ricevuto|ricevuta|ricevuti|ricevute|ricevut',
      'aver|averla|averti|averlo|avervi|avere (potuto curarlao|potuto curarlaa|potuto curarlai|potuto curarlae|potuto curarla|potuto curartio|potuto curartia|potuto curartii|potuto curartie|potuto curarti|potuto curarloo|potuto curarloa|potuto curarloi|potuto curarloe|potuto curarlo|potuto curarvio|potuto curarvia|potuto curarvii|potuto curarvie|potuto curarvi|potuto aiutarlao|potuto aiutarlaa|potuto aiutarlai|potuto aiutarlae|potuto aiutarla|potuto aiutartio|potuto aiutartia|potuto aiutartii|potuto aiutartie|potuto aiutarti|potuto aiutarloo|potuto aiutarloa|potuto aiutarloi|potuto aiutarloe|potuto aiutarlo|potuto aiutarvio|potuto aiutarvia|potuto aiutarvii|potuto aiutarvie|potuto aiutarvi|potuto seguirlao|potuto seguirlaa|potuto seguirlai|potuto seguirlae|potuto seguirla|potuto seguirtio|potuto seguirtia|potuto seguirtii|potuto seguirtie|potuto seguirti|potuto seguirloo|potuto seguirloa|potuto seguirloi|potuto seguirloe|potuto seguirlo|potuto seguirvio|potuto seguirvia|potuto seguirvii|potuto seguirvie|potuto seguirvi|potuto assisterlao|potuto assisterlaa|potuto assisterlai|potuto assisterlae|potuto assisterla|potuto assistertio|potuto assistertia|potuto assistertii|potuto assistertie|potuto assisterti|potuto assisterloo|potuto assisterloa|potuto assisterloi|potuto assisterloe|potuto assisterlo|potuto assistervio|potuto assistervia|potuto assistervii|potuto assistervie|potuto assistervi|potuto accompagnarlao|potuto accompagnarlaa|potuto accompagnarlai|potuto accompagnarlae|potuto accompagnarla|potuto accompagnartio|potuto accompagnartia|potuto accompagnartii|potuto accompagnartie|potuto accompagnarti|potuto accompagnarloo|potuto accompagnarloa|potuto accompagnarloi|potuto accompagnarloe|potuto accompagnarlo|potuto accompagnarvio|potuto accompagnarvia|potuto accompagnarvii|potuto accompagnarvie|potuto accompagnarvi)',
      'accompagnarti|accompagnarla|accompagnarvi|accompagnarlo|seguirti|seguirla|seguirvi|seguirlo|curarti|curarla|curarvi|curarlo|assisterti|assisterla|assistervi|assisterlo|aiutarti|aiutarla|aiutarvi|aiutarlo|operarti|operarla|operarvi|operarlo|conoscerti|conoscerla|conoscervi|conoscerlo|accoglierti|accoglierla|accogliervi|accoglierlo nel|nella|in|durante|con|e|per|al|alla',
    ],
    'treated-you': [
      'l|la|ti|le|vi|lo ha|aveva|hanno visitato|visitata|visitati|visitate|operato|operata|operati|operate|curato|curata|curati|curate|seguito|seguita|seguiti|seguite|accolto|accolta|accolti|accolte|visto|vista|visti|viste|trattato|trattata|trattati|trattate|ricevuto|ricevuta|ricevuti|ricevute|assistito|assistita|assistiti|assistite|spiegato|spiegata|spiegati|spiegate|prescritto|prescritta|prescritti|prescritte|diagnosticato|diagnosticata|diagnosticati|diagnosticate|consigliato|consigliata|consigliati|consigliate|illustrato|illustrata|illustrati|illustrate|fatto|fatta|fatti|fatte|detto|detta|detti|dette|indicato|indicata|indicati|indicate',
    ],
    'not-found': [
      'non è|sei mai? stato|stata|venuto|venuta|passato|passata un|una? nostro|nostra|paziente|qui|visitato|visitata',
      'non è|sei mai? stato|stata|venuto|venuta|passato|passata un|una? (da noi|in cura)',
    ],
    'how-to': [
      'chiami|chiama|scriva|scrivi|contatti|contatta|prenoti|prenota|prenotate|richieda|richiedi|consulti|consulta|porti|porta|ricordi|ricorda|conservi|conserva|invii|ritiri il|la|lo|al|allo|alla|a|con|per|l|i|le|sempre|un|una|in',
      'chiami|chiama|scriva|scrivi|contatti|contatta|prenoti|prenota|prenotate|richieda|richiedi|consulti|consulta|porti|porta|ricordi|ricorda|conservi|conserva|invii|ritiri (per la)',
    ],
  },
  grammar: {
    'care-confirmed': [
      `<{looked-up} _0-3 (${yours})>`,
      '<{looked-up} _0-1 (la|il|i|gli|le) {care-record}>',
      '<{looked-up} _0-3 {our-records}> _0-8 {your}|{you-did}|{one-did}|{we-did-you}|le|ti|la',
      `<{thanks} _0-2 {trusted-us} _0-3 (per|con|durante|in) _0-3 (${care})>`,
      `<{trusted-us} _0-3 (${yours})>`,
      `<{we-did-you} _0-4 {your} (${care})>`,
      `<{sorry}|{glad} _0-6 (${yours})>`,
      '<{as-patient}> _0-12 {thanks}|{glad}|{sorry}|lei|te|la|le|ti',
      '{thanks}|{glad}|{sorry} _0-8 <{as-patient}>',
      `<{your} {care-record} (è|sono|dice|indica|mostra|riporta|risulta|risultano|ha|hanno|pronto|pronta|pronti)>`,
      '<{see-you} _0-5 {your} {care-step}>',
    ],
    'care-implied': [
      '<continua|continui|continuate|prosegui|vai|tieni|segui (avanti)? (con)? _0-2 diario|schede|scheda|esercizi|gocce|tutore|compiti|respirazione|quaderno|registro|stretching _0-5 (come) (d accordo|concordato|detto|abbiamo detto|dicevamo|stabilito)>',
      '<riprendiamo|ricominciamo|continuiamo|riprenderemo (a|in|dopo|da) _0-1 {day-word}|pasqua|natale|ferie|vacanze|estate>',
      '<(dopo|a|in) {day-word}|pasqua|natale|ferie|vacanze|estate (riprendiamo|ricominciamo|continuiamo|riprenderemo)>',
      '<manca|mancano|mancheranno _0-1 nostri|nostre lunedì|martedì|mercoledì|giovedì|venerdì|sedute|chiacchierate|incontri|pomeriggi|mattine>',
      'piacere|onore|gioia|privilegio|emozione _0-3 <nascere|nascita|accogliere|accompagnare|parto _0-4>',
      '<(tornate|torna|torni|vi aspettiamo|ti aspettiamo) _0-4 (per) il|la prossimo|prossima|secondo|seconda|terzo|terza|fratellino|sorellina>',
      '<(ti|la) (cerca|sta cercando|chiama|sta chiamando|insegue) _0-6>',
      '<{care-staff} _0-1 (ti|la) (cerca|sta cercando|chiama|aspetta|sta chiamando)>',
      '<(ci vediamo|ti aspettiamo|la aspettiamo|ti aspetto|ci rivediamo|torna) (fra|tra|in) #number|due|tre|quattro|cinque|sei|un|una|qualche mesi|settimane|mese|giorni>',
      '<sei|siete|è stata|stato|state (così|molto|davvero|bravissima|bravissimo|una)? coraggiosa|coraggioso|bravissima|bravissimo|guerriera>',
      '<(capsule|faccette|apparecchio|lenti|plantari|labbra|impianti|protesi|otturazioni) (nuove|nuovi|nuovo)>',
      '(ci vediamo|vi aspettiamo|ti aspettiamo|la aspettiamo) _0-4 per <(il|la|l) (tuo|tua|suo|sua)? _0-3> ;',
      '(far|fatto) nascere <{person-name}>',
      `<${yours}>`,
      '<{your} caso>',
      '<{as-patient}>',
      '<(vederti|vederla|vedervi|rivederti|rivederla) _0-2 (sorridere|camminare|correre|bene|meglio|felice|guarito|guarita|mangiare|dormire|così)>',
      '<(ricordo|ricordiamo|ricorderò) _0-2 (te|lei|voi|quella|quel|quei|tuo|tua|suo|sua|benissimo|perfettamente)>',
      '<{looked-up} che !{your-words} _0-2 {your}|{you-did}|{one-did}|le|ti|lei>',
      '<{care-staff} (ci|mi) (riferisce|dice|comunica|conferma|racconta|segnala|spiega|ha riferito|ha detto)>',
      '<{we-did-you}>',
      '<{you-did}>',
      '(^|che|quando|e|non|lei|ieri|perché|dove|già|ma|anche se|,) <{one-did}>',
      '<{care-staff} (che)? _0-2 {treated-you}>',
      '<{treated-you} _0-3 {care-staff}>',
      '<{trusted-us}>',
      '<{glad}|{sorry} _0-5 {got-better}>',
      '<{got-better}> _0-4 (dal|dalla|dopo|con)',
      '<{see-you} _0-4 {day-word}>',
      '<{see-you} _0-3 {time}|{date}>',
      '(è stato|è stata|era) <(un|una) _0-1 {care-step}>',
      '(speriamo|spero|auguriamo) (che)? _0-4 <{got-better}|piccolo|piccola|bimbo|bimba|guarigione|(stia|stiate|stai) _0-1 (bene|meglio)>',
      '{glad} che _0-4 <{got-better}|{care-body}>',
      '{looked-up} _0-3 <(quanto accaduto|quello che è successo|cosa è successo) con {your}>',
      '<{your} {kin}> _0-6 {we-did-you}|{you-did}|{one-did}|{care-step}|{care-record}|{outcome-3}|{treated-you}',
      '{glad}|{thanks}|{sorry} _0-6 <(a|di|con|per|che) {your} {kin}>',
      '<{we-did-you}|{thanks}|{glad} _0-8 (giorno|mese|settimana|anno) (scorso|scorsa)>',
    ],
    'care-mentioned': [
      '<(le|ti|vi|la|l|lo) (ha|abbiamo|hanno|aveva|avevamo|avevano) (solo|già|sempre|anche)? !{reader-act} {participle}>',
      '<lei (stessa|stesso|già|non|lo|la)? _0-1 (sapeva|aveva|era|voleva|conosceva|poteva|doveva|veniva|ha|è)>',
      '<{your} !famiglia {kin}>',
      '<(anni|mesi|settimane) che (viene|vieni|venite|è|sei)>',
      '<(anni|mesi|settimane) (con noi|da noi|di terapia|di cura|di cure)>',
      '<(mi|ci) (manca|mancano|mancherà|mancherai|mancheranno|mancherete)>',
      '<(mancano) _0-3 (nostri|nostre|sedute|incontri|colloqui)>',
      '<(risulta|vediamo|sappiamo|constatiamo|ricordiamo) che (si|lei|non)? _0-2 ({participle}|{past-3})>',
      '{sorry} _0-7 <(con|dalla|dal|della|del) (la|il|lo|l|nostra|nostro)? {profession}>',
      '<(sei|è|siete) (radiosa|radioso|bellissima|splendida|splendido|uno splendore)>',
      '<(tuo|suo|tua|sua) (nuovo|nuova) _0-1>',
      '<(tuoi|suoi|tue|sue) (nuovi|nuove) _0-1>',
      '<{condition}|{rare-condition}|{procedure}|{drug}|{treatment}|{test}|{device}|{symptom}|{everyday-condition}>',
      '<la|il|l|lo|i|le|gli|quella|quel|quell|quelle|quei|tale|una|un ({care-step}|{care-record}|{care-body}|{procedure}|{test})>',
      '<(della|del|dell|dei|delle|alla|al|sulla|sul|nella|nel|per la|per il) ({care-step}|{care-record}|{procedure})>',
      '{sorry}|{glad} che <{one-did}>',
    ],
    'care-denied': [
      '<(non|mai|nessun|nessuna) _0-5 {our-records}>',
      '<(non|mai) (abbiamo|ho) (mai)? (avuto|visto|visitato|conosciuto|ricevuto) _0-3 {patient}|persona>',
      '<(non) (abbiamo|risulta|esiste|c è) _0-3 {patient} _0-2 (con|di nome|che)>',
      '<{not-found}>',
      '<{not-found} _0-6 {our-records}>',
      '<(nei|nel|nella|tra|fra) {our-records} (non)>',
      '<(questa|quella) persona non _0-3 (paziente|visitata|studio|clinica|centro|curata)>',
      '<non (la|ti|lo|l) (conosciamo|conosco|abbiamo (visitato|visitata|visto|vista|curato|curata|seguito|seguita))>',
      '<mai (visitato|visitata|visto|vista|curato|curata|operato|operata|seguito|seguita) (da noi|qui|presso|in questo|nel nostro)>',
    ],
    'care-general': [
      `{how-to} _0-6 <${yours}>`,
      `{supposing} _0-8 <${yours}>`,
      '{supposing} _0-4 <{you-did}|{one-did}|{we-did-you}|{trusted-us}>',
      '{supposing} _0-4 <(la|il|l|lo|i|le|gli) {care-step}|{care-record}>',
      `{not-told} _0-10 <${yours}>`,
      '<{your} visita|visite> _0-3 (a|al|alla|sul|della) _0-2 {none-of-care}',
      '<{see-you} _0-8 {open-event}>',
      '{open-event} _0-10 <{see-you}>',
      '(nel) <{your} caso> ,',
      '<(la|il|l|lo|i|le|gli) {care-step}|{care-record}> che (offriamo|diamo|eseguiamo|facciamo|proponiamo)',
    ],
  },
};
