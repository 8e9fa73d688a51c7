import type { TopicText } from '../../reading/topics/index.ts';

export const affiliation: TopicText<'affiliation'> = {
  lexicon: {
    profession: `medic(o|a|i) dottor(e|essa|i|esse) infermier(e|a|i|e) farmacist(a|i|e) psicolog(o|a|i|he) fisioterapist(a|i|e) ostetric(a|o|he) pediatr(a|i|e) chirurg(o|a|hi) specializzand(o|a|i|e) oss tecnic(o|a)_di_(laboratorio|radiologia) dentist(a|i|e) odontoiatr(a|i)
      anestesist(a|i) internist(a|i) ginecolog(o|a|i|he) cardiolog(o|a|i) psichiatr(a|i) neurolog(o|a|i) oncolog(o|a|i) radiolog(o|a|i) dermatolog(o|a|i) nutrizionist(a|i) dietist(a|i) logopedist(a|i) podolog(o|a|i) ottic(o|i) sanitari(o|a|) operator(e|i|ice)_sanitari(o|a|)
      assistente_sociale veterinari(o|a|) soccorritor(e|i|ice) rianimator(e|i) geriatr(a|i) ortopedic(o|a|i) coordinator(e|ice)_infermieristic(o|a) coordinatrice strutturat(o|a|i) medico_di_(famiglia|base|medicina_generale) mmg autista_soccorritore`,
    workplace: `ospedal(e|i) clinic(a|he) ambulatori(o|) studio studio_medico pronto_soccorso rianimazione terapia_intensiva reparto medicina_di_base medicina_generale ambulanza 118 rsa farmacia asl ats ausl azienda_sanitaria policlinico casa_di_cura casa_della_salute consultorio distretto
      sanità_pubblica pubblico poliambulatorio istituto irccs servizio_sanitario ssn sala_operatoria centro struttura`,
    'as-one':
      'come in_qualità_di in_veste_di da sono siamo lavoro_(come|in|da|al|alla|nel|nella) lavoriamo_(in|al|alla|nel|nella|come) (chi|noi_che|noi)_(lavora|lavoriamo|stiamo|sta|vive|viviamo|manda_avanti|mandiamo_avanti) noi_(del|della|dell|delle|dei|di)  dal_mio_(studio|ospedale|reparto|posto|ambulatorio) dalla_mia_(corsia|farmacia) (da|sono)_(anni|dieci|quindici|vent|trent|venti|trenta)_anni',
    opine:
      '(credo|penso|ritengo|trovo|dico|sostengo)_(che|sia|la|il|di|io) secondo_me a_mio_(parere|avviso|giudizio|modo_di_vedere) per_me la_penso mi_(sembra|pare) lo_dico (crediamo|pensiamo|sappiamo|riteniamo|diciamo)_che sono_(contrari(o|a)|favorevole|convint(o|a)|stuf(o|a)|stanc(o|a)|d_accordo|sicur(o|a)_che) non_(sono_d_accordo|condivido|mi_piace|capisco_come) dal_mio_punto_di_vista sostengo appoggio difendo critico pretendo pretendiamo chiediamo onestamente francamente sinceramente io_dico',
    verdict:
      'toppa giust(o|a|i|e) ingiust(o|a|i|e) vergogna vergognos(o|a|i) errore fallimento disastro assurd(o|a) assurdità insostenibile indegn(o|a) ridicol(o|a) inaccettabile intollerabile così_non_(va|si_può) non_(va|si_può|se_ne_può)(_più|_andare|_così|) non_(è_possibile|può_continuare) pietos(o|a) necessari(o|a) indispensabile tardi_e_male abbandono insufficient(e|i) una_presa_in_giro una_follia bisogna_(cambiare|smettere|investire|assumere) dovrebbe(ro) serve_(personale|altro) mancano maltrattamento sfruttamento bella_notizia brutta_notizia (affonderà|ucciderà|distruggerà|peggiorerà|salverà|migliorerà) ci_stanno_(uccidendo|svendendo|spremendo) allo_sbando uno_schifo',
    'system-topic':
      'legge leggi liste_d_attesa liste sanità sistema_sanitario ssn scioper(o|i) tagli regione assessor(e|ato) ministero ministr(o|a) governo direzione stipend(io|i) salari(o|) turni_di guardie turni organico organici contratti precariato privatizzazione convenzionat(o|a|i) finanziamenti riforma decreto concorso concorsi medicina_(generale|di_base|territoriale) pronto_soccorso_intasati salute_(pubblica|mentale) obbligo_vaccinale eutanasia aborto ticket farmacia_dei_servizi orario_di_lavoro sindacat(o|i) ordine_dei_medici gettonisti aggressioni numero_chiuso cup fascicolo_elettronico intramoenia pnrr',
    'own-views':
      'opinion(e|i)_(personal(e|i)|mi(a|e)|espresse|propri(a|e)|del_tutto) a_titolo_(personale|individuale|privato) a_nome_(mio|personale) parlo_(per_me|solo_per_me|a_nome_mio|a_titolo) le_mie_(opinioni|parole|idee)_(sono|non) (sono|è)_(solo_|soltanto_|)(opinioni_mie|opinione_mia|una_mia_opinione|un_mio_parere|mie|mia_opinione|pareri_miei) parer(e|i)_(personal(e|i)|mi(o|ei)) non_(rappresenta|rappresentano|rappresento|riflett(e|ono)|impegna(no|)|parlo_a_nome|parlo_per_conto|rispecchia(no|)|coinvolg(e|ono)) non_(del|dell|della)_(mio_|mia_|)(datore|azienda|ospedale|ente|struttura|mia_azienda|mio_ospedale) il_mio_(ospedale|datore|ente)_non_c_entra la_mia_azienda_non_c_entra (rappresento|rappresentano)_solo (profilo|account)_personale',
    'we-announce': `*aremo *eremo *iremo (chiediamo|ci_scusiamo|ci_dispiace|informiamo|annunciamo|comunichiamo|vi_informiamo|avvisiamo|offriamo|abbassiamo|alziamo|apriamo|chiudiamo|inauguriamo|lanciamo|garantiamo|assicuriamo|promettiamo|precisiamo|smentiamo|vogliamo_(chiedere|precisare|annunciare|informare|ringraziare|smentire)|ringraziamo|stiamo_(indagando|lavorando|verificando|ampliando)|prenderemo|abbiamo_(deciso|aperto|inserito|ampliato|assunto|risolto|attivato|approvato|chiuso|messo)|(andiamo|stiamo_per)_(ad|a|aprire|chiudere)|apriremo|chiuderemo|rafforziamo|disponiamo|lavoriamo_per|non_(tolleriamo|tollereremo|accettiamo|accetteremo|ammettiamo)|attiviamo|effettuiamo|scontiamo|ridurremo|continueremo|miglioreremo|rimborseremo|risponderemo|prendiamo_atto|faremo|introduciamo)
      (sta_per|non_accetterà|accetterà|ha_deciso|chiede_scusa|si_scusa|informa|annuncia|offre|apre|aprirà|chiude|chiuderà|garantisce|non_accetta|non_tollera|abbassa|alza|si_impegna|indaga|respinge|smentisce|precisa|inserisce|verificherà|prenderà|risponderà|inaugura|amplia|ridurrà|taglierà)`,
    'on-behalf':
      'dallo_(studio|staff) (dall|dalla|dal)_(ambulatorio|poliambulatorio|segreteria|accettazione|consultorio|laboratorio|sanatorio|casa_di_cura|direzione) a_nome_(del|della|dell|di|dei) per_conto_(del|della|dell|di) in_rappresentanza_(del|della|dell|di) (dall|dalla|dal)_(ospedale|clinica|centro|reparto|direzione|équipe|struttura|farmacia|studio|asl|poliambulatorio|nostro|nostra) da_parte_(del|della|dell)_(ospedale|clinica|centro|direzione|studio)',
    'our-centre': '',
    'official-word':
      'comunicat(o|i)_ufficial(e|i) nota_ufficiale condivido rilancio secondo_(l_ospedale|la_direzione|il_centro) pagina_ufficiale sito_dell_ospedale',
    anonymous:
      'anonim(o|a|i|ato|amente) profilo_(b|fake|falso|secondario|segreto|anonimo) account_(b|fake|falso|secondario|segreto|anonimo) pseudonimo senza_(dire|dare|fare)_(il_mio_nome|chi_sono) altro_(profilo|account) nickname nick con_(questo|un_altro)_(profilo|account) non_metto_il_mio_nome non_c_è_(il_mio_nome|la_mia_faccia|la_mia_foto) senza_(il_mio_nome|la_mia_faccia|foto_mia) sotto_falso_nome nome_falso',
    'nobody-knows':
      'nessuno_(sa|mi_conosce|può_sapere|saprà|mi_collega|immagina|sospetta|può_risalire|può_collegar(mi|e)|(del|in)_(mio_|)(ospedale|reparto)_(sa|mi)|mi_riconosce) non_(sanno|sapete|sa|possono_sapere|potete_sapere|mi_riconoscono|possono_risalire|risaliranno|mi_possono_riconoscere|hanno_idea)(_chi|_che_sono|_nulla|_mai|_a_me|) il_mio_(capo|primario)_non_(sa|ha_idea) i_miei_capi_non_(sanno|hanno_idea) impossibile_(che|risalire)',
    'let-out':
      'racconto raccontare raccontarvi racconterò dico dire dirvi dirlo dirò sparlare sparlo sfogo sfogarmi sfogare posso_(dire|raccontare|parlare|sfogarmi|sparlare|essere|criticare|scrivere) confesso parlo parlare criticare quindi ecco_(cosa|qui) vi_(dico|racconto|svelo) mi_lamento quello_che_(penso|è_successo|succede) cosa_(penso|succede|ha_fatto|fanno) svelo spiattello',
    'work-people':
      'capo capi primario caposala coordinatrice direttor(e|ice) (mio|nel_mio|del_mio|il_mio)_(ospedale|reparto|centro|studio|lavoro|turno) mia_(clinica|azienda) collegh(i|e) collega pazient(e|i) guardia notti turno_di_notte turno pronto_soccorso parenti quella_delle_notti quello_delle_notti',
    'plain-greeting':
      'buone_feste buon auguri congratulazioni grazie buongiorno buonanotte saluti benvenut(o|a|i|e) vi_aspettiamo ci_vediamo orari orario apriamo chiudiamo giornata_(mondiale|internazionale) corso congresso convegno orgoglios(o|a)',
  },
  phrases: {
    'our-centre': [
      'il|la|l|al|nel|nella|del|della|dal|dalla? nostro|nostra ospedale|clinica|centro|studio|reparto|farmacia|rsa|struttura|ambulatorio|poliambulatorio|istituto|azienda|servizio',
      'il|la|l|al|nel|nella|del|della|dal|dalla? nostro|nostra (casa di cura)',
    ],
  },
  grammar: {
    'speaks-as': [
      '<(da|come) (un|una)? {profession}>',
      '<{as-one} _0-3 {profession}>',
      '<{as-one} _0-3 {workplace}>',
      '<{profession} (di|del|della|dell|al|alla|in|presso|nel|nella) _0-2 {workplace}>',
      '<noi {profession}> _0-3 (sappiamo|crediamo|pensiamo|vogliamo|chiediamo|siamo|abbiamo|vediamo)',
      '<{my} {workplace}>',
    ],
    'opinion-given': ['<{opine}>', '<{system-topic} _0-6 {verdict}>', '<{verdict} _0-4 {system-topic}>'],
    'employer-judged': [
      '<{my}|{our-centre} _0-2 (ospedale|clinica|centro|direzione|capo|primario|azienda|coordinatrice|direttore|struttura)> _0-3 {verdict}',
      '<{verdict} _0-6 {my} (ospedale|clinica|centro|direzione|capo|primario|azienda|coordinatrice|direttore|struttura)>',
      '{opine} _0-3 <(il|la|l) {my}? (ospedale|clinica|centro|direzione|capo|primario|azienda|coordinatrice|direttore)> _0-8 {verdict}|sbaglia|sbagliano|taglia|maltratta|ignora|mente|mentono|inganna|malissimo|male|peggio',
      '<(la direzione|la mia direzione|il mio capo|il mio primario|il mio ospedale|il mio centro|la mia clinica|la mia azienda) (ci|si|non) _0-3 (sbaglia|taglia|maltratta|ignora|mente|inganna|ascolta|cura|valorizza|rispetta|paga|assume|nasconde)>',
    ],
    'employer-voice': [
      '<alla|al|all|dalla|dal|nella {workplace} #capital _0-1 {we-announce}>',
      '<{on-behalf}> _0-10 {we-announce}|{sorry}|{thanks}',
      '<{our-centre} _0-3 {we-announce}>',
      '<(nel|nella|dal|dalla|in|da) {our-centre} _0-4 {we-announce}>',
      '<{our-centre} _0-4 {we-announce}>',
      '^ <{our-centre}> _0-4 (non|già|ha|sta|offre|è)',
      '{we-announce} _0-8 <{our-centre}>',
      '<(l équipe|tutta l équipe|la direzione) (di|del|della|dell) _0-3 {workplace}> _0-4 {we-announce}',
      '<a nome (di|del|della|dell|di tutto il|di tutta la|mio e del) _0-3 {workplace}|équipe|squadra>',
    ],
    'mask-trusted': [
      '<{anonymous}> _0-8 {let-out}|{work-people}',
      '{let-out} _0-8 <{anonymous}>',
      '<{nobody-knows}> _0-10 {let-out}|{work-people}|{profession}',
      '{let-out}|{work-people} _0-8 <(perché|tanto|che|e)? {nobody-knows}>',
      '<(qui|su questo profilo|con questo profilo|tanto qui) _0-2 {anonymous}|{nobody-knows}>',
      '<(siccome|visto che|dato che|essendo) (qui)? (sono|è)? {anonymous}>',
      '<{nobody-knows} (chi sono|che sono|dove lavoro|in che ospedale|che faccio)>',
      '<sono {anonymous}>',
      '{let-out} _0-4 (da|dal|con|su) _0-2 <{anonymous}>',
    ],
  },
};
