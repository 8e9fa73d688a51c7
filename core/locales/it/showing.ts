import type { TopicText } from '../../reading/topics/index.ts';

export const showing: TopicText<'showing'> = {
  lexicon: {
    image: `foto fot(ina|ografia|ografie) immagine immagini video videino diretta in_diretta screenshot screen selfie reel storia_instagram tiktok audio registrazione registrat(o|a) gif timelapse carosello scatto scatti fotografat(o|a|i) filmat(o|a|i) ripres(o|a) live posa`,
    'clinical-image': `radiografia radiografie rx lastra lastre tac tc risonanza rmn rm eco ecografia ecografie mammografia elettrocardiogramma ecg tracciato endoscopia colonscopia gastroscopia broncoscopia scintigrafia laparoscopia istologico dermatoscopia fondo_oculare ortopanoramica panoramica opt angiografia coronarografia`,
    'care-document': `referto referti cartella_clinica cartella esami_del_sangue risultati_(di|del|dell) ricetta impegnativa lettera_di_dimissione lavagna braccialetto foglio_di_(terapia|dimissione) schermo_del_(monitor|computer) lista_(operatoria|dei_pazienti) consenso_firmato verbale_di_ps diario_clinico`,
    'care-sight': `ferita ferite lesione lesioni cicatrice cicatrici ulcera ulcere ustione ustioni frattura fratture tumore tumori sala_operatoria operazione intervento interventi parto parti cesareo moncone eruzione ascesso ernia postoperatorio innesto impianto impianti dentatura box rianimazione reparto pronto_soccorso neonato prematuro pezzo_operatorio calcolo calcoli corpo_estraneo pazient(e|i) sangue placenta organo organi cadavere salma defunt(o|a) autopsia amputazione piede_diabetico punti protesi sutura catetere moribond(o|a)`,
    'before-after': `prima_e_dopo prima/dopo prima_dopo risultat(o|i)_(finale|finali|reali|immediato|immediati|a|dopo) evoluzione cambiamento_radicale prima_dell_(intervento|operazione) trasformazione prima_vs_dopo caso_(finito|concluso|completato) primaedopo così_(era|è_arrivat(o|a)|è_uscit(o|a))`,
    show: `vi_lascio vi_lasciamo vi_mostro vi_mostriamo vi_faccio_vedere condivido condividiamo guardate guarda guardi ecco ecco_(a_voi|qui|cosa|quello) allego pubblico pubblichiamo così_(era|è_arrivat(o|a)) cosa_vedete cosa_ne_pensate che_ne_dite che_ne_pensate pareri scorri scorrete nella_foto nel_video foto_di_oggi quando_ti_(capita|tocca|arriva) pov con_(il|la)_mi(o|a) momenti_con quest(o|a)_è`,
    'work-caption': `un_altro_giorno_in un_altra_giornata altra_notte giornata_(tipo|produttiva|di_lavoro|in_ufficio) notte_(in|con|di) il_mio_(ufficio|posto|lavoro|mondo) la_mia_(seconda_casa|passione|arte|opera) lavoro_(ben_fatto|di_oggi) missione_compiuta amo_il_mio_lavoro si_(comincia|parte|opera) pronti_per cose_che_(capitano|vedo|succedono)
      così_(inizia|finisce|cominciamo) oggi_(è_toccato|tocca) ritocchin(o|i) tra_le_mie_mani tra_le_mani in_azione al_lavoro operando macelleria turno_(tranquillo|infinito|folle)`,
    'taken-out': `(cosa|quello_che|ciò_che|guardate_cosa|guarda_cosa)_(gli_|le_|ci_|)(abbiamo|ho|hanno|aveva|c_era)_(tirato_fuori|estratto|tolto|trovato|ingoiato|dentro|infilato|) tirato_fuori_(da|dal|dalla|un|una) estratt(o|a)_(da|dal|dalla) aveva_(dentro|infilato|ingoiato) infilat(o|a)_(nel|dove|in) dove_non_batte_il_sole corpo_estraneo`,
    'harmless-image': `infografica infografiche illustrazione illustrazioni disegno disegni locandina poster foto_di_(gruppo|squadra|famiglia|repertorio|stock) squadra équipe equipe team collegh(i|e) dal_sito del_sito sito_del cena festa congresso convegno corso corsi giornata_(mondiale|internazionale|di_formazione|nazionale) formazione diapositiva slide copertina logo calendario banca_immagini manichino modello_anatomico atlante libro schema con_licenza intelligenza_artificiale mare montagna caffè gatto cane nuov(o|a)_(tac|risonanza|ecografo|ospedale|centro|sala|reparto|unità|macchinario) inaugura* donazione fondazione grazie_a(l|lla|i|gli|) premio laurea laureat(o|a) vacanza vacanze compleanno natale consigli guida campagna conferenza lezione bando concorso maratona presenza_del`,
    famous: `indovina indovinate indovinate_chi non_sapete_(chi|quale|che) non_immaginate_chi un_indizio indizio: comincia_per famosissim(o|a) molto_(noto|nota|famoso|famosa) in_tv della_tv della_nazionale di_serie_a di_cui_non_posso non_posso_dire_chi senza_fare_nomi non_(dirò|dico|faccio|posso_fare|posso_dire)_(nomi|chi|il_nome) niente_nomi si_dice_il_peccato aiutino non_potete_immaginare se_parlassi_io me_lo_porto_nella_tomba vietato_dire`,
    announced:
      '(ha|hanno|aveva)_(raccontato|pubblicato|annunciato|condiviso|rivelato|spiegato|confermato|comunicato|parlato|diffuso) raccontò pubblicò annunciò rivelò secondo_il_(comunicato|bollettino) sul_suo_(profilo|libro) bollettino_ufficiale bollettino comunicato',
    donated:
      '(ha|hanno)_(donato|visitato|inaugurato|firmato|consegnato|sostenuto) donò visitò inaugurò testimonial madrina padrino premio maglie sostiene',
  },
  grammar: {
    'care-image': [
      '<{show}|{image} _0-6 {taken-out}>',
      '<{before-after}> _0-6 {procedure}|{body-part}|{treatment}|{clinical-image}',
      '<{procedure}|{body-part}> _0-6 {before-after}',
      '{image} _0-4 <{one-patient}|{the} {patient}|cadavere|defunto|defunta|deceduto|deceduta|morto|morta>',
      '<{image}> _0-3 (in|durante|dalla|dal) _0-2 {care-place}|{procedure}|{duty}',
      '{image} _0-3 (a|di|con) <{one-person}|{the-person}> _0-4 {care-place}|{condition}|{procedure}|{device}',
      '(fatto|fatta|scattato|scattata|filmato|ripreso) _0-3 <{image}> _0-3 (con|a|al|alla) _0-2 {patient}|{elder}|{child}',
      '<{image}|{clinical-image}|{care-document}|{before-after} (di|del|della|dell|dei|delle|di un|di una|con|in|dalla|dal|dall) _0-3 {care-sight}|{care-document}|{clinical-image}|{body-part}|{condition}|{procedure}|{care-place}>',
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
      '{famous} _0-8 {care-place}|{procedure}|{treat-1}|studio',
      '{famous} _0-8 (da|con) (me|noi)',
      '<{public-figure}> _0-8 (da noi|da me|con noi|dalle mie mani)',
      '(un|una|certo|certa|noto|nota|famoso|famosa) _0-2 <{public-figure}> _0-8 {care-place}|{procedure}|{duty}|{body-part}',
      '(che|quale|chi) <{public-figure}> _0-6 (oggi|ieri|stanotte|qui)',
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
      '<{public-figure}> _0-6 (ha|soffre|è) (chiaramente|sicuramente|di sicuro|tutta l aria) _0-4 {condition}',
      '<{public-figure}> _0-8 (per me|secondo me|scommetto|direi|diagnosi|sembra)',
      '(per me|secondo me|scommetto) _0-6 <{public-figure}> _0-6 {condition}',
    ],
  },
};
