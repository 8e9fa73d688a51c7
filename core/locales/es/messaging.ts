import type { TopicText } from '../../reading/topics/index.ts';

const telling =
  '{specialty}|{told-test}|{told-drug}|{told-illness}|{preparation}|{procedure}|{condition}|{drug}|{remedy}|{ailment}';

export const messaging: TopicText<'messaging'> = {
  lexicon: {
    flirt: `guap(o|a|ísim(o|a)) bombón preciosa hermosa hermoso bell(o|a) lind(o|a) mi_amor reina princesa bonita me_(gustas|gustaste|caíste|caes|encantaste|encantas|atraes|pareces|pareciste)(_mucho|_muy|_genial|_súper|_bien|_un|_una|_encantador(a|)|) tu_(sonrisa|mirada|cuerpo|perfume|risa)_(me|es|no) qué_(guapa|guapo|linda|bonita|ojos|sonrisa|piernas|cuerpazo) ojazos sexy tienes_(novio|novia|pareja|unos_ojos|algo) soltera soltero estás_(muy_|)(guap(o|a)|buen(o|a)|lind(o|a)|preciosa|solter(o|a)|solit(o|a)) 😘 😍 💋 🥰 ❤️‍🔥 🔥`,
    'go-out':
      'qué_(haces|hacés|hará|haréis)_(el|este|esta|hoy|mañana|luego|después) (un|unos|unas|una|tomar|tomamos|tomarnos|tomarte)_(café|cafés|caña|cañas|copa|copas|cerveza|cervezas|vino|algo|trago|birra|helado|unas_copas|una_copa) (salir|salimos|sales|quedar|quedamos|quedas|vernos|nos_vemos|verte|cenar|cenamos|cena|cine|bailar|fiesta)(_juntos|_conmigo|_un_día|_el|_este|_esta|_fuera|_a_solas|_algún|_cuando|_por_ahí|_los_dos|_a) te_invito te_apetece(ría|) (te_|)(vienes|venís|vendrías)_a_(mi|una|cenar|tomar|la_fiesta) fuera_(de_la_consulta|del_hospital|del_trabajo|de_aquí) a_solas mi_casa finde',
    'life-event':
      '(feliz|felices)_(cumple|cumpleaños|santo|aniversario|navidad|navidades|año|fiestas|pascuas|día)(_guap(o|a)|_preciosa|) felicidades muchas_felicidades feliz_cumple',
    favour:
      ' préstame préstamo necesito_(dinero|un_favor|que_me_(prestes|ayudes)|un_aval|pasta|plata) hazme_un_(favor|bizum) mándame_un_bizum bizum (tú|usted)_que_(trabajas|trabaja|conoces)_(en|a) enchufe entradas_(para|gratis) colocar_a_mi hacerme_un_(descuento|favor|precio)',
    sell: '(vendo|te_vendo|os_vendo|te_ofrezco|te_interesa|te_interesaría|vendemos|distribuyo) mi_(negocio|marca|tienda|línea|emprendimiento) multinivel herbalife oportunidad_de_negocio ingresos_extra aloe_vera piso_en_(venta|alquiler) (te_|)(interesaría|interesa)_(comprar|invertir) criptomonedas seguros_de',
    gossip:
      'no_sabes_(lo_que|quién|a_quién|la_última) (te_has|has)_enterado a_que_no_sabes adivina_(quién|a_quién) cotilleo cotilla chisme(s|ito) te_cuento_un entre_(tú_y_yo|nosotros) no_se_lo_(digas|cuentes) se_ha_(divorciado|separado|liado) está_(liad(o|a)|embarazada)_(con|de) tu_(vecin(o|a)|prim(o|a)|jef(e|a)|compañer(o|a))_(también|vino|está|ha)',
    'from-record':
      '  (cogí|saqué|conseguí|apunté)_tu_(número|teléfono|móvil|dirección|contacto) de_tu_(ficha|historia|historial|expediente) según_tu_(ficha|historia)',
    'from-care':
      'en_(la_|mi_|)(consulta|visita|quirófano|urgencias|planta|sesión|terapia|revisión|camilla|rehabilitación) (cuando|desde_que|el_día_que)_(viniste|estuviste|te_(atendí|operé|vi|visité|traté)|ingresaste|te_dieron|vino|le_atendí) mi_paciente paciente_(favorit(o|a)|preferid(o|a)) durante_(tu|su|la)_(ingreso|visita|terapia|rehabilitación|consulta) tu_(cita|tratamiento|operación|rehabilitación|ingreso|terapia)',
    'think-of-you':
      '(pienso|pensando|pensé)_(mucho_|)en_ti (te_|)(echo|eché)_de_menos te_extraño no_(dejo|paro|puedo_dejar)_de_pensar (me_|)(acordé|acuerdo|acordaba)_(mucho_|)de_ti qué_ganas_de_(verte|vernos) me_quedé_con_ganas sueño_contigo soñé_contigo conocerte_(mejor|más|fuera) me_alegras_el_día',
    'due-care':
      'cita receta documento confirmar confirme horario cerrad(o|a|os) volante resultados_en_la_app factura',
    remind:
      '(verte|verle|verla)_en_la_(unidad|consulta|clínica) nos_(debe|debes|deben|debéis) (falta|faltan)_(su|tu|sus) (le|te|les|os)_(recuerdo|recordamos|avisamos|aviso|informamos|confirmamos|esperamos|escribimos|comunicamos) recuerde(n|) recuerda(d|) recordatorio aviso no_(olvide|olvides|olviden|olvidéis)(_traer|_venir|_su|_tu|_que|) confirmamos confirmar confirme su_(cita|turno|revisión|visita|próxima|prueba|control|sesión) tu_(cita|turno|revisión|visita|próxima|prueba|control|sesión) cita tiene_(cita|hora|turno|revisión|consulta|programad(o|a)) tienes_(cita|hora|turno|revisión|consulta|programad(o|a)) le_(toca|corresponde) te_toca hola buenos_días buenas_tardes estimad(o|a)',
    'when-due':
      'hoy mañana pasado_mañana lunes martes miércoles jueves viernes sábado domingo semana_que_viene próxim(o|a) a_las esta_tarde enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    fetch:
      ' pase(n|)_(a|por) pasar_a_(recoger|por) recoger recójalo puede_(pasar|recoger|venir) traiga(n|) trae traer venga(n|) venir acuda(n|) acudir presentarse preséntese toca tómese tome no_(tome|coma|beba|desayune|olvide) suspenda deje_de dejar_de list(o|a|os|as) renovar',
    specialty: `oncología oncológic(o|a) oncólog(o|a) psiquiatría psiquiátric(o|a) psiquiatra psicología psicólog(o|a) salud_mental ginecología ginecólog(o|a) urología urólog(o|a) proctología infecciosas vih unidad_de_(mama|dolor|fertilidad|adicciones|conductas_adictivas|paliativos|trastornos|vih|ictus|diabetes|obesidad|memoria|sueño|lesiones|infecciosas|reproducción|cardiología|hemodiálisis|diálisis)
      reproducción_asistida fertilidad adicciones drogodependencias paliativos geriatría cardiología cardiólog(o|a) neurología neurólog(o|a) dermatología dermatólog(o|a) endocrinología endocrin(o|a) reumatología nefrología hematología digestivo neumología alergología traumatología otorrino oftalmología nutrición logopedia hemodiálisis diálisis quimioterapia quimio radioterapia venereología planificación_familiar desintoxicación foniatría podología odontología obstetricia matrona rehabilitación cirugía_(plástica|estética|bariátrica|general|vascular)`,
    'told-test': `labioplastia ninfoplastia vaginoplastia vaginoplastía circuncisión fimosis frenillo hemorroides fístula fisura mastectomía histerectomía orquiectomía prostatectomía himenoplastia blefaroplastia mamoplastia aumento_de_(pecho|pechos|mamas) reducción_de_(pecho|pechos|mamas) (grupo|reunión|taller|sesión|horario|entrega|reparto|dispensación|toma)_(de|del|de_la)_(alcohol|alcohólicos|metadona|ludopatía|juego|tabaco|deshabituación|duelo|anorexia|bulimia|tca|adicciones|cocaína|maltrato|fertilidad|ansiedad) (diario|registro|hoja|calendario|tabla|gráfica|cuaderno)_de(l|_la|_|)_(ánimo|dolor|sueño|síntomas|ovulación|regla|crisis|tensión|glucosa|azúcar|pánico|micciones|ansiedad|pensamientos) (primera_orina|orina_de_la_mañana) colonoscopia gastroscopia endoscopia citología mamografía biopsia ecografía eco resonancia tac escáner pet radiografía holter ergometría electro electrocardiograma espirometría espermiograma seminograma histeroscopia colposcopia amniocentesis cistoscopia broncoscopia cateterismo densitometría
      prueba(s)_(de_(embarazo|vih|esfuerzo|alergia|paternidad|fertilidad|sangre|orina|heces|azúcar|la_tuberculosis|covid)|genética(s)|del_(vih|papiloma|azúcar)|cardiaca) test_(de_(embarazo|vih|drogas|alergia|adn|antígenos)|genético|del_vih) análisis_de_(sangre|orina|heces|semen|drogas|ets) analítica(s) curva_de_glucosa vasectomía legrado cesárea interrupción cirugía operación intervención inseminación transferencia infiltración diálisis vacuna_(del|de|contra) screening sesión_de_(quimio|radio|diálisis|terapia|láser|psicoterapia) ligadura circuncisión punción extracción endodoncia implante cura_de_la`,
    'told-drug': `
      metadona insulina antirretroviral(es) retroviral(es) antidepresivo(s) ansiolítico(s) antipsicótico(s) anticonceptivo(s) sintrom heparina viagra hormonas píldora_del_día diu prep bolsas_de_colostomía sonda pañales audífono(s) prótesis_(mamaria|dental|de) bomba_de_insulina cpap oxígeno`,
    'told-illness':
      'vph hpv diabetes cáncer tumor vih sida hepatitis sífilis gonorrea clamidia ets its papiloma embarazo embarazada depresión ansiedad bipolar esquizofrenia adicción alcoholismo epilepsia hipertensión asma anemia menopausia aborto infertilidad impotencia positivo negativo obesidad bulimia anorexia autismo tdah demencia alzheimer covid tuberculosis hernia hemorroides próstata tiroides migraña psoriasis herpes biopsia_(negativa|positiva) alterad(o|a|os|as) maligno benigno',
    preparation:
      '(en_|)ayun(as|o) sin_(comer|beber|desayunar) vejiga_llena preparación_(intestinal|del_colon|de_la) laxante enema dieta_(líquida|sin_residuos|blanda) no_(coma|desayune|beba|orine|tenga_relaciones) muestra_de_(orina|heces|semen|sangre) orina_de orina_de_(24|la_mañana) rasurad(o|a) contraste abstinencia_sexual suspend(a|er)_(el|la|los|su)',
    'plain-item':
      'documento dni tarjeta(_sanitaria) volante carné identificación mascarilla acompañante paraguas credencial',
    'to-group':
      'a_todos_(los|vosotros|ustedes) a_todas buenos_días_(a_todos|grupo|chicos|chicas) hola_(a_todos|grupo|chicas|chicos|todos) (este|el|al)_grupo queridos_pacientes estimados_pacientes lista_de_difusión',
  },
  phrases: {
    favour: [
      'me|nos prestas|presta|prestarías|dejas|dejarías|haces|harías|fías|avalas dinero|unos|el|tu|tus|la|50|100|20|200|300|500|plata|lana|pasta|#|un|euros|mil?',
      'me|nos prestas|presta|prestarías|dejas|dejarías|haces|harías|fías|avalas (un dinero|algo de|un favor)',
      'me|nos (podrías dejar|podrías prestar|puedes dejar|puedes prestar) dinero|unos|el|tu|tus|la|50|100|20|200|300|500|plata|lana|pasta|#|un|euros|mil?',
      'me|nos (podrías dejar|podrías prestar|puedes dejar|puedes prestar) (un dinero|algo de|un favor)',
    ],
    'from-record': [
      'lo? vi|miré|saqué|cogí|encontré|apunté|ponía|pone|sale|tengo|busqué|consulté|aparece|conseguí|saco de? en|de tu|la|su|el ficha|historia|historial|expediente|base|sistema|hoja|informe|volante|registro',
      'lo? vi|miré|saqué|cogí|encontré|apunté|ponía|pone|sale|tengo|busqué|consulté|aparece|conseguí|saco (tu número|tu teléfono|tu dirección|tu móvil|tu contacto|su teléfono|su número) en|de tu|la|su|el ficha|historia|historial|expediente|base|sistema|hoja|informe|volante|registro',
      'lo? (he visto) de? en|de tu|la|su|el ficha|historia|historial|expediente|base|sistema|hoja|informe|volante|registro',
      'lo? (he visto) (tu número|tu teléfono|tu dirección|tu móvil|tu contacto|su teléfono|su número) en|de tu|la|su|el ficha|historia|historial|expediente|base|sistema|hoja|informe|volante|registro',
      'tu|su número|teléfono|móvil|dirección|contacto estaba|salía|sale|aparece|aparecía|viene|venía en|de?',
      'tu|su número|teléfono|móvil|dirección|contacto (lo saqué|lo cogí) en|de?',
    ],
    fetch: [
      'está|están|tenemos|tiene|llegaron|salió|puede|pueden listo|lista|listos|listas|disponible|disponibles|preparado|preparada|preparados|preparadas|su|tu|sus|tus|el|la|los|las|recoger|pasar?',
      '(ya está|ya están|ya tiene|ya tenemos|ha llegado|han llegado|ya llegó|ha salido|han salido) listo|lista|listos|listas|disponible|disponibles|preparado|preparada|preparados|preparadas|su|tu|sus|tus|el|la|los|las|recoger|pasar?',
    ],
    'told-drug': [
      'medicación|pastillas|pastilla|tratamiento|medicamento|inyección|receta|dosis psiquiátrica|psiquiátrico|psiquiátricas|antirretroviral|hormonal|oncológica|oncológico|antidepresiva|antidepresivo|anticonceptiva|anticonceptivo|depot',
      'medicación|pastillas|pastilla|tratamiento|medicamento|inyección|receta|dosis (de la tensión|de la ansiedad|de la depresión|de la vih|de la tiroides|de la diabetes|de la metadona|de la insulina|de la hormonas|de la epilepsia|de la quimio|de la retroviral|de la testosterona|de la antipsicótico|de la anticoagulante|de el tensión|de el ansiedad|de el depresión|de el vih|de el tiroides|de el diabetes|de el metadona|de el insulina|de el hormonas|de el epilepsia|de el quimio|de el retroviral|de el testosterona|de el antipsicótico|de el anticoagulante|de tensión|de ansiedad|de depresión|de vih|de tiroides|de diabetes|de metadona|de insulina|de hormonas|de epilepsia|de quimio|de retroviral|de testosterona|de antipsicótico|de anticoagulante|para la ansiedad|para la depresión|para la vih|para la corazón|para la diabetes|para la tensión|para la nervios|para la azúcar|para la próstata|para la fertilidad|para la|para el ansiedad|para el depresión|para el vih|para el corazón|para el diabetes|para el tensión|para el nervios|para el azúcar|para el próstata|para el fertilidad|para el|para los ansiedad|para los depresión|para los vih|para los corazón|para los diabetes|para los tensión|para los nervios|para los azúcar|para los próstata|para los fertilidad|para los|para dormiransiedad|para dormirdepresión|para dormirvih|para dormircorazón|para dormirdiabetes|para dormirtensión|para dormirnervios|para dormirazúcar|para dormirpróstata|para dormirfertilidad|para dormir|para adelgazaransiedad|para adelgazardepresión|para adelgazarvih|para adelgazarcorazón|para adelgazardiabetes|para adelgazartensión|para adelgazarnervios|para adelgazarazúcar|para adelgazarpróstata|para adelgazarfertilidad|para adelgazar|mensual de)',
    ],
  },
  grammar: {
    'personal-approach': [
      '<(fuera de) las|la|nuestras|estas sesiones|terapia|consulta|visitas>',
      '<más _0-2 que mis otros|otras|demás? {patients}>',
      '<(tomé|apunté|guardé|me quedé|agarré|anoté|rescaté|copié) con? (tu|su) (número|teléfono|móvil|celular|correo|dirección|perfil)> _0-2 de|del|en',
      '<se|te (te)? veía|vi|noté|veo|notaba _0-1 triste|sola|solo|guapa|guapo|mal|preocupada|preocupado|apagada|agobiada|preciosa|linda|bonita>',
      '<(si quieres|si te apetece|cuando quieras|si necesitas|si querés) _0-2 hablar|charlar|desahogarte|platicar|compañía|café|cenar|cena|copa|tomar>',
      '<(saqué|cogí|copié|conseguí|tengo|vi) (tu|su) (número|teléfono|móvil|celular|correo|dirección|perfil)> _0-3 de|en',
      '<{flirt}>',
      '<{go-out}>',
      '<{favour}>',
      '<{sell}>',
      '<{gossip}>',
      '<{think-of-you}>',
      '<{life-event} _0-2 {flirt}>',
      '<(eres|sos) _0-2 {my}? {patient} (favorito|favorita|preferido|preferida)>',
    ],
    'keeps-touch': [
      '<(me gustaría|me encantaría|me haría ilusión|me alegraría|quisiera|querría|ojalá|quiero|espero|esperamos|sería bonito|estaría bien) _0-2 (seguir|seguimos|sigamos|mantener|mantenernos|mantengamos|quedarnos|continuar|continuemos) _0-1 (en contacto|el contacto)> !con !para !por !sobre',
      '<(sigamos|mantengamos|mantenemos|seguimos|continuemos) _0-1 (en contacto|el contacto)> !con !para !por !sobre',
      '<(no perdamos|no quiero perder|no quisiera perder|no me gustaría perder) (el|tu)? contacto> !con',
      '<(me gustaría|me encantaría|quisiera|querría|me haría ilusión) _0-2 (saber más de ti|seguir sabiendo de ti|hablar más contigo|seguir hablando contigo|conocerte)>',
    ],
    'courted-from-care': [
      '<me gustaste|gustas|encantaste|encantas|enamoraste|atraes|atrajiste> _0-3 en la|mi|tu consulta|visita|revisión|camilla',
      'en la|mi|tu consulta|visita|revisión|camilla _0-3 <me gustaste|gustas|encantaste|encantas|enamoraste|atraes|atrajiste>',
      '<me gustaste|gustas|encantaste|encantas|enamoraste> _0-2 (cuando|mientras|desde que|el día que) te _0-1 (atendí|operé|visité|curé|exploré|atendía|curaba|exploraba)',
    ],
    'cared-for-you': [
      '<te _0-1 (atendí|operé|visité|curé|exploré|vendé|cosí|saqué sangre|puse la vía)>',
      '<te (he|había) _0-1 (atendido|operado|visitado|curado|explorado|vendado|cosido)>',
    ],
    'record-used': ['<{from-record}>', '<{life-event}> _0-8 {from-record}'],
    'reminder-tells': [
      '(verte|verle|verla|veros) en la|el _0-2 <{specialty}>',
      '{remind} _0-4 <{told-test}|{preparation}>',
      '(resultado|resultados|prueba|pruebas|analítica|cultivo) _0-12 <(empezar|iniciar|comenzar|empiece|inicie|empezamos) _0-2 tratamiento|medicación|terapia|antibiótico>',
      `{remind}|{when-due} _0-10 <${telling}>`,
      `<${telling}> _0-8 {when-due}|{fetch}`,
      `{fetch} _0-5 <${telling}>`,
      '(revisión|cita|radiografía|cura|control|prueba) (de|del) (su|tu|la|el)? _0-1 <{care-body}>',
      `<{preparation}> _0-4 (para|antes|desde) _0-4`,
      `(resultado|resultados|informe|cita|revisión|consulta|sesión|control) (de|del|en|con|para|de la) _0-3 <${telling}>`,
      `{your} !póster !poster !ponencia !charla !artículo !tesis !libro !comunicación !curso !vídeo !hilo (resultado|resultados|prueba|informe)? _0-2 <${telling}>`,
    ],
    'group-reminder': [
      '<{to-group}> _0-12 cita|citas|sesión|revisión|consulta|terapia|{told-test}|{specialty}',
      'cita|citas|sesión|terapia _0-12 <{to-group}>',
    ],
  },
};
