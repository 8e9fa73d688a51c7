import type { TopicText } from '../../reading/topics/index.ts';
import { occupations } from './occupations.ts';

export const people: TopicText<'people'> = {
  lexicon: {
    patient: `(un|una|mio|mia|nostr(o|a))_assistit(o|a) un_assistit(o|a) dializzat(o|a) trapiantat(o|a) pazient(e|ina) ricoverat(o|a)  degente ospite_(della|più) pz  utente`,
    patients: `pazienti ricoverati  degenti utenti malati diabetici ipertesi fibromialgiche gestanti gravide primipare ansiosi allergici asmatici psichiatrici cronici accompagnatori clienti_della_farmacia puerpere primigravide`,
    person: `signor(a|e|ina|ona) ragazz(o|a|ino|ina|etto|etta|otto) uom(o) donn(a|ina|one) tizi(o|a) tipo tipa  adolescente   mamma
      gestante partoriente puerpera giovanotto fanciulla detenut(o|a) turista student(e|essa)  quarantenne trentenne ventenne cinquantenne sessantenne diciottenne quindicenne sedicenne diciassettenne ultrasessantenne
      maschio femmina coppia coppietta cliente motociclista ciclista ferit(o|a) barbone senzatetto migrante tossic(o|a) ubriac(o|a|one) signorotto omone omino nonnetto sposina primipara figliolo figliola giovane_(donna|uomo|mamma|paziente) gravida vip`,
    persons:
      'signori signore ragazz(i|e) uomini donne persone gente famiglie giovani adolescenti mamme genitori',
    child: `bambin(o|a|one) bimb(o|a|ino|ina|etto|etta) neonat(o|a) lattante piccol(o|a|ino|ina) pargol(o|a) prematur(o|a) cucciol(o|a) creatura guerrier(o|a) frugoletto`,
    elder: `nonn(o|a|ino|ina|etta) anzian(o|a) vecchiett(o|a) vecchi(o|a) vecchin(o|a) ottantenne novantenne settantenne centenari(o|a) pensionat(o|a) ultranovantenne ultraottantenne ottuagenari(o|a) partigian(o|a) arzill(o|a)`,
    friend: `amic(o|a|i|he) conoscente amichett(o|a) vicin(o|a|i|e)_di_casa`,
    kin: `madre padre mamma =papà figli(o|a|i|e) fratell(o|i) sorell(a|e) moglie marito compagn(o|a) fidanzat(o|a) nipot(e|i|ino|ina) suocer(o|a) genero nuora zi(o|a) cugin(o|a) vedov(o|a) famiglia familiare familiari parente parenti cognat(o|a) genitori genitore badante ex mamme nonn(o|a) bisnonn(o|a)`,
    job: `${occupations} tassista camionista pompiere vigile_del_fuoco vigile poliziott(o|a) carabiniere professor(e|essa) maestr(o|a) insegnante
      sindac(o|a) assessore parroco prete suora frate fornai(o|a) macellai(o|a) pescator(e|a) contadin(o|a) agricoltore pastore
      murator(e|a) elettricista idraulic(o|a) meccanic(o|a) camerier(e|a) cuoc(o|a) parrucchier(e|a) avvocat(o|a|essa) giudice
      notai(o|a) giornalista musicista cantante calciatore ciclista fantino militare soldato marinaio minatore operai(o|a)
      commess(o|a) cassier(e|a) badante ingegner(e|a) architett(o|a) informatic(o|a) bancari(o|a) imprenditor(e|ice) postin(o|a)
      corriere autista youtuber influencer falegname giardinier(e|a) fabbro bidell(o|a) ex_(calciatore|minatore|militare|professore|professoressa|poliziotto|pugile|cantante|sindaco|maestra|partigiano) tabaccai(o|a) edicolante sarta sagrestano prostituta cartomante boss camorrista mafioso spacciatore trafficante escort spogliarellista tatuat(ore|rice) orologiai(o|a) pianista giostrai(o|a) trapezista libraio gioielliere calzolaio guida_turistica liutai(o|a) gondolier(e) pizzaiol(o|a) pugile casar(o|a) apicoltor(e|rice) guardaboschi farista burattinai(o|a) maestr(o|a)_(dell_asilo|delle_elementari|elementare|di_musica|di_sci|di_ballo) pescatore edicolant(e) violinista ballerin(o|a) `,
    staff: `infermier(e|a|i) medic(o|i) dottor(e|essa|i|esse) oss collegh(i|e) collega ostetric(a|he|o) specializzand(o|a|i) primario
      caposala coordinat(ore|rice) fisioterapista fisioterapisti anestesista chirurg(o|a|hi) pediatra psicolog(o|a) squadra équipe equipe
      strutturat(o|a) tirocinante tutor relat(ore|rice) ricercat(ore|rice) direttor(e) direttrice barellier(e|i) farmacista tecnic(o|a)
      soccorritor(e|i|ice) volontari(o|a) segretari(a|e) terapeuta specialista psichiatra oncolog(o|a) neurolog(o|a) dermatolog(o|a) cardiolog(o|a) ginecolog(o|a) ortopedic(o|a) dentista`,
    origin: `rumen(o|a) marocchin(o|a) albanes(e) senegales(e) ecuadorian(o|a) peruvian(o|a) cines(e) pakistan(o|a) ucrain(o|a) bulgar(o|a)
      nigerian(o|a) tunisin(o|a) egizian(o|a) bengales(e) filippin(o|a) indian(o|a) moldav(o|a) rom sinti tedesc(o|a) ingles(e) frances(e)
      spagnol(o|a) musulman(o|a) ebre(o|a) testimone_di_geova stranier(o|a) immigrat(o|a) profug(o|a) extracomunitari(o|a) cingales(e) buddista guatemaltec(o|a) ungheres(e) russ(o|a) polacc(o|a) giappones(e) corean(o|a) ortodoss(o|a) sard(o|a) sicilian(o|a) napoletan(o|a) calabres(e) tibetan(o|a) brasilian(o|a) argentin(o|a)`,
    feature: `rosso_di_capelli capelli_rossi tatuaggio tatuat(o|a) zopp(o|a) in_carrozzina in_sedia_a_rotelle senza_denti calv(o) biond(o|a) barb(uto)
      baffi amputat(o|a) labbro_leporino cicatrice albin(o|a) nan(o|a) gemell(o|a|i|e) tre_gemell(i|e) piercing sdentat(o|a) capelli_(blu|rosa|verdi|viola) occhio_di_vetro rasta cresta trigemin(i|e) vedov(o|a) (sei|sette|otto|nove|dieci)_figli madre_di_(sei|sette|otto) due_metri`,
    'first-only': `unic(o|a) il_primo la_prima il_più_giovane la_più_giovane il_più_vecchio la_più_anziana primo_caso unico_caso mai_visto da_record il_solo la_sola il_primo_(bambino|uomo|caso|paziente) la_prima_(donna|bambina)`,
    'small-place': `paes(e|ino) borgo frazione vall(e|ata) isola_di quartiere_di contrada cittadina provincia di_fronte del_paese qui_accanto dell_asilo (del_circo|delle_giostre|della_banda|della_parrocchia|della_pro_loco|dell_oratorio)`,
    'news-event': `incident(e|i) incendio investit(o|a) sparatoria esplosione crollo frana valanga accoltellament* rissa naufragio deragliamento rapina attentato delitto era_sui_giornali sui_giornali al_telegiornale al_tg cronaca superstit(e|i) (finit|precipitat|cadut|volat)(o|a)_(nel|nella|in|contro|fuori|giù)_(canale|fiume|fosso|scarpata|lago|mare|burrone|un_albero|un_muro|strada|dal_ponte) ribaltat(o|a) `,
    'public-figure': `consiglier(e|a)_(regionale|comunale|provinciale) (ex|vice)_(sindaco|sindaca|ministro|ministra|presidente) bomber centravanti terzino mezzala capocannoniere campione_(del|di|olimpico|nazionale) bandiera_della (il|del|nostro)_capitano_(della|del|nostro) numero_(dieci|nove|uno) il_(dieci|nove|sette)_(della|del|è|in) pallavolista cestista pivot_della sciat(ore|rice) rugbista motocrossista volto_(della|del|noto) signor(a|e)_della_(tv|televisione) giornalista_(della|del)_(tv|tg|telegiornale|rai) mezzobusto anchorman opinionista stilista_famos(o|a) scrittore_famoso scrittrice_famosa presentatrice_di attor(e) attrice cantante calciatore portiere attaccante presentat(ore|rice) ministr(o|a) presidente premier sindac(o|a)
      deputat(o|a) senat(ore|rice) assessor(e|a) governatore re regina principe influencer youtuber tiktoker streamer vip famos(o|a)
      celebrità artista modell(o|a) politico tennista ciclista allenatore vescovo =papa candidat(o|a) comic(o|a) concorrente conduttor(e) conduttrice rapper velina tronista stella duchessa duca conte contessa magistrato onorevole campion(e|essa) medagliat(o|a) pugile showgirl soubrette (figli(o|a)|moglie|marito|fratello|sorella|madre|padre)_(del|della)_(sindac(o|a)|ministr(o|a)|presidente|governator(e|a)|senat(ore|rice)|deputat(o|a)|giudice|vescovo) presentatori attori attrici famosi calciatori cantanti ministri conduttori politici quelli_(del_telegiornale|della_tv|del_grande_fratello|di_sanremo) ct commissario_tecnico schermitrice schermidore vincitrice_del vincitore_del premio_(oscar|nobel) chef_stellato chef_famoso trapper regista cantautor(e|rice) ex_(deputat|ministr|sindac|senator)(o|a|e) governatrice olimpionic(o|a) nuotat(ore|rice) atleta miss_italia ereditiera miliardari(o|a) pilota_di_(formula|moto) conduttore_del esonerat(o) disco_di_platino legge_il_telegiornale ciclista_famoso`,
    'one-patient': '',
    'my-person': '',
    'patients-by': '',
    'one-person': '',
    'one-worker': '',
    'the-person': '',
    'bare-person': '',
    a: 'un una uno altro altra un_altro un_certo una_certa qualche',
    the: 'il la lo l',
    this: `questo questa quello quella quel quest quell sto sta codesta`,
    my: 'mio mia miei mie nostro nostra nostri nostre',
    your: 'tuo tua tuoi tue suo sua suoi sue vostro vostra vostri vostre',
  },
  phrases: {
    'one-patient': ['{a}|{this}|{my}|{ordinal} _0-2 {patient}', 'uno|una dei|delle (miei|mie) {patients}'],
    'one-person': [
      '(uno|una|un altro|un altra) di {age}|{duration}',
      '(uno|una|un altro|un altra) di (vent|trent|quarant|cinquant|sessant|settant|ottant|novant|vent|sedici|diciassette|diciotto|quindici|vent) _0-1 anni',
      '{a}|{this}|{ordinal} {person}|{child}|{elder}|{caricature}|{kin}',
      '{a}|{this} _ {person}|{child}|{elder}',
      '{a} {ordinal} {person}|{child}|{elder}',
      'mio|mia|nostro|nostra {ordinal}? {elder}|{child} (preferito|preferita|del|della|di|guerriero|guerriera)',
      '(uno|una|un altro|un altra|qualcuno|quello|quella) (che|con|ti|mi)',
      '(quello|quella) di (oggi|ieri|stanotte|stamattina|sempre|turno)',
      'ne ho (conosciuto|conosciuta|visto|vista|avuto|avuta) (uno|una|un altro|un altra)',
      'chi mi (ha|fa|dice)',
      '(uno|una) (ha|mi|si|che)',
      '^ (e)? (questa|questo|quella|quello) {came-3}|{did-3}|{said-3}|{asked-3}|{past-3}',
      'mio|mia (piccolo|piccola) {child}',
    ],
    'the-person': [
      '{the}|al|alla|del|della|dalla|dal|dell|all|dallo|allo|nonna|nonno (povero|povera|stesso|stessa)? {person}|{child}|{elder}|{caricature}',
      '{the}|al|alla (povero|povera|stesso|stessa)? {patient}',
      '(il|la) (povero|povera|poveretto|poveretta|poverino|poverina)',
    ],
    'my-person': [
      '{my} _0-1 (veterano|veterana|affezionato|affezionata|affezionatissimo|affezionatissima|abbonato|abbonata|fedelissimo|fedelissima|habitué|decano|decana|mascotte|combattente|guerriero|guerriera|campione|campionessa|leone|leonessa|principessa|principe|regina|poeta|filosofo|cowboy|gigante|assistito|assistita|degente|ospite|vecchietto|vecchietta) (del|della|dell|delle|dello|di|in|al|alla)',
      '(un|una) {my} (assistito|assistita|degente|ospite|ex paziente)',
      '{my} {ordinal}? (pensionato|pensionata|cliente|utente|vecchietta|vecchietto|vecchina|anziana|anziano|ospite|signora|signore|nonnina|nonnino|bimbo|bimba) (del|della|di|che|più|con|preferito|preferita|delle|#number)',
      '{my} (pensionato|pensionata|cliente|utente|vecchietta|vecchietto|vecchina|ospite|nonnina|nonnino)',
    ],
    'patients-by': [
      '(quelli|quelle|quello|quella) (del|della|dei|delle|di|dell|con|col|coi|che) (il|la|lo|l)? _0-2 {condition}|{procedure}|{symptom}|{drug}|{treatment}|{test}|{care-place}',
    ],
    'one-worker': ['{a}|{this}|{the}|al|del|alla|della|dal|un {ordinal}? {job}|{public-figure}'],
    'bare-person': [
      '^ {person}|{elder}|{child}|{patient}|{job} !{should} (che|con|di|senza|si|ha|è|,|:|#number|mi|non|e|arriva|viene|chiede|dice)',
      '^ {person}|{elder}|{child}|{patient}|{job} svenuto|svenuta|caduto|caduta|trovato|trovata|arrivato|arrivata|portato|portata|investito|investita|accoltellato|accoltellata|ustionato|ustionata|scivolato|scivolata|scappato|scappata|strozzato|ubriaco|ubriaca|{symptom}|{condition}|{age}|{past-3}|{came-3}|{asked-3}|{said-3}|{did-3}|{feature}|{origin}',
      ': {caricature}|{person} (che|con)',
    ],
  },
  grammar: {
    'own-kin': [
      '(nonna|nonno|mamma|papà|babbo|zia|zio) _0-9 (briscola|burraco|scopone|tua cucina|tuo ragù|tuo orto|casa tua|tuoi gnocchi|tuoi ravioli|tue lasagne|tuo divano)',
      '(a|al|con|da|di|per) (papà|babbo) _0-1 (hanno|ha|è|è stato|era|aveva|dice|stanno)',
      '{test}|{device}|{procedure}|controllo|visita _0-2 (di|a) (papà|babbo|mamma)',
      '(noi|i tuoi) _0-1 (nipoti|figli|figlie|nipotini|pronipoti)',
      '(ho|abbiamo) (imparato|imparata|imparate|imparati) _0-2 (da te|con te|da lui|da lei)',
      '(nel|il) (letto tuo|tuo letto|letto suo)',
      '{child}|{person}|{elder} _0-3 (di casa|di famiglia|di casa mia|di casa nostra)',
      '(mio|mia) {kin} _0-10 (papà|mamma|io)',
      '^ (papà|babbo) _0-1 (ha|è|mi|ci|non|dice|si|sta|oggi|era|aveva)',
      '{my} _0-1 (professore|professoressa|maestro|prof|insegnante|allenatore|mister|parroco|coinquilino|coinquilina|testimone|terapista|psicologo|psicologa|relatore|mentore|figlioccio|figlioccia|migliore amica|migliore amico)',
      '(mio|mia) _0-1 {child} _0-8 {school}',
      '(mio|mia) piccolo|piccola _0-6 {school}',
      'sono _0-1 (mamma|madre|padre|papà|figlia|figlio|moglie|sorella|nonna|zia) di',
      '{a}|mio|mia|miei|mie _0-2 {friend}',
      'mio|mia|nostro|nostra {kin}',
      'i miei {kin}',
      '!mamma {kin} mio|mia',
    ],
    'patient-kin': [
      'la|il|lo|l|un|una|sua|suo {kin} del|della|dello|dell|di (un|una|mia|mio)? {patient}|{child}|{person}|{elder}',
      '^ la|il|l {kin}',
      'la|il|l|una|un {kin} (mi|ci|gli|le) {said-3}|{asked-3}',
    ],
  },
};
