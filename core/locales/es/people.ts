import type { TopicText } from '../../reading/topics/index.ts';

export const people: TopicText<'people'> = {
  lexicon: {
    patient: 'pacient(e|ita|ito|a) usuari(o|a) ingresad(o|a) enfermit(o|a) pcte pte',
    patients: 'pacientes usuari(os|as) enfermos pctes',
    person: `señor(|a|ito|ita) chic(o|a) chaval(a) hombre mujer tip(o|a) tío tía muchach(o|a) joven adolescente varón
      caballero persona individuo gach(o|í) pib(e|a) min(a) man chav(o|a) morr(o|a) embarazada gestante parturienta puérpera
      mamá papá don(cito) señorit(a|o) estudiante turista vecin(o|a) reclus(o|a) pres(o|a)`,
    persons:
      'señor(es|as) chic(os|as) chavales hombres mujeres tip(os|as) tíos jóvenes adolescentes personas gente familias embarazadas',
    child:
      'niñ(o|a) bebé bebe peque peques recién_nacid(o|a) lactante neonato nen(e|a) crí(o|a) prematur(o|a) chamac(o|a) escuincle guagua críos',
    elder:
      'abuel(o|a|ito|ita) ancian(o|a) viejit(o|a) viejecit(o|a) yay(o|a) octogenari(o|a) nonagenari(o|a) centenari(o|a) septuagenari(o|a) jubilad(o|a)',
    kin: 'madre padre mamá papá hij(o|a|os|as|ito|ita) herman(o|a|os|as) espos(o|a) marido mujer pareja novi(o|a) niet(o|a|os|as) abuel(o|a) suegr(o|a) nuera yerno ti(o|a) prim(o|a) viud(o|a) familia familiar(es) sobrin(o|a) cuñad(o|a) ex',
    job: `taxista camioner(o|a) bomber(o|a) policía guardia_civil profesor(a) maestr(o|a) alcald(e|esa) concejal(a) cura
      monja sacerdote panader(o|a) carnicer(o|a) pescader(o|a) pescador(a) agricultor(a) ganader(o|a) pastor(a) albañil
      electricista fontaner(o|a) mecánic(o|a) camarer(o|a) cociner(o|a) peluquer(o|a) abogad(o|a) juez(a) notari(o|a)
      periodista músic(o|a) cantante torer(o|a) futbolista ciclista jinete militar soldado marinero minero obrer(o|a)
      dependient(e|a) cajer(o|a) cuidador(a) limpiador(a) ingenier(o|a) arquitect(o|a) informátic(o|a) banquer(o|a)
      empresari(o|a) cartero farmacéutic(o|a)_del_pueblo repartidor(a) conductor(a) piloto azafata youtuber influencer
      carpinter(o|a) jardiner(o|a) portero_de_discoteca torrero herrero`,
    staff: `enfermer(o|a|os|as) médic(o|a|os|as) doctor(a|es|as) celador(a|es|as) auxiliar(es) tcae compañer(o|a|os|as) equipo
      matron(a|as) residente(s) adjunt(o|a|os|as) fisioterapeuta(s) fisio anestesista(s) cirujan(o|a|os|as) pediatra(s)
      psicólog(o|a) administrativ(o|a) jef(e|a)_de_(servicio|guardia|sección|planta) supervisor(a) técnic(o|a|os|as)
      farmacéutic(o|a|os|as) colega(s) ponente(s) investigador(a|es|as) sanitari(o|a|os|as) rotante residente R1 R2 R3 R4 MIR EIR tutor(a)
      gerente director(a) camiller(o|a|os|as) paramédic(o|a|os|as) pasante(s) intern(o|a)_de_medicina`,
    origin: `rumano rumana marroquí marroquíes gitan(o|a) senegalés senegalesa ecuatorian(o|a) colombian(o|a) venezolan(o|a)
      chin(o|a) pakistaní ucranian(o|a) búlgar(o|a) peruan(o|a) bolivian(o|a) dominican(o|a) cuban(o|a) argelin(o|a) nigerian(o|a)
      alemán alemana inglés inglesa francés francesa italiano italiana portugués portuguesa musulm(án|ana) judí(o|a) testigo_de_jehová
      evangélic(o|a) mormón budista extranjer(o|a) inmigrante refugiad(o|a) indígena haitian(o|a) guatemaltec(o|a) hondureñ(o|a)`,
    feature: `pelirroj(o|a) tatuaje tatuad(o|a) tuert(o|a) coj(o|a) en_silla_de_ruedas sin_dientes calv(o|a) rubi(o|a) barbud(o|a)
      bigote amputad(o|a) labio_leporino cicatriz albin(o|a) enan(o|a) gemel(o|a|os|as) trilliz(o|a|os|as) mell(iz|iz)(o|a) piercing`,
    'first-only':
      'el_únic(o) la_única el_primer(o) la_primera el_más_joven la_más_joven el_más_viejo primer_caso único_caso la_más_mayor el_más_mayor récord nunca_visto',
    'public-figure': `actor actriz cantante futbolista portero delantero torer(o|a) presentador(a) ministr(o|a) president(e|a)
      alcald(e|esa) diputad(o|a) senador(a) consejer(o|a) rey reina príncipe infanta influencer youtuber tiktoker streamer
      famos(o|a) celebridad artista modelo político tenista ciclista entrenador obispo gobernador(a) candidat(o|a) humorista`,
    a: 'un una uno otro otra algún alguna cierto cierta un_tal una_tal',
    the: 'el la',
    this: 'este esta ese esa aquel aquella',
    my: 'mi mis nuestro nuestra nuestros nuestras mío mía',
    your: 'tu tus su sus vuestro vuestra tuyo tuya suyo suya',
  },
  grammar: {
    'own-kin': ['mi|mis|nuestro|nuestra {kin}', '{kin} mío|mía', 'a mi|nuestro {kin}'],
    'patient-kin': [
      'la|el|un|una|su {kin} del|de (una|un|la|mi|mis|una)? {patient}|{child}|{person}|{elder}',
      '^ la|el {kin}',
      'la|el|una|un {kin} (me|nos|le) {said-3}|{asked-3}',
    ],
  },
};
