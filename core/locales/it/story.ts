import type { TopicText } from '../../reading/topics/index.ts';
import { knownHere } from './acquaintances.ts';
import { asides, asideWords } from './asides.ts';
import { byStaff } from './by-staff.ts';
import {
  firstPast,
  firstPresent,
  gerunds,
  infinitives,
  participles,
  secondPresent,
  thirdPerson,
} from './morphology.ts';
import { farewellTold, partings } from './partings.ts';
import { scenes } from './scenes.ts';
import { storyPhrases } from './story-phrases.ts';

/** What one does to and with somebody under care. */
const careVerbs = `operare visitare trattare curare ricoverare intubare estubare rianimare suturare sedare auscultare pungere:punto diagnosticare trasferire vaccinare
  anestetizzare asportare amputare medicare cateterizzare assistere:assistito accogliere:accolto dimettere:dimesso seguire soccorrere:soccorso salvare trasportare
  accompagnare consolare lavare defibrillare ventilare drenare ingessare valutare refertare prescrivere:prescritto togliere:tolto estrarre:estratto stabilizzare contenere:contenuto
  monitorare misurare cambiare imboccare pettinare vestire spogliare rassicurare calmare controllare tirare caricare svegliare estubare trapiantare impiantare devitalizzare addormentare`;

const laterVerbs = `${careVerbs} perdere:perso mettere:messo mandare inviare aiutare conoscere:conosciuto incontrare prendere:preso gestire portare abbracciare`;

export const story: TopicText<'story'> = {
  lexicon: {
    ...asideWords,
    ...partings,
    'treat-1': `(ho|abbiamo)_(staccato|spento|sospeso|interrotto|fermato)_(tutto|le_macchine|il_ventilatore|il_respiratore|la_ventilazione|i_monitor|le_manovre) (l|li|le)_(ho|abbiamo)_(vist|operat|intubat|mandat|ricoverat|dimess|pers|salvat|portat|trovat|mess|sedat|visitat|tirat|rianimat|abbracciat)(o|a|i|e) (le|gli)_(ho|abbiamo)_(tolto|messo|fatto|preso|tenuto|dato|misurato|cucito|tirato)
      mi_(è|e)_(mort|mancat)(o|a) ci_(è|e)_mort(o|a) se_n_è_andat(o|a) (abbiamo|ho)_fatto_nascere facciamo_nascere preso_in_carico avevo_tra_le_mani avevo_in_mano`,
    'treat-past': firstPast(careVerbs),
    'treat-part': participles(laterVerbs),
    'treat-inf': infinitives(laterVerbs),
    'treat-ger': gerunds(careVerbs),
    'treat-now': firstPresent(`${careVerbs} depilare cucire ricucire`),
    'treat-2': '',
    'treat-you': `${secondPresent(careVerbs)} ricuci cuci`,
    'did-to-1': '',
    'told-you': '',
    'past-3pl': 'hanno',
    'treated-3': ` rianimat(o|a)_per operat(o|a)_(al|alla|allo|d_urgenza|di|ieri|oggi|stanotte|stamattina) ricoverat(o|a)_(da_noi|qui|nel|in|per|da)
      (l|lo|la)_(hanno|portano)_(operat|ricoverat|portat|trovat|intubat|)(o|a|) (gli|le)_hanno_(amputato|tolto|messo|trovato|fatto) trovat(o|a)_(a_terra|dai|in_casa|senza|dal|dalla) portat(o|a)_(dal|dai|in|qui|da) (è|era)_stat(o|a)_(operat|ricoverat|intubat|rianimat|trasferit|dimess|sedat|portat|trasportat|estubat|amputat|ingessat|inviat)(o|a) (è|era)_(ricoverat|intubat|sedat|ingessat)(o|a)`,
    'past-1':
      '(ho|abbiamo|avevo|avevamo)_(detto|visto|fatto|messo|preso|chiesto|risposto|scoperto|pianto|riso|aperto|letto|deciso|capito|sentito|dovuto) dissi feci vidi presi chiesi risposi =*ai !mai !assai !ormai !guai !sai !vai !dai !fai !stai !semmai =*etti',
    'past-3':
      'disse fece vide prese chiese rispose venne mise rimase morì morirono vissero entrò arrivò =*ò !però !può !ciò !perciò !piuttosto (ha|è|aveva|era|hanno)_(detto|fatto|messo|preso|chiesto|visto|risposto|aperto|chiuso|perso|rotto|letto|scritto|scelto|speso|rimasto|rimasta|venuto|venuta|sceso|scesa|riso|pianto|nascosto|morso|bevuto)',
    participle:
      'deciso ucciso speso acceso sorpreso ripreso promesso ammesso smesso permesso corso offerto sofferto scoperto coperto raccolto sciolto morto rimesso pianto vinto spinto stretto compreso *ato *ata *ito *ita *uto *uta !stato !stata !dato !data !vita !gravidita !prato !gelato !mercato !sindacato !attività !dita !gita !partito !aiuto !minuto !tributo !istituto !appuntamento preso messo detto fatto chiesto visto risposto aperto chiuso perso rotto rotta scelto sceso rimasto rimasta venuto venuta nascosto morso tolto strappato',
    'to-me-3': `${thirdPerson('chiamare mandare scrivere:scritto portare riconoscere:riconosciuto starnutire abbracciare regalare minacciare insultare picchiare mordere:morso sputare vomitare filmare guardare mostrare stringere:stretto baciare recitare cantare scambiare lanciare tirare aprire:aperto strappare')}`,
    'tell-inf':
      '(dire|dirle|dirgli|spiegare|spiegarle|spiegargli|comunicare|comunicarle|comunicargli|chiedere|dare_la_notizia)',
    gerund: '*ando *endo !quando !mando !comando !tremendo !stupendo',
    'told-me': '',
    'have-1':
      'ho abbiamo avevo avevamo (ho|abbiamo)_(avuto|visto) seguo seguiamo seguivo (ho|abbiamo)_in_(cura|carico|reparto|ambulatorio|studio) mi_(capita|capitò|ritrovo|trovo|tocca|toccava|è_capitat(o|a)|è_toccat(o|a)) ci_(capita|siamo_ritrovati|tocca|è_capitato) c_è c_era conosco vedo ecco',
    'told-1': `come_(gli|le)_(dico|spiego|diciamo) (spiegare|dire|comunicare)_a(d|i|l|lla|ll|) dirle_che quando_le_ho_detto quando_gli_ho_detto (gli|le)_(ho|abbiamo)_(detto|spiegato|chiesto|raccontato|comunicato|dovuto_dire|risposto|consigliato|dato_la_notizia|proposto|ripetuto) (gli|le)_(dico|spiego|chiedo|rispondo|diciamo|faccio_notare) (ho|abbiamo)_dovuto_(dirle|dirgli|spiegarle|spiegargli|comunicarle|comunicargli|dire|comunicare) (dirle|dirgli)_(che|di)
      (ho|abbiamo)_(detto|spiegato|comunicato|chiesto|dovuto_dire)_a(d|i|l|lla|l|lle|gli|llo|) dare_la_notizia dato_la_notizia`,
    'with-1':
      '(anni|mesi)_insieme anni_di_dialisi_insieme (le|gli)_(ho|abbiamo)_(tenuto|preso|stretto|cantato)_(la_mano|) (le|gli)_tenevo_la_mano tenendole_la_mano tenendogli_la_mano (l)_(ho|abbiamo)_abbracciat(o|a) mi_sono_sedut(o|a)_(con|accanto) sono_rimast(o|a)_(con|accanto|lì) (ho|abbiamo)_pianto mi_ha_abbracciat(o|a) accanto_a_(lei|lui) mi_prende_la_mano mi_ha_preso_la_mano mi_stringe_la_mano',
    'came-3': `(è|e)_(venut|arrivat|entrat|tornat|giunt|piombat|ripassat|passat)(o|a) viene veniva ${thirdPerson('arrivare entrare tornare giungere:giunto piombare')} si_(è_presentat(o|a)|presenta|presentava|è_ripresentat(o|a)|catapulta|siede|è_sedut(o|a)|accomoda|sdraia) (mi|ci)_(arriva|entra|si_presenta|viene|piomba|capita|portano|torna|apre)
      hanno_portato ci_hanno_portato accede inviat(o|a)_da si_presenta_(alle|in|con) di_ritorno`,
    'said-3': `dice disse (ha|aveva)_detto diceva fa: mi_fa mi_dice se_ne_esce ${thirdPerson('raccontare giurare spiegare sostenere:sostenuto sussurrare confessare urlare gridare commentare recitare cantare')} risponde (ha)_risposto rispose esordisce esordito ammette (ha)_ammesso mi_guarda_e convint(o|a)_(che|di)`,
    'asked-3': `${thirdPerson('chiedere:chiesto domandare pretendere:preteso supplicare implorare')} chiedermi  insiste insisteva (ha)_insistito esige cercando`,
    'did-3': `${thirdPerson('rifiutare dimenticare mentire confondere:confuso ingoiare prendere:preso lasciare guardare chiamare regalare firmare scappare inventare nascondere:nascosto filmare minacciare insultare picchiare mordere:morso sputare vomitare urinare fumare bere:bevuto mangiare cercare leggere:letto credere pensare scambiare googlare sbagliare strappare suonare scambiare infilare inghiottire')}
      non_si_è_presentat(o|a) non_è_venut(o|a) si_(è|era)_(rifiutat|strappat|alzat|tolt|infilat|autodiagnosticat|barricat|chius|mess|fatt|rott|tagliat|fatt|addormentat|sdraiat|dimenticat|cadut|pres|bevut|mangiat)(o|a) si_(rifiuta|crede|credeva|toglie|strappa|barrica|ferma|mette) ha_smesso_di (mi|ci)_ha_(chiamat|insultat|minacciat|portat|filmat|sputat|morso|dat|tirat|fatt|lasciat|regalat)(o|a|i|)
      ha_cercato_su_(internet|google) ha_letto_su (è|era)_(cadut(o|a)|scappat(o|a)|convint(o|a)) mi_scambia mi_chiama mi_ha_scambiat(o|a) vuole voleva (ha)_voluto`,
    'outcome-3': `(la_sua|il_suo|le_sue|i_suoi)_ultim(o|a|e|i)_(domanda|parola|parole|respiro|sorriso|richiesta|desiderio|caffè|gelato|giorni|giorno|ore|notte|sguardo|volontà|viaggio|battito|natale) ultima_cosa_che_(ha|mi_ha|ci_ha) (è|e)_(mort|decedut|spirat|mancat|nat|guarit|migliorat|peggiorat|sopravvissut)(o|a) (è|e)_(uscit(o|a)_dal|tornat(o|a)_a_(camminare|parlare|vedere|casa|sorridere)|già_in_piedi|uscit(o|a)_dalla) muore moriva morì nasce (è|e)_nat(o|a) si_(è_svegliat|è_ripres|è_salvat|è_spent|è_aggravat|è_addormentat)(o|a) si_(sta_riprendendo|è_tolt(o|a)_la_vita|risveglia|sveglia|spegne)
      non_ce_l_ha_fatta ce_l_ha_fatta (ha)_(partorito|ripreso_a|aperto_gli_occhi|smesso_di_respirare|tentato_il_suicidio) ha_perso_(il_bambino|la_gamba|la_vista|un_occhio|la_vita|il_bimbo) (è|era|sta|resta)_(ricoverat(o|a)|intubat(o|a)|in_rianimazione|sedat(o|a)|stabile|grave|malissimo|in_coma) (ha|aveva)_pochi_(mesi|giorni) (è|e)_andat(o|a)_in_arresto
      se_n_è_andat(o|a) se_ne_è_andat(o|a) non_si_sveglierà non_camminerà non_vedrà ultimo_respiro ti_ho_vist(o|a)_nascere vola_(in_alto|piccol) riposa_in_pace r.i.p. già_in_piedi non_(verrà|viene|tornerà|torna|c_è)_più la_sua_(sedia|poltrona)_vuota il_suo_letto_vuoto`,
    'emotion-3': `${thirdPerson('urlare gridare tremare ringraziare sospirare piangere:pianto ridere:riso sorridere:sorriso abbracciare baciare')} sviene (è)_svenut(o|a) (è|e)_(scoppiat(o|a)|scoppia)_a_(piangere|ridere) scoppia_(a_piangere|in_lacrime) (è)_scoppiat(o|a)_in_lacrime si_(è_mess(o|a)_a|mette_a)_(piangere|urlare|tremare|cantare|ballare)
      si_(è_arrabbiat(o|a)|è_commoss(o|a)|è_offes(o|a)|commuove|arrabbia) (mi|ci)_(ha_abbracciat(o|a)|abbraccia|ha_ringraziat(o|a)|ha_sorriso|sorride|ha_stretto|stringe|ha_mandato) ha_dato_di_matto in_lacrime piangendo urlando`,
    'found-3': `era_(un|una|a|già) aveva_(un|una|il|la|i|le|due|tre|mezz(o|a)|ancora) (ha|aveva)_(un|una|avuto|riportato|il|la|i|le) si_è_rivelat(o|a) è_risultat(o|a) affett(o|a)_da soffre soffriva (gli|le)_(hanno|abbiamo|ho)_(diagnosticato|trovato) da_(giorni|settimane|mesi|anni|agosto|un) presenta presentava alla_fine_era non_ha_mai non_aveva`,
    'time-told': `oggi ieri stanotte stamattina stamani stasera ieri_(sera|notte|mattina) l_altro_(ieri|giorno) l_altra_(notte|sera) questa_(mattina|notte|sera|settimana) questo_pomeriggio poco_fa un_ora_fa due_ore_fa appena_(arrivat|uscit|success)(o|a) è_appena sabato domenica lunedì martedì mercoledì giovedì venerdì
      alle_(una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici) ore_(2|3|4|5|6) la_settimana_scorsa all_alba a_natale a_capodanno la_vigilia di_stanotte di_stamattina di_oggi di_ieri notte_scorsa adesso appena_(finito|uscit(o|a)|arrivat(o|a)|operat(o|a)) l_altroieri cambio_turno domattina domani_mattina prima_di_pranzo a_mezzogiorno mezz_ora_fa dieci_minuti_fa`,
    addressed: `dottor(e|essa|é)  dottò doc infermier(a|e) suora ostetrica`,
    'author-role': `(sono|come|da|essendo)_(infermier(e|a)|medico|dottoressa|oss|ostetrica|dentista|farmacista|specializzand(o|a)|pediatra|ginecolog(o|a)|anestesista|chirurg(o|a)|psicolog(o|a)|fisioterapista|soccorritor(e)|soccorritrice|autista_soccorritore)_(e|in|che|da|di|ne) anni_di_(lavoro|professione|carriera|reparto|corsia|pronto_soccorso|118|ambulatorio|farmacia|infermier(a|e)|servizio|onorato_servizio) noi_(del|della|di)_(118|pronto_soccorso|ps|reparto|rianimazione|corsia|ambulanza|croce)`,
    'like-mine': `(l_età_di|come|potrebbe_essere|come_se_fosse|uguale_a|stessa_età_di|mi_ricorda)_(mio|mia|mi|un_mio) l_età_(di_mio|di_mia|dei_miei) della_mia_età la_mia_età stessa_mia_età`,
    'asks-help': `cosa_(posso|devo)_(prendere|fare) qualcuno_(sa|conosce|può|ha_avuto) mi_consigliate cercasi si_cercano donatori`,
    one: 'uno una qualcuno tizio tizia un_altro un_altra',
    'she-he': 'lei lui gli',
    me: 'mi ci a_me con_me a_noi',
    ordinal:
      'prim(o|a) ultim(o|a) second(o|a) terz(o|a) quart(o|a) quint(o|a) sest(o|a) settim(o|a) ottav(o|a) non(o|a) decim(o|a) undicesim(o|a) dodicesim(o|a) prossim(o|a) ennesim(o|a) nuov(o|a) stess(o|a)',
    opener: `vi_racconto ti_racconto vi_devo_raccontare devo_raccontarvi il_caso_di un_caso_di storia_vera aneddoto aneddot(i) la_storia_di storia_di_oggi caso_reale success(o|a)_(oggi|davvero|ieri|stanotte) è_appena_successo non_ci_crederete non_ci_potete_credere sentite_questa sentita_(oggi|in) dialogo_reale conversazione_reale
      perl(a|e)_(del|dal|dall|di) mi_è_(appena_|)successo cosa_mi_è_successo oggi_in_(ambulatorio|reparto|pronto_soccorso|ps|sala|studio|farmacia) stanotte_in caso_curioso caso_clinico_di_oggi prestazione_della_giornata scena_di cose_che_(capitano|succedono)_in in_vent_anni_di mai_visto_(prima|un|una) lo_racconto storytime paziente_del_giorno la_faccia_(che|di|del|della) che_faccia la_parte_(migliore|preferita)_della_giornata il_bello_del_turno`,
    generic:
      'ogni tutti tutte qualsiasi qualunque nessun nessuna se quando chi molti molte alcuni alcune la_maggior_parte coloro di_solito spesso in_genere in_generale a_volte capita_che',
    hypothetical:
      'immagina immaginate immaginiamo supponiamo poniamo cosa_succede_se cosa_fareste cosa_faresti e_se_(arriva|viene|un|una|tuo|tua) mettiamo_che ipotizziamo che_fate',
    fiction:
      'finti_feriti finto_ferito finta_ferita finte_vittime finta_vittima finta_frattura finte_fratture sangue_finto sangue_di_(sciroppo|scena) figurant(e|i) truccat(o|a|i)_da_(ferit|vittim|ustionat)(o|a|i|e) esercitazion(e|i)_(di|della)_(protezione|maxiemergenza|soccorso|evacuazione|croce) maxiemergenza_simulata traviata tosca_(di_puccini|in|si) bohème rigoletto madama_butterfly nabucco trovatore turandot loggione primo_palco (secondo|terzo|quarto)_(palco|atto) promessi_sposi (della|nella)_(telenovela|soap) un_posto_al_sole è_un_romanzo (mio|nostro)_romanzo questa_(puntata|serie) capitolo_(finito|finale) (prima|seconda|ultima)_bozza alla_(tele|tivù) finale_di_stagione entra(no|)_in_un_(bar|caffè) barzellett(a|e) sherlock_holmes caso_inventato inventat(o|a|i|e) di_fantasia immaginari(o|a|i|e) fittizi(o|a|i) finzione simulat(o|a) simulazione simulatore manichino manichini osce bambolotto (attore|attrice)_che_(faceva|fa|ha_fatto|recitava) paziente_(simulat|standardizzat)(o|a) corso_(blsd|bls|di_rianimazione) un_romanzo il_romanzo serie_tv (nel|il|un|del)_film nella_serie personaggio_di (musicista|personaggio|uomo|donna|protagonista|bambina|bambino)_del_titolo ogni_somiglianza ogni_riferimento role_play caso_tipo caso_scuola puntata quiz_(a_premi|televisivo|d_esame|della|in_tv|di_natale|di_primo) telequiz domanda_d_esame dell_esame test_di_specializzazione esame_di_stato dottor_house doctor_house grey_s_anatomy scrubs the_good_doctor (sto|stiamo)_(riguardando|rivedendo|guardando) (nell|dell)_episodio nuova_stagione_di il_libro in_un_libro',
    published: `(caso|articolo|lavoro|studio)_già_pubblicat(o|a) case_reports =papa =bergoglio premier vaticano politic(a|i) governo parlamento elezion(i|e) scissione sindacalist(a|i) senato votereste mi_piace_(monti|conte) insegnanti_(hanno|da) case_report caso_pubblicato pubblicat(o|a)_(su|sul|in) pubblichiamo NEJM lancet JAMA BMJ pubmed doi articolo_su rivista nature cochrane et_al secondo_uno_studio uno_studio letto_su notizia_di la_notizia congresso convegno podcast intervista testimonianza trasmissione documentario (un|il|nel|del)_libro libri_su autrice muore_in muore_a muoiono indagini_in_corso`,
    'public-talk': `prevenzione prevenire consigli guida campagna condividi condividete informazioni informati dati cifre milioni aumento aumenta(no|) cresce crescere crescono cala(no|) calat(o|a|e|i) legge governo ministero regione sindacat(o|i) giornata giornate corso corsi convegno congresso webinar seminario iscrizion(e|i) iscriviti posti
      orari(o|) aperto aperti chius(o|i) apriamo chiudiamo prenota prenotate prenotazion(e|i) senza_prenotazione scopri scopriamo sapevi sapevate giornata_mondiale sintomi_di fattori_di_rischio rischi(o|) miti bufale evitate cura_di_te ricordate rivolgetevi studio ricerca secondo esperti specialisti europa italia paese mondo popolazione società persone_con pazienti_con famiglie
      vi_spieghiamo spieghiamo vi_aspettiamo grazie_a benvenut(o|a|i|e) complimenti_a auguri fier(o|a|i)_di orgoglios(o|a|i)_di forza festeggia* festeggiamo compie anniversario pension(e|a) nostr(o|a)_(nuovo|nuova|squadra|servizio) nuovo_servizio inaugur* disponibil(e|i) novità thread: apertura volontari cercasi chiediamo rivendic* sciopero basta`,
    'shop-talk': `mi_è_(toccato|toccata) ci_è_toccato tocca_a_me firmo firmato la_dimissione smonto smontante consegne consulenza il_cicalino codice_(rosso|giallo|verde) ci_arriva ci_portano ricoveriamo saliamo_in piano il_box in_carico anamnesi diario giro_visite reparto turno`,
    aggregate:
      'dei_casi dei_pazienti delle_persone delle_donne dei_ricoverati pazienti_seguiti per_cento persone_all_anno casi_all_anno tasso incidenza prevalenza statistica in_media trial metanalisi coorte della_popolazione su_100 su_1000 persone_su su_cinque su_dieci su_tre su_quattro',
    'own-illness': `mi_(hanno|ha)_(operat(o|a)|diagnosticato|ricoverat(o|a)|visitat(o|a)|curat(o|a)|salvat(o|a)|trovato|tolto|vaccinat(o|a)|prescritto|messo_il) (il_mio|la_mia|i_miei|le_mie)_(tumore|diagnosi|malattia|operazione|intervento|terapia|medico|dottor(e|essa)|ginecolog(o|a)|psicolog(o|a)|psichiatra|gravidanza|parto|emicrania|ansia|depressione|riabilitazione|dentista|fisioterapista|cancro|diabete|endometriosi|analisi|esami)
      sono_(un|una)_paziente sono_(diabetic(o|a)|celiac(o|a)|asmatic(o|a)|incinta|malat(o|a)|in_malattia|stat(o|a)_(operat|ricoverat|dimess)(o|a)) da_paziente anche_io_(ho|soffro) ho_(l_emicrania|la_febbre|l_influenza|il_covid|l_asma|l_endometriosi|un_appuntamento|il_diabete|mal_di) mi_fa_male mi_sono_(vaccinat(o|a)|operat(o|a)|ammalat(o|a)|rott(o|a)) soffro_di (sono|ero)_svenut(o|a) che_figura`,
    should: `deve devono dovrebbe dovrebbero dovete bisogna conviene si_consiglia è_importante raccomandiamo può possono potrebbe consultate consulti rivolgetevi si_rivolga ricordate ricordatevi evitate eviti tenete_conto richiede necessita serve merita meritano va_rimoss(o|a) chiamate non_fate per_favore_non vietato`,
  },
  phrases: storyPhrases,
  grammar: {
    ...asides,
    'known-here': knownHere,
    'farewell-told': farewellTold,
    'outcome-dated': [
      '^ _0-2 <{outcome-3}> _0-4 {time-told}|{date}|{time}',
      '{time-told} <{outcome-3}>',
      '{time-told} (mi|ci) <{outcome-3}>',
    ],
    'speaks-to-author': [
      '<{care-place}|{duty}> : "',
      '<{care-place}|{duty}> : —',
      ': <{addressed}> ;',
      ', <{addressed}> ;',
      '" <{addressed}> ;',
      '— <{addressed}> ;',
      '(sì|no|scusi|senta|buongiorno|grazie|eh|mi dica) <{addressed}> ;',
      '" <{addressed}> (ho|mi|sono|non|io|è|ma|mia|mio|lei|vorrei|posso|può|scusi|avrei)',
    ],
    'event-noted': [
      ...scenes['event-noted'],
      '^ {time}|{time-told} (un|una)? <{condition}|{procedure}>',
      '<minuti di (massaggio|rianimazione|rcp|compressioni|manovre|ambu)>',
      '^ <(codice rosso|arresto|acr|codice blu)> (in|a|nel|sul|alle|al) _0-3',
      '^ (e|oggi)? (altro|altra|primo|prima|secondo|seconda|terzo|terza|quarto|quarta|ultimo|ultima|ennesimo|ennesima) <{procedure}|{condition}|{care-event}>',
      '^ (oggi)? <{procedure}|{condition}> (in|sulla|sul|nel|nella|per|a) (il|la|un|una|ambulanza|ascensore|strada|auto|casa|macchina|mezzo)',
      '^ (#number|due|tre|quattro|cinque) <{procedure}|{condition}> (e|;|per|con)',
      ': <{condition}> ; _0-2 ({age}|seconda|terza|#number)',
      '^ <(tentato|sospetto|sospetta) {condition}|{procedure}>',
    ],
    'patient-told': [
      ...scenes['patient-told'],
      '^ <(ha|aveva|avrà) {age}> _0-3 {told-me}|{asked-3}|{said-3}|{emotion-3}',
      '^ <(arrivato|arrivata|entrato|entrata) _0-5 , (e|è)? (uscito|uscita|tornato|tornata|dimesso|dimessa)>',
      '{time-told} <(è andata via|è andato via|se n è andata|se n è andato|ci ha lasciati|ci ha lasciato|ci ha salutati) _0-1 (mia|mio|nostra|nostro)>',
      '^ <{patient}> _0-1 (:|—)',
      '{have-1}|{treat-1} _0-4 <{one-patient}>',
      '{treat-1} _0-3 <{the} {patient}>',
      '<{one-patient}|{the} {patient}> _0-6 {said-3}|{asked-3}|{did-3}|{outcome-3}|{emotion-3}|{came-3}|{found-3}|{told-me}|{past-3}',
      '{came-3}|{said-3}|{asked-3}|{emotion-3}|{outcome-3}|{told-me} _0-3 <{one-patient}>',
      '{opener} _0-6 <{one-patient}|{one-person}>',
      '(mi|ci) (è|e) morto|morta|mancato|mancata _0-3 <{one-person}|{one-patient}>',
      '<il|la|l {patient}> di (oggi|ieri|prima|stanotte|stamattina|questa|mio)',
      '<{my} {patient}> (preferito|preferita|di|del|delle|che|più|si|mi|oggi|ieri|anziano|anziana)',
      '^ <{patient}> (:|—)',
      '<{ordinal} {patient}> (del giorno|della|di oggi|che)',
    ],
    'act-told': [...scenes['act-told'], '<{treat-1} _0-3 {body-part}|{condition}|{procedure}|{device}>'],
    'person-told': [
      ...scenes['person-told'],
      '^ (oggi|ieri)? (un)? <{one-person}> (che|con|in|di) _0-3 {care-place}|{condition}|{procedure}|{duty}|{device}',
      '^ (un)? (altro|altra|ennesimo|ennesima) <{person}|{elder}|{child}> {participle}',
      '{treat-1} _0-4 <{one-person}|{one-patient}|{one-worker}>',
      '{came-3}|{told-me} _0-3 <{one-person}>',
      '<{one-person}|{one-worker}> _0-5 {came-3}|{said-3}|{asked-3}|{emotion-3}|{outcome-3}|{did-3}|{told-me}|{past-3}',
      '{told-me}|{emotion-3}|{said-3} _0-2 <{one-person}|{the-person}|{one-worker}>',
      '{have-1} _0-2 <{one-person}> (che|con|di)',
      '{told-1} _0-2 <{one-person}|{the-person}|{one-worker}>',
      '{treat-1} _0-4 <{the-person}>',
      '<{the-person}|{one-worker}> _0-4 {said-3}|{asked-3}|{emotion-3}|{did-3}|{outcome-3}|{found-3}|{came-3}|{told-me}|{past-3}',
      '{outcome-3} _0-2 <{the-person}|{one-person}>',
      '<{bare-person}>',
      '{with-1} _0-6 <mentre|quando|finché|fino>',
      '(quando|dove) <{the-person}> (ti|mi|ci)',
      '<{caricature}> (di (oggi|ieri|stanotte|turno|sempre|stamattina))',
    ],
    'outcome-told': [
      ...scenes['outcome-told'],
      '^ <(perso|persa|salvo|salva|persi|salvata|salvato)> ;',
      '<(aveva|avrà avuto|avevano) (la mia età|l età di|l età della|l età del|gli anni di)>',
      '^ _0-2 <{outcome-3}>',
      '<(mi|ci) {outcome-3}>',
      '<mi|ci ha {emotion-3}>',
      '^ (ieri|oggi|stanotte|stamattina|poi|e)? <{emotion-3}>',
    ],
    'dropped-told': [
      ...scenes['dropped-told'],
      '^ <(ha|aveva|avrà) {age}> _0-3 {told-me}|{asked-3}|{said-3}|{emotion-3}',
      '<{she-he}> _0-1 {said-3}|{asked-3}|{did-3}|{came-3}|{emotion-3}|{outcome-3}|{past-3}',
      '{emotion-3}|{did-3} (con|per|al|a|di) _0-2 <{device}|{procedure}|{test}|{drug}>',
      '^ _0-2 <{told-me}>',
      '^ (e|oggi|ieri|stanotte|poi|ma|pure)? <{came-3}|{asked-3}|{did-3}|{treated-3}> !{staff}',
      '^ _0-1 <{told-1}>',
      '<{told-1}> (se|che|a|di)',
      '^ _0-3 <{treated-3}>',
      '(, |e|che|ma|poi) <{told-me}>',
    ],
    'slot-patient': [
      ...scenes['slot-patient'],
      '<(il|la|l) (prima|primo|ultima|ultimo|prossima|prossimo) (visita|di|del|della) (oggi|domani|ieri|mattina|giornata|venerdì|lunedì|martedì|mercoledì|giovedì|sabato)>',
      '<quello|quella (ricoverato|ricoverata|operato|operata|arrivato|arrivata)>',
      '<{person}|{elder}|{child}|coppia|famiglia delle (due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|#number)>',
      '<(il|la|lo) #capital della #number>',
      '<(il|la|al|del|dal|col) #number (letto|posto|lato)? (finestra|porta|muro|bis|corridoio)>',
      '<(letto|posto|lato) (finestra|porta|muro|corridoio)>',
      '^ <(il|la) #number> (suona|urla|chiede|richiede|vuole|piange|dorme|russa|sbotta|insiste|delira|scalcia|sporca|vomita|desatura|campanella|chiama|rompe)',
      '^ <(il|la) #number> (ha|si è|s è|non) _0-2 (staccato|strappato|tolto|sfilato|suonato|vomitato|chiesto|rifiutato|mangiato|dormito|sporcato|desaturato|vuole|dorme|mangia|collabora|smette|molla|urinato|urlato)',
      '<(quello|quella|il|la|signora|signore|signor|nonna|nonno|tizio|tizia|tipo|tipa) (con|col|in|dalla|dal|dai|dalle) (il|la|le|i|gli|l)? _0-1 (pigiama|vestaglia|pantofole|ciabatte|cappello|cappellino|cuffia|camicione|foulard|parrucca|bastone|stampella|girello|vestito|felpa|cappotto|pelliccia|occhiali)>',
      '<(quello|quella|il|la|signora|signore|tizio|tizia) (del|della|dell|delle|dei) (turno|ultima|ultimo|prima|alba|cena|terapia|pomeriggio|mattina|notte|flebo|prelievo|puntura) (ora|slot|appuntamento|visita|terapia)? (mi|ci|si|ha|è|non|vuole|chiede|arriva|viene)',
      '<{the-person}|{one-worker}|{one-person}|{staff}|{patient}|{elder} (della|nella|del|al) #number>',
      '<(della|nella|alla) #number> ;',
      '<(quello|quella|il|la) (del|della|dello|dell|col|con il|con la|con l) _0-1 {condition}|{procedure}|{symptom}> (si|che|mi|oggi|domani|ieri|non|è|viene|torna|ha|parte)',
      '<(quello|quella|il|la|signora|signore|l) delle (una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|#number)>',
      '<(quello|quella|il|la|l|al|lo) _0-1 (del|della|nel|nella|dal) (letto|box|barella|culla|incubatrice|poltrona|fondo) #number?>',
      '<{person}|{elder}|{child}|{patient}|{caricature}|matto|signora|nonna|nonno (del|della|nel|nella) #number>',
      '<{person}|{elder}|{child}|{patient}|{caricature}|matto|signora|nonna|nonno (del|della|nel|nella) (letto|camera|stanza|box|barella|culla|incubatrice|poltrona|fondo) (in)? (fondo|#number)?>',
      '<{elder}|{person}|{patient}|{child} (della|del) #number>',
      '<(il|la) (mio|mia) (appuntamento|paziente|visita) delle _0-1 {time}|#number>',
      '<il mio letto|box #number>',
      '<(quello|quella|il|la|l) _0-1 (della|nella|dalla) (camera|stanza) #number>',
      '<{the} {patient} #number>',
      '<quello|quella (con|del|della|dello|dell) (il|la|lo|l)? {body-part}|{condition}|{procedure}|{device}|{symptom}>',
    ],
    vignette: scenes.vignette,
    'news-told': [
      '<{told-1}> _0-4 (che) (non|si|sua|suo|ha|aveva|era|è|sta|restano|resta|gli|le|la|lo|andava|il|i)',
      '<(gli|le) (ho|abbiamo) (dato|spiegato|detto|dovuto)> _0-3 (notizia|diagnosi|risultato|referto)',
      '<{with-1}>',
    ],
    'relative-told': [
      ...scenes['relative-told'],
      '(sono arrivati|sono venuti|arrivano|si presentano|erano) _0-3 <{kin}>',
      '<{kin}> _0-1 , _0-2 {kin}',
      '<(il|la|l|un|una|suo|sua|i|le) {kin}> (del|della|di un|di una|di mio)? _0-4 {said-3}|{asked-3}|{emotion-3}|{did-3}|{told-me}|{past-3}|{came-3}',
      '{told-1}|{told-me} _0-1 <(alla|al|ai|alle|la|il|a un|a una|un|una) {kin}>',
      '<(i|le) (genitori|figli|figlie|familiari|parenti)> (di|del|della) (un|una|mio|mia)? {patient}|{child}|{person}|{elder}',
      '<{a} {kin}> _0-2 {told-me}',
    ],
    'by-staff': byStaff,
    'generic-patient': [
      '(sempre|ogni volta che|quando) _0-6 {one-patient}|{one-person}',
      '{the} {patient} _0-2 (diritto|diritti|dignità)',
      '(abbiamo|ho) _0-2 #number {patients}|{procedure}|{persons}|parti|casi|interventi',
      '(ogni|qualsiasi|se|quando|nessun|nessuna|per) _0-1 {one-patient}|{one-person}|{patient}|{the-person}',
      '{hypothetical} _0-3 {one-patient}|{one-person}|{patient}|{person}|{child}|{elder}',
      '{one-patient}|{one-person}|{the-person} _0-1 {should}',
      '(se|quando) (sei|hai|siete|avete|vostro|tuo)',
      '{the} {patient} (è|ha|non è|deve|può|sempre|cronico|esperto|oncologico|pediatrico|critico)',
      '(sicurezza|diritti|esperienza|voce|rapporto|relazione|comunicazione|cura|centro|assistenza) (il|del|un|di|con|al) _0-1 {patient}',
      'tipo|tipi di {patient}|pazienti',
    ],
  },
};
