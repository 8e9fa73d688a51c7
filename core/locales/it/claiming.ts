import type { TopicText } from '../../reading/topics/index.ts';
import { bestClaimed, discouraged, overclaimed } from './overclaiming.ts';

/** What people hope to lose. */
const trouble = '{illness}|{condition}|{ailment}';

export const claiming: TopicText<'claiming'> = {
  lexicon: {
    cure: 'tace tacciono zittisce zittiscono ammutolisce svanisce svaniscono evapora evaporano va_in_letargo si_arrende si_arrendono si_dissolve si_dissolvono si_(inverte|invertono) finisce finiscono si_(raddrizza|raddrizzano|scioglie|sciolgono|sgonfia|sgonfiano|sblocca|riassorbe|riassorbono|rigenera|rigenerano|ricompone|rimargina|normalizza|spegne) regredisce regrediscono se_ne_va se_ne_vanno sparisce spariscono spegne spengono spegnere spegniamo scioglie sciolgono annienta annientano neutralizza neutralizzano ferma fermano fermare blocca_definitivamente ripara riparano resetta resettano purifica sgonfia_per_sempre manda_in_remissione mandano_in_remissione fa_passare fanno_passare scaccia debellato guarito guarita cura curano curerà curiamo curare guarisce guariscono guarirà guariamo guarire guarisci elimina eliminano eliminiamo eliminare eliminerà fa_sparire fanno_sparire sconfigge sconfiggere sconfiggiamo toglie tolgono togliamo risolve risolvono risolviamo debella azzera azzerano fa_regredire inverte addio dì_addio dite_addio di_addio scompare scompaiono scomparirà distrugge rigenera ringiovanisce sana cancella cancelliamo',
    forever:
      'in_(quattro|sei|otto|dieci|4|6|8|10)_(sedute|giorni|settimane|mesi) in_un_mese in_(24|48)_ore senza_(toccare|un_taglio|tagli|punture|medicine|aghi|ricovero) per_sempre definitivamente definitiv(o|a) una_volta_per_tutte alla_radice del_tutto completamente totalmente in_(una|1)_(seduta|settimana|notte|visita) in_(due|tre|3|5|7|10|pochi|poche)_(giorni|settimane|sedute) subito all_istante immediat(o|a|amente) al_100 100% 100_% al_cento senza_(chirurgia|farmaci|medicine|sforzo|dieta|bisturi|operazione|pastiglie) in_tutti_i_(casi|pazienti) (a|per|su)_chiunque (dieci|cento)_(volte_|)su_(dieci|cento) ogni_singola_volta sempre_e_comunque in_ogni_caso',
    'no-risk':
      '(zero|nessuna|0)_(complicanze|complicanza|recidive|infezioni|cicatrici) senza_complicanze senza_(rischi|rischio|alcun_rischio|nessun_rischio|effetti_collaterali|controindicazioni|complicazioni|alcun_dolore) (zero|nessun|0)_(rischi|rischio|dolore|effetti_collaterali|complicazioni|effetto_collaterale) totalmente_(sicur(o|a)|innocu(o|a)|indolore) completamente_(sicur(o|a)|innocu(o|a)|indolore) 100%_(sicur(o|a)|naturale) rischio_zero non_ha_(rischi|effetti_collaterali|controindicazioni) innocu(o|a) privo_di_rischi priva_di_rischi',
    guarantee:
      'mai_visto_fallire non_ha_mai_fallito o_rimborsat(i|o|a) garantit(o|a|i|e) garantiamo garantisco garanzia_(totale|di_risultato|di_successo) risultat(o|i)_(assicurat(o|i)|garantit(o|i)|cert(o|i)) successo_(assicurato|garantito|certo) assicurat(o|a|i) assicuriamo_(il|la|che|risultati) infallibile non_fallisce_mai funziona_sempre 100%_(efficace|di_successo) soddisfatti_o_rimborsati rimborsat(o|i)_se',
    miracle:
      'non_vogliono_che_(tu_|voi_|si_|)lo_(sappia|sappiate|sapessimo) informatevi_da_soli informati_da_solo (non|mai)_(te|ve|ce|lo)_lo_(dicono|diranno|dirà|dice|raccontano|spiegano|diranno_mai) non_vogliono_(farti|farvi|farci)_sapere non_(ci|gli)_(guadagna|guadagnano|conviene|conviene_dirlo) perché_non_(ci_si_|si_|)(brevetta|guadagna|vende) (gli|vi|ti|ci)_(nascondono|tengono_nascosto|vogliono_malati|preferiscono_malati) (vogliono|fanno_comodo)_(pazienti|clienti|malati)_(cronici|a_vita) un_paziente_guarito_è_un_cliente big_pharma lobby_(del|dei|delle)_(farmaco|farmaci|farmaceutiche) case_farmaceutiche_(non|vi|ti|ci) medicina_ufficiale_(non|tace|nasconde) zero_(ricadute|ricaduta|recidive) miracolo miracolos(o|a|i|e) segreto quello_che_i_medici_non_(vi_|ti_)(dicono|diranno) quello_che_(big_pharma|nessuno|non)_(ti|vi)_(dice|dicono) rivoluzionari(o|a) unic(o|a)_al_mondo nessuno_(te|ve)_lo_dice non_vogliono_che_(tu|si|voi)_(sappia|sappiate) magic(o|a) formula_segreta elisir la_soluzione_definitiva',
    best: 'il_miglior la_miglior(e|) il_migliore i_migliori le_migliori migliori_(medici|chirurghi|specialisti|dentisti|professionisti|esperti|mani|risultati) numero_(uno|1) n_1 leader gli_unici l_unic(o|a)_(centro|ospedale|medico|metodo|trattamento|clinica|tecnica|soluzione|équipe|studio) (il|la|i)_più_(avanzat(o|a|i)|prestigios(o|a|i)|premiat(o|a|i)|efficace) ineguagliabile insuperabile senza_paragoni imbattibil(e|i) nessuno_(lo_fa|opera|cura|fa)_(come|meglio)',
    'better-than':
      ' a_differenza_(di|degli|delle|dei|della)_(altri|altre|altro|concorrenza|colleghi|quello) non_come_(gli_altri|altri|altre|fanno) quello_che_gli_altri_non gli_altri_(centri|dentisti|medici)_(non|ti)',
    provider:
      'clinica cliniche centro centri ospedale équipe equipe studio reparto servizio specialisti chirurgo chirurga dentista dentisti medico dottore dottoressa professionisti istituto laboratorio fisioterapista psicologo psicologa farmacia rsa ottica tecnica metodo',
    method:
      'robot robotica laparoscopia tecnica metodo trattamento trattamenti terapia protocollo laser seduta sedute formula crema integratore prodotto dieta programma sistema apparecchio infiltrazione plasma cellule_staminali ozono ozonoterapia agopuntura osteopatia detox frullato tisana gocce impianto impianti intervento',
    illness: `attacchi_di_(panico|ansia) diabete_di_tipo_(1|2|uno|due) artrosi artrite diabete cancro tumore tumori alzheimer parkinson ipertensione pressione_alta colesterolo emicrania emicranie dolore dolori ansia depressione insonnia psoriasi cellulite rughe caduta_dei_capelli
      calvizie alopecia obesità sovrappeso miopia presbiopia acne varici fibromialgia sclerosi autismo adhd asma allergie allergia endometriosi infertilità impotenza fegato_grasso ernia ernie sciatica covid influenza hiv aids lupus crohn fumo dipendenza grasso chili macchie cataratta acufeni funghi alluce_valgo smagliature occhiaie doppio_mento russamento`,
    'proven-care':
      'vaccino vaccini vaccinazione vaccinazioni vaccinarsi vaccinare calendario_vaccinale chemio chemioterapia radioterapia statine antibiotico antibiotici insulina mammografia mammografie pap_test screening epidurale vitamina_k antidepressivi farmaci medicine anestesia fluoro mascherina mascherine crema_solare protezione_solare cortisone pillola medicina_(ufficiale|tradizionale|convenzionale) ecografie colonscopia psichiatri',
    'unproven-care':
      'vitamina_d ad_alte_dosi alte_dosi_di_vitamin(a|e) zeolite argento_colloidale clorofilla graviola semi_di_albicocca acqua_alcalina acqua_(ossigenata|ionizzata|diamantina) urinoterapia idrocolonterapia biorisonanza pranoterapia cristalloterapia campane_tibetane fiori_di digiuno_(secco|terapeutico) ozonoterapia dieta_(del|carnivora|paleo|crudista) integrator(e|i) funghi_(medicinali|reishi) incenso boswellia artemisia olio_di_(canapa|nigella|ricino|fegato) estratt(o|i)_di omeopatia omeopatic(o|a|i) digiuno limone curcuma aglio zenzero bicarbonato biossido_di_cloro mms acqua_di_mare reiki fiori_di_bach agopuntura biodecodifica costellazioni_familiari detox dieta_(alcalina|chetogenica) succo_verde ozono oli_essenziali cannabis cbd vitamina_c megadosi magneti kefir aceto aloe ivermectina idrossiclorochina latte_crudo',
    useless:
      'non_serve non_servono inutile inutili non_funziona(no|) non_protegg(e|ono) superflu(o|a|i|e) non_necessari(o|a|i|e) (è|sono)_(veleno|un_veneno|un_veleno|veleni|un_business|una_truffa|un_inganno|peggio|un_esperimento|tossic(o|a|i|he)) uccid(e|ono)_(più|le) avvelena(no|)  fanno_ammalare peggio_della_malattia indebolisc(e|ono)_(il|le) ci_stanno_(avvelenando|ingannando)',
    'against-care':
      'non_(vaccinatevi|vaccinate|vaccinarti|vaccinarvi|fatevi|farti|prendete|mettete|operatevi|date) smettete_(la|le|i|di|gli|con) buttate_(la|le|i|gli|via) butta_(la|le|i|gli|via) lasciate_(la|le|i)_(chemio|statine|farmaci) dimenticate rifiutate io_non_(vaccino|vaccinerei|mi_vaccino|ho_vaccinato) non_fatevi_(fregare|vaccinare|operare|iniettare)',
    myth: 'bufala bufale mito miti fals(o|a|i) falsità fake smontiamo smentiamo smentisco non_è_(vero|così) bugia bugie attenzione_a attenti_a errore credenza pseudoscienza pseudoscienze disinformazione non_è_dimostrato senza_prove truffa non_esist(e|ono) nessun_(succo|alimento|prodotto|metodo|trattamento|rimedio|integratore|frullato|medico) nessuna_(dieta|pianta|crema|terapia|tisana|vitamina|tecnica|pastiglia) nessuno_può diffida diffidate non_crede(re|te) chi_(vi|ti)_(promette|dice|vende) promettono promette verifichiamo',
    hedge:
      'può possono potrebbe potrebbero a_volte in_alcuni_casi talvolta non_sempre dipende a_seconda possibile aiuta_a contribuisce alcuni alcune alcune_persone in_parte probabilità',
    prank:
      '(gli|le)_(ho|abbiamo)_(detto|fatto_credere|dato|rifilato|messo)_(che|un_placebo|acqua|fisiologica|lo_zucchero|il) e_(ci_ha_creduto|se_l_è_bevuta|c_è_cascat(o|a)) se_l_è_bevuta ci_è_cascat(o|a) ci_ha_creduto placebo_e',
    study:
      ' è_(ormai_|scientificamente_|)(dimostrato|provato|comprovato) scientificamente_(provato|dimostrato|comprovato) la_scienza_(dice|ha|dimostra|conferma|lo) gli_esperti_(dicono|consigliano|avvertono) secondo_(uno|gli|alcuni|recenti)_(studio|studi|esperti|scienziati) scienziati_(scoprono|hanno) gli_studi_(dicono|dimostrano|confermano)',
    source:
      'OMS ISS AIFA EMA FDA CDC cochrane pubmed lancet NEJM JAMA BMJ NICE AIOM AIRC SIMG ministero ministero_della_salute società_italiana fonte fonti secondo_(l|il|la|i_dati|dati|le)_(OMS|ISS|AIFA|ministero|linea|linee|società|agenzia|università|ISTAT|rivista|istituto) linee_guida linea_guida revisione_(sistematica|in_link) metanalisi bibliografia riferimento riferimenti doi link a_questo_link nel_link in_questo_(articolo|thread|video) articolo_(di|su|completo) via pubblicat(o|a)_su bmj consenso_di ISTAT istituto_superiore università_di epicentro https leggi_(qui|di_più) per_saperne_di_più',
    'general-line':
      'informazioni_generali info_generali scopo_(educativo|informativo|divulgativo) non_sostitui(sce|scono) (chiedi|chiedete|chieda|parla|parlane|parlatene|parlate)_(al|con|con_il|col)_(tuo|vostro|suo|proprio|medico|pediatra|farmacista) consulta_il_(tuo|medico|pediatra) consultate_il (rivolgiti|rivolgetevi|si_rivolga)_al a_titolo_informativo contenuto_divulgativo sentite_il_(medico|pediatra)',
    effect:
      'riduce riducono abbassa abbassano alza alzano diminuisce diminuiscono aumenta aumentano migliora migliorano peggiora peggiorano previene prevengono protegge proteggono evita evitano causa causano provoca provocano rafforza rafforzano allevia alleviano combatte combattono regola regolano danneggia danneggiano favorisce favoriscono ritarda ritardano moltiplica raddoppia aiuta aiutano accorcia accorciano allunga allungano stimola stimolano depura depurano fa_(bene|male)_(a|al|alla|alle|ai) fanno_(bene|male)_(a|al|alla|alle|ai) contiene contengono',
    habit:
      'camminare correre nuotare esercizio attività_fisica sport dormire sonno pisolino caffè tè_verde caffeina alcol vino birra tabacco fumo fumare svapare zucchero sale grassi frutta verdura fibre pesce omega_3 omega-3 frutta_secca noci avocado olio_d_oliva cioccolato aglio curcuma zenzero limone acqua bere_acqua latte uova carne_rossa ultraprocessati digiuno_intermittente dieta_mediterranea vitamina_(d|c|b12) magnesio ferro probiotici fermenti melatonina sole sedentarietà stress meditare yoga respirare allattamento schermi cellulare doccia_fredda bibite collagene creatina proteine pilates sauna colazione ibuprofene paracetamolo aspirina antibiotici statine vaccini',
    'health-good':
      'pressione pressione_arteriosa colesterolo glicemia rischio rischi cuore fegato reni cervello memoria ossa articolazioni difese immunità sistema_immunitario pelle intestino microbiota digestione circolazione metabolismo ormoni ansia depressione stress infiammazione cancro tumore tumori diabete infarto ictus alzheimer demenza artrosi osteoporosi obesità influenza raffreddore infezioni vita mortalità invecchiamento salute emicrania insonnia stitichezza cistite carie aspettativa_di_vita trombosi dolore',
    share:
      'per_cento (uno|una|un|1)_su_(due|tre|quattro|cinque|sei|otto|dieci|2|3|4|5|8|10|100) (due|tre|2|3|4|7|9)_su_(tre|dieci|cinque|3|5|10) la_metà_(dei|delle|degli|della) un_terzo_(dei|delle|degli|della) milioni_di_(persone|casi|morti|pazienti|bambini|donne|uomini|italiani) migliaia_di_(casi|morti) la_maggior_parte_(dei|delle|degli|della)',
    tip: 'alternate alterna alterni evitate evita eviti bevete bevi beva mangiate mangia mangi prendete prendi prenda dormite dormi camminate cammina cammini fate fai faccia lavate lava lavi usate usa usi applicate applica applichi mettete metti metta aggiungete aggiungi mescolate mescola aspettate aspetta riducete riduci limitate limita sostituite sostituisci idratatevi idratati mantenete mantieni controllate controllatevi bisogna dovete si_deve mai_(dare|mettere|usare|prendere) non_(date|dare|usate|usare|prendete|prendere|mettete|mettere|strofinate|schiacciate) consiglio consigliamo si_consiglia con_la_febbre se_(avete|hai)_(la_febbre|febbre|tosse|la_tosse|diarrea|mal_di|emicrania|insonnia|ansia|la_cistite) per_(la|il|le|i|l)_(febbre|tosse|diarrea|dolore|dolori|scottature|punture|emorroidi|gastroenterite|acne|insonnia|raffreddore|influenza|cistite|mal)',
  },
  phrases: {
    'better-than': [
      'meglio|migliore|migliori|superiore|superiori di|a|del|degli|delle|dei|agli qualsiasi|altri|altre|tutti|chiunque|concorrenza|nessun|ospedale|pubblico',
      'meglio|migliore|migliori|superiore|superiori di|a|del|degli|delle|dei|agli (la concorrenza)',
      'meglio|migliore|migliori|superiore|superiori (rispetto a) qualsiasi|altri|altre|tutti|chiunque|concorrenza|nessun|ospedale|pubblico',
      'meglio|migliore|migliori|superiore|superiori (rispetto a) (la concorrenza)',
      '(più efficace|più sicuro) di|a|del|degli|delle|dei|agli qualsiasi|altri|altre|tutti|chiunque|concorrenza|nessun|ospedale|pubblico',
      '(più efficace|più sicuro) di|a|del|degli|delle|dei|agli (la concorrenza)',
      '(più efficace|più sicuro) (rispetto a) qualsiasi|altri|altre|tutti|chiunque|concorrenza|nessun|ospedale|pubblico',
      '(più efficace|più sicuro) (rispetto a) (la concorrenza)',
    ],
    useless: [
      'causa|causano|provoca|provocano|fa|fanno venire? l|il|la? autismo|cancro|tumore|infertilità|sterilità|trombosi|demenza',
    ],
    study: [
      'uno|un|una|questo|nuovo|diversi|gli|molti|numerosi|recenti|vari|alcuni nuovo|recente? studio|studi|ricerca|ricerche dimostra|dimostrano|dice|dicono|conferma|confermano|rivela|rivelano|prova|provano|sostiene|afferma|ha|hanno|suggerisce|suggeriscono|mostra|mostrano|collega',
    ],
  },
  grammar: {
    'claim-absolute': [
      ...overclaimed,
      `<(${trouble}) _0-6 {miracle}>`,
      `<(${trouble}) (è|sono) _0-1 reversibile|reversibili|guaribile>`,
      `<una goccia|dose|seduta|compressa|cucchiaiata _0-8 e _0-2 (${trouble}) {cure}>`,
      '<{no-risk} _0-2 {guarantee}>',
      `<la|il|le|i|l|tua|tuo|ogni|quella|quel (${trouble}) _0-2 non _0-2 torna|tornano|tornerà|torneranno|disturba|fa _0-3 più>`,
      `<mai più _0-1 (${trouble}) _0-2>`,
      `<(${trouble}) _0-3 se ne va|vanno _0-1 in #number|un|due|tre|quattro|sei|dieci giorni|settimane|sedute|mesi|mese>`,
      `<(${trouble}) _0-2 sparite|sparita|spariti|sparito|scomparse|scomparsa|scomparsi|scomparso|svanite|svaniti _0-1 {forever}>`,
      '<butta|butti|buttano|buttare|butterai|getta|gettare la|il|le|i|gli|l|via|tua|tuo|tue|tuoi _0-2 {drug}|{remedy}|{proven-care}|{told-drug}|cerotti|occhiali|stampelle|pastiglie (nel cestino|nella spazzatura|nel cesso|via|per sempre)>',
      '<puoi|potrai|potete|potrai buttare|gettare|dimenticare|lasciare via? _0-2 {drug}|{remedy}|{proven-care}|{told-drug}|cerotti|occhiali|stampelle|pastiglie|bisturi>',
      '<non si rompe|rompono|macchia|macchiano|stacca|staccano|scheggia|scheggiano|muove|muovono _0-2 (non|né) si rompe|rompono|macchia|macchiano|stacca|staccano|scheggia|scheggiano|muove|muovono>',
      '<nessuna|nessun|zero|niente|senza pastiglia|pastiglie|farmaco|farmaci|cortisone|crema|creme|puntura _0-4 nessuna|nessun|zero|niente|senza ricaduta|ricadute|recidiva|crisi>',
      `<{cure} _0-4 (${trouble}) _0-3 {forever}|{no-risk}|{guarantee}>`,
      `<{cure} _0-4 (${trouble}) _0-4 (senza|in) _0-2 {no-risk}|{forever}>`,
      `<{forever}|{no-risk}|{guarantee} _0-4 {cure} _0-4 (${trouble})>`,
      `<{method}|{unproven-care} _0-2 {cure} _0-3 (${trouble})>`,
      `<{miracle} _0-4 (${trouble}|{method})>`,
      '<{method} _0-4 {miracle}>',
      `<(${trouble}) _0-5 {cure} _0-2 {forever}|{guarantee}>`,
      '<{method}|{provider} _0-5 {no-risk}|{guarantee}>',
      '<{care-step}|{procedure}|{treatment} _0-3 {no-risk}|{guarantee}>',
      '<{no-risk}|{guarantee} _0-4 {method}|{provider}>',
      '<{guarantee} _0-5 (risultato|risultati|successo|miglioramento|guarigione|gravidanza|sorriso)>',
      '<(risultato|risultati|successo|miglioramento|guarigione|gravidanza) _0-2 {guarantee}|{no-risk}>',
      '<(perderai|perdi|perdere|dimagrisci|dimagrirai) #number (chili|kg) _0-6 {guarantee}|{forever}|{no-risk}>',
    ],
    'claim-best': [
      ...bestClaimed,
      '<nessuno _0-4 (più in fretta|meglio|più veloce|più velocemente) (di) noi|me>',
      '<{best} _0-2 {provider}|{method}>',
      '<(siamo|sono) _0-1 {best}>',
      '<{provider} _0-2 (è|sono)? {best}>',
      '<{better-than}>',
    ],
    'care-discouraged': [
      ...discouraged,
      '<{proven-care} _0-12 tè|funghi|succo|erbe|tisana|{unproven-care} _0-4 rimessa|rimesso|salvata|salvato|salvata|guarita|guarito>',
      '<il|tuo|vostro tuo|vostro|suo? neurologo|medico|dottore|dottoressa|dermatologo|reumatologo|cardiologo|oncologo|pediatra|dentista|farmacista|endocrinologo|ginecologo|gastroenterologo (non te lo|non ve lo|non lo|tace|mai te lo|preferisce|non vuole che|odia) _0-3>',
      '<nessun|nessuna|niente|zero puntura|punture|vaccino|vaccini|aghi _0-2 fino|prima _0-4 anni|anno|mesi|scuola|età>',
      '<fino|prima _0-4 anni|anno|mesi _0-2 nessun|nessuna|niente|zero puntura|punture|vaccino|vaccini|aghi>',
      '<difese _0-4 (in pace|lavorare|tranquille|da sole)>',
      '<lasciate|lascia|lasciamo|lasciare _0-3 difese|immunitario>',
      '<il|la|gli morbillo|varicella|orecchioni|rosolia|pertosse (l)? abbiamo|ho|avevamo fatto|fatta|avuto|avuta|presa|preso tutti|tutte|anch? e|ed _0-3 qua|qui|vivi|morti|morto|nessuno>',
      '<{proven-care} _0-6 (perché|solo perché|finché) (rende|conviene|guadagnano|ci guadagnano|fattura|paga|pagano|fa comodo|ci campano|li pagano|costa)>',
      '<(la|il|le|i|gli) {proven-care} (la|lo|le|li) (fanno|danno|vendono|spingono|prescrivono) _0-3 (per|perché) _0-2 (soldi|rende|business|guadagnarci|fatturare|interesse|campare)>',
      '(con|grazie a|grazie al|grazie alla|solo) <{unproven-care}> _0-6 (ancora qui|guarito|guarita|è rinato|è rinata|ha sconfitto|ha vinto|sparito|sparita|scomparso|scomparsa|ballare|camminare)',
      `<{unproven-care} _0-5 {cure} _0-3 (${trouble})>`,
      `<(${trouble}) _0-8 {miracle}>`,
      '<{proven-care}|{method}|{unproven-care} _0-10 {miracle}>',
      '<{miracle} _0-6 {proven-care}|{unproven-care}>',
      '<{proven-care} _0-6 {useless}>',
      '<{useless} _0-3 {proven-care}>',
      '<{against-care} _0-4 {proven-care}|pastiglie>',
      '<non (vaccinatevi|vaccinate|vaccinarti|vaccinarvi|vaccinateli)>',
      '<{against-care}> _0-8 {useless}|{miracle}',
      `<{unproven-care} _0-3 {cure} _0-3 (${trouble})>`,
      '<{unproven-care} (al posto di|al posto del|al posto della|invece di|invece del|meglio di|meglio del|meglio della) _0-2 {proven-care}|{remedy}>',
      '<{unproven-care} _0-3 (è)? (più efficace|meglio|funziona meglio|migliore) (di|del|della|dei|delle|degli|dell) _0-2 {proven-care}|{remedy}>',
    ],
    'deceit-told': [
      '<{prank} _0-8> {laugh}',
      '{laugh} _0-8 <{prank}>',
      '<(gli|le) (ho|abbiamo) detto che era _0-6 ed? era>',
      '<(era|era solo) (acqua|fisiologica|placebo|zucchero)> _0-8 {laugh}|creduto|bevuta|cascato|cascata',
    ],
    'health-fact': [
      '<{habit} _0-6 {effect} _0-4 {health-good}>',
      '<{effect} _0-3 {health-good} _0-4 {habit}>',
      '<(una|un|due|tre|quattro|sette|otto|nove) ({persons}|{patients}|italiani|adulti) su (due|tre|quattro|cinque|dieci|cento)> _0-8 {health-good}|{illness}|{condition}',
      '<{share} _0-8 {health-good}|{illness}|{condition}|{symptom}>',
      '<{effect} (il|del|fino al|dell|un)? #number _0-4 {health-good}|{illness}>',
    ],
    'study-cited': ['<{study}>'],
    'health-tip': [
      '<{tip} _0-5 {remedy}|{drug}> _0-4 {dose}?',
      '<{tip} _0-6 {habit}> _0-5 (per|contro|e|perché) _0-3 {health-good}|{illness}|{symptom}',
      '<(per|contro|con) (la|il|le|i|l)? {illness}|{symptom}|febbre|tosse|diarrea|scottature|punture|acne|insonnia> , _0-3 {tip}',
      '{tip} _0-2 <{remedy}|{habit} (e|o) {remedy}|{habit}>',
    ],
  },
};
