import type { TopicText } from '../../reading/topics/index.ts';
import { firstPerson, thirdPerson } from './morphology.ts';

/** Somebody unnamed: "una signora", "un altro ragazzo". */
const someone = '{a}|{this}|{ordinal} _0-2 {patient}|{person}|{child}|{elder}|{job}|{kin}';
const somePatient = '{a}|{this}|{my}|{ordinal}|{the} _0-2 {patient}';

export const story: TopicText<'story'> = {
  lexicon: {
    'treat-1': `${firstPerson(`operare visitare trattare curare ricoverare intubare estubare rianimare suturare sedare auscultare pungere
      diagnosticare trasferire vaccinare anestetizzare asportare amputare medicare cateterizzare assistere:assistito accogliere:accolto
      dimettere:dimesso vedere:visto seguire soccorrere:soccorso salvare perdere:perso trasportare accompagnare consolare lavare ascoltare
      defibrillare ventilare drenare ingessare valutare refertare inviare mandare prescrivere:prescritto togliere:tolto mettere:messo
      estrarre:estratto partorire aiutare conoscere:conosciuto incontrare prendere:preso stabilizzare contenere monitorare gestire consegnare`)}
      (ho|abbiamo)_(fatto|dato|portato|tenuto|trovato) l_(ho|abbiamo)_(vist(o|a)|operat(o|a)|intubat(o|a)|mandat(o|a)|ricoverat(o|a)|dimess(o|a)|pers(o|a)|salvat(o|a)) le_ho_(tolto|messo|fatto|preso|tenuto|dato) gli_ho_(tolto|messo|fatto|preso|tenuto|dato)
      mi_(è|e)_(capitat(o|a)|mort(o|a)|arrivat(o|a)|venut(o|a)) ci_(è|e)_(mort(o|a)|arrivat(o|a)|capitat(o|a)) mi_è_toccat(o|a) se_n_è_andat(o|a) abbiamo_fatto_nascere ho_fatto_nascere`,
    'have-1':
      'ho abbiamo avevo avevamo (ho|abbiamo)_avuto seguo seguiamo seguivo (ho|abbiamo)_in_(cura|carico|reparto|ambulatorio) mi_(capita|capitò|ritrovo|trovo) ci_(capita|siamo_ritrovati) c_è c_era',
    'told-1':
      '(gli|le)_(ho|abbiamo)_(detto|spiegato|chiesto|raccontato|comunicato|dovuto_dire|risposto|consigliato|dato_la_notizia) (gli|le)_(dico|spiego|chiedo|rispondo|diciamo) (ho|abbiamo)_dovuto_(dirle|dirgli|spiegarle|spiegargli|comunicarle|comunicargli|dire) dirle_che dirgli_che (ho|abbiamo)_(detto|spiegato|comunicato|dato_la_notizia)_a dare_la_notizia',
    'with-1':
      '(le|gli)_(ho|abbiamo)_(tenuto|preso|stretto)_la_mano (le|gli)_tenevo_la_mano (l)_(ho|abbiamo)_abbracciat(o|a) mi_sono_sedut(o|a)_(con|accanto) sono_rimast(o|a)_(con|accanto) (ho|abbiamo)_pianto_con mi_ha_abbracciat(o|a) accanto_a_(lei|lui)',
    'came-3': `(è|e)_(venut(o|a)|arrivat(o|a)|entrat(o|a)|tornat(o|a)|giunt(o|a)|stat(o|a)_(ricoverat(o|a)|portat(o|a)|inviat(o|a))) viene veniva arriva arrivava entra torna giunge si_(è_presentat(o|a)|presenta|presentava|è_ripresentat(o|a)|catapulta) mi_(arriva|entra|si_presenta|viene|piomba|capita) ci_(arriva|entra|capita|portano|hanno_portato) (hanno_portato|portano|portata|portato) accede acceduto inviat(o|a)_da`,
    'said-3':
      'dice disse (ha|aveva)_detto diceva fa: mi_fa mi_dice se_ne_esce esordisce esordito racconta (ha)_raccontato risponde (ha)_risposto rispose giura (ha)_giurato spiega (ha)_spiegato sostiene sussurra (ha)_sussurrato confessa (ha)_confessato urla (ha)_urlato urlava grida (ha)_gridato mi_guarda_e commenta ammette (ha)_ammesso',
    'asked-3':
      'chiede (ha|aveva)_chiesto chiedeva chiedermi chiedendo domanda (ha)_domandato vuole voleva (ha)_voluto pretende pretendeva (ha)_preteso insiste insisteva (ha)_insistito supplica (ha)_supplicato implora (ha)_implorato esige cercando',
    'did-3': `${thirdPerson('rifiutare dimenticare mentire confondere:confuso ingoiare prendere:preso lasciare guardare chiamare abbracciare regalare firmare scappare inventare nascondere:nascosto filmare minacciare insultare picchiare mordere:morso sputare vomitare urinare fumare bere:bevuto mangiare cercare leggere:letto credere pensare scambiare googlare sbagliare')}
      non_si_è_presentat(o|a) non_è_venut(o|a) si_(è_rifiutat(o|a)|rifiuta|è_strappat(o|a)|è_alzat(o|a)|è_tolt(o|a)|crede|credeva|è_infilat(o|a)|era_infilat(o|a)|è_autodiagnosticat(o|a)) ha_smesso_di mi_ha_(chiamato|regalato|abbracciat(o|a)|insultat(o|a)|minacciat(o|a)|portato) ci_ha_(filmat(o|i)|insultat(o|i)|minacciat(o|i)) ha_cercato_su_(internet|google) ha_letto_su`,
    'outcome-3': `(è|e)_(mort(o|a)|decedut(o|a)|spirat(o|a)|mancat(o|a)|nat(o|a)|guarit(o|a)|miglior(ato|ata)|peggior(ato|ata)|sopravvissut(o|a)|uscit(o|a)_dal|tornat(o|a)_a_(camminare|parlare|vedere|casa|sorridere)) muore moriva morì nasce si_(è_svegliat(o|a)|è_ripres(o|a)|è_salvat(o|a)|è_spent(o|a)|è_aggravat(o|a)|sta_riprendendo|è_tolt(o|a)_la_vita|risveglia) non_ce_l_ha_fatta ce_l_ha_fatta (ha)_(partorito|ripreso_a|aperto_gli_occhi|smesso_di_respirare|perso_(il_bambino|la_gamba|la_vista|un_occhio)|tentato_il_suicidio) (è|era|sta|resta)_(ricoverat(o|a)|intubat(o|a)|in_rianimazione|sedat(o|a)|stabile|grave|malissimo|in_coma) (ha|aveva)_pochi_(mesi|giorni) (è|e)_andat(o|a)_in_arresto`,
    'emotion-3': `${thirdPerson('urlare gridare tremare ringraziare sospirare svenire piangere:pianto ridere:riso')}
      (è|e)_(scoppiat(o|a)|scoppia)_a_(piangere|ridere) scoppia_(a_piangere|in_lacrime) (è)_scoppiat(o|a)_in_lacrime si_(è_mess(o|a)_a|mette_a)_(piangere|urlare|tremare) (è|e)_svenut(o|a) si_(è_arrabbiat(o|a)|è_commoss(o|a)|è_offes(o|a)) mi_(ha_abbracciat(o|a)|abbraccia|ha_ringraziat(o|a)|ha_sorriso|sorride|ha_stretto|stringe) ha_dato_di_matto`,
    'found-3':
      'era_(un|una) aveva_(un|una|il|la|i|le) (ha|aveva)_(un|una|avuto|riportato) si_è_rivelat(o|a) è_risultat(o|a) affett(o|a)_da soffre soffriva (gli|le)_(hanno|abbiamo)_(diagnosticato|trovato) da_(giorni|settimane|mesi|anni) con_un con_una presenta presentava alla_fine_era',
    one: 'uno una qualcuno tizio tizia un_altro un_altra',
    'she-he': 'lei lui gli le lo la',
    me: 'mi ci a_me con_me a_noi',
    ordinal: 'prim(o|a) ultim(o|a) second(o|a) terz(o|a) prossim(o|a) ennesim(o|a) nuov(o|a)',
    opener: `vi_racconto ti_racconto vi_devo_raccontare devo_raccontarvi il_caso_di un_caso_di storia_vera aneddoto aneddoto_del_giorno la_storia_di una_storia storia_di_oggi caso_reale successo_(oggi|davvero|ieri|stanotte)
      non_ci_crederete non_ci_potete_credere sentite_questa sentita_(oggi|in_ambulatorio|in_pronto_soccorso) thread: dialogo_reale conversazione_reale perla_del_giorno perle_(dal|dall|di) mi_è_(appena_|)successo cosa_mi_è_successo oggi_in_(ambulatorio|reparto|pronto_soccorso|ps|sala|studio) stanotte_in caso_curioso caso_clinico_di_oggi`,
    generic:
      'ogni tutti tutte qualsiasi qualunque nessun nessuna se quando chi i_pazienti le_pazienti molti molte alcuni alcune la_maggior_parte coloro di_solito spesso in_genere in_generale bisogna a_volte capita_che',
    hypothetical:
      'immagina immaginate immaginiamo supponiamo poniamo ad_esempio per_esempio cosa_succede_se cosa_fareste cosa_faresti e_se mettiamo_che ipotizziamo',
    fiction:
      'caso_inventato inventat(o|a|i|e) di_fantasia immaginari(o|a) fittizi(o|a|i) finzione simulat(o|a) simulazione simulatore manichino racconto romanzo serie_tv serie film personaggio ogni_somiglianza ogni_riferimento role_play caso_tipo caso_scuola puntata',
    published:
      'case_report caso_pubblicato pubblicat(o|a)_(su|sul|in) pubblichiamo NEJM lancet JAMA BMJ pubmed doi articolo_su rivista nature cochrane et_al secondo_uno_studio uno_studio letto_su notizia_di la_notizia',
    aggregate:
      'dei_casi dei_pazienti delle_persone pazienti_seguiti per_cento persone_all_anno casi_all_anno tasso incidenza prevalenza statistica in_media trial metanalisi coorte della_popolazione su_100 su_1000 persone_su',
    'own-illness': `mi_(hanno|ha)_(operat(o|a)|diagnosticato|ricoverat(o|a)|visitat(o|a)|curat(o|a)|fatto|salvat(o|a)|trovato) (il_mio|la_mia|i_miei)_(tumore|diagnosi|malattia|operazione|intervento|terapia|medico|ginecolog(o|a)|psicolog(o|a)|gravidanza|parto|emicrania|ansia|depressione|riabilitazione|dentista|fisioterapista|cancro) sono_(un|una)_paziente sono_(diabetic(o|a)|celiac(o|a)|asmatic(o|a)|incinta|malat(o|a)|in_malattia) da_paziente anche_io_(ho|soffro) ho_(l_emicrania|la_febbre|l_influenza|il_covid|l_asma|l_endometriosi|un_appuntamento) mi_fa_male mi_sono_(vaccinat(o|a)|operat(o|a)|ammalat(o|a)|rott(o|a))`,
    should:
      'deve devono dovrebbe dovrebbero dovete bisogna conviene si_consiglia è_importante raccomandiamo può possono potrebbe consultate consulti rivolgetevi si_rivolga ricordate ricordatevi evitate eviti tenete_conto richiede necessita serve',
  },
  grammar: {
    'patient-told': [
      '{have-1} _0-3 <{a}|{this}|{my}|{ordinal} _0-2 {patient}>',
      `{treat-1} _0-4 <${somePatient}>`,
      `<${somePatient}> _0-5 {said-3}|{asked-3}|{did-3}|{outcome-3}|{emotion-3}|{came-3}|{found-3}`,
      `{came-3}|{said-3}|{asked-3}|{emotion-3}|{outcome-3} _0-3 <${somePatient}>`,
      `{me} {said-3}|{asked-3} _0-3 <${somePatient}>`,
      `{opener} _0-5 <${someone}>`,
      `{opener} _0-6 <${somePatient}>`,
      `(mi|ci) (è|e) morto|morta|mancato|mancata _0-3 <${someone}>`,
      '<il|la|l {patient}> di (oggi|ieri|prima|stanotte|stamattina|questa|mio)',
      '<{my} {patient}> (preferito|preferita|di|del|delle|che|più|si|mi|oggi|ieri)',
      '^ <{patient}> : ',
      '<{ordinal} {patient}> (del giorno|della|di oggi|che)',
    ],
    'person-told': [
      `{treat-1} _0-3 <${someone}>`,
      `{came-3} _0-3 <${someone}>`,
      `<${someone}> _0-4 {came-3}|{said-3}|{asked-3}|{emotion-3}|{outcome-3}|{did-3}`,
      `{me} {said-3}|{asked-3}|{emotion-3} _0-2 <${someone}>`,
      `{have-1} _0-2 <${someone}> che|con|di`,
      `{told-1} _0-2 <${someone}>`,
      '<{the} {person}|{elder}|{child}> _0-4 {said-3}|{asked-3}|{emotion-3}|{did-3}|{outcome-3}|{found-3}',
      `<${someone}> con|di _0-6 {came-3}|{said-3}|{found-3}`,
      '{with-1} _0-6 <mentre|quando|finché|fino>',
      '(quando|dove) <{the} {patient}|{person}|{elder}|{child}> (ti|mi|ci)',
    ],
    'outcome-told': [
      '^ (ieri|oggi|stanotte|stamattina|alla fine|e|finalmente)? <{outcome-3}>',
      '<(mi|ci) {outcome-3}>',
      '<mi|ci ha {emotion-3}>',
      '^ <{emotion-3}>',
    ],
    'slot-patient': [
      '<(quello|quella|il|la) delle (una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|#number)>',
      '<(quello|quella|il|la|l) dell (letto|camera|stanza|box|barella|uno|12) #number?>',
      '<(quello|quella|il|la) del|della (letto|camera|stanza|box|barella) #number?>',
      '<(il|la) (mio|mia) (appuntamento|paziente|visita) delle _0-1 {time}|#number>',
      '<il mio letto|box #number>',
    ],
    vignette: [
      '<uomo|donna|bambino|bambina|paziente|lattante|ragazzo|ragazza|signora|signore|maschio|femmina di? {age}> _0-6 (con|che|per|senza|affetto|affetta|giunge|ricoverato|ricoverata|accede|riferisce|presenta)',
      '<uomo|donna|maschio|femmina|bambino|bambina|lattante|paziente (di)? {age}>',
      '(caso|caso clinico|caso del giorno) : _0-2 <{person}|{child}|{patient}|{elder} _0-2 {age}>',
    ],
    'news-told': [
      '<{told-1}> _0-4 (che) (non|si|sua|suo|ha|aveva|era|è|sta|restano|resta|gli|le|la|lo|andava)',
      '<(gli|le) (ho|abbiamo) (dato|spiegato|detto|dovuto)> _0-3 (notizia|diagnosi|risultato|referto)',
      '<{with-1}>',
    ],
    'relative-told': [
      '<(il|la|l|un|una|suo|sua) {kin}> (del|della|di un|di una|di mio)? _0-4 {said-3}|{asked-3}|{emotion-3}|{did-3}',
      '{told-1} _0-1 <(alla|al|ai|alle) {kin}>',
      '<(i|le) (genitori|figli|figlie|familiari|parenti)> (di|del|della) (un|una|mio|mia)? {patient}|{child}|{person}|{elder}',
    ],
    'generic-patient': [
      '{generic}|{hypothetical} _0-2 {patient}|{person}|{child}|{elder}',
      '{patient}|{person}|{child}|{elder} _0-4 {should}',
      '(se|quando) (sei|hai|siete|avete|è|ha)',
      '{the} {patient} (è|ha|non è|deve|può|sempre|cronico|esperto|diabetico|oncologico|pediatrico)',
      '(come|per|verso|con|sicurezza|diritti|esperienza|voce) (il|del|un|di) {patient}',
      'tipo|tipi di {patient}|pazienti',
    ],
  },
};
