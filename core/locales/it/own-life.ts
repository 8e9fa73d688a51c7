import type { TopicText } from '../../reading/topics/index.ts';

export const ownLife: TopicText<'own-life'> = {
  lexicon: {
    'own-number':
      '(il_mio|questo_è_il_mio|vi_lascio_il_mio|segnatevi_il_mio|ecco_il_mio)_(cellulare|cell|telefono|numero|whatsapp|mail|fisso)(_personale|_privato|_di_casa|) la_mia_(mail|email)_(personale|privata) (cellulare|telefono|numero|whatsapp)_(personale|privato|di_casa)',
    'call-me':
      'chiamatemi chiamami mi_chiami scrivetemi scrivimi mi_scriva (potete|puoi|può)_(chiamarmi|scrivermi|trovarmi|mandarmi) a_qualsiasi_ora a_tutte_le_ore quando_volete quando_vuoi senza_problemi pure mandatemi_un_messaggio',
    'live-at':
      '(abito|abitiamo|vivo|viviamo|risiedo|mi_sono_trasferit(o|a)|ci_siamo_trasferiti|mi_trasferisco|ci_trasferiamo)_(in|a|sopra|al|alla|di|proprio|vicino|dietro|accanto|nel|nella|allo) casa_mia_(è|si_trova|in|sta) (la_mia|il_mio)_(casa|appartamento|indirizzo|palazzo|condominio)_(è|si|in) casa_nuova_in (la_mia_nuova|nuova)_casa il_mio_nuovo_indirizzo',
    'home-sign':
      'via viale piazza corso civico scala piano citofono condominio quartiere frazione sopra fronte angolo accanto palazzo portone interno strada',
    'own-children': ' (il_mio|la_mia|i_miei|le_mie)_(bimb|bambin|piccol|gemell|grand)(o|a|i|e)',
    school:
      'scuola asilo nido materna elementari medie elementare liceo doposcuola palestra allenamento parco oratorio',
    'way-there':
      '(prendo|prendiamo|porto|portiamo|accompagno|accompagniamo|lascio|lasciamo|prendere|portare|accompagnare|escono|esce|entra|va_alla|va_all|vanno_alla|vanno_all|frequenta(no|)|inizia(no|)|iniziato) tutti_i_giorni ogni_(mattina|giorno|pomeriggio)',
    'goes-away': ' vacanze_(in|a|al) destinazione',
    'how-long':
      'dal_(1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31)_(al|di) fino_(al|a|alla)_(settembre|agosto|gennaio|lunedì|domenica|1|2|3|4|5|6|7|8|9|10|15|16|20|25|30|31) (due|tre|2|3|una|1|quindici|10|15|dieci)_(settimane|settimana|giorni|mese) tutto_(agosto|luglio|il_mese|gennaio) tutta_l_estate un_mese',
    'empty-home':
      'casa_(vuota|incustodita|deserta|chiusa) (lasciamo|lascio|resta|rimane)_(la_|)casa nessuno_in_casa nessuno_a_casa',
    'right-here':
      '(adesso|in_questo_momento|ora|proprio_ora)_(in|al|alla|sono|siamo|qui|a) (sono|siamo)_(ora|adesso|qui)_(a|in|al|alla|con|da) qui_(a_cena|a_pranzo|a_casa|con_i) posizione in_diretta_da',
    routine:
      ' tutti_i_(giorni|lunedì|martedì|mercoledì|giovedì|venerdì|sabati)_(corro|esco|mi_alleno|passeggio|vado|nuoto|prendo|porto|alle) (corro|mi_alleno|passeggio|nuoto|ceno)_(tutti_i|tutte_le|ogni|sempre_alle)',
    'work-contact':
      'studio clinica centro ospedale segreteria prenotazioni ufficio lavoro aziendale professionale ufficiale reparto ambulatorio dello_studio centralino',
  },
  phrases: {
    'own-children': [
      'mio|mia|miei|mie|nostro|nostra|nostri|nostre figlio|figlia|figli|figlie|figlo|figla|figle|bimbio|bimbia|bimbi|bimbie|bimbo|bimba|bimbe|bambinio|bambinia|bambini|bambinie|bambino|bambina|bambine|piccolio|piccolia|piccoli|piccolie|piccolo|piccola|piccole|gemellio|gemellia|gemelli|gemellie|gemello|gemella|gemelle|cucciolio|cucciolia|cuccioli|cucciolie|cucciolo|cucciola|cucciole',
    ],
    'goes-away': [
      'partiamo|parto|andiamo|vado|voliamo|sarò|saremo|siamo|sono tutti|oggi|domani? per|via|fuori|a|al|alla|con|dal|fino|da',
      'partiamo|parto|andiamo|vado|voliamo|sarò|saremo|siamo|sono tutti|oggi|domani? (in viaggio|in vacanza|in ferie)',
      'partiamo|parto|andiamo|vado|voliamo|sarò|saremo|siamo|sono (tutta la famiglia) per|via|fuori|a|al|alla|con|dal|fino|da',
      'partiamo|parto|andiamo|vado|voliamo|sarò|saremo|siamo|sono (tutta la famiglia) (in viaggio|in vacanza|in ferie)',
      '(ce ne andiamo|me ne vado) tutti|oggi|domani? per|via|fuori|a|al|alla|con|dal|fino|da',
      '(ce ne andiamo|me ne vado) tutti|oggi|domani? (in viaggio|in vacanza|in ferie)',
      '(ce ne andiamo|me ne vado) (tutta la famiglia) per|via|fuori|a|al|alla|con|dal|fino|da',
      '(ce ne andiamo|me ne vado) (tutta la famiglia) (in viaggio|in vacanza|in ferie)',
    ],
    routine: [
      'ogni mattina|mattine|sera|sere|pomeriggio|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica corro|esco|passeggio|vado|nuoto|prendo|porto|ceno|faccio|alle',
      'ogni mattina|mattine|sera|sere|pomeriggio|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica (mi alleno)',
      '(tutte le) mattina|mattine|sera|sere|pomeriggio|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica corro|esco|passeggio|vado|nuoto|prendo|porto|ceno|faccio|alle',
      '(tutte le) mattina|mattine|sera|sere|pomeriggio|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica (mi alleno)',
    ],
  },
  grammar: {
    'number-given': [
      '<{own-number}> !dello|del',
      '<{own-number} _0-3 {phone}|#number>',
      '{phone} _0-3 <{call-me}>',
      '<{own-number}> _0-8 {call-me}',
    ],
    'private-told': [
      '<{live-at} _0-5 {home-sign}>',
      '<{live-at} _0-3 {address}|{place}> _0-3 (#number|via|civico)',
      '<{own-children} _0-6 {school}>',
      '<{way-there} _0-4 ({own-children}|bimbi|bambini) _0-6 {school}>',
      '<{way-there} _0-3 (alla|dalla|all|dall|al|dal|a|da) {school}> _0-6 {own-children}',
      '<{goes-away} _0-8 {how-long}>',
      '<{empty-home}>',
      '<{routine} _0-8>',
      '<{right-here} _0-4> {own-children}',
      '<{right-here} _0-6 (con la famiglia|con i bambini|con i bimbi|a casa|a cena|a pranzo|con i miei figli)>',
    ],
  },
};
