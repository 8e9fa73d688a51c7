import type { TopicText } from '../../reading/topics/index.ts';

/** What people hope to lose. */
const trouble = '{illness}|{condition}|{ailment}';

export const claiming: TopicText<'claiming'> = {
  lexicon: {
    cure: 'se_(revierte|acaban|acaba|termina|terminan) cura curan curará curamos cure curar elimina eliminan eliminamos eliminar elimine eliminará revierte revierten revertir sana sanan sanar borra borran quita quitan quitamos acaba_con acaban_con acabamos_con acabar_con adiós_a adiós_al dile_adiós despídete_de di_adiós destruye mata_las_células desaparece(|n|rá|r) rejuvenece soluciona solucionamos resuelve resolvemos vence vencer erradica olvídate_de olvídese_de olvida_(la|el|tu) barre(n) despierta_(tu|el|su) reactiva(n|) regenera(n|) disuelve(n|) deshace(n|)_(los|las|el|la) apaga_(el|la|tu) desinflama_y',
    forever:
      'para_siempre de_por_vida definitivamente definitiv(o|a) de_raíz del_todo por_completo completamente totalmente en_(una|1)_(sesión|semana|visita|noche) en_(dos|tres|3|5|7|10|15|pocos|unos)_(días|semanas|sesiones) de_una_vez por_todas al_instante inmediat(o|a|amente) cien_por_cien al_100 sin_(cirugía|medicación|medicamentos|esfuerzo|dieta|operar|pastillas) el_100 siempre_funciona todos_los_(casos|pacientes) en_cualquier_caso en_(dos|tres|cuatro|seis|2|3|4|6|8|10|14|15|21|28|30|40|60|90)_(días|semanas)_(sin|con|y|o) sin_(pasar_por|bisturí|pinchazos|químicos|pastillas|efectos)',
    'no-risk':
      'sin_(riesgo|riesgos|ningún_riesgo|efectos_secundarios|efectos_adversos|contraindicaciones|dolor_alguno|complicaciones|ningún_efecto) cero_(riesgo|riesgos|dolor|efectos|complicaciones) 0_(riesgo|riesgos|complicaciones|dolor|efectos) 100%_(seguro|segura|natural) totalmente_(segur|inocu|indolor)(o|a|e) completamente_(segur|inocu|indolor)(o|a|e) riesgo_cero no_tiene_(ningún_riesgo|riesgos|efectos_secundarios|contraindicaciones) inocu(o|a)',
    guarantee:
      '(nunca|jamás)_(lo_|la_|)(he_|)(visto|vi)_fallar garantizad(o|a|os|as) garantizamos garantizo garantía_(total|de_resultados|de_éxito) resultados_(asegurados|garantizados|inmediatos_y) éxito_(asegurado|seguro|garantizado) aseguramos_(el|tu|su|que) asegurad(o|a|os) infalible nunca_falla no_falla funciona_siempre 100%_(eficaz|efectiv(o|a)|de_éxito) te_devolvemos_el_dinero o_te_devolvemos tasa_de_éxito_del_100 (comprobad|probad|testad|demostrad)(o|a)_en_(todos|todas|miles|cientos|mis|cada) en_todos_mis_pacientes sin_fallo sin_fallos',
    miracle:
      'no_quieren_que_(lo_|)sep(as|áis|an) investigad_por_vuestra_cuenta investiga_por_tu_cuenta milagro milagros(o|a|os|as) secreto lo_que_(los_médicos|la_industria|tu_médico|las_farmacéuticas|nadie|no)_(no_|te_|)(quieren|quiere|te_cuenta|cuentan|dice|cuenta) revolucionari(o|a) único_en_el_mundo cura_definitiva nadie_te_(lo_|)(cuenta|dice|ha_contado) que_no_quieren_que_sepas mágic(o|a) fórmula_secreta elixir la_solución_definitiva',
    best: 'nº1 n1 los_nº1 el_mejor la_mejor los_mejores las_mejores mejores_(médicos|cirujanos|especialistas|dentistas|profesionales|expertos|manos|resultados) número_(uno|1) nº_1 n_1 líder(es|) los_únicos el_único_(centro|hospital|médico|cirujano|método|tratamiento|equipo) la_única_(clínica|técnica|consulta|solución) (el|la|los)_más_(avanzad(o|a|os)|prestigios(o|a|os)|premiad(o|a|os)|puntero|puntera|eficaz) inigualable insuperable incomparable nadie_(lo_hace|opera|te_ofrece|cura|iguala|más)',
    'better-than':
      '(mejor|mejores|más_eficaz|más_seguro|superior|más_barat(o|a|os))_(que|a)_(cualquier|otros|otras|los_demás|las_demás|la_competencia|el_resto|nadie|todos|ningun|el_hospital|la_pública|la_sanidad) a_diferencia_de_(otros|otras|los_demás|la_competencia|lo_que_hacen) no_como_(otros|otras|los_demás|en_otras) lo_que_otros_no otros_(centros|médicos|dentistas)_(no|te_engañan|solo)',
    provider:
      'clínica(s) centro(s) hospital(es) equipo_(médico|de_(especialistas|cirujanos|profesionales|médicos|enfermería)) consulta unidad servicio especialistas cirujano cirujana dentista(s) médico doctor doctora profesionales instituto laboratorio fisioterapeuta psicólogo psicóloga farmacia residencia óptica técnica método',
    method:
      'técnica método tratamiento(s) terapia protocolo láser sesión sesiones fórmula crema suplemento producto dieta programa sistema aparato infiltración plasma células_madre ozono ozonoterapia acupuntura osteopatía biodescodificación detox batido infusión zumo suero gotas plan implante(s) cirugía',
    illness: `ataques_de_(pánico|ansiedad) diabetes_tipo_(1|2|uno|dos) artrosis artritis diabetes cáncer tumor(es) alzhéimer alzheimer párkinson hipertensión tensión_alta colesterol migraña(s) dolor ansiedad depresión insomnio psoriasis celulitis arrugas caída_del_cabello
      calvicie alopecia obesidad sobrepeso miopía presbicia acné varices fibromialgia esclerosis autismo tdah asma alergia(s) endometriosis infertilidad impotencia disfunción_eréctil hígado_graso hernia(s) ciática covid gripe vih sida lupus crohn tabaquismo adicción grasa kilos manchas cataratas tinnitus acúfenos hongos juanetes estrías ojeras papada ronquido ronquidos`,
    'proven-care':
      'vacuna(s) vacunación vacunarse vacunar calendario_vacunal quimio quimioterapia radioterapia estatinas antibiótico(s) insulina mamografía(s) citología(s) cribado(s) epidural vitamina_k antidepresivo(s) medicación medicamentos fármacos quirófano anestesia flúor mascarilla(s) protector_solar crema_solar corticoides anticonceptivos medicina_(convencional|oficial|alopática) ecografías colonoscopia psiquiatras',
    'unproven-care':
      'homeopatía homeopátic(o|a|os) ayuno limón cúrcuma ajo jengibre bicarbonato dióxido_de_cloro mms agua_de_mar reiki flores_de_bach acupuntura biodescodificación constelaciones detox dieta_(alcalina|keto|cetogénica) zumo_verde ozono aceites_esenciales cannabis cbd vitamina_c megadosis imanes par_biomagnético kéfir vinagre jugo moringa kalanchoe ivermectina hidroxicloroquina leche_cruda guanábana graviola plata_coloidal agua_alcalina enemas_de_café veneno_de_alacrán uña_de_gato',
    useless:
      'no_sirve(n|) sobra(n|) no_hace(n|)_falta no_funciona(n|) no_protege(n|) no_es_necesari(o|a) no_son_necesari(os|as) innecesari(o|a|os|as) inútil(es|) (es|son)_(veneno|un_veneno|un_negocio|un_timo|una_estafa|un_engaño|peor|un_experimento|tóxic(o|a|os|as)) mata(n|)_(más|a|gente) envenena(n|) (causa|causan|provoca|provocan|produce|producen)_(autismo|cáncer|infertilidad|esterilidad|trombos|demencia) enferma(n|) no_necesita(s|n|)_(vacunas|vacunarse|antibiótico|medicación) peor_que_la_enfermedad debilita(n|)_(el|las|tu) te_están_(envenenando|engañando|drogando) (solo|sólo)_(enriquece|beneficia|llena|da_dinero|engorda|interesa)(n|)',
    'against-care':
      'no_(os_|te_|se_)(vacunéis|vacunes|vacunen|pongáis|pongas|pongan|mediquéis|mediques|hagáis|hagas|operéis|dejéis|toméis|tomes) dejad_(de|la|las|los) tirad_(la|las|los) tira_(la|las|los)_(pastillas|medicación|estatinas) no_vacun(éis|en|es|aría)_a olvidad la_quimio_no no_dejéis_que_os_(pongan|vacunen|operen) yo_no_(vacuno|vacuné|vacunaría|me_vacuno)',
    myth: 'bulo(s) mito(s) falso falsa falsedad fake desmontamos desmontando desmentimos desmiento no_es_(verdad|cierto|así) mentira(s) error cuidado_con ojo_con creencia pseudociencia(s) pseudoterapia(s) desinformación no_está_demostrado sin_evidencia estafa no_existe(n|) ningún_(zumo|alimento|producto|método|tratamiento|remedio|suplemento|batido|médico) ninguna_(dieta|planta|crema|terapia|infusión|vitamina|técnica|pastilla) nadie_puede no_hay_ desconfía desconfiad no_te_creas no_os_creáis quien_te_(diga|prometa|venda) promete(n|) prometer verificamos',
    hedge:
      'esperemos esperamos_que ojalá espero_que puede(n|) podría(n|) a_veces en_algunos_casos en_ocasiones no_siempre depende según_(cada|el_caso) posible(s|mente) ayuda_a contribuye algunos algunas algunas_personas parte_de probabilidad individualiza(r|mos|do)',
    prank:
      '(le|les)_(dije|dijimos|hicimos_creer|hice_creer|colé|colamos|engañé|engañamos|di|dimos|puse|pusimos)_(que|un_placebo|suero|agua|el_cambiazo|gato) y_(se_lo_|)(coló|tragó|creyó) se_lo_(creyó|tragó|cree) placebo_y',
    study:
      ' está_(más_que_|científicamente_|)(demostrado|comprobado|probado) científicamente_(demostrado|comprobado|probado) la_ciencia_(dice|ha|demuestra|confirma|lo) los_expertos_(dicen|aseguran|recomiendan|alertan) según_(un|los|varios)_(estudio|estudios|expertos|científicos) científicos_(descubren|han|demuestran) se_ha_(demostrado|comprobado|visto)',
    source:
      'OMS WHO AEMPS EMA FDA CDC cochrane pubmed lancet NEJM JAMA BMJ NICE AECC SEOM SEMFYC SEPAP ministerio sociedad_española fuente(s) fuente: según_(la|el|los_datos|datos|las)_(OMS|ministerio|guía|guías|sociedad|agencia|universidad|INE|estudio_de|revista|instituto) guía(s)_(de|clínica|del) revisión_(sistemática|enlazada|cochrane) metaanálisis bibliografía referencia(s) doi enlace en_este_(enlace|hilo|artículo|vídeo|link) link artículo_(de|en|completo|en_comentarios) vía publicad(o|a)_en bmj consenso_de protocolo_de INE secretaría_de_salud IMSS instituto_nacional universidad_de hospital_de https más_info(rmación)_(en|aquí) más_información lee_más nota_completa',
    'general-line':
      'información_general info_general fines_(educativos|informativos|divulgativos) no_sustituye(n|) consulta_(a|con)_tu consulte_(a|con)_su consultad_(a|con) habla_con_tu_(médico|pediatra|farmacéutico|matrona) hable_con_su pregunta_a_tu_(médico|pediatra|farmacéutico) acude_a_tu a_título_informativo contenido_divulgativo no_es_(un_|)consejo',
    effect:
      'reduce(n|) baja(n|) sube(n|) disminuye(n|) aumenta(n|) eleva(n|) mejora(n|) empeora(n|) previene(n|) protege(n|) evita(n|) causa(n|) provoca(n|) produce(n|) fortalece(n|) refuerza(n|) alivia(n|) combate(n|) regula(n|) controla(n|) daña(n|) favorece(n|) retrasa(n|) dispara(n|) multiplica(n|) duplica(n|) ayuda(n|)_a ayudan acorta(n|) alarga(n|) estimula(n|) limpia(n|) depura(n|) es_(buen|mal)(o|a)_para son_(buen|mal)(os|as)_para contiene(n|)',
    habit:
      'caminar andar correr nadar ejercicio deporte dormir sueño siesta café té_verde cafeína alcohol vino cerveza tabaco fumar vapear azúcar sal grasas fruta(s) verdura(s) fibra pescado omega_3 omega-3 frutos_secos nueces aguacate aceite_de_oliva chocolate ajo cúrcuma jengibre limón agua hidratarse beber_agua leche huevo(s) carne_roja ultraprocesados ayuno_intermitente dieta_mediterránea vitamina_(d|c|b12) magnesio hierro probióticos melatonina sol sentarse sedentarismo estrés meditar yoga respirar lactancia_materna pantallas móvil ducha_fría refrescos colágeno creatina proteínas pilates sauna desayunar ibuprofeno paracetamol aspirina antibióticos estatinas vacunas',
    'health-good':
      'tensión tensión_arterial presión colesterol azúcar_en_sangre glucosa riesgo(s) corazón hígado riñones cerebro memoria huesos articulaciones defensas inmunidad sistema_inmun(e|itario|ológico) piel intestino microbiota digestión circulación metabolismo hormonas ansiedad depresión estrés inflamación cáncer diabetes infarto(s) ictus alzheimer alzhéimer demencia artrosis osteoporosis obesidad gripe resfriado(s) infecciones vida mortalidad envejecimiento salud migraña(s) insomnio estreñimiento cistitis caries esperanza_de_vida trombosis dolor',
    share:
      'por_ciento (una|uno|1)_de_cada (dos|tres|2|3|4|7|8|9)_de_cada la_mitad_de_(los|las|la) un_tercio_de (dos|tres)_tercios millones_de_(personas|casos|muertes|pacientes|niños|mujeres|hombres|españoles|mexicanos|argentinos) miles_de_(casos|muertes) la_mayoría_de_(los|las|la)',
    tip: 'alterna alternad alterne alternen evita evitad evite eviten bebe bebed beba beban come comed coma coman toma tomad tome tomen duerme dormid camina caminad camine haz haced haga hagan lava lavad lave usa usad use usen aplica aplicad aplique ponte poneos póngase añade añadid mezcla mezclad mezcle espera esperad espere reduce reducid reduzca limita limitad sustituye hidrátate hidrátense hidrataos mantén mantened mantenga revisa revisad hay_que debes debéis se_debe nunca_(pongas|pongáis|des|deis|uses|uséis|tomes|toméis) no_(des|deis|le_des|uses|uséis|tomes|toméis|pongas|pongáis|frotes|revientes) recomiendo recomendamos se_recomienda con_fiebre si_tienes_(fiebre|tos|diarrea|gastroenteritis|migraña|dolor|insomnio|ansiedad|hipertensión|diabetes|cistitis) si_tenéis_(fiebre|tos|diarrea|gastroenteritis|dolor) para_(la|el|las|los)_(fiebre|tos|diarrea|dolor|resaca|quemaduras|picaduras|hemorroides|gastroenteritis|acné|insomnio|resfriado|gripe|cistitis)',
  },
  phrases: {
    study: [
      'un|una|este|otro|nuevo|varios|los|muchos|numerosos|estos|últimos|diversos nuevo? estudio|estudios|investigación|investigaciones|ensayo demuestra|demuestran|dice|dicen|confirma|confirman|revela|revelan|prueba|prueban|señala|señalan|apunta|apuntan|afirma|concluye|ha|han|asegura|sugiere|sugieren|muestra|muestran|relaciona',
    ],
  },
  grammar: {
    'claim-absolute': [
      '<(diabetes|asma|artrosis|artritis|fibromialgia|lupus|esclerosis|párkinson|alzhéimer|alzheimer|hipertensión|psoriasis|epilepsia|celiaquía|hipotiroidismo|crohn|autismo|tdah|migraña|migrañas) no (es|son|tiene que ser|tienen que ser|va a ser) _0-1 (para siempre|de por vida|para toda la vida|una condena|una cadena perpetua|crónica|crónico|crónicas|crónicos)>',
      `<(${trouble}) _0-3 (se apaga|se apagan|se calla|se callan|se silencia|se silencian|se duerme|se esfuma|se esfuman|se borra|desaparece|desaparecen|se va|se van) _0-4 (en todas|en todos|siempre|cada vez|todas las veces|sin excepción|al cien|para no volver)>`,
      '{method}|{unproven-care}|sesiones _0-10 <(guarda|guardas|guardarás|dejas|metes|mandas|mandarás|cuelgas|jubilas|aparcas|olvidas) _0-2 {drug}|{remedy}|{proven-care}|{told-drug}|parches|gafas|muletas|pastillas|bastón _0-1 (en|al) (el)? _0-1 (cajón|armario|trastero|fondo|desván|museo|basura|olvido)>',
      '<(cero|0|ninguna|ningún|ni una|ni un) (complicación|complicaciones|efecto secundario|efectos secundarios|efecto adverso|rechazo|rechazos|fracaso|fracasos|recaída|recaídas)> _0-6 (siempre|todas|todos|jamás|nunca|garantía|años|pacientes|casos|intervenciones)',
      '<(100 %|cien por cien|cien por ciento|todas|todos) _0-2 (de mis|mis|nuestras|nuestros) _0-1 {patients}|pacientes|chicas|casos _0-2 (se curan|se curaron|curadas|curados|se quedan embarazadas|sin dolor)>',
      `<(${trouble}) _0-6 {miracle}>`,
      `<(${trouble}) (es|son) _0-1 reversible|reversibles|curable>`,
      `<una gota|dosis|sesión|cucharada|pastilla|toma _0-8 y {cure} _0-2 (${trouble})>`,
      `<la|el|las|los|tu|tus|su|esa|ese|toda (${trouble}) _0-3 no _0-2 vuelve|vuelven|volverá|volverán|vuelva|regresa|molesta|molestará _0-4 nunca|jamás|más>`,
      `<(${trouble}) _0-3 nunca|jamás más? _0-1 vuelve|vuelven|volverá|volverán|regresa|molesta>`,
      `<(${trouble}) _0-3 se (va|van|fue|fueron|quita|quitan|cura|curan|borra|borran|seca|secan) _0-1 en #number|un|dos|tres|cuatro|seis|diez días|semanas|sesiones|meses|mes>`,
      `<se me|le|les|nos? ha|han|habrán? ido|quitado|borrado|esfumado|desaparecido _0-2 (${trouble}) _0-2 {forever}>`,
      '<tira|tiras|tiran|tirarás|bota|botas|tirar|botar la|el|las|los|tu|tus|su|sus _0-1 {drug}|{remedy}|{proven-care}|{told-drug}|parches|gafas|muletas|pastillas|medicinas (a la basura|a la papelera|al váter|a la caneca|para siempre)>',
      '{method}|{unproven-care}|plan|sesiones|método _0-12 <puedes|podrás|vas|podréis|podrán (a)? tirar|dejar|botar|olvidar|romper|guardar _0-2 {drug}|{remedy}|{proven-care}|{told-drug}|parches|gafas|muletas|pastillas>',
      '<(ya) puedes|podrás|pueden tirar|botar _0-2 {drug}|{remedy}|{proven-care}|{told-drug}|parches|gafas|muletas|pastillas>',
      '<(no|ni) se rompe|rompen|mancha|manchan|cae|caen|despega|despegan|mueve|mueven|astillan|caries _0-2 (no|ni) se rompe|rompen|mancha|manchan|cae|caen|despega|despegan|mueve|mueven|astillan>',
      '<ni|cero|ninguna|sin una|un|más? pastilla|pastillas|medicación|cremas|corticoides|pinchazo _0-3 ni|cero|ninguna|sin una|un? recaída|recaídas|brote|brotes|crisis>',
      '<he|hemos|han|ha curado|revertido|sanado _0-6 (con|a base de) _0-3 dieta|quelación|homeopatía|ozono|mms|dióxido|imanes|reiki|ayuno|biodescodificación|acupuntura|constelaciones>',
      '<{method}|pinchazos|pinchazo|infiltraciones _0-4 (vuelves|volverás|vuelve|volverá|volverán) a (correr|andar|caminar|ver|oír|dormir|bailar|nacer|leer)>',
      '<({illness}|{condition}|{ailment}) _0-2 (irse|desaparecer|encogerse|reducirse|secarse|curarse|revertir) (con|gracias a|a base de|solo con) _0-2 {unproven-care}|{habit}|{method}>',
      '<(adiós a|dile adiós a|dígale adiós a|olvídate de|olvídese de|despídete de|tira|deja|dejarás|tirarás|sin) _0-1 (la|las|el|los|tus|tu|su|sus) {drug}|{proven-care}|pastillas|gafas|lentes|insulina|metformina|audífonos|bastón> _0-3 (con|gracias a|:) _0-1 (mi|nuestro|nuestra|este|esta|el|la)?',
      '<(con|gracias a) (mi|nuestro|nuestra|este|esta|el) _0-2 ({method}|{unproven-care}) _0-3 {cure} _0-3 ({illness}|{condition}|{ailment}|{drug})>',
      '<{method}|{unproven-care} _0-5 (tu|su|el) (páncreas|hígado|tiroides|cerebro|riñón|corazón) (despierta|renace|se cura|se regenera|vuelve|resucita|se limpia)>',
      `<{cure} _0-4 (${trouble}) _0-3 {forever}|{no-risk}|{guarantee}>`,
      `<{cure} _0-4 (${trouble}) _0-4 (sin|en) _0-2 {no-risk}|{forever}>`,
      `<{forever}|{no-risk}|{guarantee} _0-4 {cure} _0-4 (${trouble})>`,
      `<{method}|{unproven-care} _0-2 {cure} _0-3 (${trouble})>`,
      `<{miracle} _0-4 (${trouble}|{method})>`,
      `<{method} _0-4 {miracle}>`,
      `<(${trouble}) _0-5 {cure} _0-2 {forever}|{guarantee}>`,
      `<{method}|{provider} _0-5 {no-risk}|{guarantee}>`,
      '<{care-step}|{procedure}|{treatment} _0-3 {no-risk}|{guarantee}>',
      '<{no-risk}|{guarantee} _0-4 {method}|{provider}>',
      `<{no-risk} _0-2 (y|,)? _0-2 {guarantee}>`,
      `<{guarantee} _0-5 (resultado|resultados|éxito|mejoría|curación|embarazo|sonrisa|recuperación)>`,
      '<(resultado|resultados|éxito|mejoría|curación|embarazo) _0-2 {guarantee}|{no-risk}>',
      '<(perderás|pierde|perder|adelgaza|adelgazarás) #number (kilos|kg) _0-6 {guarantee}|{forever}|{no-risk}>',
      `^ <{cure} _0-2 (${trouble})> _0-6 (con nuestro|con nuestra|con este|con esta|con mi)`,
    ],
    'claim-best': [
      '<nadie _0-5 más|mejor rápido|barato|seguro? (que) nosotros|nosotras|yo>',
      '<{best} _0-2 {provider}|{method}>',
      '<(somos|soy) _0-1 {best}>',
      '<{provider} _0-2 (es|son|sin duda)? {best}> !{staff}',
      '<{better-than}>',
    ],
    'care-discouraged': [
      '<lo que a la|las|los|tu farmaindustria|farmafia|industria|farmacéuticas|laboratorios|médicos|médico|doctores|dentistas no le|les interesa|conviene|gusta> que sepas|sepáis|aprendas|conozcas|descubras|tomes|pruebes',
      '<lo que no le|les interesa|conviene|gusta a _0-1 farmaindustria|farmafia|industria|farmacéuticas|laboratorios|médicos|doctores|dentistas|sistema> que sepas|sepáis|aprendas|conozcas|descubras|tomes|pruebes',
      '<(farmaindustria|farmafia|industria|farmacéuticas|laboratorios|médicos|doctores|dentistas|big pharma) _0-1 (odia|odian|detesta|detestan|teme|temen|censura|censuran|esconde|esconden|calla|callan) _0-1 (este|esta|que sepas|que cuentes|que tomes|que conozcas|mi método|nuestro método) _0-2>',
      '<{proven-care} _0-12 té|hongos|zumo|jugo|hierbas|infusión|{unproven-care} _0-3 levantó|salvó|curó|sanó|arregló>',
      '<tu|su|vuestro neurólogo|neuróloga|médico|médica|dermatólogo|dermatóloga|reumatólogo|cardiólogo|oncólogo|pediatra|dentista|farmacéutico|endocrino|digestivo|doctor|doctora (no te lo|no se lo|nunca te lo|jamás te lo|no os lo|se calla|se lo calla|no quiere que|prefiere que no|odia) _0-3>',
      '<ningún|ninguna|nada|cero|ni de|un|una? pinchazo|pinchazos|vacuna|vacunas|piquete|piquetes _0-2 hasta|antes _0-4 años|año|meses|colegio|cole|edad>',
      '<hasta|antes _0-4 años|año|meses _0-2 ningún|ninguna|nada|cero|ni de|un|una? pinchazo|pinchazos|vacuna|vacunas|piquete>',
      '<dejad|deja|dejen|dejemos|dejar _0-2 (en paz|tranquilas|tranquilo|trabajar) _0-2 defensas|inmune|inmunitario>',
      '<defensas _0-4 (en paz|tranquilas)>',
      '<todos|todas|yo|nosotros _0-2 pasamos|tuvimos|pasado|pasé el|la|las sarampión|varicela|paperas|rubeola|rubéola|tosferina y _0-3 aquí|vivos|seguimos|nadie|vivas>',
      '<(esto|eso|lo que|cosas que) (no|nunca|jamás) (te|os|les|se) (lo)? (dirán|dirá|cuentan|cuenta|contarán|dicen|explican|explicarán|van a decir|van a contar|quieren que sepas) _0-4 {provider}|médicos|doctores|farmacéuticas|farmacéutica|hospital|consulta|oncólogo|médico|pediatra|industria|laboratorios>',
      '<{illness}|{condition}|cáncer|tumor|tumores _0-2 (se alimenta|se alimentan|vive|viven|come) (de|solo de) _0-2>',
      '<(matar|matas|mata|mueren|muere|matarlo|dejarlo|dejas) _0-3 de hambre> _0-6 {illness}|{condition}|cáncer|tumor|tumores|células',
      '<{proven-care} _0-6 {useless}>',
      '<{useless} _0-3 {proven-care}>',
      '<{against-care} _0-4 {proven-care}|pastillas>',
      '<no (os|te|se|los|las)? (vacunéis|vacunes|vacunen|vacunad)>',
      '<{against-care}> _0-8 {useless}|{miracle}',
      `<{unproven-care} _0-3 {cure} _0-3 (${trouble})>`,
      '<{unproven-care} (en lugar de|en vez de|mejor que|y no) _0-2 {proven-care}|{remedy}>',
      '<{unproven-care} _0-3 (es)? (más eficaz|mejor|funciona mejor) que _0-2 {proven-care}|{remedy}>',
    ],
    'deceit-told': [
      '<{prank} _0-8> {laugh}',
      '{laugh} _0-8 <{prank}>',
      '<(le|les) (dije|dijimos) que era _0-6 y era>',
      '<(era|solo era) (agua|suero|placebo|azúcar)> _0-8 {laugh}|coló|creyó|tragó',
    ],
    'health-fact': [
      '<{habit} _0-6 {effect} _0-4 {health-good}>',
      '<{effect} _0-3 {health-good} _0-4 {habit}>',
      '<{share} _0-8 {health-good}|{illness}|{condition}|{symptom}>',
      '<{effect} (el|un|hasta un|en un|hasta el|en|hasta)? #number _0-4 {health-good}|{illness}>',
    ],
    'study-cited': ['<{study}>'],
    'health-tip': [
      '<{tip} _0-5 {remedy}|{drug}> _0-4 {dose}?',
      '<{tip} _0-6 {habit}> _0-5 (para|contra|y|porque) _0-3 {health-good}|{illness}|{symptom}',
      '<(para|contra|con) (la|el|las|los)? {illness}|{symptom}|fiebre|tos|diarrea|resaca|quemaduras|picaduras|acné|insomnio> , _0-3 {tip}',
      '{tip} _0-2 <{remedy}|{habit} (y|o) {remedy}|{habit}>',
    ],
  },
};
