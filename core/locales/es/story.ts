import type { TopicText } from '../../reading/topics/index.ts';
import { firstPerson, thirdPerson } from './morphology.ts';

/** Somebody unnamed: "una señora", "otro chaval", "uno". */
const someone = '{a}|{this}|{ordinal} _0-2 {patient}|{person}|{child}|{elder}|{job}|{kin}';
const somePatient = '{a}|{this}|{my}|{ordinal}|{the} _0-2 {patient}';

export const story: TopicText<'story'> = {
  lexicon: {
    'treat-1': `${firstPerson(`operar visitar tratar explorar ingresar intubar extubar reanimar curar suturar sedar auscultar pinchar
      entrevistar diagnosticar trasladar vacunar anestesiar extirpar amputar vendar canalizar sondar reconocer asistir palpar cateterizar
      transfundir remontar monitorizar valorar derivar rescatar salvar biopsiar escayolar inmovilizar lavar duchar pesar acompañar
      consolar cuidar escuchar desfibrilar ventilar aspirar drenar coser recetar prescribir`)}
      ${firstPerson('atender')} =vi vimos veía (he|hemos|había|habíamos)_visto (acabo|acabamos)_de_ver (me|nos)_ha_tocado_(ver|atender|operar|explorar|intubar)
      (he|hemos)_hecho_(una|un|la|el) (he|hemos)_puesto puse pusimos (he|hemos)_sacado saqué sacamos (he|hemos)_quitado quité quitamos
      (he|hemos)_dado_(el|de)_alta (di|dimos)_(el|de)_alta (le|les)_(damos|doy)_el_alta (mandé|mandamos|he_mandado|hemos_mandado)_a_casa
      (mandé|mandamos|he_mandado|hemos_mandado)_a_urgencias (he|hemos)_perdido_a perdimos_a se_(me|nos)_(ha_muerto|murió|muere|ha_ido|fue) se_(me|nos)_ha_parado
      (he|hemos)_tenido_que_(ingresar|operar|intubar|sedar|contener|atar|amputar|reanimar) tuvimos_que_(ingresar|operar|intubar|sedar|contener)
      (le|la|lo)_(he|hemos)_(visto|hecho|puesto|sacado|quitado|cogido|dado) le_(hice|hicimos|cogí|cogimos|saqué|pedí|pedimos) traje_al_mundo (trajimos|traemos)_al_mundo
      pasé_visita_a pasamos_visita_a fui_a_(ver|casa_de) (he|hemos)_conseguido (he|hemos)_ayudado_a (me|nos)_(ha|han)_(llegado|entrado|traído|venido|tocado)`,
    'have-1':
      'tengo tenemos tenía teníamos tuve tuvimos (he|hemos)_tenido llevo llevamos llevaba sigo_a seguimos_a (me|nos)_(toca|tocó) (he|hemos)_estado_con estuve_con estaba_con me_(encontré|encuentro)_con (conozco|conocí|he_conocido)_a hay_(una|un) había_(una|un)',
    'told-1':
      '(le|les)_(dije|digo|decimos|dijimos|expliqué|explico|comenté|pregunté|pregunto|conté|pedí|contesté|contesto|respondí|respondo|solté|recomendé|insistí) (le|les)_(he|hemos)_(dicho|explicado|preguntado|contado|comentado|tenido_que_decir|dado_la_noticia|pedido) (tuve|tuvimos|he_tenido|hemos_tenido)_que_(decirle|explicarle|darle|comunicarle) decirle_que di_la_noticia dar_la_noticia',
    'with-1':
      '(le|la)_(cogí|cojo|di|doy|agarré|sostuve)_(de_)la_mano (le|la|lo)_(abracé|acompañé|acompaño) me_senté_con me_quedé_con (lloré|lloramos|he_llorado|hemos_llorado)_con me_abrazó a_su_lado',
    'came-3': `vino viene (ha|había|han)_venido llegó llega (ha|había)_llegado entró entra (ha|había)_entrado ingresó ingresa (ha|había)_ingresado acudió acude (ha|había)_acudido
      apareció aparece (ha|había)_aparecido se_(me_|nos_|)presenta se_(me_|nos_|)presentó se_(me_|nos_|)ha_presentado consulta_por consultó (trajeron|traen|han_traído|trae) se_(me_|nos_|)(planta|plantó|cuela|coló) volvió vuelve (ha)_vuelto cayó_por caen remitid(o|a) derivad(o|a)`,
    'said-3':
      'dice dijo (ha|había)_dicho diciendo decía suelta soltó (ha)_soltado comenta comentó cuenta contó (ha)_contado explica explicó responde respondió contesta contestó (ha)_contestado jura juró asegura aseguró grita gritó (ha)_gritado confiesa confesó (ha)_confesado susurra susurró salta saltó me_mira_y me_llama reconoce reconoció',
    'asked-3':
      'pide pidió (ha|había)_pedido pidiéndome pidiendo pregunta preguntó (ha|había)_preguntado quiere quería (ha)_querido exige exigió (ha)_exigido reclama reclamó insiste insistió (ha)_insistido suplica suplicó ruega rogó solicita solicitó buscando',
    'did-3': `${thirdPerson('negar rechazar olvidar mentir confundir tragar tomar dejar mirar llamar abrazar agarrar regalar firmar escapar fugar inventar ocultar grabar amenazar insultar pegar morder escupir vomitar orinar mear cagar desnudar fumar beber comer buscar leer creer pensar esperar')}
      se_cree se_creía no_(apareció|vino|se_presentó|ha_venido|ha_aparecido) faltó_a ha_faltado dejó_de_tomar ha_dejado_de_tomar se_(tomó|toma|había_tomado|ha_tomado|tragó|metió|ha_metido|había_metido|comió) se_(fue|marchó|ha_ido|escapó|arrancó|quitó|ha_quitado) se_(niega|negó|ha_negado)_a me_(llamó|ha_llamado) nos_(llamó|insultó|grabó|ha_grabado|ha_insultado) (googleó|googlea|ha_googleado) ha_mirado_en_(internet|google)`,
    'outcome-3': `murió muere (ha|había)_muerto falleció fallece (ha|había)_fallecido se_(muere|murió|moría|nos_fue|nos_va|apagó|recuperó|ha_recuperado|despertó|ha_despertado|complicó|ha_complicado|salvó|ha_salvado|curó|ha_curado) nació (ha)_nacido dio_a_luz (ha)_dado_a_luz parió (ha)_parido
      (sale|salió|ha_salido)_adelante (sale|salió|ha_salido)_de_(la_uci|quirófano|alta) (entró|entra|ha_entrado)_en_parada (volvió|vuelve|ha_vuelto)_a_(andar|caminar|hablar|ver|comer|sonreír|respirar) mejoró (ha)_mejorado empeoró (ha)_empeorado
      (abre|abrió|ha_abierto)_los_ojos (dejó|ha_dejado)_de_respirar (está|estaba|sigue)_(ingresad(o|a)|intubad(o|a)|en_la_uci|sedad(o|a)|estable|grave|muy_mal|fatal) no_(salió|lo_superó|lo_cuenta|ha_salido) perdió_(el_bebé|la_pierna|un_ojo|la_vista|el_ojo|la_mano) ha_perdido_(el_bebé|la_pierna|un_ojo|la_vista) se_quitó_la_vida intentó_(suicidarse|quitarse_la_vida)`,
    'emotion-3': `${thirdPerson('llorar gritar temblar sonreír agradecer suspirar desmayar marear enfadar cabrear emocionar')}
      (rompió|rompe|ha_roto)_a_llorar se_(echó|echa|puso|pone|ha_echado|ha_puesto|me_ha_echado|me_echó|me_puso)_a_(llorar|gritar|temblar|reír) se_(derrumbó|ha_derrumbado|desmayó|ha_desmayado|mareó|enfadó|ha_enfadado|cabreó|emocionó|ha_emocionado) me_(abrazó|ha_abrazado|besó|dio_un_abrazo|ha_dado_un_abrazo|dio_las_gracias|ha_dado_las_gracias|sonrió|gritó|ha_gritado|insultó|ha_insultado|montó|ha_montado|monta|lió) se_enteró`,
    'found-3':
      'resultó_ser resultó_que resulta_que resultado: era_(un|una) tenía_(un|una) (tiene|tenía|lleva|llevaba)_(un|una|el|la|los|las|puesto|dos|tres|días|semanas|meses|años) fue_un sufrió (ha)_sufrido padece padecía diagnosticad(o|a)_de (le|la)_(diagnostican|diagnosticaron|han_diagnosticado) con_una con_un presentaba',
    one: 'uno una alguien otro otra un_tío una_tía unos_padres',
    'she-he': 'ella él =él le la lo su',
    me: 'me nos conmigo a_mí a_nosotros',
    ordinal:
      'primer(o|a) últim(o|a) segund(o|a) tercer(o|a) próxim(o|a) siguiente mi_primer(a) mi_últim(o|a) nuevo nueva enésim(o|a)',
    opener: `os_cuento os_voy_a_contar te_cuento les_cuento cuento_el_caso el_caso_de un_caso_de historia_real anécdota_(del_día|de_hoy|de_guardia) anécdota historia_de_hoy caso_real
      verídico basado_en_hechos_reales no_os_lo_vais_a_creer no_me_creeréis hilo_va hilo: la_historia_de una_historia ¿sabéis_qué_me_ha_pasado me_acaba_de_pasar me_ha_pasado lo_que_me_ha_pasado_hoy momento_del_día diálogo_real conversación_real escuchado_hoy escuchado_en_(consulta|urgencias|planta) perlas_de_la_consulta caso_curioso menud(o|a)_caso mi_guardia_de_hoy`,
    generic:
      'cada todo toda todos todas cualquier cualquiera ningún ninguna si cuando siempre_que los_pacientes las_pacientes muchos muchas algunos algunas la_mayoría los_que las_que quien quienes normalmente habitualmente en_general hay_que a_veces suele suelen',
    hypothetical:
      'imagina imaginad imagínate imaginaos imagínense supón supongamos pongamos por_ejemplo qué_pasaría qué_harías qué_haríais qué_harían y_si',
    fiction: `caso_ficticio ficticio ficticia ficticios ficticias inventad(o|a|os|as) ficción imaginari(o|a) simulad(o|a) simulación simulacro cualquier_parecido paciente_simulad(o|a) maniquí relato cuento novela serie película videojuego personaje actor_que_hace_de role_play caso_tipo caso_docente_inventado datos_modificados_y_ficticios`,
    published:
      'case_report caso_publicado publicad(o|a)_en publicamos publican NEJM lancet JAMA BMJ pubmed doi artículo_en revista nature cochrane et_al según_un_estudio un_estudio noticia_de leído_en vía_@',
    aggregate:
      'de_los_casos de_los_pacientes de_las_personas pacientes_atendidos por_ciento personas_al_año de_cada casos_al_año tasa incidencia prevalencia estadística media_de ensayo metaanálisis cohorte de_la_población al_año_en',
    'own-illness': `me_(operaron|operan|han_operado|van_a_operar|diagnosticaron|han_diagnosticado|ingresaron|han_ingresado|atendieron|han_atendido|atendió|duele|vacuné|he_vacunado|hicieron|han_hecho) mi_(cáncer|diagnóstico|enfermedad|operación|cirugía|tratamiento|médic(o|a)|ginecólog(o|a)|psicólog(o|a)|embarazo|parto|migraña|ansiedad|depresión|rehabilitación|recuperación|dentista|fisio) mis_(médicos|migrañas|pruebas) soy_(paciente|diabétic(o|a)|celíac(o|a)|asmátic(o|a)|superviviente) como_paciente fui_paciente yo_también_(tengo|tuve|he_tenido) tengo_(migraña|asma|gripe|fiebre|covid|cáncer|endometriosis|cita) estoy_(enferm(o|a)|de_baja|embarazada|ingresad(o|a)) cuando_(yo_|)estuve`,
    should:
      'debe deben debería deberían debéis hay_que conviene se_recomienda es_importante recomendamos puede pueden podría consulta consulte acude acuda recuerda recuerde recordad evita evite ten_en_cuenta requiere necesita precisa',
  },
  grammar: {
    'patient-told': [
      `{have-1} _0-3 <{a}|{this}|{my}|{ordinal} _0-2 {patient}>`,
      `{treat-1} _0-4 <${somePatient}>`,
      `<${somePatient}> _0-5 {said-3}|{asked-3}|{did-3}|{outcome-3}|{emotion-3}|{came-3}|{found-3}`,
      `{came-3}|{said-3}|{asked-3}|{emotion-3}|{outcome-3} _0-3 <${somePatient}>`,
      `{me} {said-3}|{asked-3} _0-3 <${somePatient}>`,
      `{opener} _0-5 <${someone}>`,
      `{opener} _0-6 <${somePatient}>`,
      `se (me|nos)? ha muerto|ido _0-3 <${someone}>`,
      `<el|la {patient}> de (hoy|ayer|antes|anoche|esta|la|las|mi)`,
      `<{my} {patient}> (favorito|favorita|preferido|preferida|de|del|que|más|se|me|hoy|ayer)`,
      `^ <{patient}> : `,
      `<{ordinal} {patient}> (del día|de la|de hoy|de mi|que)`,
    ],
    'person-told': [
      `{treat-1} _0-3 <${someone}>`,
      `(me|nos) {came-3} _0-3 <${someone}>`,
      `{came-3} _0-3 <${someone}>`,
      `<${someone}> _0-4 {came-3}|{said-3}|{asked-3}|{emotion-3}|{outcome-3}|{did-3}`,
      `{me} {said-3}|{asked-3}|{emotion-3} _0-2 <${someone}>`,
      `{have-1} _0-2 <${someone}> que|con|de`,
      `{told-1} _0-2 a <${someone}>`,
      '{told-1} _0-2 a|al <la|mi|el? {patient}|{person}|{elder}|{child}>',
      `<{the} {person}|{elder}|{child}> _0-4 {said-3}|{asked-3}|{emotion-3}|{did-3}|{outcome-3}|{found-3}`,
      `<${someone}> con|de _0-6 {came-3}|{said-3}|{found-3}`,
      `{with-1} _0-6 <mientras|cuando|hasta>`,
      `{treat-1} _0-2 a <uno|una|alguien>`,
      `(cuando|donde) <{the} {patient}|{person}|{elder}|{child}> (te|me|nos)`,
    ],
    'outcome-told': [
      '^ (ayer|hoy|anoche|al final|y|finalmente|esta mañana|esta noche)? <{outcome-3}>',
      '<(me|nos) (he|hemos)? {outcome-3}>',
      '<(me|nos) ha|han {emotion-3}>',
      '^ <{emotion-3}>',
    ],
    'slot-patient': [
      '<(el|la) de las (una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|#number)>',
      '<(el|la|lo|mi) de (la|el) (cama|box|habitación|habitacion|camilla|cubículo|sala|12|uci|puerta) #number?>',
      '<(el|la) del (box|cubículo|cubiculo|sillón|sillon) #number?>',
      '<{my} (cita|paciente|visita) de las _0-1 {time}|#number>',
      '<mi (de las|cama|box) #number>',
    ],
    vignette: [
      '<varón|hombre|mujer|niño|niña|paciente|lactante|señora|señor|chica|chico|gestante (de)? {age}> _0-6 (con|que|por|sin|diagnosticado|diagnosticada|acude|ingresa|consulta|refiere|presenta)',
      '<varón|mujer|niño|niña|lactante|paciente (de)? {age}>',
      '(caso|caso clínico|caso del día) : _0-2 <{person}|{child}|{patient}|{elder} _0-2 {age}>',
    ],
    'news-told': [
      '<{told-1}> _0-4 (que) (no|se|su|tiene|tenía|era|es|va|quedan|queda|le|la|lo|iba|ha|había)',
      '<(le|la|lo) (he|hemos) (dado|explicado|dicho|tenido)> _0-3 (noticia|diagnóstico|resultado|alta)',
      '<{with-1}>',
    ],
    'relative-told': [
      '<(el|la|un|una|su|otro|otra) {kin}> (del|de la|de un|de una|de mi)? _0-2 _0-3 {said-3}|{asked-3}|{emotion-3}|{did-3}',
      '{told-1} _0-1 a <(la|el|su|los) {kin}>',
      '<(los|las) (padres|hijos|hijas|familiares|hermanos)> (de|del) (un|una|la|el|mi) {patient}|{child}|{person}|{elder}',
    ],
    'generic-patient': [
      '{generic}|{hypothetical} _0-2 {patient}|{person}|{child}|{elder}',
      '{patient}|{person}|{child}|{elder} _0-4 {should}',
      '(si|cuando) (eres|tienes|estás|sos|tenés|es|usted)',
      '{the} {patient} (es|tiene|no es|debe|puede|siempre|crónico|experto|diabético|oncológico|pediátrico)',
      '(como|para|hacia|con|seguridad|derechos|experiencia|voz) (el|del|un|de) {patient}',
      'tipo|tipos de {patient}|pacientes',
    ],
  },
};
