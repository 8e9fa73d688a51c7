import type { TopicText } from '../../reading/topics/index.ts';

export const affiliation: TopicText<'affiliation'> = {
  lexicon: {
    profession: `médic(o|a|os|as) doctor(|a|es|as) enfermer(o|a|os|as) farmacéutic(o|a|os|as) psicólog(o|a|os|as) fisioterapeuta(s) fisio(s) matrona(s) matrón pediatra(s) cirujan(o|a|os|as) residente(s) mir eir auxiliar(es) tcae celador(|a|es|as)
      dentista(s) odontólog(o|a|os|as) anestesista(s) internista(s) urgenciólog(o|a) ginecólog(o|a|os|as) cardiólog(o|a|os|as) psiquiatra(s) neurólog(o|a|os|as) oncólog(o|a|os|as) radiólog(o|a|os|as) dermatólog(o|a|os|as) nutricionista(s) dietista(s) logopeda(s) podólog(o|a|os|as)
      optometrista(s) técnic(o|a)_de_(laboratorio|rayos|farmacia|emergencias) sanitari(o|a|os|as) profesional(es)_sanitari(o|a|os|as) trabajador(a)_social veterinari(o|a|os|as) paramédic(o|a|os|as) pasante intensivista(s) geriatra(s) traumatólog(o|a|os|as) supervisor(a)_de_enfermería adjunt(o|a|os|as) facultativ(o|a|os|as) médic(o|a)_de_familia`,
    workplace: `hospital(es) clínic(o|a|as) centro_de_salud centro(s) ambulatorio consulta urgencias uci planta primaria atención_primaria ambulancia(s) residencia farmacia servicio_de_salud IMSS ISSSTE SERMAS SAS osakidetza sergas salud_pública quirófano
      policlínic(o|a) sanatorio maternidad materno_infantil SAMUR SUMMA 061 dispensario mutua la_pública sanidad_pública unidad servicio_de_(urgencias|pediatría|cardiología|oncología|cirugía|psiquiatría|radiología|medicina|anestesia)`,
    'as-one':
      'como en_calidad_de soy somos trabajo_(de|como|en) trabajamos_(en|de) (los|las)_que_(trabajamos|estamos|mandamos|curramos|vivimos|hacemos|llevamos|atendemos|dirigimos) quienes_(trabajamos|estamos|llevamos|atendemos) desde_mi_(consulta|puesto|hospital|centro|servicio|planta) (llevo|llevamos)_(años|diez|quince|veinte|treinta|media_vida|toda) aquí_un(a|)',
    opine:
      'creo_(que|yo) (yo_|)pienso opino en_mi_opinión me_parece a_mi_(juicio|parecer|entender|modo_de_ver) considero sostengo digo_que os_digo lo_digo_(yo|así|claro) (yo_|)diría (creemos|pensamos|sabemos|opinamos|consideramos)_que estoy_(en_contra|a_favor|convencid(o|a)|hart(o|a)|segur(o|a)_de_que) no_(estoy_de_acuerdo|comparto|me_parece|entiendo_cómo|me_gusta) para_mí desde_mi_punto_de_vista apoyo apoyamos rechazo defiendo critico exijo exigimos sinceramente francamente',
    verdict:
      'parche just(o|a|os|as) injust(o|a|os|as) vergüenza vergonzos(o|a) vergonzante error fracaso desastre disparate barbaridad insostenible indigno indigna ridícul(o|a) absurd(o|a) inaceptable intolerable lamentable patétic(o|a) no_se_puede así_no no_puede_ser no_da_para_más necesari(o|a) imprescindible tarde_y_mal chapuza abandono insuficiente(s) una_burla una_tomadura una_locura hay_que_(cambiar|acabar|parar|invertir|contratar) debería(n) tendría(n)_que sobra sobran faltan_manos maltrato explotación gran_noticia buena_noticia mala_noticia va_a_(hundir|matar|destrozar|empeorar|salvar|mejorar) nos_están_(matando|vendiendo|quemando)',
    'system-topic':
      'ley(es) listas_de_espera sanidad sistema_(sanitario|de_salud|nacional) huelga(s) recorte(s) consejer(ía|o|a) ministerio ministr(o|a) gobierno gerencia dirección sueldo(s) salario(s) guardia(s)_de_24 guardias turnos ratio(s) plantilla(s) contratos precariedad privatización externalización concierto(s) presupuesto(s) reforma decreto estatuto_marco oposición oposiciones opes mir_forzoso atención_primaria primaria urgencias_colapsadas salud_pública salud_mental vacunación_obligatoria eutanasia aborto copago farmacia_comunitaria prescripción_enfermera jornada_laboral sindicato(s) política_sanitaria colegio_(de_médicos|profesional) app_de_citas historia_electrónica programa_de_citas obra_social prepagas',
    'own-views':
      'opini(ón|ones)_(personal(es|)|mía(s)|propia(s)|a_título|exclusivamente|son) opino_(por_mi_cuenta|a_título_personal) a_título_(personal|individual|propio|particular) en_mi_nombre hablo_(por_mí|solo_por_mí|sólo_por_mí|en_mi_nombre|a_título) mis_(opiniones|tuits|palabras|tweets)_(son|no|me) (son|es)_(solo_|sólo_|)(mía|mías|mi_opinión|cosa_mía|opinión_mía|opiniones_mías) no_(representa|representan|represento|reflejan|refleja|reflejo|comprometen|compromete|hablo_en_nombre|hablo_por|habla_en_nombre|implican) mi_(empresa|empleador|hospital|centro|institución)_no_(tiene|opina|comparte|es_responsable|habla) no_de_mi_(empresa|hospital|centro|empleador|institución) no_las_de_mi_(empresa|hospital|centro|empleador) ajen(o|a|as)_a_mi_(empresa|hospital|centro) solo_(me_represento|represento_a_mí|hablo_por_mí) no_hablo_en_nombre cuenta_personal',
    'we-announce': `*aremos *eremos *iremos !queremos !hablaremos !veremos bonificamos (vamos|iremos)_a_(devolver|llamar|contestar|compensar|reprogramar|responder) (pedimos|lamentamos|sentimos|informamos|anunciamos|comunicamos|os_informamos|les_informamos|avisamos|ofrecemos|bajamos|subimos|abrimos|cerramos|inauguramos|lanzamos|ponemos_en_marcha|garantizamos|aseguramos|prometemos|aclaramos|desmentimos|queremos_(pedir|aclarar|anunciar|informar|agradecer|trasladar|desmentir)|agradecemos|investigamos|estamos_(investigando|trabajando|revisando|ampliando)|tomaremos|hemos_(decidido|abierto|incorporado|ampliado|contratado|resuelto|atendido|cerrado|aprobado|puesto)|vamos_a_(abrir|cerrar|ampliar|contratar|bajar|subir|investigar|revisar|incorporar|poner|tomar|mejorar)|atenderemos|abriremos|cerraremos|reforzamos|incorporamos|contamos_con|disponemos|trabajamos_para|no_(toleramos|toleraremos|aceptamos|vamos_a|admitimos|aceptaremos)|estrenamos|realizamos|atendemos|rebajamos|seguiremos|mejoraremos|devolveremos|reembolsaremos|contestaremos|abrimos_plazo)
      (va_a|no_va_a|ha_decidido|pide|lamenta|informa|anuncia|ofrece|abre|abrirá|cierra|cerrará|garantiza|no_aceptará|no_acepta|no_tolera|no_tolerará|baja|sube|se_compromete|investiga|rechaza|desmiente|aclara|incorpora|atenderá|revisará|tomará|responderá|estrena|amplía|rebaja|rebajará|reabre)`,
    'on-behalf':
      'desde_(el|la|nuestr(o|a))_(sanatorio|policlínica|ambulatorio|gabinete|consultorio|maternidad|laboratorio|recepción|administración|óptica|residencia) en_nombre_(de|del) en_representación_(de|del) desde_(el|la|nuestr(o|a)|este|esta|todo_el)_(hospital|clínica|centro|servicio|dirección|gerencia|equipo|residencia|farmacia|consulta|centro_de_salud|unidad|colegio) por_parte_(de|del)_(hospital|centro|la_clínica|la_dirección)',
    'our-centre':
      'nuestr(o|a)_(hospital|clínica|centro|consulta|servicio|farmacia|residencia|unidad|ambulatorio|gabinete|policlínica|institución|empresa|centro_de_salud) (el|la)_(hospital|clínica|centro|dirección|gerencia)_y_(yo|nosotros)',
    'official-word':
      'comunicado(s)_oficial(es) nota_oficial comparto retuiteo según_(el|la)_(hospital|gerencia|dirección|centro) cuenta_oficial web_del_(hospital|centro)',
    anonymous:
      'anónim(o|a|os|as|amente) cuenta_(b|fake|falsa|secundaria|secreta|anónima|alternativa|nueva_porque) perfil_(b|fake|falso|secreto|anónimo|falsa) seudónimo pseudónimo sin_(dar|decir)_(mi_nombre|nombres_porque|quién_soy) otra_cuenta nick alias con_(esta|otra)_cuenta no_pongo_mi_nombre no_(sale|aparece|está)_mi_(nombre|cara|foto) sin_mi_(nombre|cara|foto) con_nombre_falso',
    'nobody-knows':
      'nadie_(sabe|me_conoce|puede_saber|va_a_saber|sabrá|me_relaciona|imagina|se_imagina|de_mi_(hospital|trabajo)|del_(hospital|trabajo)_(me|sabe)|puede_relacionar|me_va_a|sospecha) no_(saben|sabéis|sabe|pueden_saber|podéis_saber|me_van_a_identificar|me_pueden_identificar|me_identifican|me_pueden_reconocer|van_a_saber|hay_forma_de_saber|me_reconocen)(_quién|_que_soy|_quien|_nada|_nunca|) mis_jefes_no_(saben|tienen_ni_idea) mi_jef(e|a)_no_(sabe|tiene_ni_idea) imposible_que_(me|sepan|alguien)',
    'let-out':
      'cuento contar contaros contarlo contaré cuento_todo rajar rajo despotricar desahogo desahogarme desahogar soltar suelto digo decir decirlo puedo_(decir|contar|hablar|rajar|soltar|opinar|ser|poner|criticar) confieso hablo hablar criticar poner_verde así_que aquí_va voy_a_(decir|contar|soltar) me_quejo lo_que_(pasó|pasa|opino|pienso|de_verdad) tranquil(o|a)_para',
    'work-people':
      'jef(e|a|es|as) supervisor(a) gerente director(a) mi_(hospital|centro|clínica|servicio|planta|trabajo|equipo|empresa|turno|uci) compañer(o|a|os|as) paciente(s) guardia turno_de_noche turno urgencias familiar(es) la_del_turno el_del_turno',
    'plain-greeting':
      'felices feliz felicidades enhorabuena gracias buenos_días buenas_noches saludos bienvenid(o|a|os|as) os_esperamos nos_vemos agenda horario(s) abrimos cerramos jornada curso congreso charla orgullos(o|a) día_(mundial|internacional)_de',
  },
  grammar: {
    'speaks-as': [
      '<como (un|una)? {profession}>',
      '<{as-one} _0-3 {profession}>',
      '<{as-one} _0-3 {workplace}>',
      '<{profession} (de|del|en|en el|en la|de la) _0-2 {workplace}>',
      '<(los|las|nosotros|nosotras) {profession}> _0-3 (sabemos|creemos|pensamos|queremos|pedimos|exigimos|estamos|tenemos|vemos)',
      '<{my} {workplace}>',
    ],
    'opinion-given': ['<{opine}>', '<{system-topic} _0-6 {verdict}>', '<{verdict} _0-4 {system-topic}>'],
    'employer-judged': [
      '<{my}|{our-centre} _0-2 (hospital|clínica|centro|gerencia|dirección|jefe|jefa|empresa|supervisora|supervisor|gerente)> _0-3 {verdict}',
      '<{verdict} _0-6 {my} (hospital|clínica|centro|gerencia|dirección|jefe|jefa|empresa|supervisora|supervisor|gerente)>',
      '{opine} _0-3 <{my}|la|el (hospital|clínica|centro|gerencia|dirección|jefe|jefa|empresa|supervisora|gerente)> _0-8 {verdict}|equivoca|equivocan|escatima|recorta|maltrata|ignora|miente|mienten|engaña|fatal|mal|peor',
      '<(la gerencia|la dirección|mi gerencia|mi dirección|mi jefe|mi jefa|mi hospital|mi centro|mi clínica|mi empresa) (nos|se|no) _0-3 (equivoca|escatima|recorta|maltrata|ignora|miente|engaña|escucha|cuida|valora|respeta|paga|contrata|oculta)>',
    ],
    'employer-voice': [
      '<(en|desde) la|el {workplace} #capital _0-1 {we-announce}>',
      '<{on-behalf}> _0-10 {we-announce}|{sorry}|{thanks}',
      '<{our-centre} _0-3 {we-announce}>',
      '<(en|desde) {our-centre} _0-4 {we-announce}>',
      '^ <{our-centre}> _0-4 (no|ya|ha|va|tiene|ofrece|es)',
      '{we-announce} _0-8 <(en|desde) {our-centre}>',
      '<(el equipo|todo el equipo|la dirección|la gerencia) (de|del) _0-3 {workplace}> _0-4 {we-announce}',
      '<en nombre (de|del|de la|de todo el|de mi|de nuestro) _0-3 {workplace}|equipo>',
    ],
    'mask-trusted': [
      '<{anonymous}> _0-8 {let-out}|{work-people}',
      '{let-out} _0-8 <{anonymous}>',
      '<{nobody-knows}> _0-10 {let-out}|{work-people}|{profession}',
      '{let-out}|{work-people} _0-8 <(porque|total|que|como|y)? {nobody-knows}>',
      '<(aquí|en esta cuenta|con esta cuenta|por aquí) _0-2 {anonymous}|{nobody-knows}>',
      '<(como|que|al) (aquí|esto)? (es|soy|ser) {anonymous}>',
      '<{nobody-knows} (quién soy|quien soy|que soy|dónde trabajo|donde trabajo|en qué hospital)>',
      '<soy {anonymous}>',
      '{let-out} _0-4 (desde|con|en) _0-2 <{anonymous}>',
    ],
  },
};
