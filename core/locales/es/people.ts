import type { TopicText } from '../../reading/topics/index.ts';
import { occupations } from './occupations.ts';

export const people: TopicText<'people'> = {
  lexicon: {
    patient: `consultante pacient(e|ita|ito|a|azo|ón) usuari(o|a) ingresad(o|a) enfermit(o|a)  pcte pte px pac`,
    patients: `consultantes pacientes usuari(os|as) enfermos pctes ptes pxs diabétic(os|as) hipertens(os|as) fibromiálgic(os|as) menopáusic(as) ansios(os|as) primerizas parturientas embarazadas alérgicos asmáticos psiquiátricos crónicos acompañantes ingresados clientes_de_la_farmacia recién_paridas pastilleros acompañante`,
    person: `señor(|a|ito|ita|ón|ona) chic(o|a|uelo) chaval(a|ín|ote|) hombre mujer tip(o|a|eja|ejo) tío tía muchach(o|a|ito|ita) joven jovencit(o|a) adolescente varón
      caballero   gach(o|í) pib(e|a) min(a) man chav(o|a|it(o|a)) morr(o|a|it(o|a)) embarazada gestante parturienta puérpera
      don(cito) doñ(a|ita) señorit(a|o) estudiante turista reclus(o|a) pres(o|a)  cliente clienta flac(o|a) fulano fulana mengano compadre comadre
      tipo cabr(o) hue(vón) weón lola lolo chiquill(o|a) zagal(a) mozo moza parejita pareja matrimonio femenina masculino mami papi jefecit(o|a) fémina migrante
      motorista ciclista accidentad(o|a) herido yonqui yonki drogadicto borrach(o|a|ín|ina) vagabundo indigente veteran(o|a) embarazadísima primípara quinceañera cuarentón cuarentona vip`,
    persons:
      'señor(es|as) chic(os|as) chavales hombres mujeres tip(os|as) tíos jóvenes adolescentes personas gente familias embarazadas',
    child: `bebecit(o|a) bebote bebot(a) gordit(o|a)_de_(dos|tres|cuatro|cinco) pequeñaj(o|a) mocos(o|a) chavalín gurrumin(o|a) pibit(o|a) gurí guris wawa cipote patoj(o|a) chin(o|a)_de_(dos|tres|cuatro)_años pelad(ito|ita) niñ(o|a|ito|ita) bebé(s|) bebe bebit(o|a) peque recién_nacid(o|a) lactante neonato nen(e|a) crí(o|a) criatura prematur(o|a|ito|ita) chamac(o|a|ito|ita) escuincl(e|a) guagua güerit(o|a) chiquitín chiquitina chiquit(o|a) pequeñ(o|ita|ito) renacuajo angelito`,
    elder: `abuel(o|a|ito|ita|ete|ilto|illa) ancian(o|a) viejit(o|a) viejecit(o|a) viej(o|a)_(de|que|con) yay(o|a) octogenari(o|a) nonagenari(o|a) centenari(o|a) septuagenari(o|a) jubilad(o|a) residente_(de|que|más) viejuc(o|a) abue`,
    friend: `amig(o|a|os|as|uete) conocid(o|a) compi colega_mío cuate coleguita vecin(o|a|os|as)`,
    kin: `madre padre =mamá =papá mami papi la_mama el_papa su_(mama|papa) hij(o|a|os|as|ito|ita) herman(o|a|os|as|ito) espos(o|a) marido mujer novi(o|a) niet(o|a|os|as) abuel(o|a) suegr(o|a) nuera yerno prim(o|a) viud(o|a) familia familiar(es) sobrin(o|a) cuñad(o|a) ex padres acompañante(s) cuidadora allegados parientes tí(o|a) bisabuel(o|a) yay(o|a)`,
    job: `(veterinari(o|a)|farmacéutic(o|a)|boticari(o|a)|médic(o|a)|enfermer(o|a)|practicante|matrona|celador(a))_(del_pueblo|del_valle|del_barrio|de_la_isla|de_la_zona|de_la_comarca|jubilad(o|a)) dueñ(o|a)_(del|de_la|de_l(os|as)|de_un|de_una) propietari(o|a)_(del|de_la) encargad(o|a)_(del|de_la) regente_de socorrista ${occupations} taxista camioner(o|a) bomber(o|a) policía guardia_civil profesor(a) maestr(o|a) alcald(e|esa) concejal(a) cura
      monja sacerdote carnicer(o|a) pescader(o|a) pescador(a) agricultor(a) ganader(o|a) pastor(a)
        mecánic(o|a) camarer(o|a) cociner(o|a) peluquer(o|a) abogad(o|a) juez(a)
        cantante torer(o|a) ciclista militar soldado marinero minero
        cuidador(a) limpiador(a) ingenier(o|a) banquer(o|a)
       cartero  repartidor(a) piloto azafata youtuber influencer
      carpinter(o|a) portero_de_discoteca torrero herrero ex(futbolista|minero|militar|profesor(a|)|bombero|policía|torero|boxeador|cantante|modelo|alcalde|concejal) tendero quiosquero organista costurera modista  vendedor(a) prostituta vidente narco sicario mafioso traficante proxeneta stripper escort diputado profe(sor|sora|) párroco remera yogui cociner(o|a)_(del_cole|del_colegio|del_comedor|de_la_escuela|del_instituto) guardabosques farero pastora herrera quesero vinicultor apicultor titiritero mariachi torera bombera policía_local cartera minera tatuador(a|) relojer(o|a) pianista conductor(a|) zapater(o|a) sastre organillero trapecista domador guía_turístic(o|a) joyer(o|a) violinista remer(o|a) farer(o|a) apicultor(a|) cestero alfarer(o|a) ebanista bibliotecari(o|a) violonchelista bailarin(a|) bailarín`,
    staff: `enfermer(o|a|os|as) médic(o|a|os|as) doctor(|a|es|as) celador(a|es|as) auxiliar(es) tcae compañer(o|a|os|as) equipo
      matron(a|as) residente(s) adjunt(o|a|os|as) fisioterapeuta(s) fisio anestesista(s) cirujan(o|a|os|as) pediatra(s)
      psicólog(o|a) administrativ(o|a) jef(e|a)_de_(servicio|guardia|sección|planta) supervisor(a) técnic(o|a|os|as)
      farmacéutic(o|a|os|as) colega(s) ponente(s) investigador(a|es|as) sanitari(o|a|os|as) rotante residente R1 R2 R3 R4 MIR EIR tutor(a)
      gerente director(a) camiller(o|a|os|as) paramédic(o|a|os|as) pasante(s) intern(o|a)_de_medicina terapeuta especialista psiquiatra oncólog(o|a) neurólog(o|a) dermatólog(o|a) cardiólog(o|a) reumatólog(o|a) endocrin(o|a) neumólog(o|a) nefrólog(o|a) traumatólog(o|a) digestólog(o|a) ginecólog(o|a)`,
    origin: `rumano rumana marroquí marroquíes gitan(o|a) senegalés senegalesa ecuatorian(o|a) colombian(o|a) venezolan(o|a)
      chin(o|a) pakistaní ucranian(o|a) búlgar(o|a) peruan(o|a) bolivian(o|a) dominican(o|a) cuban(o|a) argelin(o|a) nigerian(o|a)
      alemán alemana inglés inglesa francés francesa italiano italiana portugués portuguesa musulm(án|ana) judí(o|a) testigo_de_jehová
      evangélic(o|a) mormón budista extranjer(o|a) inmigrante refugiad(o|a) indígena haitian(o|a) guatemaltec(o|a) hondureñ(o|a) galleg(o|a) vasc(o|a) andalu(z|za) catalán catalana extremeñ(o|a) canari(o|a) asturian(o|a) ortodox(o|a) húngar(o|a) ruso rusa polac(o|a) japones(a|) japonés coreano coreana filipin(o|a) tibetan(o|a) mapuche quechua zapotec(o|a)`,
    feature: `pelirroj(o|a) tatuaje tatuad(o|a) tuert(o|a) coj(o|a) en_silla_de_ruedas sin_dientes calv(o|a) rubi(o|a) barbud(o|a)
      bigote amputad(o|a) labio_leporino cicatriz albin(o|a) enan(o|a) gemel(o|a|os|as) trilliz(o|a|os|as) mell(iz|iz)(o|a) piercing descalz(o|a) semidesnud(o|a) en_(pijama|calzoncillos|toalla|zapatillas|tanga|bañador) disfrazad(o|a) vestid(o|a)_de ojo_de_cristal pelo_azul pelo_(rosa|verde|rojo) rastas (dragón|calavera|rosa|águila|serpiente|ancla|virgen|cruz|nombre)_(tatuad(o|a)|en_(el|la)_(brazo|cuello|espalda|pecho|pierna|mano|antebrazo|hombro)) cresta mellad(o|a) gafas_de_culo vello embarazada_de_(gemelos|trillizos) gemelos viud(o|a) (ocho|nueve|siete|once|diez)_hijos madre_de_(seis|siete|ocho) padre_de_(seis|siete|ocho)`,
    'first-only': `el_únic(o) la_única el_primer(o) la_primera el_más_joven la_más_joven el_más_viejo primer_caso único_caso la_más_mayor el_más_mayor récord nunca_visto la_primera_mujer el_primer_(niño|hombre|caso|paciente) más_longev(o|a) única_de_la_provincia único_en_(el|la)`,
    'small-place': `pueblo(s|) pueblecito aldea municipio(_chiquito|) pedanía parroquia barrio_de vereda rancho isla_de comarca la_sierra provincia del_lado del_cole del_instituto de_la_esquina de_aquí_al_lado`,
    'news-event': `accidente(s) incendio(s) atropello choque tiroteo explosión derrumbe avalancha naufragio apuñalamiento balacera volcadura descarrilamiento riña_de reyerta sale_en_las_noticias salió_en_(las_noticias|la_prensa|el_periódico|la_tele) el_de_las_noticias siniestro atentado crimen_de cornada `,
    'public-figure': `vicepresident(e|a) expresident(e|a) lateral_(zurdo|derecho|izquierdo|titular) (extremo|mediapunta|mediocentro|pívot|alero)_(del|de|zurdo|titular) (líbero|ala-pívot|apertura|talonador)_del actor actriz cantante futbolista portero delantero torer(o|a) presentador(a) ministr(o|a) president(e|a)
      alcald(e|esa) diputad(o|a) senador(a) consejer(o|a) rey reina príncipe infanta influencer youtuber tiktoker streamer
      famos(o|a) celebridad artista modelo político tenista ciclista entrenador obispo gobernador(a) candidat(o|a) humorista concursante tertulian(o|a) vedette rapero reguetonero estrella ex_ministro duque(sa) marqués marquesa conde condesa magistrad(o|a) senador exfutbolista goleador medallista boxeador luchador conductor(a)_de_(televisión|tv) famosillo famosilla vip diputado presentador(es|as) actores actrices famos(os|as) famosillos futbolistas cantantes ministros toreros influencers tertulianos políticos colaborador(a|es)_de galán villana_de_telenovela protagonista_de cantautor(a) rockero goleadora mediocampista defensa_central arquero guardameta matinal_estrella exconcursante ganador(a|es)_de_(reality|un_reality|la_voz|masterchef|gran|operación) participante_de_(un_|)reality presentadora_del ex(diputad(o|a)|ministr(o|a)|president(e|a)|alcald(e|esa)) gobernadora campeon(a) campeón olímpic(o|a) esgrimista nadador(a) atleta seleccionador(a) entrenador(a) cocinero_famoso famosísim(o|a) chef_(famoso|estrella) trapero reina_de_belleza miss_(españa|universo|méxico) premio_(óscar|nobel|goya) estrella_de cómic(o|a) monologuista tertuliana magnate multimillonari(o|a) piloto_de_(fórmula|motos) modelo_famosa (vara|bastón)_de_mando (hij(o|a)|mujer|marido|espos(o|a)|herman(o|a)|madre|padre)_(del|de_la)_(alcalde|alcaldesa|ministr(o|a)|president(e|a)|gobernador(a)|senador(a)|diputad(o|a)|juez|jueza|obispo)`,
    'one-patient': '',
    'my-person': '',
    'patients-by': '',
    'one-person': '',
    'one-worker': '',
    'the-person': '',
    'bare-person': '',
    a: 'un una uno otro otra algún alguna cierto cierta un_tal una_tal',
    the: 'el la',
    this: 'este esta ese esa aquel aquella',
    my: 'mi mis nuestro nuestra nuestros nuestras mío mía',
    your: 'tu tus su sus vuestro vuestra tuyo tuya suyo suya',
  },
  phrases: {
    'first-only': [
      '^ el|la? único|única {job}|{person}|{child}|{elder}|{patient} de|del|con|en',
      'el|la|del único|única|primer|primera {job}|{public-figure} de|del|en',
    ],
    person: ['herida (grave|leve|crítica|por el|por la|en el accidente|de gravedad)'],
    'one-patient': [
      '{a}|{this}|{my}|{ordinal} _0-2 {patient}',
      '{patient} (mío|mía|nuestro|nuestra)',
      'uno|una de mis {patients}',
    ],
    'one-person': [
      '{a}|{this}|{ordinal} {person}|{child}|{elder}|{caricature}|{kin}',
      '{a}|{this} _ {person}|{child}|{elder}',
      '{a} {ordinal} {person}|{child}|{elder}',
      'mi|nuestro|nuestra {elder}|{child} (consentido|consentida|preferido|preferida|favorito|favorita|de|del)',
      '(uno|una|otro|otra|alguien|aquel|aquella|esa|ese) (que|con)',
      '(el|la|al) (de|del) (hoy|ayer|anoche|siempre|turno|esta) !{procedure}',
      '(conocí|conozco|vi|tuve|llegó|atendí|vino|hubo) (a)? (una|uno|otro|otra) ;',
      '(quien|quién) me',
      '(el|la|al) que (se|me|nos|le|ha|no) _0-1 {did-3}|{said-3}|{asked-3}|{past-3}|{came-3}|{participle}',
      '^ (y)? (esta|este|esa|ese) {came-3}|{did-3}|{said-3}|{asked-3}|{past-3}',
    ],
    'the-person': [
      '{the}|al|del (pobre|mismo|misma)? {person}|{child}|{elder}|{caricature}',
      '{the}|al (pobre|mismo|misma)? {patient}',
      '(el|la) pobre (que)?',
    ],
    'my-person': [
      '{my} (jubilado|jubilada|cliente|clienta|usuario|usuaria|anciano|anciana|viejecita|viejecito|viejito|viejita|embarazada|residente|borrachín|habitual|preferida|favorita|niño|niña|señora|señor|abuelito|abuelita|chico|chica) (de|del|que|más|con|favorito|favorita|preferido|preferida|de la|consentido|consentida|#number)',
      '{my} (jubilado|jubilada|cliente|clienta|usuario|usuaria|ancianita|viejecita|viejecito|residente)',
    ],
    'patients-by': [
      '(los|las|gente|quienes) que? (vienen|llegan|acuden|consultan|se presentan|aparecen|se plantan|entran|caen) _0-7 (por|con|porque) _0-3 {symptom}|{body-part}|{condition}|{drug}|{trifle}|{everyday-condition}',
      '(los|las) que (piden|exigen|quieren) _0-3 {drug}|{test}|{treatment}|{care-event}',
      '(los|las) (de|del|de la|de los) {condition}|{procedure}|{symptom}|{drug}|{treatment}|{test}',
      '(los|las) que _0-3 {care-place}|{procedure}|{drug}|{test}',
    ],
    'one-worker': ['{a}|{this}|{the}|al|del {ordinal}? {job}|{public-figure}'],
    'bare-person': [
      '^ {person}|{elder}|{child}|{patient}|{job} !{should} (que|con|de|sin|se|en|,|:|#number|me|no|y|llega|viene|pide|dice)',
      '^ {person}|{elder}|{child}|{patient}|{job} {age}|{past-3}|{came-3}|{asked-3}|{said-3}|{did-3}|{feature}|{origin}',
    ],
  },
  grammar: {
    'own-kin': [
      '({duration}|un año|años|meses|días|otro año|otra navidad|aquí) _0-1 sin (ti|vos|usted|tu voz|tus) , papá|papi|mamá|mami|viejo|vieja|viejito|viejita|abuela|abuelo|yayo|yaya|nono|nona|tata|lelo|lela|abu|pa|ma|tío|tía|padrino|madrina|hermano|hermana|profe|maestro|maestra',
      '(te quiero|te extraño|te echo de menos|felicidades|feliz cumple|feliz cumpleaños|feliz día|feliz santo) , papá|papi|mamá|mami|viejo|vieja|viejito|viejita|abuela|abuelo|yayo|yaya|nono|nona|tata|lelo|lela|abu|pa|ma|tío|tía|padrino|madrina|hermano|hermana|profe|maestro|maestra',
      '^ (papá|papi|mamá|mami|viejo|vieja|abuela|abuelo|yayo|yaya|nono|nona|abu) , _0-3 (sin ti|sin vos|me faltas|te extraño|te echo|te quiero)',
      '(decías|contabas|presumías|repetías|presumiendo) _0-8 (tu|su) (hija|hijo|nieta|nieto|niña|niño|sobrina|sobrino|hermana|hermano)',
      '{told-1} _0-10 al|a repartidor|mensajero|camarero|camarera|cajera|cajero|dependienta|frutero|panadera|taxista|conserje|vendedor|teleoperadora|peluquera|alexa|siri',
      '{told-1} _0-10 a la cajera|camarera|dependienta|frutera|panadera|peluquera|teleoperadora|tele|televisión|cafetera|impresora|planta',
      'deformación profesional',
      'en|por el|la súper|supermercado|bar|metro|bus|autobús|calle|gimnasio|panadería|ascensor|avión|playa|tren|mercado _0-2 un|una|otra|otro {person}|{elder}|{child} (que)? me',
      '^ al|a repartidor|mensajero|camarero|cajero|frutero|taxista|conserje|vendedor (de la|de mi|del|de) pizza|pizzas|paquetes|comida|súper|barrio|bar|esquina|portal|amazon',
      '(en casa|en el súper|en el supermercado|en el bar|en la panadería|en la peluquería|por teléfono a mi) _0-3 (digo|dije|le dije|suelto|solté|contesté|contesto)',
      '(un|una) familiar (falleció|murió|ha fallecido|ha muerto|cercano|cercana|mío|nuestro)',
      'soy _0-1 (mamá|madre|padre|papá|hija|hijo|esposa|hermana|abuela|tía) de',
      '{a}|mi|mis|nuestra|nuestro _0-2 {friend}',
      'mi|mis|nuestro|nuestra {kin}',
      '{kin} mío|mía',
      'a mi|nuestro {kin}',
    ],
    'patient-kin': [
      'la|el|un|una|su {kin} del|de (una|un|la|mi|mis|una)? {patient}|{child}|{person}|{elder}',
      '^ la|el {kin}',
      'la|el|una|un {kin} (me|nos|le) {said-3}|{asked-3}',
    ],
  },
};
