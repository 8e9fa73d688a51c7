import type { TopicText } from '../../reading/topics/index.ts';

export const tone: TopicText<'tone'> = {
  lexicon: {
    profanity: `joder jodid(o|a|os|as) jodiendo mierda(s) cojones coño hostia(s) put(o|a|os|as) put(ada|adas) cabrón cabrones cabron(a) gilipollas capull(o|a|os) hijo(s)_de_puta hijoputa hdp
      polla carajo pinche(s) chingad(o|a|os|as) chingar chinguen chinga verga pendej(o|a|os|as) culer(o|a|os) boludo(s) pelotud(o|a|os|as) forr(o|a)_de conchetumare weón(es) huevón(es) malparid(o|a) gonorrea cagada(s) me_cago_en maric(ón|ones) que_te_den a_tomar_por_culo mamón mamones mamada(s)`,
    insult: `idiota(s) imbécil(es) tont(o|a|os|as) estúpid(o|a|os|as) inútil(es) ignorante(s) cretin(o|a|os) subnormal(es) retrasad(o|a|os|as) burr(o|a|os|as) palet(o|a|os) analfabet(o|a|os) payas(o|a|os) loc(o|a|os|as)_de_(atar|remate) chiflad(o|a|os|as) tarad(o|a|os|as) impresentable(s) gentuza chusma panda_de basura escoria cerd(o|a|os|as) asqueros(o|a|os|as) guarr(o|a|os|as) caradura(s) jeta sinvergüenza(s) mentiros(o|a|os|as) bob(o|a|os) lerd(o|a|os) zopenc(o|a) descerebrad(o|a|os|as) mal_educad(o|a|os|as) maleducad(o|a|os|as) inepto(s) cortit(o|a)`,
    derision: `cuentista(s) cuento_que_(tiene|tienen|le_echa) teatrer(o|a|os|as) menudo_(teatro|cuadro|show|circo|personaje|espectáculo|número|elemento) vaya_(teatro|cuadro|show|circo|personaje|espectáculo|tela|pieza|ejemplar|joya|personal) quejica(s) llorica(s) hipocondríac(o|a|os|as) plasta(s) pesad(o|a|os|as) pesadit(o|a|os|as) listill(o|a|os|as) sabelotodo dramática(s) dramas reina_del_drama doctor_google gran_hermano telenovela de_oscar de_traca para_nota un_poema numerito(s) se_hace_el_(muerto|enfermo|loco) fingid(o|a) finge cara_de_(tonto|acelga|muerto) la_típica el_típico los_típicos las_típicas otra_vez_el_mismo el_mismo_de_siempre la_misma_de_siempre cromo(s) fauna zoológico pacientes_vip clienta_fija cliente_fijo abonad(o|a)_a joyita perla(s) lumbreras genio(s)_de_la_vida iluminad(o|a|os) ridícul(o|a|os|as) patétic(o|a|os|as) payasada(s) chorrada(s) tontería(s) gilipollez(ces) paripé tragicomedia`,
    laugh:
      'jaja jajaj jajaja jajajaja jajajajaja jajajajajaja jeje jejeje lol xd xdd xddd me_parto me_meo me_descojono me_troncho qué_risa de_risa de_coña 😂 🤣 🙄 🤡 🤦 🤦‍♀️ 🤦‍♂️ 🤷 😹 😆 💀 🤭 😏',
    contempt: `no_(los|las|lo|la)_(soporto|aguanto|soportamos|aguantamos|trago) no_(soporto|aguanto|trago)_a me_(tiene|tienen)_(hart(o|a)|frit(o|a)|hasta) hart(o|a|os|as)_de_(los|las|la|el|que|tanto|tanta|gente|pacientes) odio_(a|al|cuando) odiamos_a me_(dan|da)_(asco|rabia|vergüenza_ajena|mucho_asco|ganas) dan_ganas_de qué_asco_(de|dan|da) asco_de los_mandaba_a los_mandaría_a la_mandaba lo_mandaba que_se_(aguante|aguanten|joda|jodan|busque|fastidie|fastidien) paciencia_con qué_cruz vaya_cruz qué_pereza qué_coñazo hasta_(el_moño|las_narices|el_gorro|los_huevos|los_cojones|el_coño|aquí)_de a_ver_si_(aprende|aprenden|se_entera|se_enteran)`,
    'wish-harm':
      'ojalá_(se_muera|se_mueran|le_duela|reviente|revienten|pille|pillen|enfermen) que_(reviente|revienten|se_mueran|se_muera) se_lo_(merece|merecen|tiene_merecido|ha_buscado|han_buscado) bien_(empleado|merecido) selección_natural darwin premio_darwin picar_piedra a_galeras le(s)_(daba|daría)_(una_hostia|un_guantazo|una_torta) un_buen_guantazo sin_anestesia_(a|para) una_menos uno_menos',
    award:
      'premio_(a|al|para|gordo) el_premio medalla_(a|al|para) óscar_(a|al|para) oscar_(a|al|para) ranking_de top_(3|5|10|tres|cinco|diez) concurso_de galardón bingo_de la_excusa_más campeón_de tipos_de_(pacientes|paciente|familiares) cosas_que_(dicen|hacen)_los_pacientes lo_peor_de_los_pacientes la_más_(tonta|absurda|ridícula) el_más_(tonto|absurdo|ridículo) más_tont(o|a|os|as)',
    complaint:
      'excusa(s) queja(s) pregunta(s)_tonta(s) motivo_de_consulta motivos_de_consulta me_duele_todo urgencia(s)_de_verdad ocurrencia(s) tontería(s)_como consultas_absurdas síntoma(s)_de_google',
    sexual:
      'buenorr(o|a) está_buen(o|a) qué_buen(o|a)_está buenísim(o|a) cachond(o|a) tetas tetazas culazo culo culito polvo le_daba_lo_suyo macizo maciza macizorr(o|a) cuerpazo pibón me_pone_(mucho|cachondo|cachonda) se_la_(metía|chupaba) vaya_(tetas|culo|cuerpo|escote|paquete) menudas_(tetas|piernas)',
    mimicry:
      'los_de los_del las_de las_del el_de la_de esa_gente_que esos_que esas_que los_que_vienen la_gente_que_viene gente_que_viene los_que_(creen|piden|llegan|dicen) los_del_típico el_clásico la_clásica',
    slur: 'moro(s)_de_mierda sudaca(s) panchit(o|a|os|as) negrata(s) gitan(o|a|os|as)_de_mierda maric(a|as|onas) bollera(s) travel(o|os) mongólic(o|a|os) mongolo(s) subnormal(es) retrasad(o|a|os|as)_mental(es) feminazi(s) moro_mierda indi(o|a|os)_ignorante(s) vejete(s) vejestorio(s) gord(o|a|os|as)_asqueros(o|a|os|as) foca(s) ballena(s)_de muertos_de_hambre',
    group: `gord(o|a|os|as) obes(o|a|os|as) gitan(o|a|os|as) mor(o|a|os|as) musulman(es|as) judí(os|as) inmigrante(s) extranjer(o|a|os|as) negr(o|a|os|as) chin(o|a|os|as) rumanos latinos sudamericanos árabes africanos refugiados indígenas viej(os|as) mayores jubilados abuelos mujeres embarazadas hombres gays homosexuales lesbianas trans transexuales discapacitad(os|as) drogadict(os|as) yonquis yonkis alcohólic(os|as) borrachos vagabundos sintecho pobres antivacunas no_vacunad(os|as) vacunados fumadores testigos_de_jehová religiosos católicos feministas fachas rojos catalanes andaluces presos madres_solteras adolescentes locos los_de_salud_mental psiquiátricos`,
    'that-group':
      '(los|las|gente)_de_(ese|aquel|este)_(barrio|pueblo|país|sitio) de_(ese|aquel)_barrio (con|de)_(esa|su)_(religión|cultura|raza|etnia|edad|orientación|gente|ideología) esa_(gente|gentuza|raza|etnia) gente_así esos_(países|barrios|pueblos) los_de_fuera los_de_ahí',
    'only-come':
      'viene(n)_(solo|sólo|únicamente)_(a|por|para) (solo|sólo)_(viene|vienen|quiere|quieren|saben|piensan|buscan) siempre_(viene|vienen|mienten|piden|quieren|están_con) son_(todos|todas|unos|unas) todos_son se_aprovechan nos_(invaden|quitan|roban|colapsan) colapsan_(las_urgencias|urgencias) viven_de_(paguitas|ayudas|la_sopa_boba) abusan_del_sistema no_se_(cuidan|lavan|duchan|enteran|integran) no_deberían_(poder|tener|venir|nacer|votar|reproducirse) no_(merece|merecen) tienen_la_culpa no_saben_(ni|hablar|criar) huelen paren_como_conejas',
    'go-away':
      'que_se_(vayan|vuelvan|busquen|marchen|larguen|queden|paguen) a_su_(país|casa|tierra) no_(pienso|quiero|voy_a|vamos_a|deberíamos)_(operar|atender|ver|tratar|curar|visitar|gastar) no_(atiendo|opero|trato|veo|curo|visito)_(a|más) me_niego_a_(operar|atender|tratar|ver|visitar) los_(echaba|mandaba|deportaba) al_final_de_la_(lista|cola) últimos_de_la_lista deportar otro_médico',
    colleague:
      'los_de_(radio|radiología|urgencias|laboratorio|cirugía|trauma|traumatología|primaria|psiquiatría|interna|medicina_interna|anestesia|farmacia|admisión|la_privada|la_pública|enfermería|uci|planta|rehabilitación|rehab|digestivo|cardio|neuro|gine|archivo|gerencia|dirección|administración|limpieza|mantenimiento) radiólog(os|as|o|a) cirujan(os|as|o|a) anestesistas enfermer(os|as|a|o) médic(os|as|o|a) celador(es) residentes r1 internistas traumatólog(os|o) urgenciólog(os|o) psiquiatras dentista(s) el_dentista_de la_clínica_de farmacéutic(os|as|o|a) matrona(s) fisio(s) osteópata(s) auxiliares compañer(o|a|os|as) colega(s) mi_(jefe|jefa|supervisor|supervisora|adjunto|adjunta|gerente|coordinador|coordinadora) la_competencia otra_clínica el_anterior_(médico|dentista|cirujano) el_médico_(anterior|de_antes|que_te) turno_de_(noche|mañana|tarde) el_otro_(hospital|turno|cirujano|médico)',
    'own-team':
      'mi_(equipo|turno|servicio|unidad|planta|plantilla|gente) mis_(enfermer(as|os)|residentes|auxiliares|empleados|chicos|chicas|trabajadores) nuestro_equipo el_equipo_de_hoy',
    'bad-work': `vag(o|a|os|as) chapuza(s) chapucer(o|a|os|as) destroz(o|os|a|an|ado) desastre(s) incompetente(s) inútil(es) inept(o|a|os|as) negligente(s) irresponsable(s) no_(da|dan)_(palo|ni_golpe|una|pie_con_bola) no_(tienen|tiene|sabe|saben)_(ni_idea|idea|hacer) matasanos carnicer(o|a|os) se_(escaquea|escaquean|toca|tocan) mediocre(s) ignorante(s) trepa(s) enchufad(o|a|os|as) pelota(s) amargad(o|a|os|as) a_rascarse lo_que_(estropea|destroza|rompe|hace_mal) carniceria barbaridad(es)`,
    shame:
      'de_vergüenza vergüenza_ajena vergonzos(o|a) vergüenza lamentable bochornos(o|a) una_pena_de da_pena penos(o|a|os|as) lo_digo_aquí así_de_claro que_se_sepa',
  },
  grammar: {
    'group-attacked': [
      '<{slur}>',
      '<{group}|{that-group}> _0-5 {only-come}|{go-away}|{wish-harm}|{contempt}|{insult}',
      '<{go-away} _0-3 {group}|{that-group}>',
      '<{contempt} _0-2 {group}|{that-group}>',
      '<{that-group}> {go-away}',
      '<{only-come}> _0-4 {group}|{that-group}',
      '<{group}|{that-group}> (son|todos) _0-3 (iguales|así|sucios|ladrones|peligrosos|un peligro|violentos|histéricas|una plaga|una lacra)',
      '(típico|típica|cosas|mentalidad) (de|de los|de las) <{group}>',
      '<{group}> que no se (cuidan|cuida|lavan|integran)',
    ],
    'colleagues-attacked': [
      '<{colleague}|{own-team}> _0-5 {bad-work}|{insult}|{shame}|{profanity}',
      '<{bad-work}|{insult} _0-3 {colleague}|{own-team}>',
      '<{bad-work} (de|del|de la|de los|que) _0-3 {colleague}>',
      '<{own-team}> _0-4 {shame}',
      '(arreglar|arreglo|arreglamos|tapar|deshacer) _0-3 <{bad-work}|lo _0-3 {colleague}>',
      '<{contempt} _0-2 {colleague}>',
    ],
  },
};
