import type { TopicText } from '../../reading/topics/index.ts';

export const mockery: TopicText<'mockery'> = {
  lexicon: {
    caricature: `gord(o|a|it(o|a)|inflas|ísim(o|a)) foca ballena vaca vacaburra tonel mol(e) marran(o|a) cerd(o|a) puerc(o|a) guarr(o|a) mugros(o|a) cochin(o|a) apestos(o|a) malolient(e) sucia borrach(o|a|ín|uzo|ina) beod(o|a) curda drogata yonki yonqui heroinóman(o|a) pastillero
       chiflad(o|a) pirad(o|a) zumbad(o|a) psicópata histéric(o|a) trastornad(o|a) demente lunátic(o|a) vejestorio vejete viejun(o|a) momia carcamal  pesad(o|a|it(o|a)) cansin(o|a) plasta petard(o|a) llorón llorona quejic(a|oso) llorica cuentist(a) teatrer(o|a) dramátic(o|a)
      dramas diva divo reina_del_drama  marajá señorit(o) list(illo|illa|ill(o|a)) sabelotodo lumbrera   machit(o) macho_alfa valient(e)_de cobard(e) gallina miedica paranoic(o|a) hipocondríac(o|a) exagerad(o|a) mentiros(o|a)  jeta caradur(a) carota aprovechad(o|a) cara_dura parásit(o)
       joyita joya_de prenda elemento_de pájar(o|a)  espécimen ejemplar(cito) esperpento adefesio orco bicho_raro  engendro   chon(i) cani quinqui maleant(e) malote delincuente macarra verdulera energúmen(o|a) salvaje  bestia cavernícola analfabet(o|a) palet(o|a) pueblerin(o|a) cateto garrul(o|a) naco naca chairo
      tontorrón tontit(o|a) burr(o|a) zoquete inútil idiota imbécil subnormal gil boludo pelotudo pendej(o|a) wey huevón weón culia(o|a) ql conchesumadre mamón mamona cabrón cabrona maños(o|a) latos(o|a) jodon(a|) majader(o|a) necia necio  payas(o|a) bufón viejo_verde cochino_viejo rabo_verde zorr(a) golf(a) facilona vieja_(pesada|loca|bruja|gruñona|cascarrabias|chota|verde|amargada) viejo_(pesado|loco|gruñón|cascarrabias|amargado|asqueroso) intensit(o|a) princesita monstruito personajillo loc(o|a|uelo|ata) loquit(o|a) familia_(monster|addams) la_doña doñita lel(o|a) machote pelma insoportable inaguantable desagradecid(o|a) sabiond(o|a) tiquismiquis delicadit(o|a) quejumbros(o|a) logorréic(o|a)`,
    caricatures: `cuenteros cuenteras licencieros bajistas_profesionales gord(os|as) borrach(os|as|ines) yonkis yonquis drogatas loc(os|as) pirados chiflados histéricas pesad(os|as|it(os|as)) plastas quejicas lloric(as) llorones cuentistas teatreros hipocondríac(os|as) listill(os|as) sabelotodos jetas caraduras carotas aprovechad(os|as) marran(os|as) guarr(os|as) cerdos
      mug(rosos) simuladores buscabajas rentistas cazabajas policonsultador(es|as) hiperfrecuentador(es|as) habituales_de clientes_vip abonados frecuent(es)_de somatizadores demandantes mañosos latosos demonios satanes engendros monstruitos diablillos lel(os|as) familiares_plasta insoportable(s) inaguantable(s) pelmas cansinos desagradecid(os|as) maleducad(os|as) machot(es) sabiond(os|as) cuñad(os) histéric(os|as) `,
    ridicule: `tarjeta_de_(puntos|fidelidad|socio) bono_(de_socio|vip) (menud(o|a)|vaya|qué|tremend(o|a)|pedazo_de|que)_(teatro|cuadro|show|circo|espectáculo|número|elemento|tela|pieza|ejemplar|joya|personal|personaje|fauna|tropa|sainete|película|novela|telenovela|drama|poema|nochecita|tropa|crack|joyita|figura|individuo|sujeto|espécimen|panda) ni_en_(gran_hermano|las_películas|una_peli) de_(traca|chiste|risa|coña|circo|película|óscar|manicomio|locos|psiquiátrico)
      un_poema para_(nota|enmarcar|mear_y_no_echar_gota|morirse|llorar) parece_(un|una)_(chiste|broma|circo|vaca|ballena|momia|zombi|orco) el_club_de_la_comedia zoológico fauna circo manicomio esperpent* surrealista dantesc* hilarante tragicóm* ridícul* patétic* payasad* chorrad* gilipolle* estupidez(ces) paripé casi_me_caigo me_tuve_que_(salir|ir|aguantar)
      no_sabía_si_reír aguantar(se|me)_la_risa casi_me_(meo|da_algo|muero) lo_que_hay_que_(ver|oír|aguantar) hay_que_(ver|joderse|tener_valor) hasta_tiene_(camilla|silla|su) ya_tiene_(hasta_|)(camilla|silla|tarjeta|su) ni_con_(gps|grúa|calzador) ni_un_(yogur|pie) selección_natural
       como_un_(cerdo|piojo|tonel) el_alma_dice tela_marinera apaga_y_vámonos cero_neuronas neurona(s) dos_dedos_de_frente el_premio_gordo el_ganador la_ganadora como_una_(vaca|foca|cuba|regadera) pagar_entrada cobrar_entrada palomitas netflix mejor_que_(netflix|la_tele|una_serie) al_borde_de_un_ataque espectáculo el_show ataque_de_nervios marquesa_de la_(marquesa|reina|princesa|duquesa) el_(marqués|rey|duque)_de mi_casa_no_es vip como_niños_pero cosas_de_viejos menudo_nivel poesía qué_nivel maravilla menudas_horas hay_que_tener_(cuajo|morro|cara|jeta|rostro|huevos|estómago|narices|tupé) clásico_de_cada esto_no_es_(un_hotel|el_ritz|un_bar|un_spa|un_restaurante|mcdonald|burger) no_(soy|somos)_(su|tu|vuestra|tus|sus|vuestras)_(criada|criadas|esclava|esclavas|camarera|camareras|chacha|sirvienta|mucama|mucamas|azafata|azafatas|nana|empleada) esclav(os|as)_(ya_|)no qué_nivel_de la_familia_(telerín|monster|addams|feliz|entera|completa) papelón especie plaga rebaño manada ganado zoo feria invasora gen(es) neuronas cociente_intelectual así_está_el_patio vaya_patio el_machote machote lumbrera sagitario reality(s) telerrealidad supervivientes sálvame first_dates`,
    irony: `me_(encanta|encantan|fascina|fascinan|chifla)_(cuando|que|los_que|las_que|los_de|la_gente|los_pacientes|los_familiares|el_que|la_que)  adoro_(cuando|que|a_los|a_las|los_que) amor_puro qué_(bonito|bonita|maravilla|ilusión|ganas|alegría|suerte|simpátic(o|a)|mon(o|a))_(cuando|que|es|de) claro_que_sí sí_claro seguro_que_(sí|no) por_supuesto_que
      sí_señor(a) bravo_por (un_|fuerte_|)aplauso(s|)_(a|al|para|por) gracias_por_(nada|venir_a|despertarme|avisar) faltaría_más   olé ole_(tú|tus) tan_tranquil(o|a) tan_campante tan_feliz tan_ancho nos_ha_jodido y_encima y_se_queda_tan  porque_yo_lo_valgo porque_puede porque_patata de_nada con_dos_cojones será_por ni_corta_ni_perezosa qué_raro no_vaya_a_ser muy_lógico muy_normal todo_normal  amo_(cuando|a_los|a_las) un_saludo_a besos_a un_abrazo_a mención_especial a_la_señora_que al_señor_que dato_curioso spoiler son_mis_favorit(os|as) mis_favorit(os|as) un_aplauso enhorabuena_a felicidades_a gracias_a_la_señora gracias_al_señor ajá tome_asiento estudie_(y|entonces|medicina|primero) estudia_medicina cuénteme_más (póngase|quédese_con|le_presto|le_dejo|toma)_(mi_|la_|)bata opérese_usted pase_usted_y no_me_digas cómo_no_se_me_ocurrió qué_sabré_yo yo_qué_sé_si_solo para_qué_estudié sí_mi_amor sí_cariño sí_reina gracias_colega claro_como_todos por_arte_de_magia el_universo_la_puso casualidades_de_la_vida`,
    sigh: `yo_(me_muero|no_puedo|flipo|alucino|dimito|renuncio) me_(muero|quiero_morir|quiero_ir|rindo|bajo|voy_a_volver|explota_la_cabeza) no_puedo_(más|con) dame_paciencia señor_dame dios_(mío|dame) virgen_santa madre_mía ay_dios socorro auxilio sin_palabras no_tengo_palabras no_hay_palabras ya_no_sé_qué fin_del_comunicado  fin_de_la_cita
      lo_que_(me_faltaba|faltaba) hasta_el_(moño|coño|gorro) cruz_y_raya y_así_todo así_(todo|estamos|nos_va) en_fin paciencia necesito_(vacaciones|un_vino|una_copa|otra_vida) quién_me_mandaría para_esto_(estudié|he_estudiado) para_llorar ni_así flipo alucino en_serio pinche(s) qué_cosas me_jubilo quiero_llorar plis por_favor_que_alguien que_alguien_(me|le|lo|la) no_doy_crédito lo_juro os_lo_juro de_verdad_que (cinco|seis|diez|once|doce|tantos|mis)_años_de_(carrera|residencia|estudios|universidad|facultad)_para qué_cruz_de dadme_paciencia denme_paciencia tierra_trágame (les|os|te)_juro`,
    disgust: `huele* olía olor peste pestazo apesta* hedor tufo cochambre mugre roñ* sin_ducharse sin_lavar(se|) no_se_(ducha|lava|baña|duchaba|lavaba|ha_duchado|ha_bañado|ha_lavado|bañaba|cepilla) ducharse bañarse lávate lavarse asco asquero* repugn* arcada(s) vomitiv* náuseas_de mascarilla_doble desayuno_en_la_boca abrir_las_ventanas pelos costra(s) gusanos cucaracha(s) bichos
      halitosis sobac(o|os) pies_sucios uñas_negras higiene última_ducha se_duchó ducha(rse|do|)_en`,
    'body-remark': `kilos kilazos  báscula  sobrepeso gordura michelin(es) papada talla no_cab(e|ía|en) grúa talla_xxl tonelada(s) barriga_cervecera fe(a|o)_como dentadura_de_(caballo) bigotuda peluda flácid* arrugad* cuerpazo pesa(ba|) obesa obeso`,
    pretence: `cuento_que_(tiene|tienen|le_echa|le_echan) le_echa_(mucho_|)cuento puro_cuento hac(e|en|ía|iendo|erse)_(el|la|los|las|teatro|drama) finge(n|) fingi* simula*  mintió mentir mentira(s) inventa(n|ndo) (se_lo_ha|se_la_ha|se_ha|lo_ha|se_había|se_lo_han)_inventado inventado_por_(él|ella|la|el) se_lo_inventa se_(cayó|había_caído)_(solo|sola|por)  según_(él|ella|dice|su|el_señor|la_señora) que_si_le que_dice_que dice_que_(no|le|es|tiene|se|lleva) asegura_que jura_que supuest(o|a|amente) presunt* la_baja por_la_baja
      lleva_(dos|tres|cuatro|cinco|seis|siete|varios|unos|unas|semanas|meses|años) desde_hace_(meses|semanas|años|un_mes|dos|tres) lo_ha_(leído|visto|mirado)_en (google|internet|tiktok|youtube)_(le|dice|ha_dicho) de_google no_ha_(fumado|bebido) asomando miente(n|) mintiendo mentías exagera(n|ndo) le_asoma(ba|n|) se_resbaló se_cayó_encima se_sentó_(sin_querer|encima|sobre|por_accidente) por_accidente_dice`,
    'ill-wish':
      'ojalá_(le|les|se|te|os|a|que) así_(aprende|aprenden|se_entera) que_(le|les)_(duela|toque|den|salga|caiga|pique)',
    trifle: `por_(un|una)_(granito|grano|uña|padrastro|picadura|mosquito|moco|mocos|estornudo|resfriado|catarro|rasguño|tontería|ampolla|picor|astilla|receta|justificante|arañazo|heridita|hipo) porque_(le_pica|le_duele|se_le|tenía|le_ha|le_salió|no_podía_dormir|se_aburre|se_aburría|estaba_aburrid) con_(un|una)_(granito|uña|padrastro|picadura|rasguño|arañazo|moquillo)
      para_(que_le_(corte|miren|quite|saque|revise|haga)|pedir|pedirme|preguntar|preguntarme|decirme|contarme|enseñarme|ver_si) a_ver_si desde_hace_(tres|dos|seis)_meses a_las_(tres|cuatro|cinco|seis|3|4|5|6)_de_la_(mañana|madrugada) de_madrugada tres_de_la_mañana por_(un|una|el|la)_(barro|barrito|espinilla|orzuelo|callo|pellejo|pellejito|moretón|rozadura|bostezo|piquete|zancudo|chichón|rasponcito|rasguñito|dolorcito|dolorcillo|picorcito|eructo|pelo|lunar|perrilla|nervio|hormigueo|corte_de|cortecito) uña_rota se_(te|le|les)_(ha_|)(rompió|roto|partió|quebró)_(una_|la_|)(uña|pestaña) un_domingo_por en_domingo_por despertarme_(por|para|a_las) a_las_(3|4|5|2)_am`,
    spite: `(disfrutad|disfruta|disfruten)_de_la_(espera|cola|lista) te_mando_la_factura (os|te|les)_(cobro|cobraba)_el_plantón suerte_(pidiendo|consiguiendo)_(cita|hueco) (aguja|sonda|vía|jeringa|calibre)_más_(gord(a|o)|grande|gruesa) a_propósito aposta adrede que_(espere|esperen|se_espere|esperen_sentados|se_aguante|se_aguanten|se_joda|se_jodan|aprenda|aprendan|sufra|sufran) (le|la|lo|los|las)_(dejé|tuve|hice|hicimos|dejamos|mandé|mandaba|mandaría|echaba|daba|daría|metía|ataba|dormía)_(esperar|esperando|a_|un|una|dos|sin|con) venganza vendetta karma
      se_lo_(merece|merecía|ha_buscado|tiene_merecido|buscó) por_(list(o|a)|idiota|tont(o|a)|gilipollas|maleducad(o|a)|gros(ero|era)) un_(tapón|bozal|guantazo|valium|sopapo|tortazo|chinga) le_pongan_un doble_dosis sin_anestesia atarl(o|a) sedarl(o|a)_a_ver cerrarle_la_(boca|puerta) esterilizar* castrar* no_debería(n)_(tener|poder|reproducirse|votar) para_qué_(viven|tienen|vienen) (le|la|lo)_(desconecto|apago|escondo|arranco|ato|sedo|tiro|tapo|callo|encierro|echo|dejo)_(la|el|una|un|a|de|por|los|las) por_donde_(yo_|)(me_sé|sé|le_quepa) (ganas_de|juro_que_le|un_día_le)_(meter(le|la)|dar(le|la)|pegar(le|la)|atar(le|la)|ahogar(le|la)|tirar(le|la)|estrangular(la|lo)|mandar(la|lo)|meto|doy|pego) no_merece(n|)_(ni|que) (aguja|agujas)_(roma|romas|gorda|gordas) le_receto_un(a|) le(s|)_recetaba lo_(mandaba|mandaría|ponía)_a un_pico_y`,
    jeer: `jaj* jej* jij* juaj* ajaj* lol xd xdd xddd xdddd ptm jsjs jsjsjs ajsj* kjj* 😂 🤣 😆 😹 😅 🙄 🤡 🤦 🤦‍♀️ 🤦‍♂️ 🤷 🤷‍♀️ 🤷‍♂️ 💀 ☠️ 🤭 😏 🤢 🤮 🤪 😒 😤 🙃 🫠 🥴 😵 😵‍💫 🙈 😈 👹 🐷 🐖 🐽 🐳 🐋 🐮 🤥 🖕 😑 🫣 🤯 🤌 😬 🤬 😡 🥱 😴 me_parto me_meo me_descojono me_troncho me_cago qué_risa qué_fuerte`,
    'patients-say': `me_duele_todo no_puedo_con_mi_vida lo_he_(visto|leído|mirado)_en yo_(sí_que|ya)_(sé|me) mi_vecina_(dice|me) (si|ya_que)_estoy_aquí un_minutito una_preguntita de_paso yo_no_fumo bebo_lo_normal solo_dos_(cervezas|copas|cañas) no_tomo_nada alérgic(o|a)_a_(los|las) vengo_a_(que|por) a_los_hombres aguanto_(mucho|bien|muchísimo) umbral_(del|de)_dolor no_quería_molestar (me_da|tengo|soy)_(miedo|pánico|fobia|muy_sensible)_(a_las|las|a_la)_agujas soy_muy_sensible ya_que_(estoy|me_pilla|he_venido|vine) por_si_acaso me_pilla_de_paso no_he_tomado_nada mi_(cuñad(o|a)|vecin(o|a)|prim(o|a)|suegra|comadre)_que_(es|trabaja|sabe|me_dijo) (lo|la|)_(leyó|vio|buscó)_en_(internet|google|tiktok|facebook|youtube) me_dijeron_en_la_farmacia yo_sé_mi_cuerpo conozco_mi_cuerpo a_mí_eso_no_me_hace pago_mis_impuestos yo_pago_tu_sueldo mis_derechos sus_derechos no_fumo no_bebo`,
  },
  grammar: {
    likened: [
      '<(podría|podrían|deberían|debería) aprender de _0-2 {animal}|cerdos|monos>',
      '{animal}|cerdos|cerdas|monos|bestias|animales|bichos (se dejaban|se dejan|daban|dan|mordían|muerden|olían|huelen|obedecían|obedecen|ensuciaban|gritaban|pedían|agradecían|protestaban|eran|son|se portaban|se portan) _0-4 <mejor|menos|más|peor>',
      '({patients}|{patient}|{person}|{elder}|{kin}|don|doña|el de|la de) _0-5 <(muerde|cocea|ladra|gruñe|babea|araña|patea) (más|menos|peor|mejor)>',
      '<(menos|más|peor|mejor) _0-3 que (el|la|los|las|mi|mis|un|una)? _0-2 {animal}|cerdos|monos|bestias|animales>',
    ],
    'absent-scolded': [
      '<los mismos _0-2 (apellidos|nombres|caraduras) (de|del) _0-2 (mes|semana|vez)>',
      '<que (disfrute|disfruten|disfrutéis|aproveche) (de)? la _0-1 (espera|lista|cola|siesta)>',
      '(huecos|plantones|faltas|ausencias|no presentados|blanco) _0-10 <(ni una llamada|ni un aviso|ni avisan|nadie llamó|nadie llama|nadie avisó|nadie avisa|sin avisar|llorarán|llorando|exigiendo|gritando)>',
      '<(a|al) (la cola|final de la cola|final de la lista|último de la fila)> , _0-1 majos|majas|guapos|guapas|guapa|guapo|cielo|cariño|reina|rey|bonita|bonito',
      '<te (mando|paso|cobro|voy a cobrar|voy a mandar) (la|el|lo)? _0-2 (factura|consulta|hueco|plantón)>',
      '(en blanco|vacía|vacío|plantón) _0-12 <(misma|mismo|guapa|guapo|reina|rey|majo|maja|siesta)>',
    ],
    gripe: [
      '(desfile|procesión|romería|pasarela|peregrinación|festival|carrusel|colección|oleada) _0-2 de _0-1 {slovenly}|{caricatures}',
      '(manga|panda|partida|cáfila|sarta|tropa|hatajo|ristra) de _0-1 {slovenly}|{caricatures}|cuenteros|cuenteras|cuentistas|llorones|flojos|vagos',
      'huecos|hueco|citas|sillas|sillón|plantones|plantón|ausencias|turnos _0-6 (vacíos|vacías|vacío|en blanco|sin venir|perdidos|perdidas) _0-6 (nadie|ni uno|ninguno) _0-6 llamar|llamó|avisar|avisó|avisa|llama|decencia|cancelar|teléfono',

      '(hay|algunos|ciertos|muchos) {patients}|{persons}|{kin} (que)? _0-2 (merecen|mereciera|deberían|sobran)',
      '{patients} _0-3 (merecen|se merecen) _0-4',
      '(si|como) _0-6 (otra vez|vuelve|vuelven|verlo|verla) _0-8 <{spite}>',
      '{caricatures} _0-4 (no merecen|deberían|que|vuelven|vienen)',
      '(excusa|excusas|pretexto|pretextos) _0-2 (para|de) (no|los|las)?',
      '(es|está|son|estamos|estoy) (para|aquí para) _0-4 no para (que|ponerles|traerles|llevarles|pedir|servirles|hacerles)',
      '(a|para) (mi|nuestra|la) {care-place}|consulta|guardia no (vengan|vengas|vengáis|me vengan|me vengas)',
      '(no) (vengan|vengas|vengáis|me vengan|me vengas) (a|con) _0-4 (consulta|urgencias|guardia|consultorio|cuentos|tonterías|google|remedios)',
      '(si|como|a la próxima que) _0-2 (vuelve|vuelva|vuelven|vuelvan) a (pedirme|llamarme|llamar|tocar|gritarme|preguntarme|decirme|despertarme|interrumpirme|venir)',
      '(deberían|debería|habría que|tendrían que|hay que|tenían que) _0-3 (cobrarles|cobrarle|cobrar|multarlos|multarles|multar|pagar|facturarles|facturar|ponerles|dejarlos|dejarles|hacerlos|hacerles|castigar|vetar|penalizar) _0-5 (los|las|quien|quienes|el|la|gente) que',
      '(pagar|cobrar) _0-2 (deberían|debería) _0-3 (los|las|quien|quienes) que',
      '(si me|si nos) (dieran|pagaran|diesen|pagasen) _0-4 por cada "',
      '(si cobrara|si cobrase|si cobrásemos|si cobráramos|si tuviera un euro|si tuviera un peso|si tuviera un dólar|si tuviese un euro|si me llevara) _0-3 por cada',
      '(cada vez que|siempre que) _0-3 (oigo|escucho|dicen|sueltan|preguntan|salen con|vienen con) _0-2 "',
      '(hay que tener|tienen que tener|se necesita|vaya|menudo|menuda|qué) (mucho|mucha)? (cuajo|morro|cara|jeta|rostro|narices|huevos|cojones|estómago|valor|tupé|caradura) _0-1 (para|de) (pedir|venir|exigir|llamar|reclamar|presentarse|plantarse|ir|quejarse|pretender|preguntar|despertar|despertarme)',
      '^ (y|a)? (el|la|los|las) (señor|señora|tipo|tipa|chica|chico|doña|don|señores|señoras|madre|padre|hijo|hija|familiar)? que (me|te|nos) (corrige|corrigen|explica|explican|enseña|discute|discuten|ordena|exige|exigen|dicta|cuestiona|da lecciones|dan lecciones|recomienda|graba|graban|interrumpe|interrumpen)',
      '^ (y|a)? (el|la|los|las) que (se|no|viene|vienen|llega|llegan|pide|piden|exige|exigen|trae|traen|cree|creen) _0-10 {drug}|{care-place}|{test}|{symptom}|{condition}|{body-part}',
      'por (despertarme|despertarnos|interrumpirme) (para|por|a) _0-3',
      '(lo|la|los|las) que _0-4 (lo|la)? (leyó|leyeron|vio|vieron|buscó|buscaron) en (internet|google|tiktok|facebook|youtube)',
      '(son|parecen|huelen|gritan) como (niños|bebés|críos|animales|zombis|locos|vacas|cerdos)',
      'por qué _0-3 (siempre|nunca|vienen|viene|esperan|creen|piensan)',
      '(hay|cómo hay|cuánta) _0-2 (gente|personas|madres|padres|familiares|pacientes) (que|tan)',
      '(la gente|los pacientes|los familiares|las madres|los padres|los viejos|las señoras|las embarazadas) _0-3 (se cree|se creen|no entiende|no entienden|no sabe|no saben|viene|vienen|cree|piensa|exige|exigen|se piensa|insisten|piden)',
      '(algunas|ciertas|hay) (madres|mamás|familias|personas|señoras|pacientes) (deberían|que|no)',
      '(otra|otro|más) (que|gente que) (se cree|cree|viene|piensa|quiere|no)',
      '(vienen|viene|van|llegan|llega|acuden|se presentan) a (urgencias|consulta|la guardia) _0-2 (por|porque|con|para)',
      '!<a !<para (ir|venir|llegar|plantarse) a (urgencias|consulta|la guardia) _0-2 (por|porque|con|para)',
      '{irony} _0-4 {patients}|{patient}|{kin}|{caricatures}',
      '(los|las) (de|de la|del|que) _0-3 {irony}|{jeer}|{sigh}',
    ],
    'patients-mocked': [
      '<(los|esos|estos) mismos|mismas _0-3 gritarán|gritan|gritando|exigirán|exigen|llorarán|lloran|reclamarán|protestarán|vendrán _0-6>',
      '<(si cobrara|si cobrase|si cobrásemos|si cobráramos|si tuviera un euro|si tuviera un peso|si tuviera un dólar|si tuviese un euro|si me llevara un euro) _0-3 por cada> _0-2 "',
      '<(si cobrara|si cobrase|si tuviera un euro|si tuviera un peso|si tuviera un dólar|si tuviese un euro) _0-3 por cada {patient}|{kin}|{person}|{elder}|padre|madre> _0-1 que',
      '<(deberían|debería|habría que|tendrían que|hay que|tenían que|que) _0-3 (cobrarles|cobrarle|cobrar|multarlos|multarles|multar|pagar|facturarles|facturar|ponerles|dejarlos|dejarles|hacerlos|hacerles|castigar|vetar|penalizar|paguen|cobren) _0-5 (los|las|quien|quienes|el|la|gente|todo el|cada uno de los) (que)>',
      '<(cobrarles|cobrarle|cobrar|multarlos|multarles|multar|pagar|facturarles|facturar|ponerles|dejarlos|dejarles|hacerlos|hacerles|castigar|vetar|penalizar) _0-2 (deberían|debería|tendrían|habría que) _0-3 (los|las|quien|quienes|el|la) que?>',
      '<(tarifa|tarifas|tarifario|recargo|multa|suplemento|precio|propina) _0-8 por _0-2 (despertarme|despertarnos|despertar|preguntar|venir|molestar|molestarme|decirme|enseñarme|pedirme|pedir|interrumpir|interrumpirme|explicarme|corregirme|llegar|llamar)>',
      '<(si me|si nos) (dieran|pagaran|diesen|pagasen) _0-4 por cada> _0-1 "',
      '<{award} _0-3 {care-place}|{duty}|frases|excusas|clásicos|perlas|éxitos|consulta|sala|triaje|paciente|pacientes|familiares> _0-2 "',
      '<{patients-by}> _0-12 {insult}|{ridicule}|{jeer}|{contempt}|{irony}',
      '{award} _0-5 {complaint}|{patients}|{patient}|{kin}',
      '<{mimicry} " _0-6 {contempt}|{wish-harm}|{derision}|{insult}|{laugh}>',
      '<{mimicry} _0-8 {contempt}|{wish-harm}|{derision}|{insult}|{spite}>',
      '<{derision}|{insult}|{sexual} (de|del|de la|la|el|los|las)? {patient}|{patients}|{person}|{elder}|{persons}>',
      '<{patients}|{patient}> _0-5 {derision}|{insult}|{contempt}|{wish-harm}|{sexual}|{spite}|{caricatures}',
      '<{contempt}|{wish-harm}|{spite} _0-3 {patients}|{patient}|{kin}>',
      '{complaint} _0-3 <{derision}|{insult}|{laugh}>',
      '<{caricatures}> _0-4 (vienen|siempre|quieren|de urgencias|de la consulta|nunca|deberían|del)',
    ],
    'one-mocked': [
      '<(más fácil|más manso|más mansa|más dócil)> _0-4 {animal}|semental|potro|mula|toro _0-6 que',
      '<(aguanté|aguantando|aguantamos|me aguanté|conteniendo) la (risa|carcajada)> _0-12 (explicaba|contaba|juraba|decía|cómo)',
      '<dice|dicen|jura|juran|asegura|contesta|responde|suelta _0-1 (con el|con la|con un|con una|con su|mientras|oliendo|comiendo|bebiendo|fumando|sosteniendo|escondiendo) _0-5>',
      '{symptom}|{condition} _0-3 <(pero|y) (le|la|lo|se) (da|dio|alcanza|llega|llegaba|daba) para _0-3>',
      '{sexual} _0-4 {clinical-image}|{procedure}|{patient}|{person}',
      '{clinical-image}|{procedure}|{treat-1} _0-8 <{sexual}>',
      '<(si|como|a la próxima que) _0-2 (vuelve|vuelva|vuelven) a _0-4 (le|la|lo|les) (pongo|doy|meto|tiro|echo|mando|ato|sedo|clavo|pincho|cierro|quito|enchufo)>',
      '^ (que|pues)? <no (cielo|cariño|amor|reina|bonita|bonito|rey|guapa|guapo|corazón|mor|mija|mijo|señora|señor|caballero|majo|maja) (que|no|el|la|los|eso|un)>',
      '<lo que _0-4 es (escucharte|oírte|verte|aguantarte|atenderte|escucharlos|oírlos|aguantarlos|escucharle|aguantarle)>',
      '<(don|doña) (quejas|dolores de todo|problemas|prisas|exigencias|importante|sabelotodo|google|drama|dramas|pesado|pesada|urgente|impaciente)>',
      '<(el|la|al|otro|otra) _0-2 {person}|{elder}|{kin} que (me|te|nos) (corrige|explica|enseña|discute|ordena|exige|dicta|cuestiona|recomienda|interrumpe|da lecciones)>',
      '<{person}|{elder}|{kin}|{patient}> _0-10 (estudie|estudia|tome asiento|siéntese usted|pase y opere) ',
      '<{person}|{elder}|{kin}|{patient}|{child}|{job}> _0-4 {derision}|{sexual}|{ridicule}|{insult}',
      '<{derision}|{ridicule}|{insult} _0-2 {person}|{elder}|{kin}|{patient}|{child}>',
      '<{the}|{a}|{this}|otra|otro|al|la|puto|puta|pinche|maldito|maldita _0-1 {caricature}> !de',
      '<{caricature} (de|del|de la) (turno|hoy|ayer|los|las|la|cama|siempre|#number)>',
      '<{person}|{elder}|{patient}|{kin} _0-1 {caricature}>',
      '<pinche|puto|puta|maldito|maldita|jodido|jodida {person}|{patient}|{elder}|{kin}|{child}>',
    ],
    'title-mocked': [
      '(top|ranking|los|las|#number|cinco|seis|siete|diez|tres) _0-1 (tipos|clases|peores) (de)? {patients}|{patient}|{kin}|{complaint}',
      'top #number (de)? {patients}|{patient}|{kin}',
      'bingo (de)? _0-3 {duty}|{care-place}|guardia',
      '{award} _0-6 {complaint}|{person}|{patient}|{kin}',
      '<diagnóstico|motivo|síntoma|cuadro _0-3 (:|—)> _0-6 {caricature}|{ridicule}|{jeer}|aguda|agudo|cuento|mamitis|vaguitis|tontería|adolescencia|aburrimiento',
    ],
  },
};
