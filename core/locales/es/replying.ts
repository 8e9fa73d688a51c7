import type { TopicText } from '../../reading/topics/index.ts';
import { familiarPast, formalPast } from './morphology.ts';

/** What of one person's care is spoken of. */
const care = '{care-step}|{care-record}|{care-body}|{procedure}|{condition}|{drug}|{test}';
const yours = `{your} ({ordinal}|última|último|propio|propia)? (${care})`;

const careVerbs =
  'acudir asistir faltar cancelar anular rechazar firmar abonar pagar aceptar abandonar solicitar consultar ingresar retrasar llegar esperar aguardar interrumpir recibir saltar dejar cumplir respetar necesitar quedar acceder completar terminar comenzar iniciar confirmar avisar optar decidir exigir insistir cambiar levantar sentar sufrir precisar';
const seen =
  '(atendid|operad|vist|valorad|derivad|ingresad|informad|tratad|diagnosticad|intervenid|explorad|citad|avisad|recibid|trasladad)(o|a|os|as)';

export const replying: TopicText<'replying'> = {
  lexicon: {
    'care-step': `triaje turno(s)_(con|del|de) visita(s) cita(s) tratamiento(s) cirugía(s) operación operaciones intervención intervenciones ingreso(s) hospitalización
      estancia revisión revisiones control(es) sesión sesiones terapia(s) rehabilitación procedimiento(s) parto(s) cesárea limpieza(s)_dental(es)
      extracción extracciones empaste(s) endodoncia(s) implante(s) ortodoncia corona(s) funda(s) blanqueamiento brackets prótesis cura(s)
      postoperatorio seguimiento biopsia(s) ecografía(s) radiografía(s) resonancia(s) tac mamografía colonoscopia quimio quimioterapia radioterapia
      valoración exploración anestesia puntos escayola férula(s) plantillas alta_(médica|hospitalaria) recuperación evolución primera_consulta
      última_consulta próxima_consulta consulta_(con|de|del)_(el|la|hoy|ayer|día|pasado|pasada|seguimiento) turno_(con|del|de) embarazo gestación vacuna
      mejoría rinoplastia retoque(s) injerto(s) depilación bótox limpieza_(bucal|facial) proceso_(con|de|terapéutico) experiencia_en_(quirófano|consulta|urgencias)`,
    'care-record': `historia(s)_clínica(s) historia historial expediente(s) ficha informe(s) resultado(s) analítica(s) análisis factura(s) presupuesto(s)
      receta(s) consentimiento(_informado|s) volante(s) diagnóstico(s) póliza aseguradora reembolso deuda pago(s) cargo cobro cobros recibo(s) prueba(s) medicación
      médico_de_cabecera placa(s) estudio(s) laboratorios escáner parte_de_baja baja_médica`,
    'care-body': `muela(s) diente(s) encía(s) boca sonrisa rodilla(s) espalda hombro cadera cuello ojo(s) vista piel pierna(s) brazo mano(s) pie(s) nariz
      corazón pulmón(es) riñón riñones hígado estómago tiroides próstata útero pecho(s) columna dolor(es) herida(s) lesión lesiones fractura
      cicatriz hinchazón infección tensión azúcar colesterol ansiedad depresión migraña(s) alergia(s) asma diabetes tumor cáncer hernia caries bebé
       insomnio juanete(s) acné eccema psoriasis varices cataratas`,
    'you-did': `${familiarPast(careVerbs)} viniste vinisteis saliste (has|habéis|hayas|hayáis)_(venido|estado_(con|en|aquí|esperando|ingresad(o|a))|tenido_que_esperar|sido_paciente)
      (estuviste|estuvisteis)_(con_nosotros|en|ingresad(o|a)|esperando|aquí) (tuviste|tuvisteis|tuvieras|tuvierais)_que_(esperar|volver|venir) tener_que_(esperar|volver)
      (fuiste|fuisteis|has_sido|habéis_sido|hayas_sido|hayáis_sido)_${seen} no_te_presentaste dejaste_de_(venir|acudir|tomar) te_(hiciste|has_hecho|operaste|has_operado|sometiste|trataste|fuiste_sin|marchaste|negaste|hicieron)
      no_quisiste nos_(dijiste|contaste|pediste|comentaste)_(que|en|durante|por) debes_(todavía|aún|una|la) (visitarnos|visitaste|visitasteis|nos_visitó|nos_ha_visitado|nos_has_visitado) usted_(vino|acudió|asistió|canceló|faltó|firmó|rechazó|llegó|se_negó|pidió|recibió|fue|estuvo|ha|no_acudió|no_vino|no_se|mism(o|a)|aceptó|decidió|solicitó)`,
    'one-did': `${formalPast(careVerbs)} vino vinieron (ha|han|haya|hayan)_(venido|tenido_que_esperar|sido_paciente|estado_(con|en|aquí|esperando|ingresad(o|a))) (estuvo|estuvieron)_(con_nosotros|en_(nuestra|nuestro|la|el|consulta|urgencias|quirófano)|ingresad(o|a)|esperando|aquí)
      (tuvo|tuvieron|tuviera|tuvieran)_que_(esperar|volver|venir) (fue|fueron|ha_sido|han_sido|haya_sido|hayan_sido)_${seen} no_se_presentó no_se_ha_presentado dejó_de_(venir|acudir|tomar) se_(hizo|operó|ha_operado|sometió|trató|fue_sin|marchó_sin|negó_a)
      no_quiso nos_(dijo|indicó|comentó|refirió|pidió|solicitó)_(que|en|durante|por) (debe|adeuda)_(todavía|aún)`,
    'we-did-you': `(le|te|les|os|la|lo|las|los)_(vimos|atendimos|operamos|hicimos|pusimos|recibimos|dimos|intervinimos|conocimos)
       (ya|como|cuando|según|tal_y_como)_(le|te|les|os)_(explicamos|informamos|indicamos|comentamos|avisamos|dijimos|llamamos|atendimos)
      (haberle|haberte|haberles|haberos|haberla|haberlo)_(atendido|visto|ayudado|operado|tratado|cuidado|conocido|acompañado|tenido|recibido|devuelto) se_(le|te|les|os)_(atendió|explicó|informó|realizó|hizo|practicó|colocó|recetó|prescribió|ofreció|llamó|avisó|dio|cobró|devolvió|administró|puso|derivó|indicó|diagnosticó|extrajo|citó|operó)
      (le|te|la|lo)_(llamaron|atendieron|llamaron_(desde|el)|vieron|informaron|explicaron|operaron) poder_(atender|ayudar|tratar|operar|cuidar|acompañar)(te|le|os|les)_(en|durante|con|a_lo_largo) (acompañar|atender|cuidar|tratar|operar|ayudar|conocer)(te|le|os|les)_(en_(tu|su|este|vuestro)|durante|a_ti|estos|estas|todo_este|a_usted) haber_podido_(atender|ayudar|tratar|operar|cuidar|acompañar)(le|te|les|os|la|lo)`,
    'care-staff':
      'la_doctora el_doctor el_médico la_médica el_dentista la_dentista el_cirujano la_cirujana la_enfermera el_enfermero la_psicóloga el_psicólogo la_fisioterapeuta el_fisioterapeuta la_matrona el_especialista la_especialista la_higienista el_pediatra la_pediatra el_ginecólogo la_ginecóloga nuestro_(equipo|médico|doctor|odontólogo|especialista) nuestra_(doctora|compañera|odontóloga|especialista) el_equipo_(que|de) el_profesional_que su_(médico|doctora|doctor|dentista|cirujano|psicóloga|terapeuta|fisioterapeuta) tu_(médico|doctora|doctor|dentista|cirujano|psicóloga|terapeuta|fisio)',
    'treated-you':
      '(le|te|les|os|la|lo)_(atendió|ha_atendido|vio|ha_visto|operó|ha_operado|trató|lleva|llevó|explicó|ha_explicado|dedicó|ofreció|propuso|pautó|advirtió|derivó|recetó|realizó|diagnosticó|indicó|recomendó|valoró|exploró|informó|comentó|atiende)',
    'looked-up':
      '(hemos|he|habiendo)_(revisado|mirado|consultado|comprobado|verificado|estudiado|repasado|buscado|visto|contrastado|analizado|localizado) (tras|al|después_de)_(revisar|mirar|consultar|comprobar|verificar|analizar) según_(consta|figura|nuestros|vemos|aparece) consta_en vemos_(en|que) nos_consta figura_en aparece_en revisada revisado comprobamos verificamos estamos_(revisando|estudiando|viendo|mirando)',
    'our-records':
      'nuestr(o|a|os|as)_(fichero|listado|listados|historial|programa|libros|expedientes|registro|registros|archivo|archivos|sistema|base|bases|agenda|ficheros|datos) base_de_datos el_sistema la_agenda los_registros listado_de_pacientes entre_nuestr(os|as)_pacientes',
    'not-found': `jamás_(ha|has|han)_(sido|estado|venido|acudido|pisado|visitado) (nunca|jamás)_(pisó|pisaste|pisaron|acudió|acudiste|estuviste|vinieron) no_(pisó|pisaste)_(nuestr|est|la) no_(consta|constas|constan|figura|figuras|figuran|aparece|apareces|encontramos|localizamos|hemos_encontrado|hemos_localizado|tenemos_constancia|tenemos_registro|tenemos_registros|tenemos_ningún_registro|nos_consta|tenemos_ningún_paciente|tenemos_ninguna_paciente|tenemos_a_nadie)
      nunca_(ha|has)_(sido|estado|venido|acudido|pisado|visitado) nunca_(fue|fuiste|estuvo|vino|viniste|hemos_atendido|ha_sido) no_(ha|has)_(sido|estado|venido|pisado|acudido)_(nunca|atendid|paciente|en_nuestra|a_nuestra|aquí) no_(es|eres|fue|son|ha_sido)_(paciente|cliente|usuari(o|a))_(nuestr(o|a)|de) sin_registros no_hay_(ningún_registro|registro|constancia|ninguna_cita) ni_(siquiera_es|es)_paciente no_(es|eres)_(nuestro|nuestra)_(paciente|cliente) ningún_paciente_con_(ese|su|tu) nadie_con_(ese|su|tu)_nombre`,
    'trusted-us':
      'confiar_en_(nosotros|nosotras|nuestr(o|a)|el|la|este|mí|dr|dra) (haber|habernos|haya|hayas|hayan|has|ha|han)_(confiado|elegido|escogido|preferido) confiarnos confiaste_en confió_en elegirnos (por|al)_elegirnos habernos_elegido poner(se|te|os)_en_(nuestras|mis|sus)_manos en_nuestras_manos dejarnos_(cuidar|acompañar|cuidarte|cuidarle|acompañarte|acompañarle|formar) permitirnos_(cuidar|acompañar|cuidarte|cuidarle|acompañarte|acompañarle|formar|atender|atenderle) depositar_su_confianza confianza_depositada',
    'as-patient':
      'paciente_nuestr(o|a) nuestr(o|a)_paciente pacientes_como_(tú|usted|vosotros) como_paciente_(nuestro|nuestra|que|de|habitual|desde) es_(usted_|)paciente_(de|desde|nuestro|nuestra) eres_paciente_(de|desde|nuestro|nuestra) ser_(nuestro|nuestra)_paciente (tenerle|tenerte|contar_contigo|contar_con_usted)_como_paciente (da_gusto|ojalá)_(tener|todos)_pacientes paciente_(desde_hace|de_toda_la_vida|de_esta_casa|de_esta_clínica|del_centro|de_la_clínica)',
    glad: 'nos_(alegra|alegramos|encanta|hace_muy_felices|hace_felices|satisface|emociona) me_(alegra|alegro|encanta) (qué|que)_(alegría|bien|gusto|ilusión) (un|ha_sido_un|fue_un)_(placer|gusto|honor|orgullo) (ha_sido|fue)_(todo_|)un_(placer|gusto|honor|orgullo) encantad(o|a|os|as) contentos_de felices_de celebramos enhorabuena',
    sorry:
      '(lo_|)(lamentamos|lamento|sentimos|siento) (pedimos|pido)_(disculpas|perdón) disculp(a|e|en|ad|as) (le|te|les|os)_pedimos_(disculpas|perdón) perdón_por lástima_que es_una_pena',
    thanks:
      '(muchas_|mil_|)gracias_(por|a_ti|a_usted|a_vosotros|a_ustedes) (le|te|les|os)_agradecemos agradecemos agradecid(os|as)',
    'got-better':
      ' (esté|estés|estéis|estén|está|estás)_(mejor|recuperad(o|a)|recuperándo(se|te)|encantad(o|a)_con|satisfech(o|a)_con|content(o|a)_con) (siga|sigas|sigue|sigues)_(así|mejorando|mejor|evolucionando) (vaya|va)_(mejor|mejorando|todo_bien_con) haya(s)_(mejorado|quedado) quedar(a|as|an)_(content|satisfech|encantad)(o|a|os|as) quedaste_(content|satisfech|encantad)(o|a) (ha|has)_quedado_(content|satisfech|encantad)(o|a) recuperación pronta_recuperación',
    'see-you':
      'nos_vemos (le|te|les|os|la|lo)_(esperamos|vemos|espero|veo|veremos) hasta_(el|la|tu|su|vuestra) te_veo le_veo acuérd(ese|ate)_de_(venir|tu|su)',
    'day-word':
      'lunes martes miércoles jueves viernes sábado domingo mañana pasado_mañana semana_que_viene próxima_semana semana_próxima mes_que_viene próximo_mes próxim(o|a)_(cita|visita|revisión|sesión|control) siguiente_(cita|visita|revisión|sesión|control) enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    'your-words':
      '(tu|su|vuestro|tus|sus)_(comentario|comentarios|reseña|reseñas|opinión|valoración|mensaje|palabras|crítica|queja|sugerencia|aportación) escribirnos escribir',
    'reader-act':
      'enviado envió mandado mandó propuesto invitado animado hecho_llegar alegró animó emocionó escribió escrito leyó leído compartió compartido comentó comentado publicó publicado sintió sentido gustó gustado pareció parecido llegó_este interesó interesado contó contado dejó_su dejado_(su|esta|un) dedicó_un dedicado_(un|tiempo|unos) avisó avisado contestó contestado respondió respondido agradeció agradecido molestó molestado ofendió sugirió',
    supposing:
      'si en_caso_de cualquier(a) cuando_(venga|vengas|tenga|tengas|acuda) quien quienes cada tod(o|a|os|as) =cómo qué_(es|hacer|llevar)',
    'how-to':
      'puede(|s|n) podéis podrá(|s|n) podría(|s|n) para_(pedir|solicitar|cambiar|anular|cancelar|consultar|gestionar|reservar|modificar|confirmar|recoger|ver|hablar|revisar|poder|que)  pida pide pedid pidan solicite solicita reserve reserva recuerde recuerda traiga trae guarde guarda descargue descarga comparta compartir publicar poner necesita necesitas hay_que debe_(pedir|traer|llevar|solicitar)',
    'not-told': ' confidencialidad secreto_profesional ni_confirmar_ni_desmentir sea_o_no',
    'open-event':
      'jornada(s) charla(s) taller(es) puertas_abiertas curso(s) congreso webinar directo evento(s) feria carrera inauguración exposición conferencia actividad(es) donación campaña sesión_(informativa|abierta|clínica) concierto fiesta sorteo concurso',
    'none-of-care': 'página web sitio blog perfil canal cuenta stand biblioteca cafetería museo',
  },
  phrases: {
    'we-did-you': [
      'le|te|les|os|la|lo|las|los hemos|habíamos|habremos visto|atendido|operado|hecho|puesto|dado|intervenido|llamado|explicado|informado|ofrecido|realizado|cobrado|devuelto|avisado|citado|derivado|tratado|diagnosticado|recetado|cuidado|conocido|acompañado|curado|sacado|quitado|colocado|facturado|reembolsado|cambiado|tenido',
      'le|te|les|os|la|lo llamamos|explicamos|informamos|avisamos|ofrecimos|realizamos|cobramos|tratamos|operamos|colocamos|devolvimos|citamos ayer|el|dos|tres|varias|en|ya|antes|durante|hace|que|la|todo',
      'le|te|les|os|la|lo llamamos|explicamos|informamos|avisamos|ofrecimos|realizamos|cobramos|tratamos|operamos|colocamos|devolvimos|citamos (por teléfono)',
      'se le|te|les|os ha|había|han|habían atendido|explicado|informado|realizado|hecho|practicado|colocado|recetado|ofrecido|llamado|avisado|dado|cobrado|devuelto|administrado|puesto|derivado|indicado|diagnosticado|citado',
    ],
    'got-better': [
      'se|te|os encuentre|encuentra|encuentres|encuentras|recupere|recupera|recuperes|recuperas|sienta|siente|sientas|sientes mejor|bien|pronto|ya|del|de',
      'se|te|os (haya recuperado|hayas recuperado) mejor|bien|pronto|ya|del|de',
    ],
    'how-to': [
      'llame|llama|llamad|llamen|escriba|escríbanos|escríbenos|contacte|contacta|acuda|acude|pida|pide|pedid|solicite|solicita|reserve|reserva|consulte|consulta|recuerde|recuerda|traiga|trae|facilítenos|envíenos|indíquenos a|al|en|su|tu|con|por|para|sus|tus|el|la',
    ],
    'not-told': [
      'no comentamos|comento|tratamos|hablamos|publicamos|damos|facilitamos|confirmamos|compartimos|respondemos|valoramos|entramos por|aquí|en|casos|ninguna|ningún|datos|información|detalles|de|si|ni|sobre|situaciones|cuestiones|asuntos',
      'no (podemos comentar|podemos hablar|podemos dar|podemos confirmar|podemos valorar|podemos tratar) por|aquí|en|casos|ninguna|ningún|datos|información|detalles|de|si|ni|sobre|situaciones|cuestiones|asuntos',
    ],
  },
  grammar: {
    'care-confirmed': [
      `<{looked-up} _0-2 (${yours})>`,
      '<{looked-up} (su|tu|sus|tus|la|el) {care-record}>',
      '<{looked-up} _0-3 {our-records}> _0-8 {your}|{you-did}|{one-did}|{we-did-you}|le|te',
      `<{thanks} _0-2 {trusted-us} _0-3 (para|en|con|durante) _0-3 (${care})>`,
      `<{trusted-us} _0-2 (${yours})>`,
      `<{we-did-you} _0-4 {your} (${care})>`,
      `<{sorry}|{glad} _0-6 (${yours})>`,
      '<{as-patient}> _0-12 {thanks}|{glad}|{sorry}|usted|te|le|su|tu',
      '{thanks}|{glad}|{sorry} _0-8 <{as-patient}>',
      `<{your} {care-record} (está|están|ya|dice|indica|muestra|refleja|consta|salió|salieron|ha|han|es|son)>`,
      `<{see-you} _0-5 {your} {care-step}>`,
    ],
    'care-implied': [
      '<sigue|seguí|siga|continúa|continuá|continúe|mantén|mantené|mantenga _0-3 diario|registro|registros|ejercicios|pauta|plan|estiramientos|férula|gotas|respiraciones|tareas|hielo|cuaderno|fichas _0-5 (como) quedamos|acordamos|hablamos|dijimos|vimos>',
      '<retomamos|reanudamos|retomaremos|continuamos|seguimos _0-1 (en|después|tras|a|pasada) _0-2 {day-word}|vacaciones|verano|pascua|navidad|semana|vuelta>',
      '<{day-word}|vacaciones|verano|pascua|navidad|santa retomamos|reanudamos|seguimos|continuamos|retomaremos>',
      '<extraña|extrañan|extraño|extrañamos|echo|echamos|faltan (de menos)? nuestros|nuestras lunes|martes|miércoles|jueves|viernes|sesiones|charlas|ratos|encuentros|tardes|mañanas>',
      'placer|honor|alegría|privilegio|gusto _0-2 <traer|ayudar|recibir|acompañar _0-4 mundo|nacer|nacimiento|parto|pequeñín|pequeñina>',
      '<(vuelve|volved|volvé|vengan|vuelvan|os esperamos|te esperamos|les esperamos) _0-5 (a por|para|por) el|la siguiente|segundo|tercero|próximo|segunda|tercera|parejita>',
      '<{care-staff} _0-1 lleva|anda|está|sigue|llevan _0-5 (detrás de ti|detrás de usted|buscándote|buscándole|llamándote|llamándole|localizarte|localizarle|intentando)>',
      '<(nos vemos|te esperamos|le esperamos|te espero|te veo|os esperamos|vuelve) (en|dentro de) #number|dos|tres|cuatro|cinco|seis|un|una|unas|unos meses|semanas|mes|días>',
      '<(fuiste|has sido|estuviste) (muy|súper|super|tan|una|un) valiente|campeona|campeón>',
      '<(qué|muy|tan) valiente (fuiste|estuviste|has sido|eres|fue)>',
      '<(fundas|carillas|brackets|muelas|lentillas|audífonos|plantillas|labios|implantes|prótesis) (nuevas|nuevos)>',
      '(nos vemos|te veo|le esperamos|te esperamos) _0-4 para <(tu|su|la|el) _0-3> ;',
      '(sacar|traer|recibir) a <{person-name}> _0-3 (mundo|sano|sana|salvo)',
      '<(la|el|tu|su|vuestra) (próxima|próximo|siguiente) _0-1 {care-step}|{test}|eco|limpieza> _0-4 (va a|irá|saldrá|será más|vas a|verás|va ir|sale|te|ya vas)',
      `<${yours}>`,
      '<{your} caso>',
      '<{as-patient}>',
      '<(verte|verle|veros|verlos|verla) _0-2 (sonreír|caminar|andar|correr|bien|mejor|feliz|recuperado|recuperada|comer|dormir|tan)>',
      '<(recuerdo|recordamos|recordaré|acuerdo|acordamos) (de)? _0-2 (ti|usted|vosotros|ustedes|aquella|aquel|tu|su|vuestro|perfectamente)>',
      '<{looked-up} que !{your-words} _0-2 {your}|{you-did}|{one-did}|le|te|usted>',
      '<{care-staff} (nos|me) (comenta|informa|indica|traslada|refiere|dice|cuenta|explica|confirma)>',
      '<{care-staff} que (le|te|la|lo) _0-1>',
      '<{we-did-you}>',
      '<{you-did}>',
      '(^|que|cuando|y|no|usted|ustedes|ayer|porque|donde|ya|pero|aunque|,) <{one-did}>',
      '<{care-staff} (que)? _0-2 {treated-you}>',
      '<{treated-you} _0-3 {care-staff}>',
      '<{trusted-us}>',
      '<{glad}|{sorry} _0-5 {got-better}>',
      '<{got-better}> _0-4 (de|del|tras|después|con)',
      '<{see-you} _0-4 {day-word}>',
      '<{see-you} _0-3 {time}|{date}>',
      '(fue|ha sido|era) <(un|una) _0-1 {care-step}>',
      '(esperamos|espero|deseamos|ojalá) que _0-4 <{got-better}|bebé|recuperación|(estés|esté|estéis|estén) _0-1 (bien|genial|mejor|fenomenal)>',
      '{looked-up} _0-3 <(lo ocurrido|lo sucedido|lo que pasó) con {your}>',
      '<{your} {kin}> _0-6 {we-did-you}|{you-did}|{one-did}|{care-step}|{care-record}|{outcome-3}|{treated-you}',
      '{glad}|{thanks}|{sorry} _0-6 <(a|de|con|por|que) {your} {kin}>',
      '<{we-did-you}|{thanks}|{glad} _0-8 (día|mes|semana|año) (que|pasado|pasada)>',
      '<(su|tu) (cita|visita|revisión|sesión) (de|del|con)>',
    ],
    'care-mentioned': [
      '<(le|te|les|os|la|lo) (solo|sólo|ya)? !{reader-act} {past-3}|{past-3pl}>',
      '<(le|te|les|os) (hemos|ha|han|habíamos|había) (ya|siempre)? !{reader-act} {participle}>',
      '<(le|te|les|os|la|lo) (devolvimos|atendimos|vimos|dimos|hicimos|pusimos|dijimos|ofrecimos|supimos)>',
      '<(usted|ustedes|vos|tú) (mismo|misma|ya|no|nunca|siempre)? (lo|la|se)? !{reader-act} ({past-3}|sabía|conocía|tenía|quería|estaba|podía|iba|debía|venía)>',
      '<{your} !familia {kin}>',
      '<(años|meses|semanas) (viniendo|con nosotros|siendo|de tratamiento|en tratamiento|de terapia|acudiendo|visitándonos)>',
      '<(echo|echamos|echaremos) de menos>',
      '<(la|lo|te|le|os) (echaremos|echamos|echo) de menos>',
      '<(constatamos|vemos|sabemos|comprobamos|consta|recordamos) que (se|le|no)? _0-2 !{reader-act} {past-3}>',
      '{sorry} _0-6 <(con|por|de) (el|la|nuestra|nuestro) {profession}>',
      '<(estás|estas|está|luces|quedas|quedaste) (radiante|guapísima|guapísimo|preciosa|espectacular|estupenda|estupendo)>',
      '<(tu|su) (nuevo|nueva|nuevos|nuevas) _0-1>',
      '<{condition}|{rare-condition}|{procedure}|{drug}|{treatment}|{test}|{device}|{symptom}|{everyday-condition}>',
      '<la|el|los|las|esa|ese|esas|esos|dicha|dicho|aquella|una|un ({care-step}|{care-record}|{care-body}|{procedure}|{test})>',
      `<(de|con|por|sin|tras) ({care-step}|{procedure})>`,
      '{sorry}|{glad} que <{one-did}>',
    ],
    'care-denied': [
      '<(no|nunca|jamás|ningún|ninguna) _0-5 {our-records}>',
      '<(no|nunca|jamás) (hemos|he) (tenido|visto|atendido|conocido|recibido) _0-3 {patient}|persona>',
      '<(no|nunca) (tenemos|consta|existe|hay) _0-3 {patient} _0-2 (con|llamado|llamada|que)>',
      '<{not-found}>',
      '<{not-found} _0-6 {our-records}>',
      '<en {our-records} (no)>',
      '<(esta|esa) persona (no|nunca) _0-3 (paciente|atendida|clínica|consulta|centro|tratada)>',
      '<no (le|te|la|lo|les|os) (conocemos|conozco|localizamos|encontramos|identificamos|ubicamos|hemos (atendido|visto|tratado|localizado|encontrado)|tenemos)>',
      '<(nunca|jamás) (le|te|la|lo)? (hemos)? (atendido|visto|tratado|operado|atendimos|vimos|tratamos|operamos)>',
    ],
    'care-general': [
      `{how-to} _0-6 <${yours}>`,
      `{supposing} _0-8 <${yours}>`,
      '{supposing} _0-4 <{you-did}|{one-did}|{we-did-you}|{trusted-us}>',
      '{supposing} _0-4 <(la|el|los|las) {care-step}|{care-record}>',
      `{not-told} _0-10 <${yours}>`,
      '<{your} visita|visitas> _0-3 (a|en|de) _0-2 {none-of-care}',
      '<{see-you} _0-8 {open-event}>',
      '{open-event} _0-10 <{see-you}>',
      '<(la|el|los|las) {care-step}|{care-record}> que (ofrecemos|damos|prestamos|realizamos|hacemos|proponemos)',
      '(en) <{your} caso> ,',
    ],
  },
};
