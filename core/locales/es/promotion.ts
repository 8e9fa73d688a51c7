import type { TopicText } from '../../reading/topics/index.ts';

export const promotion: TopicText<'promotion'> = {
  lexicon: {
    recommend:
      '(os|les|te|le|se_lo|lo)_(recomendamos|recomiendo|aconsejamos|aconsejo|sugerimos|recomiendan) recomendamos recomiendo recomiendan aconsejan nuestr(o|a|os|as)_(recomendación|recomendad|favorit|imprescindible|elección)(o|a|os|as|es|) recomendad(o|a|os|as)_por_nuestr(o|a|os|as) no_dudéis_en_(comprar|probar|ir) (probad|probá|prueben|prueba|pruebe)_(el|la|los|las|este|esta|con|estos) os_(va|van)_a_encantar (usan|usamos|utilizan|utilizamos)_(y_|)(recomiendan|recomendamos|aconsejan|aconsejamos|la|el|los|las|siempre|solo) la_que_usamos_todos somos_(fans|muy_fans)_(de|del) nos_(encanta|encantan|chifla)_(la_marca|el|la|los|las) nuestra_marca_(favorita|de_confianza|de_cabecera) si_tenéis_que_(elegir|comprar) yo_(siempre_|solo_|)(compro|recomiendo|uso|mando|receto)',
    'buy-at':
      '(compr|encarg|ped|pid|reserv|contrat)(ad|a|e|en|áis|id|an|ala|alo|elo|ela|adla|adlo|ídelos|ídela|ídelo)_(en|la|el|los|las|a|al|con|vuestr|tus|este|esta|lo|tu) comprad comprala cómprala cómpralo cómprenlo compre_(en|la|el|los) compren_(en|la|el|los) pídel(a|o|as|os) pedidl(a|o|as|os) de_venta_en disponible_en_(tu_farmacia|farmacias|tiendas|amazon|la_tienda) id_a_(la|el|los) ir_a_(la|el)_(tienda|óptica|farmacia|clínica|gimnasio) acud(id|e|an)_a_(la|el|los|nuestr|óptica|farmacia|gimnasio|clínica) vayan_a_(la|el) (contratad|contrata|contraten)_(el|la|con|a) (apuntaos|apúntate|apúntense)_(al|a_la|en)_(gimnasio|gym|academia|clínica|box) vale_la_pena_ir_a pasaos_por pásate_por si_buscáis_(un|una) si_buscas_(un|una) hac(ed|e|eos)_(seguro|socios|socio)_(de|con) únete_a uníos_a haceos_socios reserv(ad|a|en)_(en|mesa|ya) contrat(ad|a|en)_',
    ware: 'plantilla(s) crema(s) colchón colchones almohada(s) app(s) aplicación suplemento(s) vitaminas_de colágeno champú cepillo(s) pasta(s)_de_dientes zapatill(a|as) zapato(s) zueco(s) bata(s) pijama(s)_(de|sanitario) uniforme(s) fonendo(s) estetoscopio(s) tensiómetro(s) glucómetro(s) termómetro(s) sensor(es) reloj smartwatch biberón biberones leche(s)_(de|infantil) pañal(es) sillita(s) cochecito gafas lentes lentillas lente(s)_de_contacto audífono(s) aparato(s) robot silla_(ergonómica|de_ruedas) faja(s) medias_de_compresión sérum protector_solar fotoprotector cosmétic(o|a|os|as) marca producto(s) gama línea_de probiótico(s) proteína(s) batido(s) dieta_de infusión infusiones aceite_de agua_(mineral|de) yogur cereales seguro(s) póliza hipoteca curso_de_pago academia libro_de nevera mochila bolso dentífrico enjuague implante(s)_de ortodoncia_(invisible|de) leches',
    seller:
      'óptica farmacia_de farmacias_de tienda(s) ortopedia gimnasio gym academia restaurante bar_de cafetería hotel balneario spa peluquería centro_de_estética herbolario parafarmacia supermercado mercadona amazon decathlon carrefour el_corte_inglés librería inmobiliaria aseguradora mutua sanitas adeslas dkv banco agencia_de_viajes laboratorio_privado clínica(s)_(de|dental|estética) funeraria taller concesionario fisioterapia_de entrenador_personal coach panadería floristería catering',
    superlative:
      '(lo|el|la|los|las)_mejor(es)_(del_mercado|que_hay|que_existe|que_existen|de_todas|calidad|marca|opción|inversión|elección|compra|app|crema|colchón|suplemento|relación|sin_duda|con_diferencia) l(o|a|os|as)_mejor(es) número_uno_en imbatible(s) insuperable(s) inmejorable(s) sin_competencia ningun(o|a)_(otro|otra|como) imprescindible(s) de_diez un_10 milagros(o|a|os|as) maravillos(o|a|os|as) calidad_precio top_ventas el_único_que_(funciona|sirve) funciona(n)_de_(verdad|maravilla|lujo) de_lujo no_hay_(otra|otro|nada)_(igual|mejor|como) nada_(como|mejor_que)_(un|una|el|la|los|las) no_hay_nada_como palabra_de_(nuestr|doctor|médico|farmacéutic)(os|as|o|a|) nuestros_(traumatólogos|dermatólogos|pediatras|dentistas|fisios)_(lo_|la_|)(dicen|recomiendan|aprueban|usan) palabra',
    trusted:
      'de_(toda_|nuestra_|total_|plena_|)confianza confiamos_(en|solo|plenamente) (solo|sólo)_confiamos_en confiad_en confía_en confíen_en fiaos_de nos_fiamos_(de|solo) se_fían_(solo_|)de gente_(seria|honrada|maja|fiable) profesionales_(serios|como_la_copa) garantía_de_calidad avalad(o|a|os|as)_por_nuestr(o|a|os|as) garantizamos_que amigos_de_la_casa nuestr(o|a|os|as)_(patrocinador|colaborador|proveedor|partner)(es|a) no_(os|se|te)_arrepentir(éis|án|ás) (solo|sólo)_(confían|se_fían|usan)_(en|de|) confían_(solo|únicamente)_en (no|nunca)_(falla|decepciona|defrauda) es_de_confianza palabra_(de|nuestra)',
    'vote-for-us':
      'vot(ad|a|en|adnos|adla|adlo|anos|ennos|emos|adles)_(a|por|al|a_la|nuestr|en)_(nuestr|mi|la|el|este|esta|los|nosotros|favor)(o|a|os|as|) votadnos vótanos vótennos votadl(a|o|as|os) danos_tu_voto vuestro_voto necesitamos_(tu|vuestro|su)_voto premios_(doctoralia|top) como_mejor_(influencer|médico|doctor|clínica|hospital|farmacia|enfermera|blog|cuenta|divulgador)',
    'healthy-habit':
      'camin(ar|a|ad|en) andar ejercicio beber_agua hidrat* agua vacun* lav(ar|arse|ado|ad|aos|a|ate)_(las_|de_|)manos dieta_(mediterránea|equilibrada|variada) fruta(s) verdura(s) legumbres dormir descansar mascarilla ventilar consult(ar|a|ad|e|en)_(con_|a_|)(tu|su|vuestro|el|al) pedir_cita cribado revisión revisiones protegerse crema_solar protección_solar factor_50 evitar no_automedicarse dejar_de_fumar lactancia paseo(s) reposo acudir_a_(urgencias|tu|su) llamar_al_112 donar_sangre prudencia precaución leer_(el|la)_(artículo|hilo|guía|entrevista) esta_lectura guía(s)_clínica(s) web_de_la_oms genéric(o|os) paracetamol ibuprofeno principio_activo',
    'own-praise':
      'somos_(l(os|as)_mejor(es)|los_primeros|l[ií]deres|líder(es)|referencia|referente(s)|pioner(os|as)|el_mejor|la_mejor|número_uno|el_número_uno|la_número_uno|un_referente|únicos) (otra_vez_|de_nuevo_|un_año_más_|seguimos_siendo_|)(los_mejores|las_mejores|número_uno|líderes|n_1|nº_1|el_mejor_hospital|la_mejor_clínica|referentes) (clínica|hospital|centro|farmacia|equipo)_(líder|número_1|número_uno|de_referencia|más_valorad(o|a)|mejor_valorad(o|a)|pionero|pionera|top|puntero|puntera|premiad(o|a)) líder(es)_en a_la_vanguardia vanguardia excelencia orgullosos_de_(ser|nuestr|contar|liderar|anunciar|lo_que_somos) (qué_|)orgullo_de_(hospital|clínica|equipo_directivo|directiva|centro|ser) nuestro_prestigio prestigios(o|a) máxima_calidad los_mejores_(profesionales|especialistas|médicos|cirujanos|resultados|precios) la_mejor_(tecnología|atención|clínica|calidad) tecnología_(punta|puntera) nadie_(opera|atiende|lo_hace|cuida)_(como|mejor) nos_avalan años_de_experiencia_nos más_de_(mil|10|20|30|50|100|10.000|5.000)_(pacientes_nos|años_siendo) éxito_rotundo récord_de_(la_clínica|nuestra|nuestro) seguimos_(creciendo|batiendo|haciendo_historia|en_lo_más_alto) hacemos_historia modestia_aparte',
    'prize-won':
      '(premio|premios|galardón|galardones|distinción|sello|medalla|reconocimiento|acreditación|ranking|rankings|top)_(a|al|de|como|nacional|internacional|oro|excelencia|mejor|a_la|merco|forbes|newsweek|10|best) (hemos_|nos_han_|hemos_sido_|nos_|)(ganado|recibido|concedido|otorgado|premian|premiado|premiados|galardonados|reconocen|reconocidos|distinguido|distinguidos|elegidos)_(el|la|un|una|como|con|el_premio|por|a|otro) según_(los|el)_ranking(s) en_el_ranking ranking_(merco|forbes|newsweek|nacional) primer_puesto nuevo_premio otro_premio mejor_(hospital|clínica|farmacia|centro|servicio)_(de|del|privad|públic) estrella(s)_en_google 5_estrellas cinco_estrellas nota_de_(4|5|9)',
    'choose-us':
      'gracias_por_(elegirnos|confiar_en_nosotros|vuestra_confianza|su_confianza|preferirnos|estar_ahí_siendo) elígenos elíjanos elegidnos (ven|venid|vengan|vente)_(a_conocernos|a_la_mejor|con_los_mejores|con_nosotros) por_qué_(elegirnos|elegir_nuestr) confía_en_(los_mejores|nosotros|nuestr) tu_mejor_(opción|elección) en_las_mejores_manos ponte_en_(las_mejores|buenas)_manos (no|sin)_(busques|busquéis)_más recomiéndanos déjanos_(tu|una)_reseña síguenos cuéntaselo_a_tus_amigos',
    boss: 'gerente director(a)_(gerente|general|médic|de)(o|a|) director directora presidente_del_(grupo|consejo) president(a|e)_de_la_(clínica|compañía) consejer(o|a)_delegad(o|a) equipo_directivo directiva dueño fundador(a) ceo nuestro_(doctor|jefe) alcald(e|esa) consejer(o|a) ministr(o|a) patrono(s)',
    'boss-shown':
      'visita(n|ron|ó|do|) recorr(e|en|ió|ieron) inaugur(a|an|ó|ación|aron) corta_la_cinta primera_piedra pos(a|an|ó|aron) recib(e|en|ió|ieron)_(el|la|en|a) entrevista(d(o|a)) portada toma_de_posesión recoge(n|) recogió saluda(n|ó) presid(e|ió|en) brind(a|an|ó) discurso alaba nos_honra ha_sido_(elegid|nombrad|portada) sale_en_(la|el)_(revista|prensa|tele) foto_de_familia',
    offer:
      'promo promoción promociones oferta(s) descuento(s) rebaj(a|as|ad(o|a|os|as)) al_(10|15|20|25|30|40|50|60|70)  2x1 3x2 dos_por_uno gratis_(la_primera|tu_primera|por) primera_(consulta|visita|sesión)_gratis black_friday cyber_monday precio(s)_(especial|reducido|sin|imbatible|único|de_lanzamiento|bajos|cerrado)(es|s|) solo_(esta_semana|hoy|hasta|este_mes|por_hoy|durante) últimas_plazas plazas_limitadas financiación_sin sin_intereses cupón código_(de_descuento|promocional) bono(s)_de regala(mos|) sorte(o|amos|as) llévate por_solo desde_(solo_|)(99|49|29|199|299|19) aprovecha(d|) regalo_de ahorra pack',
    useful:
      'consejo(s) cómo_(prevenir|cuidar|saber|evitar|elegir|pedir|actuar|reconocer|preparar|llegar|acceder|entrar) qué_(hacer|es|son|comer|significa|debes) te_(explicamos|contamos|enseñamos|ayudamos) os_(explicamos|contamos|enseñamos) les_explicamos horario(s) pide_cita teléfono recuerda(d|) síntomas señales prevención taller_gratuito charla_(gratuita|abierta) campaña_de vacunación guía donación dudas pregunta(s|d|nos) información_(útil|para)',
  },
  grammar: {
    endorsed: [
      '<(decid|digan|diga|di|decidles|díganles|dile|dígale|díganle) (que)? _0-1 (vais|van|vas|va|vienes|venís|vienen|viene|os enviamos|los enviamos|te enviamos) (de|por)? _0-1 (nuestra|mi|parte|nosotros|nosotras) _0-1>',
      '<(no gastéis|no gasten|no gastes|no tiréis|no tiren|no tires|no se gasten) _0-3 (en|con) (otra|otro|otras|otros|ninguna|ningún|marcas|imitaciones)> ',
      '<#capital _0-4 (es|son) (la|el|los|las) (que hay que comprar|que debes comprar|que debéis comprar|que comprar|única que vale|único que vale)>',
      '<(id|ve|vaya|vayan|pasaos|pásate|pasen|pase) (a|al|por) (la|el)? #capital _0-3 (en|de) (la)? (calle|plaza|avenida|esquina) _0-3>',
      '<{buy-at} _0-4 #capital _0-6 {trusted}|{superlative}>',
      '<{buy-at} _0-4 {ware}|{seller} _0-6 {trusted}|{superlative}>',
      '<{ware}|{seller} _0-6 {trusted}>',
      '<{superlative} _0-2 {ware}|{seller} _0-6 #capital>',
      '<{trusted} (la|el|los|las|il|lo|le|the|in|en)? _0-2 {ware}|{seller}>',
      '<{superlative} _0-1 {ware} _0-2 #capital>',
      '<{superlative} _0-1 #capital _0-1 {ware}>',
      '<{recommend} _0-4 {ware} _0-3 #capital>',
      '<{recommend} _0-5 {ware}> _0-6 {superlative}|{trusted}|#capital',
      '<{recommend} _0-5 {seller}>',
      '<{recommend} (a|al|la|el|los|las)? _0-2 #capital> _0-8 {superlative}|{trusted}|{ware}|{seller}|{buy-at}',
      '<{buy-at} _0-2 (en|a|al|la|el|los|las|con|de)? _0-2 {seller}|{ware}>',
      '<{buy-at} _0-3 #capital>',
      '<{trusted} _0-4 {ware}|{seller}|#capital>',
      '<{ware}|{seller} _0-4 #capital _0-6 {superlative}|{trusted}>',
      '<{superlative} _0-4 {ware}|{seller}>',
      '<{ware} (de|del|de la)? #capital _0-4 (es|son) _0-2 {superlative}>',
      '<{vote-for-us}>',
      '<(apoyad|apoya|apoyemos|seguid|sigan|sigue) (a|al) _0-3 {seller}|#capital _0-6 {superlative}|{trusted}>',
    ],
    'house-praised': [
      '<{own-praise}>',
      '<{prize-won}>',
      '<{choose-us}>',
      '<{boss} _0-4 {boss-shown}>',
      '<{boss-shown} _0-3 (de|del|por|el|la|nuestro|nuestra) _0-2 {boss}>',
      '<(orgullo|orgullosos|orgullosas) (de|del) (tener|contar|nuestro|nuestra|ser)? _0-3 {boss}>',
    ],
    'price-appeal': [
      '<(trae|tráete|traed|ven con|venid con|reserva|reservad|compra|pide|agenda|agendá) _0-7 blanqueamiento|botox|bótox|láser|facial|carillas|carilla|implante|implantes|brackets|ortodoncia|peeling|depilación|limpieza|liposucción|lifting|rinoplastia|hialurónico|mesoterapia|axilas|ingles _0-10 gratis|regalo|regalos|neceser|obsequio|mitad|cava|bono|premio>',
      '<blanqueamiento|botox|bótox|láser|facial|carillas|carilla|implante|implantes|brackets|ortodoncia|peeling|depilación|limpieza|liposucción|lifting|rinoplastia|hialurónico|mesoterapia|axilas|ingles _0-6 (las dos|los dos|ambas|ambos) _0-6 gratis|regalo|regalos|obsequio|mitad>',
      '<(etiqueta|etiquetad|menciona|trae|recomienda) _0-2 (amiga|amigas|amigos|amigo) (para|y) (ganar|duplicar|doblar|conseguir|llevarte|os) _0-3>',
      '<^ (oferta|promo|promoción|descuento) : _>',
      '<{offer} _0-6 #number|euros|pesos|gratis|{offer}>',
      '<{offer}> _0-4 (en|de|del) _0-3 {ware}|blanqueamiento|botox|láser|limpieza|revisión|implante|implantes|depilación|consulta|tratamiento|tratamientos|cirugía|chequeo|análisis|ortodoncia|rinoplastia|sesión|sesiones',
    ],
  },
};
