import type { TopicText } from '../../reading/topics/index.ts';
import { knownHere } from './acquaintances.ts';
import { asides, asideWords } from './asides.ts';
import { byStaff } from './by-staff.ts';
import { madeUp } from './made-up.ts';
import {
  firstPast,
  firstPresent,
  gerunds,
  infinitives,
  participles,
  secondPresent,
  thirdPerson,
} from './morphology.ts';
import { farewellTold, partings } from './partings.ts';
import { scenes } from './scenes.ts';
import { slotPatients } from './slots.ts';
import { storyPhrases } from './story-phrases.ts';

/** What one does to and with somebody under care. */
const careVerbs = `operar visitar tratar explorar ingresar intubar extubar reanimar curar suturar sedar auscultar pinchar entrevistar
  diagnosticar trasladar vacunar anestesiar extirpar amputar vendar canalizar sondar palpar cateterizar transfundir remontar monitorizar valorar
  derivar rescatar salvar biopsiar escayolar inmovilizar duchar pesar acompañar consolar cuidar desfibrilar ventilar aspirar drenar coser recetar
  sacar quitar lavar bañar cambiar revisar evaluar checar atar contener acostar levantar maquillar peinar alimentar medicar inyectar enyesar suturar
  desinfectar limpiar estabilizar desfibrilar recibir despedir rescatar desconectar tranquilizar bajar subir`;

export const story: TopicText<'story'> = {
  lexicon: {
    ...asideWords,
    ...madeUp,
    ...partings,
    'free-time':
      'primer_día_(de|del)_(cole|colegio|escuela|guarde|guardería|insti|instituto|kínder|jardín|universidad|uni) función_(de|del)_(cole|colegio|fin_de_curso) gimnasio piscina_municipal supermercado peluquería peluquero yoga pilates crossfit maratón playa cine teatro concierto estadio derbi boda lavadora lavavajillas sofá netflix mudanza taxista multa hipoteca discoteca vacaciones',
    'treat-1': `pasé_visita_a pasamos_visita_a traje_al_mundo (trajimos|traemos|traíamos)_al_mundo perdimos_a perdí_a (hemos|he)_perdido_a se_(me|nos)_(ha_muerto|murió|muere|ha_ido|fue|quedó|moría|iba) se_nos_complicó
      se_(me|nos)_ha_parado mandé_a mandamos_a le_(pusimos|puse|hicimos|hice|sacamos|saqué|quitamos|dimos|di|cogimos|cogí|tomamos) (le|la|lo)_(mandé|mandamos|pasé|pasamos|llevé|llevamos|dejé|dejamos|encontré|encontramos)
      le_(he|hemos)_(puesto|hecho|sacado|quitado|dado|cogido|tomado|metido) (damos|doy|dimos|di)_(el|de)_alta (hemos|he)_dado_(el|de)_alta atend(í|imos|íamos) (metido|metí|metimos|meter)_(la|las|mis|una)_mano(s)_(en|dentro|por)`,
    'treat-past': firstPast(careVerbs),
    'treat-part': `${participles(`${careVerbs} atender`)} puesto hecho_(una|un|la|el) dado_(el|de)_alta visto_a mandado_a_casa`,
    'treat-inf': infinitives(`${careVerbs} atender poner`),
    'treat-ger': gerunds(`${careVerbs} atender poner`),
    'treat-now': firstPresent(`${careVerbs} depilar teñir masajear pelar`),
    'treat-2': '',
    'treat-you': secondPresent(careVerbs),
    'did-to-1': '',
    'told-you': '',
    'treated-3': `(la|lo|le)_(operaron|intubaron|ingresaron|trajeron|trasladaron|amputaron|reanimaron|sedaron|encontraron|llevaron|cosieron|derivaron|sacaron|trajo|traen|bajan|suben) (fue|ha_sido|era)_(operad|intubad|ingresad|trasladad|derivad|atendid|dad|reanimad|diagnosticad)(o|a)
      (le|la|lo)_han_(operado|amputado|ingresado|intubado|traído|quitado|puesto|encontrado|sacado|dado_el_alta) (sigue|está|estaba|quedó)_(ingresad|intubad|sedad|conectad|sondad|entubad|operad)(o|a) reanimad(o|a)_durante`,
    'past-1': `=*é !café !bebé !qué !sé !té !puré !josé !aunque !porqué !pie !aré !esté !dé !carné !bidé !rapé =*aré =*eré =*iré !iré dije hice puse tuve quise pude supe fui di vi traje estuve anduve vine dijimos hicimos pusimos tuvimos quisimos
      pudimos fuimos vinimos dimos estuvimos trajimos le_dije (he|hemos)_(dicho|visto|hecho|puesto|vuelto|abierto|escrito)`,
    'past-3': `=*ó !paró dijo hizo puso quiso pudo supo tuvo estuvo vino trajo fue dio vio condujo produjo mintió rió dijeron hicieron pusieron quisieron vinieron trajeron fueron tuvieron (ha|había)_(dicho|hecho|puesto|visto|vuelto|muerto|roto|abierto|escrito|cubierto|resuelto)`,
    'past-3pl': '=*aron =*ieron !fueron dieron pusieron hicieron trajeron',
    participle:
      '*ado *ido !lado !grado !estado !mercado !pasado !sentido !partido !marido !sonido !ruido !apellido !significado',
    'to-me-3': `${thirdPerson('llamar mandar escribir traer reconocer:reconoc abrazar agarrar regalar amenazar insultar pegar morder:muerd escupir vomitar grabar mirar enseñar mostrar guardar besar soltar:suelt coger apretar:apriet recitar cantar confundir arrancar lanzar tirar plantar estampar')}`,
    'tell-inf':
      'decir(le|les|selo|) explicar(le|les|) comunicar(le|les|) contar(le|les|) pedir(le|) informar(le|) dar(le|)_la_noticia',
    gerund: '*ando *iendo !cuando !comando !mando !bando',
    'told-me': '',
    'have-1':
      'tengo tenemos tenía teníamos tuve tuvimos (he|hemos)_(tenido|visto) llevo_(a|un|una) sigo_a seguimos_a (me|nos)_(toca|tocó|tocaba|ha_tocado) (he|hemos)_estado_con estuve_con estaba_con me_(encontré|encuentro|crucé|topé|topo)_con (conozco|conocí|he_conocido)_a hay_(una|un) había_(una|un) vi_a vimos_a veo_a (acabo|acabamos)_de_ver viendo_a',
    'told-1': `(cómo|a_ver_cómo)_le_(digo|explico|decimos) le_voy_a_(decir|explicar) le_tengo_que_(decir|explicar) decirle_a explicarle_a cuando_le_dije dije_la_palabra le_(dije|digo|decimos|dijimos|expliqué|explico|comenté|pregunté|pregunto|preguntamos|conté|pedí|contesté|contesto|respondí|respondo|solté|recomendé|insistí|avisé|mandé|receté|propuse|ofrecí) le_(he|hemos)_(dicho|explicado|preguntado|contado|comentado|pedido|respondido|contestado)
      (tuve|tuvimos|he_tenido|hemos_tenido)_que_(decirle|explicarle|darle|comunicarle|pedirle) decirle_(que|a) di_la_noticia dar_la_noticia darle_la_noticia`,
    'with-1':
      '(años|meses)_(juntos|juntas) (le|la)_(cogí|cojo|di|doy|agarré|sostuve|tomé|apreté)_(de_|)la_mano (le|la|lo)_(abracé|acompañé|acompaño|abrazamos) me_senté_con me_quedé_con nos_quedamos_con (lloré|lloramos|he_llorado|hemos_llorado) me_abrazó a_su_lado cogiéndole_la_mano le_canté le_cantamos le_(cerré|cerramos)_los_ojos le_(peiné|leí|leímos|puse_música|sujeté|sostuve)_(el|la|los|un|una|) nadie_(viniera|vino|venía|vendría)_a_(verl(a|o)|visitarl(a|o)|buscarl(a|o)) sin_que_nadie_(viniera|la|lo)',
    'came-3': `vino viene venía (ha|había|han)_venido ${thirdPerson('llegar entrar ingresar acudir aparecer cruzar bajar subir aterrizar')} se_(me_|nos_|)(presenta|presentó|planta|plantó|cuela|coló|ha_presentado|ha_plantado|sienta|sentó|aparece|apareció) consulta_por
      consultó trajeron traen han_traído trae trajo volvió vuelve ha_vuelto remitid(o|a) derivad(o|a) cayó cae regresa regresó vino_a vuelta_a (pasó|pasa|pasaba|ha_pasado|pasaron|han_pasado)_por_(mis_manos|nuestras_manos|mi_(consulta|camilla|sillón|box|quirófano|mesa)|nuestro_(quirófano|servicio|box)|nuestra_(consulta|planta|uci|sala)) (cayó|cae|ha_caído|acabó|terminó)_en_(mis_manos|mi_(camilla|box|mesa|quirófano|consulta|guardia|planta))
      (está|estuvo|estaba|tumbad(o|a)|sentad(o|a)|se_(sentó|sienta|tumbó|tumba))_en_mi_(sillón|camilla|box|quirófano|consulta|diván|butaca|planta|mesa)`,
    'said-3': `dice dijo (ha|había)_dicho diciendo(me|) decía ${thirdPerson('comentar explicar responder contestar jurar asegurar gritar susurrar insistir llamar preguntar soltar:suelt contar:cuent confesar:confies recitar cantar')} me_mira_y reconoce reconoció reconocer_que`,
    'asked-3': `${thirdPerson('pedir:pid preguntar exigir reclamar insistir suplicar rogar:rueg solicitar')} buscando`,
    'did-3': `${thirdPerson('negar:nieg rechazar olvidar mentir:mient confundir tragar tomar dejar mirar abrazar agarrar regalar firmar escapar fugar inventar ocultar grabar amenazar insultar pegar morder:muerd escupir vomitar orinar mear cagar desnudar fumar beber comer buscar creer pensar esperar arrancar tirar romper abrir guardar enseñar mostrar meter')}
      se_cree se_creía no_(apareció|vino|se_presentó|ha_venido|ha_aparecido|llegó) (faltó|falta)_a ha_faltado (dejó|ha_dejado)_de_tomar se_(tomó|toma|había_tomado|ha_tomado|tragó|metió|ha_metido|había_metido|comió|mete|ha_comido|fue|marchó|ha_ido|escapó|arrancó|quitó|ha_quitado|arranca|hizo|ha_hecho|puso|pone|quedó|queda|durmió|levantó|sacó|tiró|niega|negó|ha_negado)
      (me|nos)_(llamó|ha_llamado|insultó|grabó|ha_grabado|ha_insultado|escupió|pegó|mordió|vomitó|ha_vomitado) (googleó|googlea|ha_googleado) ha_mirado_en_(internet|google) sin_(ayuno|ducharse|avisar|cita|citarse) quiere quería quiso ha_querido pretende pretendía`,
    'outcome-3': `murió muere (ha|había)_muerto falleció fallece (ha|había)_fallecido se_(muere|murió|moría|apagó|recuperó|ha_recuperado|despertó|ha_despertado|complicó|ha_complicado|salvó|ha_salvado|curó|ha_curado|nos_fue|me_fue|me_murió|nos_murió) nació (ha)_nacido dio_a_luz ha_dado_a_luz parió (ha)_parido
      (sale|salió|ha_salido)_adelante (sale|salió|ha_salido)_de_(la_uci|quirófano|alta|mi_quirófano|esta) (entró|entra|ha_entrado)_en_parada (volvió|vuelve|ha_vuelto)_a_(andar|caminar|hablar|ver|comer|sonreír|respirar|latir|nacer) mejoró (ha)_mejorado empeoró (ha)_empeorado ya_(respira|camina|come|anda|habla|sonríe)
      (abre|abrió|ha_abierto)_los_ojos (dejó|ha_dejado)_de_respirar (está|estaba)_(estable|grave|muy_mal|fatal|crític(o|a)) no_(salió|lo_superó|lo_cuenta|ha_salido|lo_logró|aguantó|sobrevivió|despertó) perdió_(el|la|al|un)_(bebé|pierna|vista|ojo|mano|niño|niña|dedo) ha_perdido_(el|la|al|un)_(bebé|pierna|vista|ojo|mano|niño)
      se_quitó_la_vida intentó_(suicidarse|quitarse_la_vida|matarse) descansa(_en_paz|_guerrer(o|a)) dep vuela_alto se_va_a_(quedar|morir) quedarse_sin_(pierna|pie|ojo) su_último_aliento último_suspiro salió_por_su_propio_pie dada_de_alta dado_de_alta (tocó|toca|ha_tocado|tocando|hizo_sonar|sonó)_la_campana campana_tocada (lo_|)(logró|consiguió|hizo)_nuestr(o|a) se_(le|nos)_(ha_parado|paró|para|detuvo)_el_corazón ya_no_(viene|vendrá|está|estaba|volverá|vuelve|tiene_arreglo) (ya_|)no_(volvería|volverá|vuelve|va_a_(volver_a|poder)|podrá|iba_a_(volver_a|poder))_(a_|volver_a_|)(bailar|andar|caminar|conducir|trabajar|tocar|correr|ver|hablar|jugar|cantar|escribir|torear|competir|nadar|pescar|subirse) no_(vendrá|volverá)_más su_(silla|cama)_vacía se_fue_para_siempre dejó_de_(latir|hacerlo|moverse) salió_(caminando|andando|por_su_pie|cantando) por_fin_(durmió|respiró|comió|lloró|sonrió|despertó|habló) durmió_sin volvió_a_(latir|casa) latió no_se_(movía|mueve)_nada ya_no_(latía|respiraba|se_movía) acaba_de_(nacer|morir|despertar|fallecer)`,
    'emotion-3': `${thirdPerson('llorar gritar temblar agradecer suspirar desmayar marear enfadar cabrear emocionar besar')} sonríe sonrió ha_sonreído (rompió|rompe|ha_roto)_a_llorar se_(echó|echa|puso|pone|ha_echado|ha_puesto|me_ha_echado|me_echó|me_puso|me_pone|me_echa)_a_(llorar|gritar|temblar|reír|rezar)
      se_(derrumbó|ha_derrumbado|desmayó|ha_desmayado|mareó|enfadó|ha_enfadado|cabreó|emocionó|ha_emocionado|orinó|meó|cagó|desmayaba) (me|nos)_(abrazó|ha_abrazado|besó|dio_un_abrazo|ha_dado_un_abrazo|dio_las_gracias|ha_dado_las_gracias|sonrió|gritó|ha_gritado|insultó|ha_insultado|montó|ha_montado|monta|lió|bendijo) se_enteró con_lágrimas llorando gritando`,
    'found-3': `resultó_(ser|que) resulta_que era_(un|una) tenía_(un|una|el|la|los|las|dos|tres|más) (tiene|lleva|llevaba|traía|trae)_(un|una|el|la|los|las|puesto|puesta|dos|tres|días|semanas|meses|años|más) fue_un sufrió (ha)_sufrido padece padecía diagnosticad(o|a)_de (le|la)_(diagnostican|diagnosticaron|han_diagnosticado) presentaba
      no_tiene no_tenía había_(comido|bebido|tomado|fumado)`,
    'time-told': `hoy ayer anoche anteayer antier esta_(mañana|tarde|noche|madrugada|semana) hace_(un_rato|unas_horas|una_hora|dos_horas|unos_días|dos_días) ayer_(noche|tarde) el_otro_día (el|este)_(lunes|martes|miércoles|jueves|viernes|sábado|domingo) la_semana_pasada de_madrugada a_las_(once|doce|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)
      a_primera_hora a_última_hora recién ahorita hace_nada acaba_de acabo_de acabamos_de en_nochebuena en_nochevieja en_navidad ahora_mismo justo_ahora hace_un_(ratito|rato|momento) hace_(media_hora|diez_minutos|cinco_minutos) antes_de_(comer|desayunar) a_mediodía de_mañana cambio_de_turno en_reyes el_día_de`,
    addressed: `doctor(a|cita|cito|) doc   enfermer(a|o) seño señorita licenciad(o|a) lic jefa matrona`,
    'author-role': `(soy|como|de|siendo)_(enfermer(o|a)|médic(o|a)|doctor(a|)|auxiliar|matron(a)|celador(a|)|dentista|farmacéutic(o|a)|residente|urgenciólog(o|a)|pediatra|ginecólog(o|a)|anestesista|cirujan(o|a)|psicólog(o|a)|fisio|paramédic(o|a)|técnico|tens|tcae|interno|psiquiatra|odontólog(o|a))_(y|en|desde|que|de|hace) años_de_(enfermer(a|o|ía)|médic(o|a)|profesión|carrera|auxiliar|residente|urgencias|consulta|oficio|matrona|cirujan(o|a)|dentista|farmacia) en_mi_(carrera|vida_profesional)`,
    'like-mine': `(la_edad_de|como|podría_ser|como_si_fuera|igual_que|misma_edad_que|parecid(o|a)_a|me_recuerda_a|me_recordó_a)_mi(s|) (tenía|tiene|cumplía)_mi_edad (se_llama|se_llamaba)_(como|igual_que)_(yo|mi) nació_el_mismo_(día|año)_que_yo mismo_nombre_que_(yo|mi) podía_ser_mi de_mi_edad mi_misma_edad `,
    'asks-help': `qué_(puedo|debo|podría)_(tomar|hacer) alguien_(sabe|conoce|puede|tiene) a_alguien_(más|le) ayuda_por ayúdenme alguna_recomendación necesito_(ayuda|medicamento|medicina|urgente|donantes) se_(busca|necesita|necesitan|buscan)_(donantes|voluntarios|sangre|plasma|medicamento) por_favor_rt`,
    one: 'uno una alguien otro otra unos_padres un_paciente',
    'she-he': 'ella =él',
    me: 'me nos conmigo a_mí a_nosotros',
    ordinal:
      'primer primer(o|a) tercer últim(o|a) segund(o|a) tercer(o|a) cuart(o|a) quint(o|a) sext(o|a) séptim(o|a) octav(o|a) noven(o|a) décim(o|a) undécim(o|a) duodécim(o|a) próxim(o|a) siguiente enésim(o|a) nuev(o|a) penúltim(o|a)',
    opener: `os_cuento os_voy_a_contar te_cuento les_cuento les_voy_a_contar cuento_el_caso el_caso_de historia_real anécdota(s) historia_de_hoy caso_real caso_del_día verídico basado_en_hechos_reales (con_esto_|así_|)(cierro|cerramos|acabo|termino)_(la_semana|la_guardia|el_día|la_consulta|el_turno) hoy_(fue|ha_sido|era)_(distint|diferente)(o|a|) (mi|el|la)_favorit(o|a)_de_(hoy|la_semana|ayer|la_guardia|la_mañana) no_os_lo_vais_a_creer no_me_creeréis no_me_van_a_creer no_lo_van_a_creer ¿sabéis_qué me_acaba_de_pasar
      me_ha_pasado lo_que_me_(ha_pasado|pasó) momento_del_día diálogo_real conversación_real escuchado_(hoy|en) perlas_de caso_curioso menud(o|a)_caso mi_guardia_de_hoy storytime chisme_de caso_clínico caso_de_hoy diagnóstico_de_hoy paciente_del_día cosas_que_pasan_en esto_es_real true_story nunca_había_visto jamás_había_visto lo_más_(raro|fuerte|loco|surrealista) la_cara_(que|de|del|de_la) menuda_cara qué_cara su_cara_cuando mi_parte_favorita_del_día lo_mejor_del_(día|turno) lo_peor_del_(día|turno)`,
    generic:
      'cada todo toda todos todas cualquier cualquiera ningún ninguna si cuando siempre_que muchos muchas algunos algunas la_mayoría quien quienes normalmente habitualmente en_general a_veces suele suelen',
    hypothetical:
      'imagina imaginad imagínate imaginaos imagínense imaginemos supón supongamos pongamos qué_pasaría qué_harías qué_haríais qué_harían y_si_(llega|viene|tu|su|un|una|te)',
    'public-talk': `prevención prevenir prevenible(s) consejos guía campaña comparte compártelo compartid infórmate información cifras datos millones aumento aumenta(n|) crece(n|) sube(n|) baja_un ley gobierno ministerio consejería sindicato(s) jornada(s) taller(es) curso(s) charla(s) webinar congreso inscripción inscripciones inscríbete plazas
      horario abierto cerrado abrimos cerramos citas pide_cita pedir_cita sin_cita reserva descubre aprende sabías_que ¿sabías día_mundial día_internacional síntomas_de factores_de_riesgo riesgo(s) mitos bulos evita cuida cuídate recuerda recordad acude consulta_con estudio investigación según expertos especialistas europa españa méxico argentina país mundo población sociedad personas_con pacientes_con familias
      te_explicamos explicamos os_esperamos gracias_a bienvenid(o|a|os|as) enhorabuena felicidades felices orgullos(o|a|os|as)_de ánimo celebra* celebramos cumple(n|) aniversario jubila* nuestr(o|a)_(nuevo|nueva|equipo|servicio) nuevo_servicio inaugura* disponible(s) novedad(es) hilo: apertura voluntari(os|as) se_busca(n|) exigimos reivindic* huelga basta_ya`,
    'shop-talk': `me_(tocó|toca|ha_tocado|tocaba) nos_(tocó|toca|ha_tocado) me_firmó firmé firmo el_alta quirofanazo la_vía canalizar pase_de nota_de_evolución interconsulta el_busca el_parte triaje nivel_(1|2|3) rojo amarillo nos_entra nos_llega nos_traen ingresa ingresamos subimos_a bajamos_a piso pabellón turnazo guardiazo el_box los_boxes mi_planta historia_clínica anamnesis motivo`,
    aggregate:
      'de_los_casos de_los_pacientes de_las_personas de_las_mujeres de_la_población pacientes_atendidos por_ciento personas_al_año de_cada casos_al_año tasa incidencia prevalencia estadística media_de ensayo_clínico metaanálisis cohorte estudio_sobre',
    'own-illness': `me_(operaron|operan|han_operado|van_a_operar|diagnosticaron|han_diagnosticado|ingresaron|han_ingresado|atendieron|han_atendido|atendió|duele|vacuné|he_vacunado|hicieron|han_hecho|han_puesto|pusieron|recetaron|ha_recetado|recetó|vacunaron|inyectaron|quitaron|han_quitado|detectaron|rompí|caí)
      mi_(cáncer|diagnóstico|enfermedad|operación|cirugía|tratamiento|médic(o|a)|doctor(a|)|ginecólog(o|a)|psicólog(o|a)|psiquiatra|oncólog(o|a)|embarazo|parto|migraña|ansiedad|depresión|rehabilitación|recuperación|dentista|fisio|nutricionista|diabetes|endometriosis) mis_(médicos|migrañas|pruebas|dolores) soy_(paciente|diabétic(o|a)|celíac(o|a)|asmátic(o|a)|superviviente|bipolar) como_paciente fui_paciente yo_también_(tengo|tuve|he_tenido)
      tengo_(migraña|asma|gripe|gripa|fiebre|covid|cáncer|endometriosis|cita|ansiedad|depresión|diabetes|anemia|dolor|ganas) estoy_(enferm(o|a)|de_baja|embarazada|ingresad(o|a)) cuando_(yo_|)estuve padezco sufro_de mi_vacuna hacerme realizarme ponerme operarme vacunarme sentirme recuperarme me_he_(levantado|caído|puesto|mareado|despertado|sentido|contagiado|hecho) me_siento me_encuentro_(mal|fatal|mejor) me_puse_(mal|enferm(o|a)) no_puedo_con_mi he_pasado_(el|la)_(covid|gripe) pasé_(el|la)_(covid|gripe) estoy_(agotad|encerrad|trist|fatal|mal|destrozad)(o|a|e|) mi_(vida|cuerpo|cabeza|casa|psiquis|salud) dentro_de_mí yo_(no_puedo|siento|sufro) quiero_vomitar me_(estoy|quede|quedé)_(volviendo|en) mi_experiencia_como me_(detectaron|debutó|debuta|internaron|diagnosticó) mi_(primera|segunda|tercera|cuarta|última)_(quimio|dosis|sesión|radio) la_enfermedad_me mi_enfermedad desde_que_(tengo|me) me_he_(desmayado|roto|caído) me_(desmayé|rompí|caí) estuve_(ingresad|mal|enferm|hospitalizad)(o|a|) tengo_el_alta estuve_ingresad(o|a) estuve_en_(la_uci|cama|el_hospital) me_(dieron|han_dado)_(de_baja|la_baja|el_alta) mis_(secuelas|brotes|crisis|dolores|síntomas) me_(arde|pica|late|tiembla|sangra|ataca|desmayaba|mareaba|ahogaba|dolía|cansa)_(el|la|los|las|todo|mucho|un) me_quité_(el|los|la)_(parche|puntos|yeso|escayola|férula) que_me_(extirpen|operen|quiten|pongan|ingresen|duerman) no_pude_(seguir_|)(trabajar|trabajando|levantarme|dormir) formaba_parte_de_mí a_los_(diabéticos|celíacos|enfermos|pacientes)_como_yo como_yo ya_estoy_de_nuevo_en me_duele_(absolutamente_|)todo_(el_cuerpo|hoy) mi_mejoría mi_médic(o|a)_(me|decidió) nuevo_brote pleno_brote mi_brote`,
    should: `debe deben debería deberían debéis conviene se_recomienda es_importante es_fundamental recomendamos puede pueden podría podrían consulta_(a|con)_(tu|su) consulte acude acuda acudid recuerda recuerde recordad evita evite evitad ten_en_cuenta requiere necesita precisa merece merecen no_hagáis no_hagan no_haga por_favor_no`,
  },
  phrases: storyPhrases,
  grammar: {
    ...asides,
    'known-here': knownHere,
    'farewell-told': farewellTold,
    'outcome-dated': [
      '^ _0-2 <{outcome-3}> _0-4 {time-told}|{date}|{time}',
      '{time-told} <{outcome-3}>',
      '{time-told} (se|nos|me|ha) _0-1 <{outcome-3}>',
    ],
    'speaks-to-author': [
      ', <{addressed}> "',
      ', <{addressed}> (y|pero|mientras|me|con|dice|dijo)',
      '<{care-place}|{duty}> : "',
      '<{care-place}|{duty}> : —',
      ': <{addressed}> ;',
      ', <{addressed}> ;',
      '" <{addressed}> ;',
      '— <{addressed}> ;',
      '(sí|no|ay|oiga|mire|hola|gracias|perdone|buenas) <{addressed}> ;',
      '" <{addressed}> (me|tengo|yo|no|es|mi|le|usted|creo|vengo|quiero|puede|puedo)',
    ],
    'event-noted': [
      ...scenes['event-noted'],
      '^ {time}|{time-told} (un|una)? <{condition}|{procedure}>',
      ': <{condition}|{procedure}> ;',
      '^ _0-1 <se (ha|había)? (tragó|comió|metió|clavó|introdujo|tragado|metido|comido|clavado) _0-3 (bombilla|bombillo|pila|pilas|moneda|monedas|imán|imanes|pepino|zanahoria|berenjena|vibrador|tapón|clavo|clavos|tornillo|tornillos|espina|insecto|cucaracha|garrapata|garbanzo|lego|canica|canicas|condón|preservativo|anzuelo|astilla|alfiler|batería|baterías|botella|frasco|llave|llaves|desodorante|cepillo|mando|juguete|juguetito|anillo|hueso|frijol|pendiente|arete|palo|lápiz|tenedor|cuchara|mechero|encendedor|bolsita|ficha|aguja)>',
      '^ (y|hoy)? (otro|otra|primer|primera|segundo|segunda|tercer|tercera|cuarto|cuarta|último|última|enésimo|enésima) <{procedure}|{condition}|{care-event}>',
      '^ (hoy)? <{procedure}|{condition}> (en|por|a) (el|la|un|una|las|mitad|media|plena)',
      '^ (#number|dos|tres|cuatro|cinco) <{procedure}|{condition}> (lleva|llevaba|ya|van|y|;|por|con)',
      ': <(intento|sospecha|crisis|ataque|brote|parada) de? {condition}|{procedure}|{symptom}>',
      '^ <(intento|sospecha) de? {condition}|{procedure}>',
    ],
    'patient-told': [
      ...scenes['patient-told'],
      '^ <{patient}> _0-1 (:|—)',
      '{have-1}|{treat-1} _0-4 <{one-patient}>',
      '{treat-1} _0-3 <{the} {patient}>',
      `<{one-patient}|{the} {patient}> _0-6 {said-3}|{asked-3}|{did-3}|{outcome-3}|{emotion-3}|{came-3}|{found-3}|{told-me}|{past-3}`,
      `{came-3}|{said-3}|{asked-3}|{emotion-3}|{outcome-3}|{told-me} _0-3 <{one-patient}>`,
      '{opener} _0-6 <{one-patient}|{one-person}>',
      'se (me|nos)? ha muerto|ido _0-3 <{one-person}|{one-patient}>',
      '<el|la {patient}> de (hoy|ayer|antes|anoche|esta|la|las|mi)',
      '<{my} {patient}> (favorito|favorita|preferido|preferida|de|del|que|más|se|me|hoy|ayer)',
      '^ <{patient}> (:|—)',
      '<{ordinal} {patient}> (del día|de la|de hoy|de mi|que)',
      '<{the} {patient}> (más|psiquiátrico|diabético|de) _0-3 {did-3}|{said-3}|{asked-3}|{came-3}|se',
    ],
    'act-told': [
      '<(sacamos|saqué|extrajimos|extraje|quitamos|quité|encontramos|encontré|retiramos|pescamos|(hemos|he) (sacado|extraído|quitado|encontrado|retirado)) _0-3 (bombilla|bombillo|foco|botella|frasco|pila|pilas|moneda|monedas|imán|imanes|llave|llaves|pepino|zanahoria|plátano|banano|berenjena|desodorante|cepillo|mando|juguete|juguetito|vibrador|bote|tapón|anillo|clavo|clavos|tornillo|tornillos|hueso|espina|insecto|cucaracha|garrapata|mosca|garbanzo|frijol|lego|canica|canicas|pendiente|arete|vaso|vela|palo|boli|bolígrafo|lápiz|cuchillo|tenedor|cuchara|mechero|encendedor|cargador|móvil|celular|condón|preservativo|bolsita|batería|baterías|dado|ficha|aguja|alfiler|anzuelo|astilla)>',
      '<(nunca|jamás|(primera|última) vez que) _0-4 {participle}|{treat-1} _0-4 {body-part}|{procedure}|{condition}>',
      '<{treat-1} _0-3 {body-part}|{condition}|{procedure}|{device}>',
    ],
    'person-told': [
      '^ (hoy|ayer)? <{one-person}> (que|con|en|de) _0-3 {care-place}|{condition}|{procedure}|{duty}|{device}|dejan|traen|llega|deja',
      '(acabo|tuve|tengo|toca) (de|que) {tell-inf} _0-1 a|al <{one-person}|{the-person}>',
      `{treat-1} _0-4 <{one-person}|{one-patient}|{one-worker}>`,
      `{came-3}|{told-me} _0-3 <{one-person}>`,
      `<{one-person}|{one-worker}> _0-5 {came-3}|{said-3}|{asked-3}|{emotion-3}|{outcome-3}|{did-3}|{told-me}|{past-3}`,
      '{told-me}|{emotion-3}|{said-3} _0-2 <{one-person}|{the-person}|{one-worker}>',
      `{have-1} _0-2 <{one-person}> (que|con|de)`,
      '{told-1} _0-2 a|al <{one-person}|{the-person}|{one-worker}>',
      '{treat-1} _0-3 (a)? <{the-person}>',
      '<{the-person}|{one-worker}> _0-4 {said-3}|{asked-3}|{emotion-3}|{did-3}|{outcome-3}|{found-3}|{came-3}|{told-me}|{past-3}',
      '{outcome-3} _0-2 <{the-person}|{one-person}>',
      `<{bare-person}>`,
      '{with-1} _0-6 <mientras|cuando|hasta>',
      '(cuando|donde) <{the-person}> (te|me|nos)',
      '<{caricature}> (de (ayer|hoy|anoche|esta|la|las|los|turno|siempre|todos))',
    ],
    'outcome-told': [
      '^ (y|pero|entonces|después|luego)? <(dejó|paró) de (latir|hacerlo|respirar|moverse)>',
      '^ _0-2 <{outcome-3}>',
      '<(me|nos) (he|hemos)? {outcome-3}>',
      '^ (ayer|hoy|anoche|y|esta mañana|esta noche)? <{emotion-3}>',
    ],
    'dropped-told': [
      '^ _0-3 {time}|{time-told} <{came-3}|{asked-3}|{treated-3}|{emotion-3}> !el !la !los !las !un !una !nuestro !nuestra !{staff}',
      '^ <se (ha|había)? (tragó|comió|metió|introdujo|clavó|tragado|metido|comido|clavado) _0-3 (bombilla|bombillo|foco|botella|frasco|pila|pilas|moneda|monedas|imán|imanes|llave|llaves|pepino|zanahoria|plátano|banano|berenjena|desodorante|cepillo|mando|juguete|juguetito|vibrador|bote|tapón|anillo|clavo|clavos|tornillo|tornillos|hueso|espina|insecto|cucaracha|garrapata|mosca|garbanzo|frijol|lego|canica|canicas|pendiente|arete|vaso|vela|palo|boli|bolígrafo|lápiz|cuchillo|tenedor|cuchara|mechero|encendedor|cargador|móvil|celular|condón|preservativo|bolsita|batería|baterías|dado|ficha|aguja|alfiler|anzuelo|astilla)>',
      '^ (trae|trajo|traía|saca|sacó|llega con|venía con|vino con) _0-1 <{test}|{clinical-image}|{care-document}|{device}|{drug}>',
      '<{she-he}> _0-1 {said-3}|{asked-3}|{did-3}|{came-3}|{emotion-3}|{outcome-3}|{past-3}',
      '{emotion-3}|{did-3} (con|en|al|a|de) _0-2 <{device}|{procedure}|{test}|{drug}>',
      '^ _0-2 <{told-me}>',
      '^ (y|hoy|ayer|anoche|luego|encima|va|pero)? (encima|va|hoy|luego)? <{came-3}|{asked-3}|{did-3}|{treated-3}> !{staff}',
      '^ _0-1 <{told-1}>',
      '<{told-1}> (si|que|a)',
      '^ _0-3 <{treated-3}>',
      '(, |y|que|pero) <{told-me}>',
    ],
    'slot-patient': [
      ...scenes['slot-patient'],
      ...slotPatients,
      '<(el|la) (primera|primero|última|último|siguiente|segunda|segundo) de (la|hoy|mañana|ayer|esta)>',
      '<(el|la|al) (del|de la|de los|de las) (chaleco|camisa|gorra|chándal|pijama|bata|camiseta|sombrero|boina|abrigo|vestido|corbata|chanclas|pantuflas|tatuaje|bigote|barba|coleta|rastas|bastón|andador|maletín|bolso|perro|perrito|gafas|lentes|bufanda|chaqueta|chamarra|campera|jersey|sudadera|poncho|uniforme|moño|trenzas|uñas|peluca|zapatos|tacones|rosario|mantilla|pañuelo|guitarra|loro|peluche|maleta|anillos|collar|sandalias|saco|traje) _0-2> (lleva|se|me|nos|no|ha|dice|dijo|está|sigue|llegó|vino|viene|quiere|pide|ya|hoy|acaba|insiste|pregunta|volvió|vuelve|resultó|llora|lloró|grita)',
      '<(la|el|una|un|al|esa|ese) {condition}|{procedure} (del|de la|en el|en la) (#number|cama|box|fondo|habitación|cubículo|pasillo|ventana|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)>',
      '<(el|la) {condition}|{procedure} de (hoy|ayer|anoche|esta mañana|esta noche|las _ )>',
      '<(el|la) (señor|señora|abuelo|abuela|chico|chica|paciente|doña)? (del|de la|de los|de las) (pasillo|fondo|esquina|rincón|ventana|puerta)> (se|me|nos|no|ha|dice|dijo|está|sigue|lleva|ya)',
      '<{the-person}|{one-worker}|{one-person}|{staff}|{patient}|{elder} (de|en) la|el #number>',
      '<(de|en) la #number> ;',
      '<(el|la|al|los|las) (de|del) _0-1 {condition}|{procedure}|{symptom}> (se|que|me|ya|sigue|hoy|mañana|ayer|no|está|viene|vuelve|ha)',
      '<(el|la|al|del) de las (una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|#number)>',
      '<(el|la|lo|mi|al|del) (abuelo|abuela|señor|señora|chico|chica|paciente|viejo|vieja|abuelito|abuelita|loco|loca)? (de|del) (la|el)? (cama|box|habitación|camilla|cubículo|sala|uci|incubadora|cuna|cuarto|sillón|fondo|pasillo|ventana) #number?>',
      '<(el|la|al|del) (abuelo|abuela|señor|señora|chico|chica|paciente|viejo|vieja|abuelito|abuelita|loco|loca)? (de|del) (la)? #number>',
      '<(el|la|un|una) _0-1 (de|en) (la|el) (cama|box|habitación|camilla|incubadora|cubículo|sala) #number>',
      '<{my} (cita|paciente|visita) de las _0-1 {time}|#number>',
      '<mi (cama|box) #number>',
      '^ (hoy|ayer|a|por fin|otra vez)? <(el|la) (de|del|de la) {body-part}|{condition}|{procedure}|{device}|{symptom}|{test}>',
      '<(el|la|al) (del|de la|de los) {condition}|{body-part}|{procedure}> _0-2 {did-3}|{said-3}|{came-3}|{asked-3}|{told-me}|{past-3}|sigue|se|ya|vuelve|otra',
      '<{the} {patient} #number>',
    ],
    vignette: [
      ...scenes.vignette,
      '<varón|hombre|mujer|niño|niña|paciente|lactante|señora|señor|chica|chico|gestante|joven|adolescente (de)? {age}> _0-6 (con|que|por|sin|diagnosticado|diagnosticada|acude|ingresa|consulta|refiere|presenta|afecto|afecta)',
      '^ <varón|mujer|niño|niña|lactante|paciente|hombre|señor|señora|femenina|masculino (de)? _0-1 {age}>',
      '(caso|caso clínico|caso del día|acertijo|reto|enigma) _0-5 : _0-2 <{person}|{child}|{patient}|{elder}|varón|mujer>',
      '<{the-person}|{one-person}|{one-patient}|{bare-person} , {age}>',
      '^ <chica|chico|varón|mujer|hombre|señora|señor> con {condition}|{symptom}|{everyday-condition} ,',
    ],
    'news-told': [
      '<{told-1}> _0-4 (que) (no|se|su|tiene|tenía|era|es|va|quedan|queda|le|la|lo|iba|ha|había)',
      '<(le|la|lo) (he|hemos) (dado|explicado|dicho|tenido)> _0-3 (noticia|diagnóstico|resultado|alta)',
      '<{with-1}>',
      '<{told-1} a>',
    ],
    'relative-told': [
      '(vinieron|llegaron|aparecieron|entraron|se presentaron|estaban) _0-3 <{kin}>',
      '<{kin}> _0-1 , _0-2 {kin}',
      '<(el|la|un|una|su|otro|otra|los|las|sus) {kin}> _0-4 {said-3}|{asked-3}|{emotion-3}|{did-3}|{told-me}|{past-3}|{came-3}|grabando|llorando|gritando',
      '{told-1}|{told-me} _0-1 (a)? <(la|el|su|los|una|un) {kin}>',
      '<(los|las) (padres|hijos|hijas|familiares|hermanos)> (de|del) (un|una|la|el|mi) {patient}|{child}|{person}|{elder}',
      '(me|nos) {said-3}|{asked-3} <{a} {kin}>',
    ],
    'by-staff': byStaff,
    'generic-patient': [
      '(siempre|cada vez que|cuando|siempre que) _0-6 {one-patient}|{one-person}',
      '{the} {patient} _0-2 (derecho|derechos|dignidad)',
      '(he|hemos|atendimos|operamos|vimos|ingresamos|tratamos) _0-2 #number {patients}|{procedure}|{persons}|partos|urgencias|casos|cirugías',
      '(cada|cualquier|todo|toda|si|cuando|ningún|ninguna|para) _0-1 {one-patient}|{one-person}|{patient}|{the-person}',
      '{hypothetical} _0-3 {one-patient}|{one-person}|{patient}|{person}|{child}|{elder}',
      '{one-patient}|{one-person}|{the-person} _0-1 {should}',
      '(si|cuando) (eres|tienes|estás|sos|tenés|es usted|su|tu|vas|vienes|usted)',
      '{the} {patient} (es|tiene|no es|debe|puede|siempre|crónico|experto|oncológico|pediátrico|crítico|agudo)',
      '(seguridad|derechos|experiencia|voz|atención|cuidado|relación|acompañamiento|centro|comunicación) (el|del|al|un|de|en|con) _0-1 {patient}',
      'tipo|tipos de {patient}|pacientes',
    ],
  },
};
