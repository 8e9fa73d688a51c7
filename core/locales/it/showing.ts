import type { TopicText } from '../../reading/topics/index.ts';

export const showing: TopicText<'showing'> = {
  lexicon: {
    image:
      'foto fotografia fotografie immagine immagini video diretta in_diretta screenshot screen selfie reel stories storia audio registrazione gif timelapse carosello scatto',
    'clinical-image':
      'radiografia radiografie rx lastra lastre tac tc risonanza rmn rm eco ecografia ecografie mammografia elettrocardiogramma ecg endoscopia colonscopia gastroscopia broncoscopia scintigrafia laparoscopia istologico dermatoscopia fondo_oculare ortopanoramica panoramica',
    'care-document':
      'referto referti cartella_clinica cartella esami_del_sangue analisi risultati ricetta impegnativa lettera_di_dimissione lavagna braccialetto foglio_di_(terapia|dimissione) grafica schermo_del_(monitor|computer) monitor lista_(operatoria|dei_pazienti) consenso_firmato etichetta etichette verbale_di_ps tracciato diario_clinico',
    'care-sight':
      'ferita ferite lesione lesioni cicatrice cicatrici ulcera ulcere ustione ustioni frattura fratture tumore tumori sala_operatoria operazione intervento interventi chirurgia parto parti cesareo moncone pelle viso_di_(un|una|la) paziente pazienti eruzione ascesso ernia postoperatorio innesto impianto impianti sorriso bocca dentatura denti occhio mano piede piedi ginocchio naso rifatto naso seno addome labbra zigomi rughe box rianimazione reparto pronto_soccorso bambino neonato prematuro pezzo_operatorio calcolo calcoli corpo_estraneo',
    'before-after':
      'prima_e_dopo prima/dopo prima_dopo risultato_finale evoluzione cambiamento_radicale prima_dell_(intervento|operazione)',
    show: 'vi_lascio vi_lasciamo vi_mostro vi_faccio_vedere condivido condividiamo guardate guarda guardi ecco ecco_(a_voi|qui) allego pubblico pubblichiamo così_(era|è_arrivat(o|a)) cosa_vedete cosa_ne_pensate che_ne_dite che_ne_pensate pareri scorri scorrete nella_foto nel_video foto_di_oggi',
    'harmless-image':
      'infografica infografiche illustrazione illustrazioni disegno disegni locandina poster foto_di_(gruppo|squadra|famiglia|repertorio|stock) della_squadra nostra_squadra del_team dal_sito del_sito sito_del cena festa congresso corso giornata diapositiva slide copertina logo calendario banca_immagini manichino modello_anatomico atlante libro schema con_licenza intelligenza_artificiale mare montagna caffè gatto cane',
    famous:
      'indovina indovinate indovinate_chi non_sapete_(chi|quale|che) non_immaginate_chi un_indizio indizio: comincia_per famosissim(o|a) molto_(noto|nota|famoso|famosa) in_tv della_tv della_nazionale di_serie_a di_cui_non_posso non_posso_dire_chi senza_fare_nomi',
    announced:
      '(ha|hanno|aveva)_(raccontato|pubblicato|annunciato|condiviso|rivelato|spiegato|confermato|comunicato|parlato|diffuso) raccontò pubblicò annunciò rivelò secondo_il_(comunicato|bollettino) sul_suo_(profilo|libro) bollettino_ufficiale bollettino comunicato',
    donated:
      '(ha|hanno)_(donato|visitato|inaugurato|firmato|consegnato|sostenuto) donò visitò inaugurò testimonial madrina padrino premio maglie sostiene',
  },
  grammar: {
    'care-image': [
      '<{image}|{clinical-image}|{care-document}|{before-after} (di|del|della|dell|dei|delle|di un|di una|con|in|dalla|dal|dall) _0-3 {care-sight}|{care-document}|{clinical-image}|{body-part}|{clinical-condition}|{procedure}|{care-place}>',
      '{show} _0-4 <{clinical-image}|{care-document}>',
      '{show} _0-4 <{image}|{care-sight}> _0-3 {before-after}',
      '<{before-after}> _0-4 {care-sight}|{procedure}|{treatment}|{body-part}',
      '<{care-sight}|{body-part}|{procedure}> <{before-after}>',
      '<{image} dalla|dal|dall {care-sight}|{care-place}>',
      '<{image} (a|al|con|insieme a|accanto a) (un|una|mio|mia|la|il)? {patient}|{child}|{elder}>',
      '{show} (come|quello che|la|il|lo) _0-4 <{care-sight}>',
      '<{clinical-image}> (di oggi|di ieri|di un|di una|del mio|del paziente|della)',
    ],
    'famous-here': [
      '{famous} _0-6 <{public-figure}> _0-8 {my} _0-3 {care-place}|sala|studio|ospedale|reparto|clinica',
      '<{public-figure}> _0-6 (in|nel|nella|nell|da|al|alla) {my} _0-3 {care-place}|sala|studio|ospedale|reparto|clinica|ambulatorio',
      '{famous} _0-3 <{public-figure}> _0-4 (nella|nel|in) {my} _0-3 sala|studio|reparto',
      '{treat-1} _0-3 <{public-figure}>',
      '<{public-figure}> _0-8 (l|lo|la) (ho|abbiamo) visto|vista|operato|operata|curato|curata|visitato|visitata',
      '<{public-figure}> _0-8 (è|era) {patient} (mio|mia|nostro|nostra)',
      '<{public-figure}> _0-3 (è|era) (un|una)? {my} {patient}',
      '{famous} _0-4 (ricoverato|ricoverata|operato|operata|ambulatorio|sala|reparto|pronto soccorso|partorito)',
    ],
    'famous-judged': [
      '(secondo voi|che dite|cosa pensate) (cos|cosa|che) _0-2 (ha|abbia) <{public-figure}|il|la|l {public-figure}>',
      '(secondo voi) _0-4 <{public-figure}>',
      '<{public-figure}> _0-6 (ha|soffre|è) (chiaramente|sicuramente|di sicuro|tutta l aria) _0-4 {clinical-condition}',
      '<{public-figure}> _0-8 (per me|secondo me|scommetto|direi|diagnosi|sembra)',
      '(per me|secondo me|scommetto) _0-6 <{public-figure}> _0-6 {clinical-condition}',
    ],
  },
};
