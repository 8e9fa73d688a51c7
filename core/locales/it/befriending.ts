import type { TopicText } from '../../reading/topics/index.ts';

export const befriending: TopicText<'befriending'> = {
  lexicon: {
    'own-profile':
      'facebook instagram insta ig fb tiktok whatsapp snapchat twitter telegram profilo_(personale|privato) account_(personale|privato) mio_(profilo|account|numero) cellulare social amici amicizia amici_stretti qui',
    'add-you':
      '(ti|la|vi|li|le|lo)_(accetto|accetterò|ho_accettat(o|a)|aggiungo|ho_aggiunt(o|a)|aggiungerò|seguo|seguirò|ho_iniziato_a_seguire) (aggiungo|accetto|seguo|aggiungiamo|accettiamo)_(i|le|tutti|tutte|anche|sempre|volentieri) aggiunger(ti|la|li|le) accettar(ti|la|li) seguirci_a_vicenda (ti|la)_ho_appena_(aggiunt|accettat)(o|a) diventiamo_amici diventare_amici essere_amici (li|le)_aggiungo (li|le)_accetto accettat(o|a)',
    'request-sent':
      ' (ti|le)_(mando|invio|faccio|chiedo)_(la_|una_|un_|l_|)(richiesta|invito|amicizia) la_mia_(richiesta|amicizia) il_mio_invito (ho_appena|sto_per)_(mandar|inviar|chieder)(ti|le)_(la_|una_|l_|)(richiesta|amicizia)',
    'add-me':
      '(vi|ti|la)_aspetto_(sul|nel|su|sulla)_(mio_|mia_|)(profilo|instagram|insta|facebook|tiktok|pagina_personale|privato) (aggiungi|aggiungete|aggiunga|segui|seguite|cerca|cercate)_(anche_|pure_|)(il|quello|quell_altro)_(profilo_|)(privato|personale|mio_privato) (passa|passate|venite|vieni)_(al|sul|a)_(mio_|)(profilo_|quello_)(privato|personale) premi_(conferma|accetta|segui) clicca_(conferma|accetta|segui) (aggiungi|cerca|segui|accetta|trova)(mi|ci) (aggiungete|cercate|seguite|accettate)(mi) mi_(aggiunga|cerchi|segua|accetti|aggiungi|cerchi_pure) (mandami|inviami|mandatemi|mi_mandi|mi_invii)_(la_|una_|)(richiesta|amicizia) (puoi|può|potete|possono)_(aggiunger|cercar|seguir|trovar)mi mi_(trovi|trova|trovate|trovano)_(su|come|qui) sono_su_(facebook|instagram|insta|tiktok)_come (dammi|mi_dai|passami|mi_passi)_(il_tuo_|l_|)(insta|instagram|facebook|numero|contatto|profilo|whatsapp)',
    'declines-add':
      'non_(aggiungo|accetto|seguo|aggiungiamo|accettiamo|mescolo|posso_accettare|posso_aggiungere|accettate|aggiungete|accettare|aggiungere|accetti|devo|dobbiamo|mescolate) (solo|soltanto)_(per_(famiglia|amici|la_famiglia|gli_amici)|la_pagina|sulla_pagina) uso_solo preferisco_non per_regola_non mai_(aggiungere|accettare) evito evitate rifiuto rifiutare declino separare separo tengo_separat(o|i|a)',
    'work-page':
      'pagina_(dello|professionale|della|ufficiale|del) la_pagina nostra_pagina mia_pagina profilo_(professionale|dello_studio|della_clinica) account_(professionale|ufficiale) canale_(dello|ufficiale|professionale) mail_(dello|del|della) linkedin',
    'old-friends':
      'amic(o|a|i|he)_(da|dai|dalle|dal|d_infanzia|dell_infanzia|di_(vecchia|sempre|infanzia)) (ci_conosciamo|ci_conoscevamo)_(da|dai|dalle|dal|prima) (dalle|dal|dai|dall)_(elementari|medie|liceo|asilo|università|scuola|tempi|infanzia) compagn(o|a|i|e)_di_(scuola|classe|banco|università|corso|liceo) da_(una_vita|sempre|piccoli|bambini|bambine) cugin(o|a|i) prima_(di|che)_(diventare|tu|lei|curarti|visitarti|avessi) vent_anni_di_amicizia',
    'care-tie': `(mie|miei|nostre|nostri)_(signore|signori|ragazze|mamme|nonnine|nonnini|vecchiette|vecchietti)_(del|della|dei|delle) preferit(o|a)_(del|della|in)_(reparto|corsia|stanza|sala|turno|piano|palestra) (mattinata|pomeriggio|gruppo|appuntamento)_(delle|dei|del|della)_(infusioni|prelievi|terapie|controlli|esercizi|medicazioni|dialisi|chemio) dimess(a|o) non_sei_più_(mia|mio|una_mia|un_mio)_paziente fuori_dalla_mia_(lista|agenda) (finit|conclus|chius)(o|a|e|i)_(le_sedute|la_terapia|il_percorso|la_cura) pulizia_dei_denti detartrasi igiene_orale otturazione apparecchio ortodonzia prelievi prelievo vaccino medicazione medicazioni infiltrazione tampone day_hospital chemio dialisi gesso (le|ti)_ha_fatto_(la|il|l|un|una) (le|ti)_ho_fatto_(la|il|l|un|una) quell(o|a)_che_(le|ti)_(ha|fa|faceva|ho) pazient(e|i) postoperatorio post-operatorio operazione operat(o|a|i|e) intervento visita controllo cura terapia ginocchio anca spalla schiena ferita cicatrice punti gravidanza parto ecografia analisi esiti referto ricetta farmaci dose seduta sedute riabilitazione ricovero ricoverat(o|a) reparto dimissioni pronto_soccorso appuntamento recupero convalescenza
      come_(va|vanno|sta|stai|procede|prosegue|si_sente|ti_senti)_(il|la|l|i|le|con|dopo|dal|dalla|quel|quella|suo|sua|tuo|tua) (tua|sua)_(madre|figlia|moglie|nonna)_(in|è|sta|che|ricoverat) (tuo|suo)_(padre|figlio|marito|nonno)_(in|è|sta|che|ricoverat) familiar(e|i)_(di|dei) parenti_(di|dei)_paz cartella_clinica cartella scheda (ti|la|l)_(ho_|)(operat|visitat|curat|seguit|assistit)(o|a) che_(seguo|curo|ho_operato|assisto)`,
    'their-request':
      '(la_tua|la_sua|il_tuo|il_suo)_(richiesta|invito|amicizia) ho_accettato_(la_tua|la_sua|il_tuo|il_suo) accetto_(la_tua|la_sua|il_tuo|il_suo) mi_(hai|ha)_(mandat|inviat|invitat|aggiunt)(o|a) grazie_(dell|della|per)_(invito|richiesta|avermi|l_invito|la_richiesta)',
    superior:
      '(tua|vostra|sua)_(coordinatrice|capa|responsabile|direttrice|tutor|caposala|superiore) (tuo|vostro|suo)_(coordinatore|capo|responsabile|direttore|tutor|primario|superiore) sono_(il|la)_(cap|coordin|responsabil|direttor|primari|caposal)(o|a|e|atore|atrice|rice) come_(capo|coordinatrice|coordinatore|primario|responsabile)',
    staffing:
      'turn(o|i) squadra équipe equipe team gruppo reparto organico guardi(a|e) ferie personale collegh(i|e) valutazione valutazioni contratto riposi tutti tutte',
    'press-on':
      'ancora_(niente|nessun)_follow (tranne|meno|eccetto|a_parte)_(me|te|la_tua|il_sottoscritto|la_sottoscritta) in_sospeso_da non_lasciar(mi|ci)_(in_sospeso|in_attesa|ad_aspettare|appes(o|a)) non_mi_(lasci|lasciate)_(in_sospeso|in_attesa)  tranne_(te|lei|che_tu) (manchi|manca)_(solo|soltanto)_(tu|lei) sei_l_unic(o|a)_che_(non|manca) (ancora_|)non_mi_(segui|hai_accettat(o|a)|accetti|hai_aggiunt(o|a)|hai_ancora) cosa_aspetti sto_aspettando (sto_|)ancora_aspettando perché_non_mi_(accetti|segui|hai_accettat(o|a)|aggiungi) mi_offendo ne_terrò_conto me_lo_ricorderò (spero|voglio|vorrei|mi_aspetto)_che_(tu_|)mi_(accetti|segua|seguiate|aggiunga|aggiungiate) (mi_)farebbe_piacere_(averti|se_mi) dovete_(seguirmi|aggiungermi|accettarmi) conto_sul_tuo_like',
    'work-channel':
      'canale_ufficiale canale_dei_turni riunione mail_(aziendale|ufficiale) intranet gruppo_(ufficiale|di_lavoro) teams bacheca',
  },
  phrases: {
    'request-sent': [
      'ti|le|vi ho? messo|mandato|dato|lasciato il|un follow|segui',
      'ti|le|vi ho? mandato|mandata|inviato|inviata|fatto|fatta|spedito|spedita|chiesto|chiesta la|una|un|l? richiesta|invito|amicizia',
    ],
    'press-on': [
      'tutti|tutte mi? segue|seguono|già|accettato|aggiunto|ha|hanno|tranne|meno',
      'tutti|tutte (mi hanno|mi ha|ormai mi|già mi) segue|seguono|già|accettato|aggiunto|ha|hanno|tranne|meno',
      '(tutta la squadra|tutta la équipe|tutto il reparto|tutto il gruppo|tutto il team|tutto il personale|tutto il turno|gli altri|il resto) mi? segue|seguono|già|accettato|aggiunto|ha|hanno|tranne|meno',
      '(tutta la squadra|tutta la équipe|tutto il reparto|tutto il gruppo|tutto il team|tutto il personale|tutto il turno|gli altri|il resto) (mi hanno|mi ha|ormai mi|già mi) segue|seguono|già|accettato|aggiunto|ha|hanno|tranne|meno',
    ],
  },
  grammar: {
    'private-tie': [
      '<{request-sent}>',
      '<{add-you}> _0-6 {own-profile}',
      '{own-profile} _0-5 <{add-you}>',
      '<{add-you}>',
      '<{add-me} _0-4 {own-profile}>',
      '{own-profile} _0-4 <{add-me}>',
      '<{add-me}>',
    ],
    'patient-befriended': [
      '<{add-you}|{request-sent}|{add-me}> _0-12 {care-tie}',
      '{care-tie} _0-12 <{add-you}|{request-sent}|{add-me}>',
    ],
    'staff-befriended': [
      '<aggiungo|aggiungerò tutta|tutto|tutti|tutte la|il|i|le squadra|reparto|turno|team|gruppo|ragazze|colleghe>',
      '<{request-sent}>',
      '{superior} _0-8 <{add-me}>',
      '<{add-me}> _0-12 {superior}|{staffing}',
      '{staffing} _0-10 <{add-me}>',
      '<{press-on}>',
      '<{add-me} _0-3 {own-profile}>',
    ],
  },
};
