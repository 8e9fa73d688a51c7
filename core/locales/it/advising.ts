import type { TopicText } from '../../reading/topics/index.ts';

/** What may be taken, as far as a sentence names it. */
const taken = '{remedy}|{drug}|{dose}|{medication}';

export const advising: TopicText<'advising'> = {
  lexicon: {
    remedy: `ibuprofen* paracetamol* tachipirina aspirina amoxicillin* augmentin azitromicin* antibiotic(o|i) antinfiammatori(o|) cortison(e|ici|ico) prednison* omeprazol* pantoprazol* antistaminic(o|i)
      metformin* ramipril losartan statin(a|e) atorvastatin* insulina eutirox levotiroxin* sertralin* diazepam lorazepam tavor xanax alprazolam ansiolitic(o|i) antidepressiv(o|i)
      naprossene diclofenac voltaren oki ketoprofene brufen moment tramadolo eparina coumadin loratadina cetirizina ventolin salbutamolo fluconazolo aciclovir metronidazolo ciprofloxacina ciproxin glicerina ivermectina nistatina desloratadina domperidone loperamide ferro vitamina vitamine
      magnesio fermenti probiotic(o|i) melatonina soluzione_fisiologica crema creme pomata pomate sciroppo gocce pastiglia pastiglie pillola pillole anticoncezional* cerotto supposta supposte
      collirio clistere lassativ(o|i) miorilassante analgesic(o|i) antidolorific(o|i) inalatore aerosol betabloccante diuretic(o|i) gastroprotettore betadine integrator(e|i) infiltrazion(e|i) ozempic bentelan plasil buscopan gentalyn`,
    dose: `mg milligrammi ml millilitri compressa compresse capsula capsule pastiglia pastiglie dose dosi mezza_compressa bustina bustine cucchiaio cucchiai fiala fiale iniezione puntura punture
      ogni_(4|6|8|12|24|quattro|sei|otto|dodici)_ore (una|due|tre|1|2|3)_volte_al_(giorno|dì) (una|due|tre)_al_giorno il_doppio per_(3|5|7|10|tre|cinque|sette|dieci)_giorni la_sera al_mattino di_(giorno|notte|sera) la_mattina prima_di_dormire dopo_i_pasti a_stomaco_(pieno|vuoto) a_digiuno unità`,
    medication:
      'farmaco farmaci terapia medicina medicine medicinale cura trattamento pastiglie chemio anticoagulante dose',
    take: `(prendi|prenda|prendete|prendilo|prendila|prendine|prendili|assumi|assuma|usa|usi|usate|metti|metta|mettici|applica|applichi|spalma|spalmi|inizia|inizi|cominci|comincia|iniziate|prova|provi|provate|aggiungi|aggiunga|gli_dia|le_dia|inala|bevi|beva|alterna|alterni|alternate|continua_con|continui_con|passa_a(l|lla|llo|)|passi_a(l|lla|llo|)|ripeti|ripeta|compra|compri|fatti|si_faccia|mantieni|mantenga)
      (ne|lo|la|li|le)_(prenda|prendi|metta|usi|prendete|dia) si_(metta|prenda)`,
    stop: `(smetti|smetta|smettete)_(di_|con_|la|il|l|subito)(prender|prenderlo|prenderla|usare|prendere|) (sospendi|sospenda|sospendete|sospendilo|sospendila|interrompi|interrompa|lascia_perdere|lasci_perdere|lascia_stare|lasci_stare|togli|tolga|elimina|elimini|salta|salti|butta|butti) (lo|la|li|le)_(sospenda|smetta|lasci|tolga|interrompa|butti) non_(prendere|prenda|prenderlo|prenderla|prenderla_più|usare|usi|dare|dargli|dargliela|gli_dia|le_dia|lo_prenda|la_prenda|metta|continuare|fare|faccia)`,
    change:
      'aumenta aumenti alza alzi abbassa abbassi raddoppia raddoppi dimezza dimezzi riduci riduca scala scali diminuisci diminuisca sali salga scendi scenda anticipa anticipi posticipa (la|lo)_(raddoppi|dimezzi|aumenti|riduca|alzi|abbassi|scali|divida) spezza dividi',
    'advise-you': `(ti|le|vi)_(consiglio|consiglierei|suggerisco|suggerirei|raccomando|prescrivo|prescriverei|conviene|farei_fare|darei|basta|serve|servirebbe|farebbe_bene|do) io_(prenderei|proverei|inizierei|smetterei|sospenderei|userei|aspetterei|cambierei|farei|al_posto|ridurrei|aumenterei|metterei|toglierei|passerei)
      al_(suo|tuo)_posto_(prenderei|farei|proverei|sospenderei|io) `,
    ailment: `cheratosi seborroica nevo nevi angioma fibroma callo duroni micosi impetigine scabbia_e dermografismo ematoma condiloma condilomi molluschi pitiriasi forfora idrocele varicocele fimosi gonartrosi periartrite borsite epicondilite epitrocleite tunnel_carpale cruralgia labirinto acufene cefalea a_grappolo prostatite balanite uretrite vaginite mastite tiroidite gozzo nodulo noduli polipo polipi fibromi mioma cisti_ovarica gotta steatosi diverticolite celiaco ossiuri pidocchi afta afte gengivite pulpite infiammazione lipoma lipomi cisti fungo funghi candida cistite gastrite gastroenterite reflusso ernia sciatica lombalgia contrattura tendinite artrosi artrite fascite distorsione
      dermatite eczema psoriasi rosacea herpes zoster fuoco_di_sant_antonio scabbia orticaria allergia faringite tonsillite otite sinusite bronchite polmonite influenza covid virus virale batterica
      emicrania vertigini labirintite cervicale anemia ipotiroidismo ipertiroidismo diabete ansia depressione attacco_di_(ansia|panico) emorroide emorroidi ragade appendicite colica calcoli calcolo
      infezione mononucleosi varicella scarlattina congiuntivite orzaiolo carie ascesso verruca verruche neo melanoma carcinoma menopausa ovaio_policistico endometriosi vaginosi fibromialgia nevralgia
      trombosi varici stress intolleranza celiachia sovraccarico menisco bruxismo acne follicolite infarto angina aritmia extrasistole extrasistoli ipertensione raffreddore frattura strappo sesta_malattia vermi adhd autismo colon_irritabile lombosciatalgia`,
    'it-is': `è_(il|la|un|una|solo_il|il_solito|la_solita)_(classic(o|a)|solit(o|a)|tipic(o|a)) il_solito la_solita il_classico (quello|questo|quella|questa|è)_(è_|)(un|una|sicuramente|chiaramente|probabilmente|tipico|tipica|solo|soltanto|quasi_certamente|di_sicuro|un_classico) (sembra|sembrano|pare|mi_sembra|mi_pare|direi|si_tratta_di|ha_tutta_l_aria_di|fa_pensare_a|secondo_me|per_me|scommetto|sicuramente|probabilmente|quasi_certamente|di_sicuro|senza_dubbio|al_99) (hai|ha|avete|lei_ha|soffri|soffre)_(un|una|di|sicuramente|probabilmente|solo) (da|per)_(quello_che|come)_(dice|dici|descrive|descrivi|racconta|racconti|scrive) diagnosi: potrebbe_essere sarà_(un|una|solo|sicuramente|il|la) saranno`,
    reassure: `non_è_(niente|nulla|grave|preoccupante) (niente|nulla)_(di_grave|di_che_preoccuparsi|di_serio|di_preoccupante|di_importante) (tranquill(o|a|i|e)|non_(ti|si)_(preoccupi|preoccupare|allarmi|allarmare|agiti)|non_preoccupar(ti|si)|stia_seren(o|a)|stai_seren(o|a)) è_(normale|benigno|benigna|del_tutto_normale|normalissimo|fisiologico) passa_(da_sol(o|a)|tutto|in) passerà_(da_sol(o|a)|in) tra_(due|tre|un_paio_di)_giorni_(passa|starà|stai|è) è_solo_(stress|ansia|l_età)`,
    'no-need':
      'ma_(che|quale)_(pronto_soccorso|medico|antibiotico|visita|ospedale|specialista) altro_che_(pronto_soccorso|antibiotico|visita) lascia_(stare|perdere)_(il|l|la|gli|i) niente_(pronto_soccorso|antibiotico|visita|ospedale) non_(serve|occorre)_(toglierlo|toglierla|operarlo|operarla|asportarlo|controllarlo|farlo_vedere|farla_vedere|preoccuparsi|allarmarsi|correre|niente|nulla) (niente|nulla)_di_che non_(serve|occorre|c_è_bisogno_di|c_è_bisogno_del|è_necessario|deve|devi|vale_la_pena|ha_bisogno_di|hai_bisogno_di)_(andare|il_pronto_soccorso|il_medico|l_antibiotico|antibiotico|nessun|nessuna|una_visita|la_visita|operarsi|fare|altri|un|una|visita|esami|vaccinarsi|ripetere|farsi) non_(andare|vada|farti|si_faccia|operarti|si_operi|vaccinarti|si_vaccini)_(al|in|alla|dal|vedere|quell|quella|subito|operare|nessun) (può|puoi)_aspettare aspetti_(due|tre|qualche|un_paio) aspetta_(due|tre|qualche|un_paio)',
    'test-result': '',
    'is-fine':
      ' non_(vedo|c_è_niente|è_niente|mi_preoccupa|mi_piace|dice) indica indicano conferma confermano significa vuol_dire suggerisce fa_vedere',
    'send-me': `(manda|mandami|mandamela|mandamelo|mandameli|mandatemi|mandi|mi_mandi|mi_mandate|invia|inviami|inviatemi|mi_invii|inoltrami|scrivimi|scrivetemi|mi_scriva|scrivi_in|scrivete_in|scriva_in|raccontami|raccontatemi|mi_racconti|descrivimi|mi_descriva|postate|posta|carica|caricate|chiedetemi|chiedimi|contattami|contattatemi|passami|girami) in_(dm|privato|direct)_(ti|vi|le) consulti_(in_dm|via_whatsapp|qui|gratuiti|in_privato) apro_(le_domande|i_consulti)`,
    'tell-you': ` (e_|)(ti|vi|le)_(dico|dirò|faccio_sapere|do_un_parere) (lo|la|li|le)_(guardo|valuto|leggo|interpreto|vediamo|guardiamo|controllo|vedo) (ci|gli)_do_un_occhi(o|ata) (e_|)vediamo_(cosa|che|se|cos|insieme) (e_|)mi_(dica|dici|fai_sapere|faccia_sapere) diagnosi_(gratis|online|gratuita) rispondo_a_(tutti|tutte|tutto|ogni|dubbi|domande_su)`,
    'symptom-told': `mi_(fa_male|fanno_male|è_(uscit|venut|spuntat|comparsa|comparso|salit)(o|a|)|prude|brucia|gira_la_testa|sanguina|hanno_(prescritto|dato|diagnosticato|operato|trovato)) ho_(la_febbre|febbre|dolore|dolori|la_tosse|mal_di|un|una|il|la|i|le|l|questo|questa|da|sempre|preso|fatto|spesso|nausea|vertigini) da_(giorni|settimane|due|tre|un|una|ieri) mio_(figlio|padre|marito|bimbo) mia_(figlia|madre|moglie|bimba) prendo sto_prendendo febbre bozzo pallina gonfi(o|a) prurito nausea vertigini sanguinamento cosa_(posso|devo|prendo|faccio|può_essere|sarà)`,
    'asks-leave':
      '(posso|potrei|devo|dovrei|è_normale|è_grave|è_pericoloso|conviene|fa_male_se|va_bene_se|serve|smetto|continuo|prendo|mi_vaccino|mi_opero|gli_do|le_do|mi_preoccupo|è_meglio|basta)',
    yes: 'sì si certo no mai vai vada pure tranquill(o|a|i) certamente nessun_problema senza_problemi assolutamente perfetto esatto ok corretto puoi può figurati ovvio sicuro',
    'do-it':
      'fai faccia fatti si_faccia lascia lasci evita eviti ripeti ripeta ripetila la_ripeta lo_ripeta mangia mangi bevi beva riposa riposi riposati mettiti si_metta aspetta aspetti applica applichi dormi cammina cammini lavati si_lavi togli tolga elimina elimini usa usi prendi prenda le_prenda la_prenda lo_prenda li_prenda prova provi cambia cambi controlla controlli dimenticatene se_ne_dimentichi',
    'see-somebody': `
      (farsi|farti|si_faccia|fatti|farlo|lo_faccia)_(vedere|visitare|controllare|valutare) serve_una_visita merita_una_visita (senti|senta)_(oggi|subito|presto|domani|prima|quanto) va_(visto|vista|visitat(o|a)|valutat(o|a)) 112 118`,
    'not-advise':
      ' senza_(una_visita|visitar(la|ti|e)|veder(la|ti|lo)|conoscere) impossibile_(dirlo|sapere|dire)',
  },
  phrases: {
    'advise-you': [
      'devi|deve|dovresti|dovrebbe|puoi|può|potresti|potrebbe|dovete|potete prendere|prenderlo|prenderla|prenderne|smettere|sospendere|sospenderlo|sospenderla|iniziare|usare|aumentare|raddoppiare|ridurre|dimezzare|mettere|cambiare|saltare|alternare|associare|associarli|continuare|passare|assumere|aggiungere|dargli|darle',
      'devi|deve|dovresti|dovrebbe|puoi|può|potresti|potrebbe|dovete|potete (fare un)',
    ],
    'test-result': [
      'la|il|i|le|quella|quel|quei|quegli|questi|questa|questo tsh|colesterolo|pressione|ferritina|glicemia|emoglobina|ecografia|eco|radiografia|lastra|risonanza|elettrocardiogramma|ecg|tac|biopsia|referto|esito|tiroide|ldl|neo|macchia|psa|esami|valori|analisi|piastrine|transaminasi|globuli|risultati|emocromo|immagine',
      'la|il|i|le|quella|quel|quei|quegli|questi|questa|questo (pap test)',
      '(la tua|la sua|il tuo|il suo|i tuoi|i suoi|le tue|le sue|con quella) tsh|colesterolo|pressione|ferritina|glicemia|emoglobina|ecografia|eco|radiografia|lastra|risonanza|elettrocardiogramma|ecg|tac|biopsia|referto|esito|tiroide|ldl|neo|macchia|psa|esami|valori|analisi|piastrine|transaminasi|globuli|risultati|emocromo|immagine',
      '(la tua|la sua|il tuo|il suo|i tuoi|i suoi|le tue|le sue|con quella) (pap test)',
    ],
    'is-fine': [
      'è|sono|va|vanno|sembra|sembrano|risulta|risultano bene|male|normale|normali|perfetto|perfetta|perfetti|perfette|alto|alta|alti|alte|basso|bassa|bassi|basse|brutto|brutta|brutti|benigno|benigna|benigni|maligno|maligna|preoccupante|preoccupanti|sballato|sballata|sballati|sballate|scompensato|scompensata|infiammato|infiammata|rotto|rotta|ottimo|ottima|ottimi|ottime|buono|buona|buoni|buone',
      'è|sono|va|vanno|sembra|sembrano|risulta|risultano (a posto|nella norma|un po|nei limiti)',
      '(mi sembra|mi sembrano) bene|male|normale|normali|perfetto|perfetta|perfetti|perfette|alto|alta|alti|alte|basso|bassa|bassi|basse|brutto|brutta|brutti|benigno|benigna|benigni|maligno|maligna|preoccupante|preoccupanti|sballato|sballata|sballati|sballate|scompensato|scompensata|infiammato|infiammata|rotto|rotta|ottimo|ottima|ottimi|ottime|buono|buona|buoni|buone',
      '(mi sembra|mi sembrano) (a posto|nella norma|un po|nei limiti)',
    ],
    'tell-you': [
      'e|che? ti|vi|le dico|dirò|spiego|aiuto|rispondo|oriento|consiglio|prescrivo|valuto|interpreto|leggo|faccio|do|mando cosa|che|se|come|un|una|il|la|in|gratis|volentieri|subito|tutto|quale|cos|io|le|i|l|qui|con|per|sapere',
      'e|che? ti|vi|le (faccio sapere) cosa|che|se|come|un|una|il|la|in|gratis|volentieri|subito|tutto|quale|cos|io|le|i|l|qui|con|per|sapere',
    ],
    'see-somebody': [
      'senti|senta|consulta|consulti|consultare|parla|parli|parlane|chiedi|chieda|rivolgiti|vai|vada|andate|chiama|chiami|contatta|contatti|prenota|prenoti|richiedi|richieda|recati|rivolgersi|andare a|al|allo|con|un|una|il|lo|la|dal|in|del|suo|tuo|presso|per',
      '(ne parli|si rivolga|si rechi) a|al|allo|con|un|una|il|lo|la|dal|in|del|suo|tuo|presso|per',
    ],
    'not-advise': [
      'non posso|possiamo|do|diamo|rispondo|faccio|facciamo|valuto|valutiamo|devo consigliarla|consigliarti|consigliare|valutare|valutarla|valutarti|dare|darle|darti|diagnosticare|consigli|dire|dirle|dirti|esprimermi|esprimere|prescrivere|rispondere|consulti|diagnosi|fare|qui|senza|pareri|casi',
      'non (è possibile|si può|si possono) consigliarla|consigliarti|consigliare|valutare|valutarla|valutarti|dare|darle|darti|diagnosticare|consigli|dire|dirle|dirti|esprimermi|esprimere|prescrivere|rispondere|consulti|diagnosi|fare|qui|senza|pareri|casi',
    ],
  },
  grammar: {
    'dose-advised': [
      `<{take} _0-3 (${taken})>`,
      '<{take} (un|una|uno|due|tre|mezza|mezzo|altra|#number)>',
      `<{advise-you} _0-3 (${taken})>`,
      `<{advise-you} _0-2 (due|tre|mezza|#number)>`,
      '<{remedy}|{drug} _0-3 {dose} _0-3 {dose}>',
      '<{remedy}|{drug} _0-2 {dose}>',
      '^ <(un|una|un po di|mezza|mezzo|due) _0-2 {remedy}|{drug}>',
      '(per) (la|il) (tua|tuo|sua|suo) _0-2 <{remedy}|{drug}>',
      '^ <(con|un|una|il|la|l)? {remedy}|{drug}> _0-3 (e passa|e via|e vedrà|e vedrai|basta|e tra|e in)',
    ],
    'treatment-changed': [
      '<(stai|stia|resta|resti|rimani|rimanga|fai|faccia) senza _0-4 (giorno|giorni|settimana|settimane|notti|sere)>',
      '<(riparti|riparta|ricomincia|ricominci|riprendi|riprenda|torna|torni|rientra|rientri) _0-3 (con|a|da|dalla|alla|con la|al) _0-1 (metà|mezza|mezzo|mezze|dimezzata)>',
      `<(stacca|stacchi|molla|molli|lascia|lasci|mollala|mollalo|lasciala|lascialo|la lasci|lo lasci|la molli|lo molli) _0-3 (per|un paio di|due|tre|quattro|qualche) _0-2 (giorni|giorno|settimane|settimana)>`,
      '<(digiuna|digiuni|faccia digiuno|fai digiuno|fai un digiuno|faccia un digiuno) _0-5 (giorno|giorni|ore|cena|invece|piuttosto|altro che)>',
      `<(${taken}) _0-3 (a giorni alterni|un giorno sì e uno no|un giorno sì e un giorno no|un giorno sì uno no)>`,
      `<(metà|mezza) {dose}|${taken}> _0-4 (finché|fino|per|poi|e poi)`,
      '<(lo|la|li|le) (puoi|può|potete|devi|deve) _0-1 (smettere|sospendere|togliere|lasciare|interrompere|dimezzare|saltare|raddoppiare|aumentare)>',
      '<(puoi|può|potete|devi|deve) _0-1 (smetterlo|smetterla|sospenderlo|sospenderla|toglierlo|toglierla|lasciarlo|interromperlo|interromperla|dimezzarlo|dimezzarla|saltarla|raddoppiarla|raddoppiarlo)>',
      `<{stop} _0-3 (${taken})>`,
      `<{change} _0-3 (${taken})>`,
      '<(la|lo|li|le) (sospenda|smetta|tolga|interrompa|butti|raddoppi|dimezzi)>',
      '<{stop}> (lo|la|li|le|già|oggi|subito|per qualche giorno|immediatamente|pure)',
      '<dose _0-4 (bassa|alta|insufficiente|eccessiva|scarsa|poca)>',
      '<(aumentare|aumentarla|alzare|ridurre|abbassare) _0-2 (a|la) #number|dose>',
      '<{change}> (a|la|pure) _0-2 {dose}|#number|metà|doppio',
      '<(sospenderla|sospenderlo|raddoppiarla|raddoppiarlo|dimezzarla|saltarla|saltarlo) _0-4>',
    ],
    'diagnosis-given': [
      '(dalla|dalle|dal|a giudicare dalla|a giudicare dalle|guardando la|vedendo la) (tua|sua|tue|sue)? (foto|immagine|immagini|descrizione|video|fotografia|sintomi) _0-2 <(è|sembra|sembrano|pare|direi|si vede|si tratta|sono|non è|ha tutta l aria|avresti|hai|ha) _0-3>',
      '<(è|sembra|pare|direi) _0-3> (dalla|dalle|dal) (tua|sua|tue|sue)? (foto|immagine|immagini|descrizione|video)',
      '<{it-is} _0-3 {ailment}|{condition}>',
      '^ (sì|si|beh|mah|ciao|salve|certo)? <{ailment}> _0-2 (sicuro|sicuramente|classico|classica|da manuale|quasi certo|al 100)',
      '<{ailment}|{condition} (da manuale|classica|classico|di sicuro|senza dubbio)>',
      '<(hai|ha|avete) {ailment}|{condition}>',
      '^ <(è|sono) {ailment}|{condition}>',
      '^ <{ailment}> $',
    ],
    'care-dismissed': ['<{reassure}>', '<{no-need}>'],
    'test-read': [
      '<{test-result} _0-5 {is-fine}>',
      '<{is-fine} _0-2 {test-result}>',
      '(con) <{test-result}> _0-4 (hai|ha|non hai|non ha|bisogna|inizi|prenda|ti|le)',
    ],
    'advice-offered': [
      '<{send-me} _0-12 {tell-you}>',
      '<{tell-you} _0-4 {send-me}>',
      '<{send-me} _0-3 (i|le|la|il|gli|una|tuoi|tue|tua|vostri|vostre|sua|suoi)? (sintomi|foto|esami|analisi|referto|referti|risultati|radiografia|lastra|ecografia|risonanza|nei|neo|caso|casi)> !per',
    ],
    'told-to-do': [
      '<mezza|una|due|mezzo|metà|intera (va bene|basta|è sufficiente|bastano|va benissimo|può bastare)>',
      '<(l altra|un altra|la seconda) metà|mezza|intera|dose>',
      '^ (sì|no|beh|certo|e|allora|meglio|intanto|per ora|ciao|salve)? <{do-it} _0-4>',
      '(e|o|ed|,|poi) <{do-it} _0-3>',
      '<(io|al suo posto|al tuo posto) _0-4 (prenderei|smetterei|proverei|aspetterei|opererei|metterei|farei|vaccinerei|cambierei|ripeterei|lascerei)>',
    ],
    'leave-asked': [
      `{asks-leave} _0-6 (${taken}|{ailment}|{symptom}|{procedure}|vaccinare|vaccinarmi|operare|operarmi|pronto soccorso|gravidanza|fare|prendere|prenderlo|mischiare|guidare|bere|allenarmi|sport|allattare|volare)`,
      `(${taken}) _0-6 {asks-leave}`,
      '(è|sarà|sarebbe) (normale|grave|pericoloso|preoccupante|contagioso|sicuro)',
    ],
    'ill-told': [
      '{symptom-told}',
      `(mi|mio|mia|sto|prendo|ho) _0-4 (${taken}|{ailment}|{symptom}|{condition})`,
      '(miei|mie|mio|mia) (analisi|esami|tsh|colesterolo|risultati|pressione|risonanza|ecografia|lastra|referto|valori)',
    ],
  },
};
