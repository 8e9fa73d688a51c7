import type { TopicText } from '../../reading/topics/index.ts';

const telling =
  '{specialty}|{told-test}|{told-drug}|{told-illness}|{preparation}|{procedure}|{condition}|{drug}|{remedy}|{ailment}';

export const messaging: TopicText<'messaging'> = {
  lexicon: {
    flirt: `(sei|eri|è)_(così_|davvero_|molto_|proprio_|sempre_|)(bell|bellissim)(a|o) (ciao|buongiorno|buonasera|ehi)_bell(a|o|issima|issimo) bella_mia bellissima carin(a|o) tesoro amore cara_mia splendid(a|o) stupend(a|o) affascinante (mi|m)_(sei|è)_piaciut(o|a) mi_piaci (tuo|tuoi)_(sorriso|sguardo|occhi|corpo|profumo)_(mi|è|sono|non) tua_(risata|voce)_(mi|è) che_(bella|bello|occhi|sorriso|gambe|fisico) sexy (sei|è)_(single|fidanzat(o|a)|impegnat(o|a)|bellissim(a|o)|uno_schianto) hai_(il_fidanzato|la_fidanzata|un_ragazzo|degli_occhi|un_sorriso) un_bacio 😘 😍 💋 🥰 🔥`,
    'go-out':
      'ci_(sentiamo|vediamo)_(anche_|)fuori (le|ti)_va_(se_ci|di_(veder|uscire|bere|prendere|cenare|passare|sentir|conoscer|fare_due|andare_a|un)(ci|si|mi|e|)|un_(caffè|aperitivo|gelato|drink|film)|una_(birra|pizza|cena)) ora_che_(hai|ha|non)_(finito|sei|è) che_(fai|fa|fate|combini)_(sabato|domenica|venerdì|stasera|domani|di_bello|nel_weekend|questo|questa|oggi|dopo) cosa_(fai|fa)_(sabato|domenica|venerdì|stasera|domani|nel|questo|questa|dopo) (un|una|qualcosa|prenderci|prendere|bere|beviamo|prendiamo|offrirti|offro)_(caffè|aperitivo|birra|drink|gelato|spritz|qualcosa|un_caffè|un_aperitivo|una_birra|da_bere|bicchiere) (uscire|usciamo|esci|vederci|vediamoci|rivederti|cenare|cena|cinema|ballare|festa)(_insieme|_con_me|_una_sera|_sabato|_fuori|_da_soli|_un_giorno|_a_cena|_io_e_te|_qualche) ti_(va|andrebbe)_(di|un|una|se) ti_invito_(a|da|fuori|al) ti_invito fuori_(dallo_studio|dall_ospedale|dal_lavoro|di_qui) da_soli casa_mia weekend vieni_(da_me|a_cena|alla_festa)',
    'life-event':
      '(buon|felice|buone|buona)_(compleanno|onomastico|anniversario|natale|anno|feste|pasqua) tanti_auguri auguri',
    favour:
      ' prestami prestito (ho_bisogno_di|mi_servono|mi_serve)_(soldi|un_favore|un_prestito|dei_soldi|#) fammi_un_(favore|piacere|bonifico|prezzo) (tu|lei)_che_(lavori|lavora|conosci|conosce) raccomandazione biglietti_(per|gratis) farmi_(uno_sconto|un_prezzo|assumere) assumere_mi(o|a)',
    sell: '(le|ti|vi)_(mando|giro|lascio|porto|spedisco|passo)_(il_catalogo|il_listino|dei_campioni|un_campione|il_volantino|il_depliant|i_prezzi|un_preventivo) (prezzo|sconto)_(speciale|di_favore|da_amici|d_amico)_(per_(lei|te)|solo) per_(lei|te)_(prezzo|sconto|un_prezzo|uno_sconto)_(speciale|di_favore|da_amici|d_amico) (le|ti)_(faccio|farei)_(un_prezzo|uno_sconto|un_buon_prezzo) (mia_moglie|mio_marito|mio_cognato|mia_cognata|mio_fratello|mia_sorella|mio_cugino)_(vende|tratta|affitta|assicura|ha_un_negozio) (vendo|ti_vendo|ti_offro|ti_interessa|ti_interesserebbe|vendiamo|distribuisco) mi(o|a)_(negozio|marchio|linea|attività) multilevel herbalife opportunità_di_(guadagno|business|lavoro) guadagno_extra aloe casa_in_(vendita|affitto) (ti_|)(interesserebbe|interessa)_(comprare|investire|acquistare) criptovalute polizze',
    gossip:
      'non_sai_(chi|cosa|l_ultima|che) (hai|ha)_saputo indovina_(chi|cosa) pettegolezz(o|i) gossip detto_tra_noi tra_(me_e_te|noi_due|di_noi) non_dirlo_(a|in) si_è_(separat|lasciat|messa|messo)(o|a|) è_incinta_(di|e) (tuo|tua|il_tuo|la_tua)_(vicin(o|a)|cugin(o|a)|capo|colleg(a|o))_(anche|è|era|ha)',
    'from-record':
      ' (il_tuo|il_suo)_(numero|indirizzo|contatto)_(era|c_era|l_ho_preso|l_ho_trovato|risulta) (dalla|nella|sulla|dal|nel|sul)_(tua_|sua_|)(cartella|scheda|anagrafica|richiesta|impegnativa|ricetta|cartellina|prenotazione|gestionale|modulo) ho_preso_il_tuo_(numero|contatto|indirizzo)',
    'from-care':
      'in_(visita|ambulatorio|studio|reparto|sala|seduta|terapia|corsia|pronto_soccorso|riabilitazione) (durante|alla|all|dopo)_(la_|l_|)(visita|ultima_visita|seduta|terapia|ricovero|controllo|intervento) (quando|da_quando|il_giorno_che)_(sei_(venut|stat)(o|a)|ti_ho_(visitat|operat|vist|curat)(o|a)|eri_ricoverat(o|a)) mi(a|o)_paziente paziente_preferit(o|a) (tua|tuo|sua|suo)_(terapia|ricovero|operazione|visita|cura)',
    'think-of-you':
      '(ti_|)(penso|pensavo|ho_pensato)_(spesso|sempre|tanto|a_te|molto) mi_manchi non_(smetto|riesco_a_smettere|faccio_che)_(di_pensare|pensare|pensarti) penso_(sempre_|spesso_|)a_te che_voglia_di_(vederti|rivederti) ti_ho_sognat(o|a) conoscerti_(meglio|di_più|fuori) mi_sei_rimast(o|a)_(impress|nel|in)(o|a|)',
    'due-care': 'appuntamento ricetta documento confermare confermi orario chius(o|a|i) impegnativa fattura',
    remind:
      '(vederti|vederla|rivederti|rivederla)_(al_centro|in_ambulatorio|in_reparto|in_clinica) ci_(deve|devi|dovete|devono) (manca|mancano)_(il_suo|la_sua|il_tuo|i_suoi) (le|ti|vi)_(ricordo|ricordiamo|avvisiamo|informiamo|confermiamo|aspettiamo|scriviamo|comunichiamo|segnaliamo) (si_|)ricordi ricorda(ti|te|rsi) promemoria avviso non_(dimentichi|dimenticare|dimenticarti|si_dimentichi|scordi) confermiamo confermare confermi (suo|tuo|il|l|sua|tua|la)_(appuntamento|controllo|visita|prossim(o|a)|seduta|esame|prenotazione) appuntamento ha_(appuntamento|la_visita|il_controllo|una_visita|l_esame|prenotat(o|a)) hai_(appuntamento|la_visita|il_controllo|una_visita|l_esame) gentile buongiorno buonasera salve',
    'when-due':
      'oggi domani dopodomani lunedì martedì mercoledì giovedì venerdì sabato domenica settimana_prossima prossim(o|a) alle ore stasera pomeriggio gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    fetch:
      '(è|sono|abbiamo|è_arrivat(o|a)|sono_arrivat(i|e)|può|possono)(_pront(o|a|i|e)|_disponibil(e|i)|_arrivat(o|a|i|e)|_il_suo|_la_sua|_i_suoi|_ritirare|_passare|) pass(i|a|are)_(a|per|in) ritirare ritiri porti porta portare venga vieni venire si_presenti presentarsi prenda assuma non_(prenda|mangi|beva|faccia|dimentichi) sospenda smetta pront(o|a|i|e) rinnovare',
    specialty: `alcologia alcologic(o|a|i|he) tabagismo centro_diurno_psichiatrico centro_alcologico alcolisti giocatori_patologici gioco_patologico oncologia oncologic(o|a|i|he) oncolog(o|a) psichiatria psichiatric(o|a|i|he) psichiatra psicologia psicolog(o|a) salute_mentale ginecologia ginecologic(o|a) ginecolog(o|a) urologia urologic(o|a) urolog(o|a) proctologia proctologic(o|a) infettivologia malattie_infettive hiv senologia senologic(o|a) centro_(antidiabetico|diabetologico|di_salute_mentale|antifumo|dialisi|fertilità|disturbi|alcologico|cefalee|prelievi|sclerosi|trapianti|ustioni)
      procreazione_assistita fertilità pma serd dipendenze cure_palliative geriatria cardiologia cardiologic(o|a) cardiolog(o|a) neurologia neurologic(o|a) neurolog(o|a) dermatologia dermatologic(o|a) endocrinologia endocrinologic(o|a) reumatologia nefrologia ematologia gastroenterologia pneumologia allergologia ortopedia ortopedic(o|a) otorino oculistica oculistic(o|a) nutrizionista logopedia dialisi emodialisi chemioterapia chemio radioterapia consultorio disintossicazione podologia odontoiatria ostetricia ostetric(o|a) riabilitazione chirurgia_(plastica|estetica|bariatrica|generale|vascolare) diabetologia diabetologic(o|a) andrologia andrologic(o|a) ivg`,
    'told-test': `(diario|scheda|schede|foglio|tabella|calendario|quaderno)_(dell|del|della|dei|delle)_(umore|dolore|sonno|ovulazione|ciclo|crisi|pressione|glicemie|minzioni|sintomi|ansia|pensieri) giorni_dell_ovulazione prime_urine urine_del_mattino campione_del_(primo_|)mattino campione_di_(feci|urine|sangue) colonscopia gastroscopia endoscopia pap_test mammografia biopsia ecografia eco risonanza tac pet radiografia holter ecg elettrocardiogramma spirometria spermiogramma isteroscopia colposcopia amniocentesi cistoscopia broncoscopia coronarografia densitometria moc
      test_(di_gravidanza|hiv|da_sforzo|allergologic(o|i)|genetic(o|i)|del_dna|antidroga|hpv|antigenico|di_paternità) esame_(delle_urine|del_sangue|delle_feci|istologico|del_liquido|hiv|citologico|urodinamico) esami_(del_sangue|delle_urine|ormonali|genetici|hiv) prelievo curva_(glicemica|da_carico) vasectomia raschiamento cesareo interruzione intervento operazione inseminazione transfer infiltrazione dialisi vaccino_(per|contro|anti) screening seduta_di_(chemio|radio|dialisi|terapia|psicoterapia|laser) circoncisione puntura estrazione devitalizzazione impianto medicazione_della`,
    'told-drug': `
      metadone insulina antiretroviral(e|i) antidepressiv(o|i) ansiolitic(o|i) antipsicotic(o|i) anticoncezional(e|i) coumadin eparina viagra ormoni pillola_del_giorno spirale iud prep sacche_per_stomia catetere pannoloni apparecchi(o|)_acustic(o|i) protesi_(mammaria|dentale|acustica) microinfusore cpap ossigeno`,
    'told-illness':
      'diabete cancro tumore hiv aids epatite sifilide gonorrea clamidia mst hpv papilloma gravidanza incinta depressione ansia bipolare schizofrenia dipendenza alcolismo epilessia ipertensione asma anemia menopausa aborto infertilità impotenza positiv(o|a) negativ(o|a) obesità bulimia anoressia autismo adhd demenza alzheimer covid tubercolosi ernia emorroidi prostata tiroide emicrania psoriasi herpes alterat(o|a|i|e) maligno benigno',
    preparation:
      '(a_|)digiuno senza_(mangiare|bere|fare_colazione) vescica_piena preparazione_(intestinale|del_colon|per_la|all) lassativo clistere dieta_(liquida|senza_scorie|leggera) non_(mangi|faccia_colazione|beva|urini|abbia_rapporti) campione_di_(urine|feci|sperma|sangue) (urine|feci)_del depilat(o|a) mezzo_di_contrasto contrasto astinenza_sessuale sospend(a|ere)_(il|la|i|gli)',
    'plain-item':
      'documento carta_d_identità tessera_(sanitaria|) impegnativa mascherina accompagnatore codice_fiscale',
    'to-group':
      'a_tutti_(voi|i|quelli) a_tutte buongiorno_(a_tutti|gruppo|ragazzi|ragazze|a_tutte) ciao_(a_tutti|gruppo|ragazzi|ragazze) (questo|il|al|nel)_gruppo cari_pazienti gentili_pazienti lista_broadcast',
  },
  phrases: {
    favour: [
      'mi|ci presti|presta|presteresti|fai|faresti|anticipi soldi|dei|degli|il|la|50|100|20|200|300|500|euro|mille?',
      'mi|ci presti|presta|presteresti|fai|faresti|anticipi (dei soldi|un favore|un piacere)',
      'mi|ci (puoi prestare|puoi fare|potresti prestare|potresti fare) soldi|dei|degli|il|la|50|100|20|200|300|500|euro|mille?',
      'mi|ci (puoi prestare|puoi fare|potresti prestare|potresti fare) (dei soldi|un favore|un piacere)',
    ],
    'from-record': [
      'l? risulta|preso|trovato (il tuo numero|il numero|l indirizzo|il contatto|il tuo contatto|il suo numero)? in|nella|dalla|sulla|dal|nel|sul tua|sua|tuo|suo? cartella|scheda|anagrafica|referto|fascicolo|gestionale|sistema|documentazione|modulo|ricetta|pratica',
      'l? (ho visto|ho letto|ho trovato|ho preso|ho guardato|c era|c è|ho cercato|ho recuperato|sta scritto|era scritto) (il tuo numero|il numero|l indirizzo|il contatto|il tuo contatto|il suo numero)? in|nella|dalla|sulla|dal|nel|sul tua|sua|tuo|suo? cartella|scheda|anagrafica|referto|fascicolo|gestionale|sistema|documentazione|modulo|ricetta|pratica',
    ],
    'told-drug': [
      'farmaci|farmaco|pastiglie|pastiglia|terapia|medicina|medicine|iniezione|ricetta|dose psichiatrici|psichiatrico|psichiatrica|psichiatriche|antiretrovirali|antiretrovirale|ormonali|ormonale|oncologici|oncologica|oncologico|antidepressivi|antidepressivo|antidepressiva|anticoncezionale|anticoncezionali|antipsicotico|antipsicotici|antipsicotica|salvavita|biologico|biologica|depot',
      'farmaci|farmaco|pastiglie|pastiglia|terapia|medicina|medicine|iniezione|ricetta|dose (per l ansia|per l depressione|per l hiv|per l tiroide|per l diabete|per l cuore|per l pressione|per l epilessia|per l dormire|per l prostata|per l fertilità|per la ansia|per la depressione|per la hiv|per la tiroide|per la diabete|per la cuore|per la pressione|per la epilessia|per la dormire|per la prostata|per la fertilità|per il ansia|per il depressione|per il hiv|per il tiroide|per il diabete|per il cuore|per il pressione|per il epilessia|per il dormire|per il prostata|per il fertilità|per i ansia|per i depressione|per i hiv|per i tiroide|per i diabete|per i cuore|per i pressione|per i epilessia|per i dormire|per i prostata|per i fertilità|per ansia|per depressione|per hiv|per tiroide|per diabete|per cuore|per pressione|per epilessia|per dormire|per prostata|per fertilità)',
    ],
  },
  grammar: {
    'personal-approach': [
      '<(fuori) dalle|dalla|dallo sedute|terapia|studio|visite>',
      '<più _0-2 degli|dei|delle altri|altre|miei|mie {patients}>',
      '<(ho preso|ho tenuto|mi sono tenuto|mi sono tenuta|ho segnato|ho copiato|ho salvato|mi sono segnato|mi sono segnata) (il)? (tuo|suo) (numero|cellulare|telefono|indirizzo|contatto|profilo)> _0-2 (dal|dalla|dallo|dai|sul|sulla|nel|nella)',
      '<{flirt}>',
      '<{go-out}>',
      '<{favour}>',
      '<{sell}>',
      '<{gossip}>',
      '<{think-of-you}>',
      '<{life-event} _0-2 {flirt}>',
      '<(sei) _0-2 {my}? {patient} (preferito|preferita)>',
    ],
    'keeps-touch': [
      '<(mi farebbe piacere|mi fa piacere|mi piacerebbe|vorrei|spero|speriamo|sarebbe bello|desidero|mi farebbe felice) _0-2 (restare|rimanere|restassimo|rimanessimo|resteremo|rimarremo|tenerci|mantenerci|mantenere|restiamo|rimaniamo) _0-1 (in contatto|i contatti|il contatto)> !con !per !su',
      '<(restiamo|rimaniamo|teniamoci|manteniamoci|manteniamo) _0-1 (in contatto|i contatti)> !con !per !su',
      '<(non perdiamoci|non vorrei perderti|non voglio perderti) _0-1 (di vista)>',
      '<(mi farebbe piacere|mi piacerebbe|vorrei|sarebbe bello) _0-2 (risentirti|sentirti ancora|parlare ancora con te|sapere di più di te|conoscerti)>',
    ],
    'courted-from-care': [
      '<(mi sei piaciuta|mi sei piaciuto|mi piaci|mi sei rimasta impressa|mi sei rimasto impresso|mi hai fatto innamorare)> _0-3 (in|alla|durante la|nella) visita|ambulatorio|studio|controllo',
      '(in|alla|durante la|nella) visita|ambulatorio|studio|controllo _0-3 <(mi sei piaciuta|mi sei piaciuto|mi piaci|mi sei rimasta impressa|mi sei rimasto impresso)>',
      '<(mi sei piaciuta|mi sei piaciuto|mi piaci)> _0-2 (quando|mentre|da quando) ti (ho|avevo)? _0-1 (visitato|visitata|curato|curata|operato|operata|medicato|medicata|visitavo|curavo|medicavo)',
    ],
    'cared-for-you': [
      '<ti (ho|avevo) _0-1 (visitato|visitata|curato|curata|operato|operata|medicato|medicata|fasciato|fasciata|cucito|cucita|fatto il prelievo)>',
    ],
    'record-used': ['<{from-record}>', '<{life-event}> _0-8 {from-record}'],
    'reminder-tells': [
      '(punti|medicazione|drenaggio|catetere|cerotto|ferita) (del|della|dell|dopo la|dopo l|dopo il|alla|al) _0-1 <(seno|prostata|circoncisione|varicocele|fimosi|mastectomia|mastoplastica|emorroidi|ragade|parto|cesareo|episiotomia|isterectomia|vasectomia|imene|pene|vulva|testicolo)>',
      '(chi|quelli che|quelle che|chiunque) (ha|hanno|deve|devono) (fatto|fatte|fare|rifare|ritirato|ripetuto|ripetere|ricevuto|avuto) _0-2 <transaminasi|glicata|emocromo|viremia|fibroscan|psa|tsh|inr|gamma|{told-test}|{told-drug}>',
      '(vederti|vederla|rivederti|rivederla) al|in|nel|alla _0-1 <{specialty}>',
      '{remind} _0-4 <{told-test}|{preparation}>',
      '(risultato|risultati|esito|esiti|referto|tampone) _0-12 <(iniziare|cominciare|iniziamo|avviare) _0-2 cura|terapia|trattamento|farmaco|antibiotico>',
      `{remind}|{when-due} _0-10 <${telling}>`,
      `<${telling}> _0-8 {when-due}|{fetch}`,
      `{fetch} _0-5 <${telling}>`,
      '(visita|appuntamento|lastra|medicazione|controllo|esame) (al|alla|all|del|della) (suo|tuo|sua|tua)? _0-1 <{care-body}>',
      '<{preparation}> _0-4 (per|prima|dalla|da)',
      `(risultato|risultati|referto|esito|appuntamento|controllo|visita|seduta) (di|del|della|in|con|per|dell|nel) _0-3 <${telling}>`,
      `{your} (risultato|risultati|esame|referto)? _0-2 <${telling}>`,
    ],
    'group-reminder': [
      '(distribuzione|somministrazione|consegna|affido|orario|orari|ritiro) (del|della|dei|delle|di|dell|per il|per la|per le) _0-1 <metadone|subutex|suboxone|buprenorfina|antabuse|{told-drug}>',
      'gruppo _0-3 (di|del|per|dei|sul|sulla|contro) _0-1 <{specialty}|{told-illness}>',
      '<{to-group}> _0-12 appuntamento|appuntamenti|seduta|controllo|visita|terapia|{told-test}|{specialty}',
      'appuntamento|appuntamenti|seduta|terapia _0-12 <{to-group}>',
    ],
  },
};
