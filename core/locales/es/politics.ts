import type { TopicText } from '../../reading/topics/index.ts';

export const politics: TopicText<'politics'> = {
  lexicon: {
    party:
      'partido partidos pp psoe vox podemos sumar bildu erc junts pnv ciudadanos izquierda_unida más_madrid partido_popular partido_socialista morena pri pan_y_pri prian movimiento_ciudadano la_cuarta_transformación 4t kirchnerismo peronismo peronistas la_libertad_avanza macrismo cambiemos juntos_por_el_cambio radicales_k petrismo uribismo centro_democrático pacto_histórico frente_amplio udi la_moneda los_(republicanos|libertarios|kirchneristas|peronistas|populares|socialistas) la_derecha la_izquierda la_ultraderecha la_oposición el_centroderecha chavismo correísmo fujimorismo',
    politician:
      'presidente presidenta ministr(o|a) consejer(o|a) conseller(a) alcald(e|esa) diputad(o|a|os) senador(a|es) candidat(o|a|os|as) concejal(a|es) gobernador(a) secretari(o|a)_de_salud subsecretari(o|a) líder_de_la_oposición sánchez feijóo ayuso abascal montero yolanda_díaz puigdemont zapatero rajoy moreno_bonilla mazón illa amlo sheinbaum peña_nieto calderón milei cristina_kirchner kirchner macri massa bullrich petro duque uribe boric kast bachelet piñera maduro bukele trump biden polític(o|a|os|as)',
    government:
      'gobierno(s) ejecutivo(s)_(central|autonómico|regional) junta_de_(andalucía|castilla|extremadura) generalitat xunta gobierno_(vasco|regional|federal|estatal|central) comunidad_de_madrid ayuntamiento legislatura administración_(actual|anterior) gestión_(actual|anterior) ministerio consejería equipo_de_gobierno gobierno_municipal concejalía corporación',
    vote: 'vot(ar|ad|a|o|os|en|emos|amos|aremos|áis|aste|ando|ante|antes|ación) elecciones electoral(es) urna(s) papeleta(s) campaña_electoral el_23j el_28m el_domingo_en_las_urnas referéndum balotaje ballotage segunda_vuelta comicios mitin mítines',
    campaign:
      '(pensad|piensa|piensen|recordad|recuerda|recuerden|acordaos|acordate)_(en_|de_|a_|)(quién|quiénes|quien) vot(ad|a|en|emos|aremos|aré)_(a|al|por|contra|en_contra|bien|con_cabeza|con_memoria|no|sí) no_(votéis|votes|voten|lo_olvidéis|lo_olvides|olvidéis|olviden) recordad(lo|) recuérd(en|elo|alo|enlo) acord(aos|émonos|ate|ense) hay_que_(echar|echarlos|echarlo|echarla|botar|sacar|sacarlos|parar|pararlos|frenar|frenarlos) (echemos|echad|saquemos|botemos|paremos|frenemos)_(a|al|los|lo|a_los) fuera_(el|la|este|esta|ya|sánchez|ayuso|petro|milei|amlo|boric|el_gobierno) a_la_calle_(el|la|este|con) (dimisión|dimite|dimita|renuncie|renuncia_ya|que_dimita|que_renuncie|que_se_vayan_todos|que_se_vaya) todos_a_(la_manifestación|la_marcha|las_urnas)_(contra|de|con|por) no_pasarán viva_(españa_libre|la_4t|la_libertad_carajo|perón|vox|la_república|el_rey|milei|petro) arriba_españa ni_un_voto con_memoria en_las_urnas nos_vemos_en_las_urnas cambio_de_(gobierno|rumbo|régimen) revocación apoyad apoyen apoyamos_a apoya(mos|)_(la|a|al)_(candidatura|lista|partido) nuestro_(apoyo|voto)_(a|al|para|es|será) mi_voto (haz|haced|hagan)_campaña afíliate únete_al_partido (sabrán|sabréis|saben|sabemos|lo)_(agradecer|recordar|agradecerán|recordarán)(lo|) que_nadie_lo_olvide_en en_(mayo|noviembre|junio|las_próximas)_(hablamos|votamos|lo|se|decidimos) no_piqu(éis|en|es) no_(os|se|te)_(dejéis|dejen|dejes)_engañar que_no_(os|te|les)_engañ(en) (pide|piden|quiere|quieren|busca|buscan)_(ahora_|)(vuestro|tu|su|el|nuestro)_voto',
    'side-taken':
      'l(o|a|os|as)_mejor(es)_(que_hemos|de_la_historia|que_hay|de_todos|que_ha|que_tiene|para|del_país|presidente|presidenta) (el|la|los|las)_mejor(es)_(president|ministr|consejer|alcald|gobernador|gobierno|candidat|gestión|gestor|conseller)(e|a|o|as|os|es|esa|) (el|la|los|las)_peor(es)_(president|ministr|consejer|alcald|gobernador|gobierno|candidat|gestión|gestor|conseller|de_la_historia|que_hemos)(e|a|o|as|os|es|esa|) gracias_(a|al)_(este|esta|nuestr|el|la|su|sánchez|ayuso|amlo|sheinbaum|petro|boric|milei|gobierno|presidente|presidenta|partido)(o|a|) gracias_(presidente|presidenta|ministr(o|a)|consejer(o|a)|alcald(e|esa)) enhorabuena_(al|a_la|a|por_la_victoria|president(e|a)|alcald(e|esa)|por_su_victoria) felicidades_(al|a_la|president(e|a)) por_(su|tu|la)_(victoria|triunfo|mayoría|reelección|elección) est(á|amos)_con_(él|ella|ellos|el|la|nuestro|nuestra|usted) orgullosos_de_(nuestr|su)(o|a)_(president|alcald|ministr|consejer|gobernador)(e|a|o|esa|) (quiere|quieren|pretende|pretenden|van_a|va_a|están|está)_(cargarse|destruir|destrozar|desmantelar|vender|privatizar|hundir|arruinar|acabar_con|robar|desangrar|destruyendo|desmantelando|hundiendo) (ha|han|nos_ha|nos_han)_(arruinado|hundido|destrozado|destruido|robado|mentido|vendido|traicionado|desmantelado|salvado|abandonado) se_cargan_la_sanidad corrupt(o|a|os|as) corrupción ladrones mentiros(o|a|os|as) fascista(s) comunista(s)_(de|que|y) dictador(a) dictadura golpistas traidor(es|a) felón vendepatrias populist(a|as) inútil(es) incompetente(s) sinvergüenza(s) asesin(o|a|os|as) ruina desastre_(de|del|nacional) vergüenza_de_(gobierno|ministr|president|consejer|alcald)(o|a|e|) vergüenza_(nacional|de_país) solo_(él|ella|ellos|este_partido|nosotros)_(defiende|puede|pueden|protege|salva|defienden) con_(él|ella|este_partido|este_gobierno|ellos)_(la_sanidad|estamos|habrá|sí|volverá|vamos) cumple_(lo_que_promete|sus_promesas) por_fin_(tenemos_un|un_gobierno|un_president|alguien) (nuestro|gran)_(líder|presidente_cumple) es_(el|la)_(mejor|peor|única|único) confiamos_en_(él|ella|nuestro|nuestra|su) (ojalá|que)_(gane|ganen|pierda|pierdan|arrase|vuelva) ha_ganado_(la|el|nuestr) ganamos por_goleada mayoría_absoluta memoria_histórica_de_los mientras_otros_(recortan|cierran|hablan|roban|privatizan|prometen) otros_recortan este_(equipo_de_gobierno|gobierno|alcalde|ayuntamiento)_(sí|construye|cumple|invierte|trabaja|apuesta) (construye|cumple|invierte|apuesta)_(hospitales|como_nadie|donde|por_la) la_herencia_(recibida|del) lo_que_otros_no (sol|sól)(o|amente)_(este|ese|nuestro)_(partido|gobierno|candidato) está_con_(el|la|nuestr) (gran|buen|enorme|magnífic)(a|o|)_(gestión|trabajo|labor) qué_(gran|buena)_(gestión|labor) desastre vergüenza eres_(la|el)_mejor cuatro_años_más',
    'civic-neutral':
      'colegio_electoral mesa_electoral voto_por_correo junta_electoral decreto ley real_decreto boe proyecto_de_ley pleno comisión_de_sanidad comparecencia presupuestos_generales normativa reglamento estatuto asiste(n|) visita visit(ó|ará) inaugur(a|ó|ará) presenta(ó|) reunión firma_de_convenio horario accesos subvención financiad(o|a) fondos estadísticas datos encuesta_de_satisfacción votación_(popular|online|del_cartel|del_concurso|de_premios|interna) votad_(el|la|los|vuestro|vuestra)_(mejor|favorit|nombre|cartel|dibujo|mascota|foto|logo|menú|canción) elecciones_(sindicales|al_colegio|a_la_junta|a_delegad|del_comité|de_residentes|estudiantiles|a_decano) junta_de_personal presidente_de_la_(sociedad|asociación|fundación|comisión|sección) presidenta_de_la_(sociedad|asociación|fundación|comisión|sección) sociedad asociación federación fundación congreso colegio_de',
  },
  grammar: {
    'partisan-post': [
      '<(los|las|el|la) (de antes|anteriores|anterior|otros) _0-2 (cerraban|cerraron|cerró|recortaban|recortaron|privatizaban|privatizaron|vendían|vendieron|despedían|despidieron|echaban) _0-8>',
      '<(este|nuestro|ese) {government} _0-1 (regional|autonómico|nacional|provincial|municipal)? _0-2 (sí|abre|las abre|los abre|cumple|contrata|construye|invierte|da la cara) _0-2>',
      '<(domingo|mayo|junio|noviembre|urnas|octubre) , memoria|coherencia|dignidad>',
      '<gracias _0-2 al|a|la {politician} _0-3 que|por _0-2 consiguió|logró|trajo|salvó|peleó|conseguir|lograr|traer|salvar|pelear|luchó _0-4>',
      '<(ya sabéis|ya saben|ya sabes) qué hacer _0-2 día|domingo|mayo|junio|noviembre|urnas>',
      '<acordáis|acuerdan|recordáis|recuerdan|acordás _0-8 con el|la anterior? {government} anterior|pasado|pasada?>',
      '<{party}|{politician} solo|sólo|solamente quiere|quieren|busca|buscan|piensa|piensan _0-5>',
      '<no|nunca|jamás vuelvan|regresen|vuelva|vuelvan los|las|el otros|otras|otro|anteriores|mismos|que|de _0-9>',
      '<(qué bien|qué grande) estuvo|estuvieron|habló|ha _0-4 {politician} _0-4>',
      '<enorme|inmenso|inmensa|impecable|chapó|bravo _0-2 {politician} _0-5>',
      '{vote}|papeleta|urna|urnas|cabina|domingo _0-10 <(pensad|piensa|piensen|recordad|recuerda|recuerden|acordaos) en|de|a? quién|quién|quiénes|quien _0-8>',
      '<llevan|lleva|llevaron #number|diez|ocho|cuatro|veinte|doce|quince|años años? asfixiando|ahogando|recortando|maltratando|desangrando|hundiendo|abandonando|olvidando|estrangulando|cerrando|desmantelando|exprimiendo|saqueando _0-4>',
      '<{government}|{politician}|{party} _0-4 asfixiando|ahogando|recortando|maltratando|desangrando|hundiendo|abandonando|olvidando|estrangulando|cerrando|desmantelando|exprimiendo|saqueando _0-4>',
      '<(tenemos|hay) buena? memoria> _0-8 {vote}|mayo|junio|noviembre|domingo',
      '<solo|sólo|solamente (este|ese|nuestro|el) {party}> _0-2',
      '<gracias , {politician}>',
      '<gracias {politician}>',
      '<{side-taken} _0-6 {party}|{politician}|{government}>',
      '<{party}|{politician}|{government} _0-8 {side-taken}>',
      '<{campaign} _0-6 {party}|{politician}|{government}>',
      '<{party}|{politician}|{government} _0-8 {campaign}>',
      '<{campaign}> _0-4 {vote}',
      '<{vote}> _0-4 {campaign}',
      '<{side-taken}> _0-10 {vote}',
      '<{vote} _0-8 {side-taken}>',
      '<(vot|votad|vota|voten|votemos|votaremos|votaré) (a|al|por) (el|la|los|las)? {party}|{politician}>',
      '<{party}|{politician}|{government}> _0-6 {insult}|{profanity}|{death-wish}|{dehumanise}',
      '<{insult}|{profanity}|{contempt} (de|del|a|al|la|el)? _0-2 {politician}|{government}|{party}>',
      '<(con|sin) (el|la|este|esta|otro)? {party}|{government}|{politician} _0-3 (habría|hay|no hay|tendríamos|tendremos|volverá|volverían|estaríamos|esto no) _0-6>',
      '<(nuestro|nuestra|mi) {politician}> _0-3 (es|ha sido|sí|cumple|siempre|nos|lo)',
    ],
  },
};
