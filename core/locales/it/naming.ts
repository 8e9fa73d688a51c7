import type { TopicText } from '../../reading/topics/index.ts';

/** Somebody by name. */
const named = '<{person-name}|{initials}>';
/** What only people under care do, or is done to them. */
const underCare = '{patient-did}|{outcome-3}';

export const naming: TopicText<'naming'> = {
  lexicon: {
    courtesy: 'sig sig.ra sig.na sigra sigg signor signora signorina don donna nonna nonno',
    'staff-title':
      'dr dr.ssa dott dott.ssa dottor dottore dottoressa prof prof.ssa professor professore professoressa avv ing on',
    'name-label': `nome cognome cognome_e_nome nome_e_cognome nome_cognome nominativo nome_paziente nome_del_paziente nome_della_paziente
      paziente pz assistit(o|a) intestatari(o|a) il_sottoscritto la_sottoscritta cognome_paziente`,
    'staff-label': `medico medico_curante medico_inviante medico_responsabile medico_prescrittore firmato firma f.to refertato_da
      refertatore inviato_da inviato_dal responsabile autore autrice autori relatore relatrice relatori moderatore operatore tutor
      primario direttore infermiere infermiera chirurgo anestesista coordina a_cura_di`,
    'is-called':
      'si_chiama si_chiamava di_nome chiamat(o|a) detto detta che_chiameremo soprannominat(o|a) si_chiamerà l_(hanno|abbiamo)_chiamat(o|a) il_suo_nome_è lo_chiamano la_chiamano',
    'i-am': 'mi_chiamo il_mio_nome_è sono io_sono',
    salutation: `car(o|a|issim(o|a)) gentile gentilissim(o|a) egregi(o|a) ciao salve buongiorno buonasera buonanotte
      forza brav(o|a|issim(o|a)) coraggio complimenti auguri dai daje benvenut(o|a) addio buon_viaggio ricordati senti guarda`,
    thanks: 'grazie (mille|tante)_grazie grazie_(a|mille|di) ringrazi(o|amo|are)',
    little: 'pover(o|a|ino|ina) vecchi(o|a) piccol(o|a|ino|ina) bimb(o|a) cucciol(o|a) baby guerrier(o|a)',
    saint: 'san santa santo sant beat(o|a) madonna santissim(o|a)',
    'centre-noun': `ospedale ospedali policlinico clinica ambulatorio poliambulatorio presidio_ospedaliero presidio consultorio istituto_clinico
      casa_di_cura casa_di_riposo azienda_ospedaliera azienda_sanitaria rsa irccs asl ausl asst usl hospice casa_della_salute casa_di_comunità pronto_soccorso`,
    'org-noun': `fondazione associazione federazione istituto università facoltà scuola liceo società accademia onlus editore edizioni farmacia
      laboratori(o) comune regione ministero governo assessorato gruppo club museo biblioteca ordine sindacato ateneo`,
    'thing-noun': `via v.le p.zza p.za c.so l.go viale piazza piazzale corso largo vicolo strada lungomare premio premi borsa_di_studio cattedra aula sala salone
      auditorium torneo memorial trofeo padiglione edificio stadio teatro parco ponte aeroporto stazione coppa medaglia legge palazzo villa metodo uragano tempesta ciclone ^Centro`,
    'thing-behind': '',
    'eponym-noun': `morbo segno scala manovra test prova linea indice criteri criterio classificazione
      fenomeno riflesso ernia legamento tecnica soluzione anello diverticolo cisti vasculite tiroidite corea atassia distrofia triade
      punto esofago ulcera paralisi anemia porpora sarcoma nodul(o|i) corp(o|i) cellule colorazione sondino pinza posizione
      triangolo tromba tube teorema principio questionario punteggio score formula equazione bacillo virus contrattura encefalite demenza
      angina lussazione catetere apparecchio scavo cavo spazio poligono isole dotto`,
    'illness-noun': 'sindrome malattia tumore linfoma intervento frattura ulcera anemia demenza ernia',
    particle: 'de di del della dello dei degli dalla dal da la lo li san santa',
    'name-joint': '=e',
    and: '=e ed o',
    'to-person': 'a ad con per di da',
    'at-place': `a ad in da di presso verso vicino_a provincia_di comune_di paese_di zona_di abita_a vive_a viene_da arriva_da originari(o|a)_di
      trasferit(o|a)_a trasferit(o|a)_da nat(o|a)_a residente_a`,
    'be-3': `=è era ha aveva sta stava va andava può vuole fa faceva si mi ci gli le finalmente oggi ieri domani ancora già continua ricomincia
      comincia inizia torna è_tornat(o|a) riesce sorride cammina mangia respira dorme viene venne arriva lascia compie dice disse racconta piange ride
      entra esce muore nasce`,
    'not-name': `mio mia miei mie tuo tua suo sua oggi ieri domani grazie complimenti auguri buon buona buongiorno ciao lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio
      febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre natale pasqua capodanno ferragosto pronto soccorso
      rianimazione reparto medicina chirurgia pediatria neurologia cardiologia ortopedia dio mamma covid sars ia oss mmg pls dsa adhd sla sm dm
      bpco ictus pcr tac rm rmn ecg eco ssn asl ausl iss aifa oms who ministero regione comune governo italia europa stato
      nr tel cell fax email mail pec whatsapp twitter facebook instagram linkedin youtube servizio unità dipartimento divisione ambulatorio
      indirizzo data sesso età nato nata codice fiscale tessera sanitaria diagnosi anamnesi terapia esame decorso ricovero dimissione referto
      universitario generale nazionale internazionale italiana italiano europea europeo americano americana
      che come quando dove chi perché ogni tutto tutta tutti tutte molto prima dopo mentre secondo
      settimana giorno mese anno congresso corso master tesi libro articolo nuovo nuova grande estate autunno primavera inverno
      sig dott dr no sì poi allora inoltre anche mai sempre forse solo`,
    speech: `lezione lezioni relazione relazioni conferenza congresso webinar convegno libro romanzo articolo tesi intervista podcast
      tavola_rotonda lectio seminario simposio comunicazione_orale poster master discorso editoriale documentario film
      rubrica poesia canzone workshop giornata_di_studio premio mostra`,
    'staff-life': `(abbiamo|avevamo)_lavorato_insieme lavoriamo_insieme lavorato_(con_te|insieme)_(al|alla|in|per|nel) anni_di_(guardiola|turni|notti|corsia|ferri|sala|ambulanza|guardie|reparto|consegne)_(insieme|con|al|passati|fianco) goditi_la_pensione buona_pensione in_bocca_al_lupo_per_il_nuovo ex_collega festeggiamo festeggiare salutiamo in_pensione pensionamento va_in_pensione andata_in_pensione andato_in_pensione benvenut(o|a)_(nel|in|al|alla)
      entra_nel_team entra_a_far_parte nominat(o|a) nomina (il_nostro|la_nostra|il|la)_nuov(o|a) nuov(o|a)_(primario|coordinat(ore|rice)|direttore|direttrice|presidente|collega|caposala|specializzand(o|a)|strutturat(o|a)|responsabile|infermier(e|a)|ostetrica|capo)
      anni_di_servizio anni_di_carriera anni_in_(sala|corsia|reparto|pronto|rianimazione|ambulatorio|ospedale) una_vita_in_corsia premio premiat(o|a) ha_vinto concorso riconoscimento dottorand(o|a)
      commissione relatore_di_tesi collega del_team guidat(o|a)_da dirett(o|a)_da coordinat(o|a)_da insieme_a il_mio_mentore la_mia_mentore il_mio_maestro
      (il_mio|la_mia)_(primario|capo|tutor|collega|coordinatrice|caposala|strutturat(o|a)) grande_professionista ottim(o|a)_(collega|infermier(e|a)|medico|professionista) ho_imparato_da miglior(e|_)_(infermier(e|a)|medico|oss|collega)`,
    profession: `strumentista perfusionista caposala coordinat(ore|rice)_infermieristic(o|a) tecnic(o|a)_di_(laboratorio|radiologia) tsrm barellier(e|a) autista_soccorritore soccorrit(ore|rice) igienista odontoiatra podolog(o|a) terapista allergolog(o|a) endocrinolog(o|a) ematolog(o|a) nefrolog(o|a) pneumolog(o|a) reumatolog(o|a) ortopedic(o|a) otorino oculista microbiolog(o|a) neurochirurg(o|a) urgentista epidemiolog(o|a) puericultrice ostetrica oss infermier(e|a) chirurg(o|a) specializzand(o|a) farmacista ricercat(ore|rice) relat(ore|rice) aut(ore|rice) neurolog(o|a) cardiolog(o|a) oncolog(o|a) pediatra psichiatra psicolog(o|a) geriatra
      fisioterapista logopedista nutrizionista dietista dermatolog(o|a) ginecolog(o|a) urolog(o|a) radiolog(o|a) internista intensivista anestesista primario medico professor(e|essa) specialista docente`,
    'cited-by':
      'secondo a_cura_di autore autrice firma scritto_da tenut(o|a)_da citazione_di frase_di intervista_a intervistiamo moderat(o|a)_da presentat(o|a)_da con_la_partecipazione_di ci_parla ci_racconta relatore relatrice interviene leggere',
    'named-after':
      'prende_il_nome_da prende_il_nome_dal deve_il_nome_a deve_il_suo_nome_a porta_il_nome_di in_onore_di in_memoria_di descritt(o|a)_da intitolat(o|a)_a dedicat(o|a)_a',
    'patient-did': `(ha_|)suonat(o|a)_la_campana suona_la_campana (ha_|)(tolto|messo|finito|terminato|iniziato|cominciato|concluso|superato|saltato|lasciato)_(il|la|lo|le|l|i)_(gesso|chemio|terapia|chemioterapia|radio|radioterapia|dialisi|riabilitazione|punti|drenaggio|stampelle|carrozzina|sondino|catetere|tubo|ciclo|intervento|reparto|rianimazione|pannolone|tutore|busto|microinfusore|ossigeno|cura|malattia|cancro|tumore|insulina|controllo|visita)
      (finisce|inizia|comincia|termina|cominci|inizi|riprende|riprendi|salta)_(il|la|lo|le|l|con_il|con_la)_(chemio|terapia|radio|dialisi|riabilitazione|microinfusore|insulina|cura|ciclo)
      (cammina|camminato|camminare|camminando|cammini|passi)_(di_nuovo|da_sol(o|a)|senza) primi_passi torna_a_(casa|camminare|parlare|mangiare|vedere|sorridere) tornat(o|a)_a_(casa|camminare|parlare|mangiare|vedere|sorridere) dimess(o|a) ricoverat(o|a) intubat(o|a) operat(o|a) lista_d'attesa
      (le|gli)_(abbiamo|ho)_(tolto|messo|dato|fatto|trovato|diagnosticato) non_(prende|vuole_prendere|viene|si_presenta)_(la|il|le|ai|al|alla)_(terapia|pastiglie|insulina|controllo|controlli|visita|dialisi|medicine|farmaci) il_suo_(tumore|cancro|intervento|ictus|trapianto|diabete|ricovero|cuore|pacemaker) la_sua_(chemio|anca|biopsia|terapia|diagnosi|gravidanza|guarigione|malattia|protesi|gamba|dialisi|insulina)
      dopo_(l|il|la|lo|un|una)_(ictus|infarto|intervento|operazione|trapianto|ricovero|incidente|caduta|chemio|parto|cesareo|frattura|arresto|coma|ischemia) è_(benigno|benigna|maligno|maligna) (la_sua|la_tua)_(glicemia|pressione|risonanza|tac|mammografia|ecografia|colonscopia|sperimentazione) (domani|oggi)_ti_(operiamo|opero|operano|vediamo) libera_dal_(cancro|tumore) libero_dal_(cancro|tumore) recidiva ricadut(a|o) remissione ha_vinto_la ha_sconfitto ha_superato guarit(o|a)
      guerrier(o|a) campion(e|essa) leoness(a)`,
  },
  grammar: {
    'named-patient': [
      `{treat-1}|{with-1} (oggi|ieri|finalmente|anche|il|la|lo|stamattina|stasera)? ${named}`,
      `(dimesso|dimessa|operato|operata|ricoverato|ricoverata|visitato|visitata|salutato|accompagnato|accompagnata|intubato|estubato|conosciuto|conosciuta|visto|vista) ${named}`,
      `(visto|visitato|vedere|conoscere|accompagnare|curare|operare|svegliare|rivedere) _0-1 ${named} _0-6 {patient-did}|{outcome-3}|{came-3}`,
      `(detto|comunicato|spiegato|raccontato|dico|spiego|dire|dirlo|comunicare|spiegare) _0-2 (a|ad) ${named}`,
      `{patient} , ${named}`,
      `${named} , {person}|{child}|{elder}`,
      `(nato|nata|nasce) ${named}`,
      `${named} _0-4 ${underCare}`,
      `${named} , (il|la|mio|mia|nostro|nostra) _0-2 {patient}`,
      `${named} , (il|la|quello|quella|mia|mio) (del|della|dell|di|con|letto|stanza) _`,
      `${named} (di)? {age}`,
      `{patient-did} _0-3 (a|di|con|per)? ${named}`,
      `(dimissione|operazione|intervento|chemio|parto|biopsia|referto|anca|trapianto|diagnosi|ricovero|guarigione|riabilitazione|ferita|frattura|pacemaker|risultati|esami|esame|storia|caso) (di|della|del) ${named}`,
    ],
    'named-relative': [
      `{kin} _0-1 (di)? ${named}`,
      `${named} , (sua|suo|la|il|mia|mio) {kin}`,
      `(genitori|famiglia|madre|padre|mamma|papà|figli|figlia|figlio|marito|moglie) di ${named}`,
    ],
    'named-colleague': [
      `${named} (della|del|dell|dalla|dal|di) _0-1 {care-place}|{duty}|118 e {person-name}`,
      `{care-place}|118 e ${named} (della|del|dell|dalla|dal|di) _0-1 {care-place}|{duty}|118`,
      `{retires} _0-4 ${named}`,
      `${named} , _0-12 {retires}`,
      `${named} (tiene|presenta|pubblica|spiega|modera|partecipa|scrive|inaugura|riceve il premio|dirige|coordina|insegna|difende|interviene|firma|analizza|va in pensione|entra nel|ci parla|parla di|parlerà)`,
      `${named} et al`,
      `${named} , {the}|{a}|{my}|grande|migliore _0-3 {staff}|{staff-life}|{profession}`,
      `${named} , _0-1 {staff}|{profession}`,
      `${named} (è|sarà|era|è stata|è stato) {the}|{a}|{my} _0-3 {staff}|{staff-life}|{profession}`,
      `{staff} ${named}`,
    ],
    'named-staff': [
      `{staff-life} _0-4 ${named}`,
      `{salutation}|{thanks} (a|ad)? ${named} _0-6 {staff-life}|{profession}`,
      `${named} , _0-3 {staff-life}`,
      `{speech} _0-3 (di|del|della|dal|dalla|da|con|a) _0-2 ${named}`,
      `${named} (al|a|in|con|alla) _0-2 {speech}`,
      `{cited-by} _0-3 ${named}`,
      `(collega|colleghi|capo|équipe|supervisione|mano) (di|con)? ${named}`,
    ],
    'named-self': [`{i-am} ${named}`, `(firmato|cordialmente|saluti|abbraccio) , _0-1 ${named} $`],
    'named-public': [
      `{public-figure} _0-2 ${named}`,
      `${named} , _0-3 {public-figure}`,
      `(direbbe|diceva|disse|scrisse|scriveva|come) ${named} :`,
    ],
    'named-past': [
      `{named-after} _0-6 ${named}`,
      `${named} #number #number`,
      `${named} , (scopritore|scopritrice|inventore|pioniere|pioniera|padre|madre) (di|del|della|dell)`,
      `(secolo|centenario|anniversario|ritratto|biografia|frase|citazione|opera|eredità|nascita) _0-4 ${named}`,
    ],
  },
};
