import type { TopicText } from '../../reading/topics/index.ts';

export const institution: TopicText<'institution'> = {
  lexicon: {
    internal:
      'yo_no_(os_|les_|te_|)(he_dicho|dije)_nada no_ha_salido (todavía|aún)_no_(ha_salido|sale|salió) (pidieron|pidió|dijeron|han_pedido|dijo)_que_no_(saliera|salga|se_supiera|lo_contáramos|lo_contemos|trascendiera|trascienda|lo_dijéramos) no_lo_(sabe|saben)_ni_(los|el|la|las)_(sindicatos|sindicato|comité|prensa|interesados|afectados) intern(a|os|as) confidencial(es) reservad(o|a|os|as) borrador(es) filtrad(o|a|os|as) filtración en_exclusiva exclusiva sin_publicar (aún|todavía)_no_(se_ha_|es_|lo_han_|han_)(publicado|anunciado|público|oficial|sabe) antes_de_que_(se_haga|lo_hagan|se_publique|lo_anuncien|salga) no_(difundir|circular|oficial_aún) en_primicia primicia solo_para_(jefes|directivos|personal|mandos) del_grupo_de_(jefes|supervisoras|mandos|dirección) que_no_debería_(salir|enseñar|publicar|contar) secreto(s) oculto(s) no_quieren_que_(se_sepa|veáis|lo_veáis|sepáis|sepan) de_puertas_adentro embargad(o|a) spoiler os_adelanto les_adelanto adelanto (todavía|aún)_no_(se_|)(lo|la|les|le)_(han|ha|hemos)_(dicho|contado|comunicado|avisado|anunciado) no_lo_(saben|sabe)_(ni|las|los|nadie|aún|todavía) (antes_de_que|que_luego)_lo_(nieg|desmient)(uen|en|an) luego_lo_niegan lo_negarán de_buena_tinta fuentes_internas me_he_enterado_de nos_hemos_enterado_de rumor rumores se_rumorea entre_pasillos (chat|grupo)_de_(supervisoras|supervisores|mandos|jefes|jefas|coordinadores|coordinadoras|dirección)',
    'work-paper':
      'correo(s) email(s) mail(s) e-mail(s) circular(es) memorándum memo(s) acta(s) presupuesto(s) contrato(s) nómina(s) informe(s)_(de_la_auditoría|de_auditoría|económico|de_gerencia|de_dirección|de_la_inspección|de_riesgos|interno|de_situación) plan_de_(recortes|cierre|viabilidad|reestructuración|ahorro|despidos|contingencia) ERE ERTE organigrama documento(s) pdf excel powerpoint presentación_(de|del)_(dirección|gerencia|consejo) mensaje(s)_(de|del)_(gerente|gerencia|jefe|jefa|dirección|director|supervisora|grupo) audio_(del|de_la)_(gerente|jefe|jefa|supervisora|director|directora|reunión) whatsapp(s)_(de|del)_(jefe|jefa|supervisora|grupo|gerente|trabajo|la_jefa|la_supervisora) conversación_(con|de)_(el_gerente|la_gerencia|mi_jefe|mi_jefa|rrhh) expediente_(disciplinario|sancionador) oficio protocolo_interno tarifas convenio_sin_firmar minuta orden_del_día reunión_de_(jefes|servicio|dirección|gerencia|mandos|hoy) actas censo listado_de_(trabajadores|contrataciones|despidos|bajas) balance cuentas_internas base_de_datos pliego grupo_de_(mandos|jefes|supervisoras|jefas|coordinadores|dirección) chat_(de|del)_(mandos|jefes|supervisoras|servicio|dirección) conversación(es)_de_(los|las)_(jefes|supervisoras|mandos) informe_de_(la_|)(inspección|auditoría) chat_de_supervisor(as|es)',
    roster:
      'cuadrante(s) planilla(s) turnero turnos_de_(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|verano|la_planta|todos|todo|navidad|este_mes) cartelera_de_(guardias|turnos) (lista|listado|calendario|cuadro|rol|grilla)_de_(guardias|turnos|vacaciones|libranzas) rol_de_turnos guardias_del_mes plantilla_de_guardias',
    management:
      'gerencia gerente dirección director(a) jefatura rrhh recursos_humanos la_empresa la_directiva el_consejo consejo_de_administración la_consejería directiva administración_del_(hospital|centro) la_jefa el_jefe supervisora subdirección comité_de_dirección patronato',
    disclose: `(os|les|te|le)_(pego|copio|paso|subo|adjunto|dejo|filtro|enseño|muestro|comparto|mando|leo|transcribo|cuelgo|traigo) (os|les)_(pegamos|copiamos|pasamos|subimos|filtramos|enseñamos) (filtro|filtrando|filtramos|pego|copio_y_pego|transcribo|cuelgo|subo|publico|comparto)_(aquí|el|la|los|las|un|una) aquí_(va|van|tenéis|tienen|está|os_dejo|les_dejo|el|la) (me|nos)_(acaba|acaban|ha|han)_(de_|)(llegar|pasar|llegado|pasado|filtrar|filtrado|enviar|enviado|mandado|mandar|reenviado) mirad_(el|la|los|lo_que|qué|esto) miren_(el|la|los|lo_que|qué|esto) vean_(el|la|los|lo_que|esto) ved_(el|la|lo_que) captura(s) pantallazo(s) foto_del foto_de fotos_de adjunto ha_caído_en_mis_manos cayó_en_mis_manos tengo_(delante|aquí|en_mi_poder|en_las_manos) tal_cual textualmente dice_(así|literalmente|textualmente) literal hilo_con para_que_(veáis|vean|lo_veáis|juzguéis|os_hagáis|se_sepa) abro_hilo_con leed_(el|la|lo) nos_(acaban|han|dicen)_(de_|)(comunicar|comunicado|decir)_(por|en_una_reunión|internamente) os_cuento_lo les_cuento_lo os_digo_lo lo_que_(se|nos)_(habló|dijo|decidió|ha_hablado|ha_dicho|ha_decidido|contaron|dijeron|ha_pactado)_(ayer_|hoy_|)(en|por) van_a_(cerrar|despedir|recortar|vender|fusionar|privatizar) no_renuevan no_van_a_renovar cierran_(la|el|las|los|pediatría|urgencias|la_planta)`,
    credential: `contraseña(s) password(s) clave(s)_(de|del|para|wifi|es) la_clave las_claves clave pin_(de|del|es) el_pin usuario_y_contraseña usuario_y_clave usuario credencial(es) código_(de|del|para)_(la_puerta|la_alarma|alarma|acceso|la_farmacia|taquillas|entrada|el_vestuario|puerta|botiquín|estupefacientes|la_entrada|almacén|carro) código_es tarjeta_(de_acceso|identificativa|del_jefe) llave(s)_(del|de_la|de_los)_(estupefacientes|farmacia|almacén|despacho|botiquín|caja) wifi_(del|de)_(hospital|centro|personal|staff) certificado_digital_(de|del) token firma_digital_(de|del) login`,
    'work-system':
      'pacs ris his selene diraya orion abucasis mambrino drago jara hcis millennium sap historia_clínica_electrónica historias_clínicas programa_(de|del)_(historias|citas|hospital|recetas|gestión) receta_electrónica sistema servidor(es) ordenador(es)_(de|del)_(control|la_planta|guardia|trabajo|la_consulta) ordenador pantalla monitor teclado intranet vpn base_de_datos puerta alarma almacén farmacia vestuario carro_(de_paradas|de_medicación) caja_fuerte armario_de_(estupefacientes|mórficos|medicación) estupefacientes mórficos dispensador(es) pyxis red_(del|interna) correo_corporativo wifi software app_interna archivo sótano control_de_enfermería urgencias quirófano hospital clínica',
    'lies-open':
      'pegad(a|as|o) apuntad(a|as|o) escrit(a|o|as) post-it pósit posit sigue_siendo es_la_misma son_las_mismas es_(1234|admin|123456|hospital|la_de|el_nombre|igual) 1234 123456 admin compartid(a|as|o) compartimos todos_(usamos|entramos|entran|usan|tenemos|la_sabemos|sabemos|la_saben) entramos_todos (sin|no_hay|no_tiene|no_piden)_(contraseña|clave|antivirus|actualizar|copia|cerrar|llave|candado|vigilancia|cámaras|control) abiert(o|a)_(de_par|siempre|toda|sin|todo) nadie_(cierra|cambia|controla|vigila) no_cierra no_funciona_(la_alarma|el_control|la_cámara) hackead(o|a|os) hackear(on|) ransomware ciberataque vulnerab* agujero_de_seguridad caíd(o|os)_por windows_(xp|7|98) cualquiera_(puede|entra|podría) se_puede_entrar dejan_(abierto|puesta|la_sesión) sesión_(abierta|iniciada) sin_bloquear bajo_el_teclado debajo_del_teclado en_la_pantalla el_mismo_desde la_misma_desde los_mismos_desde desde_(2010|2012|2015|2018|hace_años|siempre) lo_saben_(hasta|todos) la_saben_(hasta|todos) lo_sabe_(hasta|todo)',
    inspection:
      'auditoría(s) auditor(es|a|as) inspección inspector(es|a|as) inspecciones investigación_interna comisión_(de_investigación|interna|de_infecciones|de_mortalidad|de_calidad) acreditación_(nos|ha) evaluación_interna simulacro_(de|fue) control_interno cofepris invima anmat sanidad_vino visita_de_(inspección|acreditación) análisis_causa_raíz comité_de_(infecciones|calidad|mortalidad|seguridad)',
    revealed:
      'suspenso suspendidos encontr(ó|aron|ado|aban) (ha|han|hemos)_(encontrado|detectado|visto|pillado|salido|suspendido|levantado|descubierto|hallado) detect(ó|aron) hall(ó|aron) descubri(ó|eron) pill(ó|aron) levant(ó|aron)_acta suspend(imos|ió|ieron) sal(ió|ieron|imos)_(mal|fatal|a|suspens) ha_salido_(mal|fatal) reprob(amos|aron|ó) caducad(o|a|os|as) no_(conformidades|cumplimos|cumple|cumplen|pasamos|pasó) deficiencias irregularidades falt(an|aban|ó) (nos|le)_ha_(tumbado|sacado) revel(ó|a) conclu(ye|yó|ido) según_el_informe dice_que_(la|el|hay|nuestra) legionella bacteria brote_de sin_esterilizar mal_esterilizad(o|os)',
    incident:
      'se_(perdió|extravió|esfumó)_una_(caja|bolsa|bandeja) error(es)_de_(medicación|dosis|dispensación|laboratorio|etiquetado|identificación) se_(equivocaron|equivocó|confundieron|confundió|perdieron|perdió|perdieron|extravió|extraviaron|cayó|dejaron|dejó|olvidaron|olvidó|rompió|averió|fugó) evento_(adverso|centinela) incidente(s) brecha_de_(datos|seguridad) fuga_de_(datos|información) negligencia(s) infección_nosocomial brote brotes desabastecimiento robo_de_(medicación|mórficos|fentanilo|material|equipos) (faltan|desaparecieron|desapareció|falta|robaron)_(ampollas|morfina|fentanilo|mórficos|historias|medicación|muestras|dinero) muestras_(perdidas|cambiadas|cruzadas) gasa_olvidada avería_(del|de_los|de_la)_(quirófano|oxígeno|generador|aire|esterilizador|tac) acelerador_(parado|averiado|mal_calibrado) mal_calibrado baja_voluntaria_forzada despido_(de|del) acoso_(de|del)_(jefe|jefa|gerente) acosó acosaba denuncia_interna expedientad(o|a|os) sancionad(o|a|os) apercibid(o|a) (no|sin_que)_(cuadr|salen|coinciden)(a|an|e|en|)_(el|la|los|las|nada|cuentas|caja) descuadre no_(me|nos)_salen_las_cuentas stock_de_(fentanilo|morfina) muert(o|a|e|es)_evitable(s) infecciones_en_quirófano',
    hush: '(rezan|rezando|esperan|esperando|confían)_(para_que_nadie|en_que_nadie|a_que_nadie|que_nadie) (lo|la|los)_(están_|quieren_|van_a_|han_|)(tapando|tapar|tapado|ocultando|ocultar|ocultado|callando|callar|silenciando|encubriendo|encubrir|escondiendo) (tapan|tapar|tapando|ocultan|ocultar|ocultando|ocultaron|esconden|escondieron|encubren|encubrir|maquillan|maquillando|falsean|falsearon|falsifican)_(el|la|los|las|todo|datos|cifras|que|un|una) bajo_(la_|)alfombra nadie_(dice|cuenta|informa|lo_cuenta|va_a_contar|sabe) nos_(han_|)(prohibido|prohíben|ordenado|dicho_que_no|obligan_a_callar|pidieron_no) no_(quieren|dejan)_que_(se_sepa|hablemos|salga|trascienda|lo_contemos) prohibido_(hablar|contar|decir) callad(o|a|os)_(lo|la) de_tapadillo a_escondidas secretismo mordaza no_se_ha_(notificado|comunicado|declarado|informado) sin_notificar aquí_no_pasa_nada nadie_(dice|hace|pregunta|sabe)_nada todos_callados todo_el_mundo_callado mirando_para_otro_lado miran_(para|hacia)_otro_lado ni_pío como_si_nada no_(han|ha|nos_han)_querido_(enseñar|publicar|mostrar|dar|entregar) se_niegan_a_(enseñar|publicar|mostrar|dar) guardado_en_un_cajón en_un_cajón',
    deal: 'sin_contrato (trasladan|trasladarán|desmantelan)_(la|el|pediatría|urgencias|maternidad|cirugía|las|los) venden_(la|el) licitación_amañada proveedor(|es|a) concesionaria fusión comprad(o|a)_por vend(er|en|ida|ido|emos)_(la|el|a|al) venta_de_(la|el)_(clínica|hospital) absorción adquisición negocia(ndo|ción|ciones|n|mos) despid(os|o|en|iendo) recortes despedir cierre_(de|del) cerrar_(la|el|camas|plantas|quirófanos) cierran no_renov(ar|arán|aciones|arán_a|ados) sueldo(s)_(de|del|de_la)_(gerente|director|jefe|jefa|directivos|directora) cobra(n|)_(el_gerente|la_directora|los_jefes|los_directivos) comisiones sobres adjudicación_a_dedo a_dedo pérdidas deuda(s) facturación márgenes bonus sobrecoste impagos embargo concurso_de_acreedores quiebra nos_cobra(n) paga(mos|n)_a tarifa_(negociada|secreta) externaliz* subcontrat* privatizar_(el|la) contratar_a patente_(nuestra|sin) ensayo_(clínico_|)(sin_publicar|cerrado|fallido|parado) resultados_(sin_publicar|preliminares|provisionales|no_publicados) datos_(sin_publicar|preliminares|no_publicados|del_ensayo)',
    amount:
      'millones mil_euros euros   pesos dólares puestos despidos contratos camas plazas k por_ciento  trabajadores empleados',
    'public-already': `(ha|han)_(publicado|anunciado|presentado|hecho_público|comunicado_oficialmente|salido_en|informado) en_(la|su|nuestra)_(web|página|prensa|tele|sede) web portal_de_transparencia transparencia boe bocm dogc boja docv doe dof diario_oficial boletín_oficial prensa periódico noticia titular rueda_de_prensa nota_de_prensa comunicado sindicato(s) sindical(es) satse ccoo ugt csif comité_de_empresa asociación convenio_colectivo oposición oposiciones oferta_de_empleo bolsa publicad(o|a|os|as) según_(el_sindicato|la_prensa|el_país|el_ministerio|los_datos|la_oms|datos) ministerio artículo estudio revista congreso enlace link memoria_anual acreditación_(isaqua|joint) protest(o|amos|a|amos) exig(imos|en) reclamamos`,
    advice:
      'cambi(ad|en|a|emos)_(las|la|tu|tus|vuestr|su|sus|cada|de) cada_poco cada_(tres|seis|3|6|90)_(meses|días) nunca_(compart|anot|apunt|dej|us|reutiliz)(as|áis|an|es|éis|en|imos) no_(compart|anot|apunt|dej|reutiliz)(as|áis|an|es|éis|en|amos|emos|ir) cómo_(crear|elegir|proteger|evitar|hacer|preparar) consejos recomendaciones formación curso taller recuerd(a|e|ad|en) protege(d|) ciberseguridad doble_factor buenas_prácticas sesión_de es_obligatorio debemos deberíamos importancia_de qué_es para_qué_sirve he_olvidado olvidé se_me_olvid(a|ó) olvid(o|ar) caducada tercera_contraseña recuperar_(tu|la|su) restablecer no_me_acuerdo mi_contraseña_de_(netflix|la_app|instagram|spotify) netflix',
    'our-place':
      '(mi|nuestro|nuestra|este|esta|el|la|en_mi|en_nuestro|en_nuestra)_(hospital|clínica|centro|centro_de_salud|planta|servicio|unidad|uci|ambulatorio|consultorio|residencia|quirófano|urgencias|farmacia|empresa|laboratorio|sanatorio) aquí donde_trabajo donde_curro en_mi_trabajo en_mi_curro en_el_curro',
  },
  phrases: { internal: ['!<por !<al !<un !<del interno'] },
  grammar: {
    'paper-leaked': [
      '<{disclose} (el|los|la|las) (mensaje|mensajes|correo|correos|circular|audio|audios|nota|hilo) _0-2 (entero|enteros|completo|completos|completa|íntegro|íntegros)> _0-6 (nombres|afectados|implicados|{management}|jefe|jefa|jefes)',
      '<(salgo de|vengo de|acabo de salir de|recién salgo de) (la|el|una|un) reunión|comité|consejo|junta _0-4 : _0-8>',
      '<{internal} _0-10 {deal}>',
      '<(he visto|vi|leí|he leído|me enseñaron|acabo de ver|vimos) (el|la|un|una|los) _0-1 {work-paper}|hoja|lista|listado|tabla|borrador|plan _0-6 {management}|jefa|jefe|mesa|impresora>',
      '<{disclose}> _0-6 (reunión|comité|junta|consejo|asamblea de jefes) _0-3',
      '<{internal} _0-6 {disclose}>',
      '<{disclose} _0-10 {internal}>',
      '<{disclose} _0-5 {internal} _0-4 {work-paper}|{roster}>',
      '<{disclose} _0-5 {work-paper}> _0-5 {internal}|{management}|{deal}|{hush}',
      '<{disclose} _0-4 {work-paper} _0-3 (de|del|la|el)? {management}>',
      '<{work-paper} _0-2 {internal}|{management}> _0-6 (dice|dicen|pone|ponen|literal|textualmente|filtrado|filtrada|os|les|aquí|:)',
      '<{work-paper} {internal}> _0-8 {deal}|{hush}|{management}|{disclose}',
      '<{disclose} _0-6 {roster}>',
      '<{roster}> _0-6 (con nombres|nombres y apellidos|para que veáis|para que vean|en fotos|adjunto|completo|completa|entero|aquí lo tenéis)',
      '<{internal} _0-3 {work-paper}|{roster}> _0-5 {disclose}',
      '<{internal} _0-3 {deal}>',
      '<me han pasado|me ha llegado|me acaba de llegar|ha llegado a mis manos|tengo en mis manos _0-4 {work-paper}|{roster}|{deal}|{internal}>',
      '<{disclose} _0-6 (reunión|chat|grupo) (de|del|con) (la|el|los|las)? {management}|servicio|mandos|jefes|supervisoras>',
      '<{disclose} _0-4 {deal}>',
    ],
    'credential-told': [
      '<{credential} _0-6 {work-system}> _0-6 {lies-open}|#number',
      '<{credential} _0-8 {lies-open}>',
      '<{lies-open}> _0-8 {credential} _0-4 {work-system}',
      '<{credential} (es|son|de siempre|sigue siendo) (el|la)? #number|admin|{lies-open}|hospital|guardia|verano|navidad|enfermeria>',
      '<{credential} (de|del|para) (la|el|los|las)? {work-system} (es|son|sigue|:)>',
      '<{work-system}> _0-6 {lies-open} _0-6 {credential}',
      '<{our-place} _0-5 {lies-open}> _0-5 {credential}|{work-system}',
      '<usuario (:)? _ _0-1 (contraseña|clave|password|pass|pin)>',
      '<{credential} : !#handle _>',
      '<(puerta|almacén|farmacia|botiquín|armario|caja|carro) _0-5 (estupefacientes|mórficos|medicación|fentanilo|morfina)? _0-3 {lies-open}>',
      '<(servidor|servidores|ordenadores|ordenador|sistema|red|equipos|historias) _0-5 {lies-open}>',
    ],
    'inspection-told': [
      '<{inspection} _0-6 {internal} _0-10 {revealed}>',
      '<{inspection} _0-8 {hush}>',
      '<{work-paper} _0-6 {hush}>',
      '<{inspection} _0-6 {revealed}>',
      '<{revealed} _0-5 {inspection}>',
      '<{our-place} _0-3 {inspection}> _0-6 {revealed}',
    ],
    'incident-told': [
      '<{management} (nos|me)? _0-1 (ha|han)? (prohibido|prohibió|prohibieron|prohíbe) _0-4 (hablar|decir|decirlo|contar|contarlo|comentar|comentarlo|publicar) _0-2>',
      '<{management} (nos|me)? _0-1 (ha|han)? (ordenado|ordenó|pedido|pidió|mandado|mandó|exigido|exigió) _0-2 (callar|callarnos|callarlo|silencio|discreción|no (decir|hablar|contar|comentar|publicar))> _0-4',
      '<{management} (nos|me)? _0-1 (ha|han)? (ordenado|ordenó|pedido|pidió|exigido|exige|dicho|dijo) _0-2 que no (contemos|digamos|hablemos|comentemos|publiquemos|lo contemos|lo digamos|salga) _0-2>',
      '<(no fue|no era|no es) (un|una|ningún|ninguna|el|la)? _0-3 , (fue|era|es|sino) (un|una|el|la)? (ransomware|hackeo|ciberataque|virus informático|fuga de datos|sabotaje|robo de datos)>',
      '<{incident}|muerte|caída|error|agresión _0-4 (lo|la|los|le) (apuntaron|apuntan|registraron|registran|disfrazaron|disfrazan|maquillaron|archivaron) (como|de) _0-3>',
      '<{incident}|muerte|caída|error|agresión _0-4 (lo|la|los|le) (llamaron|llaman|llama|han llamado) _0-6 (parte|registro|acta|aplicativo|hoja de incidencias|{management})>',
      '<(escondimos|esconden|escondemos|escondieron|guardamos|retiramos|sacamos) _0-6 (antes de que|cuando|porque) _0-2 (viniera|venga|vino|viene|llegara|llegue|llega|entrara) _0-2 {inspection}>',
      '<perdió|perdieron|esfumó|falta _0-3 caja|bolsa|bandeja|ampollas de fentanilo|morfina|ketamina|mórficos _0-9 {hush}>',
      '<(faltan|falta|han desaparecido|se perdieron|perdieron) _0-3 (ampollas|muestras|historias|morfina|fentanilo|dosis)> _0-8 {hush}',
      '<(farmacia|almacén|planta|quirófano|fentanilo|morfina|caja|laboratorio|urgencias|uci) _0-8 {incident}>',
      '<{incident} _0-6 (farmacia|almacén|planta|quirófano|fentanilo|morfina|caja|laboratorio|urgencias|uci)> _0-8 {hush}',
      '<{incident}> _0-8 {hush}',
      '<{hush}> _0-8 {incident}|{revealed}',
      '<{our-place} _0-6 {incident}> _0-6 (ayer|hoy|esta semana|esta noche|anoche|otra vez|y nadie|y no|este mes|la semana pasada)',
      '<(ayer|hoy|anoche|esta mañana|esta noche|la semana pasada|el lunes|el martes|el miércoles|el jueves|el viernes) _0-6 {incident}> _0-6 {our-place}|quirófano|planta|farmacia|uci|urgencias|laboratorio',
      '<{our-place} _0-4 {hush}>',
      '<{management} _0-6 {hush}>',
    ],
    'deal-told': [
      '<(bajo embargo|embargado|embargados|blindado|blindados) (hasta) _0-12 (brazo|ensayo|resultados|datos|estudio|cohorte)>',
      '<(brazo|ensayo|resultados|datos|estudio) _0-6 (bajo embargo|embargado|embargados|blindado|blindados|confidencial) hasta>',
      '<(nuestro|nuestra|el|la) {deal} _0-4 (cobra|factura|paga|cuesta|pasa) _0-2 #number>',
      '<{deal} _0-6 {amount}> _0-6 {internal}|{our-place}|{hush}|{management}',
      '<{our-place} _0-5 {deal} _0-6 {amount}>',
      '<{management} _0-3 (va a|van a|quiere|quieren|piensa|planea|está|están|negocia) _0-3 {deal}>',
      '<{our-place} _0-3 (va a|van a|se|quieren|está|están) _0-3 {deal}>',
      '<{our-place} _0-2 {deal}>',
      '<{deal} _0-8 {internal}>',
      '<(nuestro|nuestra|el|la) {deal} _0-5 {amount}>',
    ],
    affiliated: [
      '(como|soy) _0-3 <(del|de la|en el|en la) (hospital|clínica|centro|residencia|farmacia|ambulatorio)>',
      '(como médico|como médica|como enfermera|como enfermero|como farmacéutica|como farmacéutico|como celador|como matrona|como residente|como fisio|como auxiliar|como tcae|como pediatra|como cirujano|como cirujana|soy enfermera|soy médica|soy médico|soy enfermero) <(del|en el|en la|de la) {our-place}|#capital>',
      '<(desde|en|de) (mi|nuestro|nuestra) (hospital|clínica|centro|planta|servicio|residencia|ambulatorio|farmacia)>',
      '<(trabajo|curro|laburo|trabajamos|chambeo) (en|para) (el|la|un|una)? {our-place}|hospital|clínica|#capital>',
    ],
  },
};
