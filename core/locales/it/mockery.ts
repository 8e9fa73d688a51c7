import type { TopicText } from '../../reading/topics/index.ts';

export const mockery: TopicText<'mockery'> = {
  lexicon: {
    caricature: `suocera_(con|da|in) baron(e|essa)_(del|della|dei|delle) sciur(a|etta) madama madame matrona marchesa impellicciat(o|a) ingioiellat(o|a) siliconat(o|a) lampadat(o|a) mammin(a) pancina pannolone piagnucolon(e|a) piattol(a) zecca lagna rintronat(o|a) suonat(o|a) sciroccat(o|a) fulminat(o|a) babbion(e|a) vecchiacci(o|a) mammalucc(o|a) allocc(o|a) ricottar(o) burinazz(o) grezz(o|a) bambocci(o|ona) piscion(e|a) bavos(o|a) iettator(e) catarros(o|a) fissat(o|a) invasat(o|a) tarat(o|a) furbacchion(e|a) ciccion(e|a) grasson(e|a) balena vacca maiale maiala porco porcell(o|a) botolo tricheco pachiderma obeso sudici(o|a) lurid(o|a) sporc(o|a) zozz(o|a) puzzolente ubriac(o|a|one|ona) sbronz(o|a) alcolizzat(o|a) tossic(o|a) drogat(o|a) matt(o|a) pazz(o|a|oide) fuori_di_testa squilibrat(o|a) psicopatic(o|a) schizzat(o|a) isteric(o|a) svitat(o|a) toccat(o|a)
      demente rimbambit(o|a) rincoglionit(o|a) vecchia_(strega|pazza|megera|rimbambita) vecchio_(pazzo|porco|bavoso) mummia cariatide dinosauro megera rompiscatole rompiballe rompipalle rompicoglioni piagnon(e|a) lagnos(o|a) lamentos(o|a) ipocondriac(o|a) malato_immaginario malata_immaginaria sceneggiat(ore|rice) teatrante attor(one|e_da_oscar) melodrammatic(o|a) primadonna
        contess(a) saputell(o|a) sapienton(e|a) tuttolog(o|a) furbett(o|a) furbon(e|a) furb(o|a) scroccon(e|a) parassita bugiard(o|a) contaballe ballist(a) caso_umano soggetton(e|a) personaggion(e) esemplare genio_(del|di|incompreso|che) scienziat(o|a)_che fenomeno_che campione_che luminare_che scienziat(o|a)_(del|di) orco cesso cess(a) brutt(o|a)_come cafon(e|a) burin(o|a) coatt(o|a) tamarr(o|a) zotic(o|a) buzzurr(o|a) bifolc(o|a) selvaggi(o|a) bestia cavernicol(o|a)
      ignorant(e|one|ona) asin(o|a) scem(o|a) cretin(o|a) idiota imbecille deficiente stordit(o|a) tont(o|a) babbe(o|a) fess(o|a) minchion(e|a) coglion(e|a) stronz(o|a) poraccio sfigat(o|a) vecchio_maiale porcon(e|a) zoccol(a) troia mignotta pesantissim(o|a) insopportabil(e) famiglia_addams matt(o|a)_del_(quartiere|paese) pappamolla logorroic(o|a) ingrat(o|a) maleducat(o|a) poveraccio `,
    caricatures: `sbronzi isterici suocere sciure furbastri rintronati piattole mummie invasati lamentosi lamentose bavosi fissati vecchiette_isteriche casi_disperati sgallettate bombolone ciccioni grassoni obesi ubriach(i) ubriaconi tossici drogati matti pazzi psicopatici isteriche rompiscatole rompiballe piagnoni lagnosi ipocondriaci malati_immaginari sapientoni saputelli tuttologi furbetti furboni scrocconi parassiti bugiardi casi_umani vecchi_rimbambiti vecchiacci cafoni lavativi simulatori abbonati clienti_fissi habitué finti_malati laureati_su_(google|facebook|internet) medici_di_google mammine pancine demoni satana diavoletti mostriciattoli logorroici insopportabili maleducat(i|e) ingrat(i|e) pappamolle vecchiette`,
    ridicule: `tessera_(punti|fedeltà|socio) la_pace_dei_sensi (legat|sedat|imbavagliat)(i|e|o|a)_e_(zitt|mut|content|felic|seren)(i|e|o|a) puntual(i|e)_come_(le_tasse|la_morte|le_cambiali|l_imu|il_canone) ugola_d_oro (la_mia|le_mie)_(categoria|categorie)_preferit(a|e) momento_più_(alto|basso) (apice|vetta|culmine|punto_più_alto)_della_mia_(carriera|vita|specializzazione|professione) ne_vogliamo_parlare vogliamo_parlarne gente_che_vota gente_che_(guida|si_riproduce|ha_la_patente) e_poi_dicono_che ho_bisogno_di_ferie meriterei_l_indennità_di l_evoluzione_si_è_fermata sos_(cervelli|neuroni) plastificat(o|a|e|i) (lì|li|là)_dove_(sai|sapete|non) dove_(sapete_voi|sai_tu|non_batte_il_sole|non_dovrebbe|non_deve) in_quel_posto_(lì|là) didietro mortadella crisi_isteric(a|he) (balla|ballava|ballano)_(il|la|i|al) e_poi_(votano|guidano|vota|guida|si_riproducono) e_(votano|guidano)_(pure|anche) (hanno|ha)_(diritto_di_voto|la_patente|anche_figli) ci_(è|sono)_(cascat|cadut|sedut)(o|a)_sopra esserci_(cascat|cadut|sedut)(o|a) (cascat|cadut|sedut)(o|a)_sopra scivolat(o|a)_(sopra|sul|sulla) ci_(giocava|stava_giocando) non_chiedetemi_(come|dove|perché) darwin_(aveva|ci) selezione_naturale da_antologia da_cineteca premio_oscar commedia_dell_arte che_(sceneggiata|teatro|teatrino|circo|personaggio|soggetto|spettacolo|elemento|tragedia|scena|serata|nottata|fauna|show|commedia|film|telenovela|dramma) da_(oscar|manicomio|ricovero|circo|film|barzelletta|grande_fratello|cabaret|non_credere|ridere|neuro) sembra_(un|una)_(barzelletta|film|balena|mummia|zombie|circo|commedia)
      roba_da_(matti|pazzi|non_credere) cose_da_pazzi zoo circo manicomio neurodeliri cabaret barzelletta macchiett* ridicol* patetic* grottesc* surreal* tragicomic* baracconat* fesseri* stupidaggin* scemenz* assurd* idiozi* cretinat* pagliacciat* trattenere_le_risate non_ridere morire_dal_ridere quasi_mi mi_sono_dovut(o|a)_girare da_non_credere senza_vergogna ci_mancava con_tutto_il_rispetto pagare_il_biglietto il_biglietto popcorn netflix meglio_di_(netflix|una_serie) sull_orlo_di_una_crisi la_(contessa|marchesa|regina|principessa|baronessa) vip da_incorniciare come_bambini_ma poesia complimenti_alla complimenti_vivissimi alla_faccia specie fauna mandria gregge gita pappamoll(a|e) nobel_della paese_reale e_questa_vota e_questo_vota geni(o)_dei_fratelli neuroni criceto reality isola_dei_famosi uomini_e_donne`,
    irony: `chissà_(perché|come_mai|come_sarà) chissa_perché strano_(vero|eh|ma_vero) vero_(signò|signora|caro|cara) signò signo sciura_mia amore_(il|la|lo|non|mio_bello|bello) tesoro_(il|la|mio_bello|non) gioia_(mia|il|la) ciccio_mio benvenut(o|a)_al_(circo|grand_hotel) grand_hotel spa_e_resort qui_non_è_(un_hotel|un_albergo|il_ristorante|la_spa) (maggiordomo|cameriere|cameriera)_(personale|al_suo|di_turno) come_osiamo osiamo ma_che_coincidenza quanto_amo che_bello_quando adoro_(quando|i|le|chi|quelli|il|la) amo_(quando|i|le|chi|quelli|il|la)_(parenti|pazienti|mamme|familiari|quando|signora|chi) mi_piace_(quando|un_sacco|tanto_quando) che_(carino|carina|dolce|tenero|bravo|brava|simpatic(o|a)|meraviglia|gioia|fortuna|bello|bella)_(lei|lui|quando|il|la|che) complimenti_(a|al|alla|per) bravo_furbo un_applauso_(a|al|alla|per) applausi_(a|al|alla|per|per_la|per_il)(_a|_per|)
      un_applauso standing_ovation certo_come_no come_no sì_certo certo_certo ma_certo figurati figuriamoci   grazie_per_niente grazie_tante tanto_mica  giusto_giusto pure_lui tutto_normale nulla_di_strano ci_mancherebbe poverin(o|a)_lui beat(o|a)_(lui|lei) mica_scem(o|a) che_sarà_mai vuoi_mettere aspett(a|ate)_che chapeau signori_e_signore ladies_and_gentlemen  un_saluto_a(l|lla|i|) un_bacio_a menzione_speciale le_mie_preferite i_miei_preferiti sono_le_mie_preferite e_poi_dicono `,
    sigh: `anni_per_questo una_vita_per_questo io_(muoio|boh|mi_licenzio|non_ce_la_faccio|rido|svengo) mi_licenzio mi_dimetto non_ce_la_(faccio|posso)  aiutatemi sparatemi abbattetemi uccidetemi salvatemi datemi_(la_forza|pazienza|una) dammi_la_forza dio_mio mamma_mia madonna oddio o_mio_dio santa_pazienza santo_cielo senza_parole non_ho_parole ho_perso_le_parole  che_ci_tocca che_mi_tocca cosa_mi_tocca ecco_perché per_questo_ho_studiato sono_basit(o|a) sono_allibit(o|a)
      sto_male sto_morendo sto_piangendo piango mi_arrendo voglio_(morire|cambiare_lavoro|andare_in_pensione|piangere|le_ferie) ho_bisogno_di_(ferie|un_gin|bere|vino) niente_dai fine raga ragazzi_io non_ho_più_la_forza per_dire così_de_botto si_può giuro ti_giuro vi_giuro ve_lo_giuro aiuto_(ragazzi|vi_prego|raga)`,
    disgust: `lavatevi lavati_i qua_dentro_si_(sviene|muore) si_sviene boccheggiare apnea mollette_sul_naso puzz* fetor* tanfo olezzo zaffata lercio lerci* sudicio schifo schifos* ribrezzo conati nausea_solo lavars* lavarti doccia_prima non_si_lava non_si_è_lavat(o|a) non_si_lavava non_ha_mai_visto_(il_sapone|uno_spazzolino) sapone deodorante spazzolino alito cerume ascelle piedi_sporchi unghie_nere pidocchi scarafagg* mezzo_pranzo incrostat* igiene ultima_doccia doccia_l_ha non_si_fa_la_doccia odor(e|i)_(peggior|di)(e|) peggior_odore odore_peggiore`,
    'body-remark':
      'chili quintal* bilancia pesa(va|) sovrappeso lardo ciccia panz(a|ona) taglia_forte non_ci_(sta|stava|passa|entrava)_(nel|nella|sulla|in) gru tonnellata brutt(o|a)_come faccia_da bis_di',
    pretence: `(giura|sostiene|dice|insiste)_di_(essere|esser|esserci|averlo|averla|aver|non) giurando_(che|di) lui_giura lei_giura versione_ufficiale a_sentire_(lui|lei) fa_finta faceva_finta fing* simula* simulando sceneggia* recita(va|) inventa(to|ndo|rsi|) se_lo_inventa se_la_inventa bugi(a|e) mente ment(iva|ito|ire) balle cazzate_su secondo_lui secondo_lei dice_che_(è|ha|non|gli|le|si|sta|era) giura_che sostiene_(di|che) gravissim(o|a) dolore_(insopportabile|lancinante|10) a_suo_dire per_la_malattia per_farsi_dare certificato_per esagera(ta|to|) è_cadut(o|a)_(dalle|da|dal|per) è_inciampat(o|a)
      da_(due|tre|sei|agosto|mesi|settimane|giugno|luglio|un_mese|un_anno)`,
    'ill-wish':
      '(auguro|augurerei|spero)_(a|che|gli|le|una|un|loro) vi_auguro gli_auguro le_auguro (speriamo|spero)_(gli|le)_(venga|faccia)',
    trifle: `per_(un_cuscino|la_tapparella|il_telecomando|un_bicchiere_d_acqua|sapere_(se|che|quando)|il_wifi|la_wifi|la_password|il_menu|la_marmellata|lo_zucchero) (ha|avevano|aveva|hanno)_finito_le_(gocce|pastiglie|supposte) perché_(ha|hanno|aveva)_(finito|perso|dimenticato|mangiato)_(le|il|la|troppo|troppa|i) per_una_(zanzara|spina|bolla|sbucciatura|scottatura_solare|indigestione|crosta) con_(la_febbre_a_37|37_e|una_zanzara|una_spina) per_(un|una|un_a)_(unghia|graffio|brufolo|puntura_di_zanzara|raffreddore|pellicina|mal_di_gola|starnuto|scheggia|sciocchezza|vescica|ricetta|certificato|foruncolo|zecca|taglietto|prurito|singhiozzo) per_un_unghia unghia_(spezzata|rotta|incarnita) perché_(gli|le)_(prude|brucia) perché_non_(dormiva|riusciva_a_dormire) alle_(due|tre|quattro|cinque|2|3|4|5)_di_notte ore_(2|3|4) per_farsi_(misurare|togliere|guardare|fare|tagliare) a_farsi_(misurare|togliere|guardare|fare)
      per_chieder(mi|e) a_chieder(mi|e) tre_di_notte`,
    spite: `(godetevi|goditi)_(l_attesa|la_fila|la_coda|la_lista) ti_mando_la_fattura (vi|ti)_faccio_pagare_la_visita buona_fortuna_(con|per)_il_(prossimo_)posto (stacco|strappo|taglio|sfilo|nascondo)_(i_fili|il_filo|il_campanello|la_spina|i_campanelli) ago_da_(cavalli|cavallo|materassaio|lana|maglia) l_ago_da_(cavalli|cavallo|materassaio|lana|maglia) col_contagocce (tassametro|obliteratrice|gettoniera) a_(gettone|gettoni|monetine|consumo|scatti|moneta) (glielo|gliela|glieli|gliele)_(metterei|darei|farei|attaccherei|infilerei|staccherei|toglierei|lascerei|spegnerei|venderei) (gli|le)_(farei|darei|metterei|infilerei|lascerei)_(pagare|aspettare|fare_la_fila|vedere_io|il_conto|lo_scontrino|un_conto|la_fattura|una_flebo|un_clistere|una_supposta|un_catetere) (ago|catetere|prelievo|sondino)_(più|piu)_(grosso|grande|lento) più_lento_(della|del|possibile) apposta di_proposito che_aspetti che_aspettino li_ho_fatti_aspettare l_ho_(fatto|fatta|lasciato|lasciata)_(aspettare|lì|attendere|urlare) ben_gli_sta ben_le_sta così_impar(a|ano) vendetta karma se_l_è_(cercata|meritata) te_lo_(stacco|spengo) te_la_(stacco|spengo) le_stacco gli_stacco sterilizza* castra* andrebbe(ro)_(sterilizzat|castrat|rinchius|sbattut|legat)(o|a|i|e) non_dovrebber(o)_(fare_figli|votare|riprodursi)
      lo_legherei la_legherei li_legherei un_ceffone due_sberle una_museruola chiudere_la_bocca doppia_dose senza_anestesia (le|gli)_(nascondo|stacco|spengo|strappo|lego|tolgo|chiudo|tappo)_(la|il|lo|i|le|l) dove_dico_io (voglia_di|giuro_che_le|giuro_che_gli|un_giorno_le|prima_o_poi_le)_(infilar(le|gli)|dar(le|gli)|legar(la|lo)|strozzar(la|lo)|menar(la|lo)|mandar(la|lo)|infilo|do|stacco|nascondo|sedo|lego) (li|le|lo|la)_(lascerei|manderei|metterei|chiuderei|legherei|innaffierei) gli_faccio_(spalare|fare|pulire) non_merita(no|)_(nemmeno|neanche|neppure)`,
    jeer: `ahah* haha* ahaha* eheh* ihih* lol xd xdd rotfl 😂 🤣 😆 😹 😅 🙄 🤡 🤦 🤦‍♀️ 🤦‍♂️ 🤷 🤷‍♀️ 🤷‍♂️ 💀 ☠️ 🤭 😏 🤢 🤮 🤪 😒 😤 🙃 🫠 🥴 😵 🙈 😈 👹 🐷 🐖 🐽 🐳 🐋 🐮 🤥 🖕 😑 🫣 🤯 🤌 😬 🤬 😡 🥱 😴 che_ridere sto_ridendo rido_ancora morta_dal_ridere morto_dal_ridere`,
    'patients-say':
      'mi_fa_male_tutto ho_letto_(su|in|che) ho_visto_su mia_cugina_(dice|ha) già_che_sono_qui già_che_ci_sono un_attimino una_domandina io_non_fumo bevo_il_giusto solo_due_(birre|bicchieri) non_prendo_niente allergic(o|a)_(al|alla|agli) pago_le_tasse lei_è_solo solo_cappuccino sono_a_digiuno',
  },
  grammar: {
    likened: [
      '<({animal}|bestie|animali|maiali) _0-5 almeno _0-2 (suonavano|suonano|chiamavano|chiamano|chiedevano|chiedono|pretendevano|pretendono|protestavano|protestano|lamentavano|lamentano|discutevano|discutono)>',
      '<(potrebbe|potrebbero|dovrebbe|dovrebbero) imparare (da|dai|dalle|dalla|dal) _0-1 {animal}|maiali|scimmie>',
      '{animal}|maiali|scimmie|bestie|animali (tiravano|tirano|mordevano|mordono|puzzavano|puzzano|ubbidivano|ubbidiscono|sporcavano|sporcano|urlavano|erano|sono|si lasciavano|ringraziavano) _0-4 <meno|più|meglio|peggio>',
      '({patients}|{patient}|{person}|{elder}|{kin}|signor|signora|quello della|quella della) _0-5 <(morde|scalcia|abbaia|ringhia|sbava|graffia) (di più|più|meno|peggio|meglio)>',
      '<(meno|più|peggio|meglio) _0-3 (di|del|della|dei|delle) _0-2 {animal}|maiali|scimmie|bestie|animali>',
    ],
    'absent-scolded': [
      '<gli stessi _0-2 (cognomi|nomi) (di|del|della) _0-2 (mese|settimana|volta)>',
      '<buona (attesa|fila|coda)> (di|cari|tesori|a tutti)',
      '(buchi|assenti|assenze|saltati|vuoti) _0-10 <(nessuna telefonata|nessun avviso|nessuno ha chiamato|nessuno chiama|nessuno avvisa|senza avvisare|piangeranno|piangono|urleranno|pretenderanno)>',
      '<(in fondo|in coda|ultimi) (alla fila|alla coda|alla lista|a tutti)> , _0-1 tesori|tesoro|belli|bella|bello|cari|cara|caro',
      '<ti (mando|addebito|faccio pagare|metto in conto) _0-2 (fattura|visita|buco|parcella)>',
      '(buco|vuoto|in bianco) _0-12 <(stessa|stesso|regina|tesoro|bella|riposino)>',
    ],
    gripe: [
      'buchi|buco|posti|poltrone|appuntamenti|assenze|visite _0-6 (nessuno|nemmeno uno|neanche uno|manco uno) _0-6 chiamare|chiamato|avvisare|avvisato|telefonare|telefonato|disdire|decenza|disdetto',

      '(quelli|quelle|gente|pazienti|chi) (che)? (prenotano|prenota|fissano|fissa) _0-4 (non vengono|non viene|spariscono|sparisce|non si presentano|non si presenta|non disdicono)',
      '(stanno|sta|stai) sulle (scatole|palle|balle) _0-1 (quelli|quelle|chi|i|le|gli) _0-3 (che|{patients}|{kin})',
      'se _0-8 (vi|ti|si) (lamentate|lagnate|lamenta|lamenti|lamentano) _0-9 (non|risposta|colpa)',
      '(gli|i|le) {patients} (del|della|di|delle) (lunedì|venerdì|sabato|domenica|weekend|ponte|notte|sera|agosto|natale|tre|quattro)',
      '^ (suonano|suona|campanelli|campanello) , _0-2 (suonano|suona|campanello|campanelli)',
      '(grazie|applausi|complimenti|premio|bravo|brava) _0-1 (al|alla|ai|a quel|a quella) (genio|fenomeno|scienziato|scienziata|campione|luminare|genitore|parente|figlio|signore|signora) che',
      '(ha|hanno) chiamato|chiamata|svegliato _0-2 {care-place}|118|112|ambulanza|{staff} _0-3 (perché|per)',
      '(uno|una|chi|quelli|gente) che (arriva|arrivano|viene|vengono|si presenta|si presentano) (in|al|a|da) {care-place}|visita|noi _0-2 (con|per|perché|senza|a)',
      '(quanto|così) (male|grave) (può|potrà) _0-2 (stare|essere)',
      'se (avessi|avessimo|prendessi|mi dessero) (un euro|un centesimo|#number euro|un caffè) (per ogni|ogni volta)',
      'se (mi|me|ce|ci) (chiedono|chiede|dicono|chiedete|domandano) _0-3 (ancora|un altra|di nuovo) _0-2 volta',
      '(il prossimo|la prossima|il primo|la prima) che (mi|ci)? (dice|chiede|chiama|suona|scrive|domanda)',
      '(certi|certe|alcuni|alcune) {kin}|figli|parenti|nipoti _0-6 (mollano|parcheggiano|scaricano|abbandonano|depositano|lasciano|spariscono)',
      '{patients} _0-9 (ne vogliamo parlare|ne parliamo|vogliamo parlarne|parliamone)',
      '(ne vogliamo parlare|ne parliamo|vogliamo parlarne|parliamone|vogliamo parlare) _0-4 {patients}|{complaint}',
      '(li|le) (riconosci|riconosco|sgami|sgamo|becchi) (subito|da|dal|dalla|dai|a|:)',
      '(ci sono|certi|alcuni|molti) {patients}|{persons}|{kin} (che)? _0-2 (meritano|meriterebbero|dovrebbero)',
      '(se|quando) _0-6 (torna|tornano|ancora|lamentarsi) _0-8 <{spite}>',
      '{caricatures} _0-4 (non meritano|dovrebbero|che|tornano|vengono|del)',
      '(dove) (li|le) (trovano|trovate)',
      '(a)? chi (chiama|viene|corre|si presenta|telefona) _0-3 {care-place}|112|118|ambulanza|guardia _0-2 {trifle}',
      '(gente|pazienti|parenti) che (chiama|chiamano|viene|vengono|corre|corrono|si presenta|si presentano) _0-3 {care-place}|112|118|ambulanza _0-2 (per|perché)',
      '(lavatevi|lavati|cambiatevi|fatevi la doccia|fatevi un bidet) _0-5 (prima)',
      'se (mi|me|ce|ci) (chiami|chiamate|chiamano|chiede|chiedi|suoni|suonate|dite|dici) _0-3 (ancora|un altra|un antra|di nuovo|n altra|n antra)',
      '(sono|sembrano|puzzano|urlano) come (bambini|neonati|animali|zombie|matti|maiali)',
      'perché _0-3 (sempre|mai|vengono|viene|aspettano|credono|pensano|aspetti)',
      '(c è|quanta|ma quanta) _0-2 gente (che)',
      '(la gente|i pazienti|i parenti|i familiari|le mamme|certe mamme|i genitori|certi genitori|certa gente|certi pazienti|certi parenti) _0-3 (si crede|si credono|non capisce|non capiscono|non sa|non sanno|viene|vengono|crede|pensa|pretende|pretendono|insistono|chiedono|andrebbero|dovrebbero|ti spiegano)',
      '(altra|altro|un altra|un altro) (che) (crede|si crede|viene|pensa|vuole)',
      '(ma)? (si può|come si fa a|chi è che) _0-3 (venire|viene|andare|chiamare|presentarsi)',
      '(venire|vengono|viene|andare|arrivare|presentarsi|chiamare) (in|al|il) (pronto soccorso|ps|118|ambulatorio|112) _0-3 (per|perché|con)',
      '{irony} _0-4 {patients}|{patient}|{kin}|{caricatures}',
      'lavarsi _0-3 prima',
    ],
    'patients-mocked': [
      '<gli|quelli|le stessi|stesse _0-3 urleranno|urlano|pretendono|pretenderanno|piangeranno|piangono|strilleranno|protesteranno|verranno _0-6>',
      '(al|alla) (prossimo|prossima|primo|prima) (che|paziente|parente|signora|genio) _0-12 <(prescrivo|prescriverei|faccio|metto|do|mando|tiro|infilo|rispondo) _0-3>',
      '(a|ai|agli|alle|al|alla) (chi|quelli|quelle|pazienti|parenti|signori|signore|certi|certe) _0-12 <(metterei|darei|farei|regalerei|prescriverei|manderei|addebiterei|toglierei|appiopperei) _0-3>',
      '{award} _0-5 {complaint}|{patients}|{patient}|{kin}',
      '<{mimicry} " _0-6 {contempt}|{wish-harm}|{derision}|{insult}|{laugh}>',
      '<{mimicry} _0-8 {contempt}|{wish-harm}|{derision}|{insult}|{spite}>',
      '<{derision}|{insult}|{sexual} (di|del|della|dei|la|il|le|i)? {patient}|{patients}|{person}|{elder}|{persons}>',
      '<{patients}|{patient}> _0-5 {derision}|{insult}|{contempt}|{wish-harm}|{sexual}|{spite}|{caricatures}',
      '<{contempt}|{wish-harm}|{spite} _0-3 {patients}|{patient}|{kin}>',
      '{complaint} _0-3 <{derision}|{insult}|{laugh}>',
      '<{caricatures}> _0-4 (vengono|sempre|vogliono|del pronto|mai|dovrebbero|della)',
    ],
    'one-mocked': [
      '<(più facile|più docile|più mansueto)> _0-6 {animal}|stallone|puledro|mulo|toro _0-4 che',
      '<(rimasta|rimasto|rimasti|restata|restato) (seria|serio|seri)> _0-12 (spiegava|raccontava|giurava|diceva|come)',
      '{sexual} _0-4 {clinical-image}|{procedure}|{patient}|{person}',
      '{clinical-image}|{procedure}|{treat-1} _0-8 <{sexual}>',
      '<(mister|lady|capitan|sua maestà|sua altezza|sua eccellenza|don|madame|monsieur) #capital>',
      '(soprannome|soprannomi|soprannominato|soprannominata|ribattezzato|ribattezzata|detto|detta) _0-2 <(il|la|lo|l) #capital>',
      '<{caricature} delle {time}|#number|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici>',
      '<#capital {caricature}>',
      '<{person}|{elder}|{kin}|{patient}|{child}|{job}> _0-4 {derision}|{sexual}|{ridicule}|{insult}',
      '<{derision}|{ridicule}|{insult} _0-2 {person}|{elder}|{kin}|{patient}|{child}>',
      '<{the}|{a}|{this}|al|alla|sta|sto|questa|brutta|brutto|maledetta|maledetto _0-1 {caricature}> !siamo !sono !ero !eravamo',
      '^ <{caricature}> (che|di|del|della|,)',
      '<{caricature} (di turno|di oggi|di ieri|del letto|della|del|#number)>',
      '<{person}|{elder}|{patient}|{kin}|vecchia|vecchio _0-1 {caricature}>',
      '<(il|la|lo) (chiamiamo|chiamo|soprannominiamo)>',
    ],
    'title-mocked': [
      '<(classifica|podio|hit parade|top tre|top five) _0-9 (fetente|fetenti|puzzolente|puzzolenti|puzza|puzze|alito|aliti|ascelle|urlatori|lagne|sudore|piedi)>',
      '(i|le|#number|cinque|sei|sette|dieci|tre) _0-1 (tipi|tipologie|peggiori) (di)? {patients}|{patient}|{kin}|{complaint}',
      '(top|classifica) #number? (dei|delle|di)? {patients}|{patient}|{kin}',
      'bingo (del|della|di) _0-3 {duty}|{care-place}',
      '(nuova|nuovo|ennesima|ecco la) _0-1 (patologia|sindrome|malattia|diagnosi|morbo|specialità) : _0-2 <" _0-3>',
      '<(patologia|sindrome|malattia|morbo|cervicale|gastrite|emicrania|febbre) _0-1 (da|del|della) (suocera|moglie|marito|divano|lunedì|tablet|festivo|domenica|certificato|ferie|noia|interrogazione)>',
      '{famous} _0-4 <(oggetto|cosa c|cos|dove|come|quanti|quante|quale|il peso|il tasso|diagnosi|età)> _0-8',
      '{clinical-image} _0-6 <{famous}>',
      '<(soprannomi|soprannome|nomignoli|nomignolo|fantamorto|totomorto|bingo|fantaospedale|tombola|schedina|scommesse|toto)> (di|del|della|dei|per)? (reparto|turno|corsia|guardia|pronto|ps|pazienti|ambulatorio|ricoverati|letti|sala|degenti)',
      '{award} _0-6 {complaint}|{person}|{patient}|{kin}',
      '(prestazione|perla|scena|momento|paziente|diagnosi|motivo) (della|del|di) (giornata|giorno|notte|turno|oggi) _0-6 <{caricature}|{ridicule}|{jeer}|{person}|{complaint}>',
    ],
  },
};
