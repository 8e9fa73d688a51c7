import type { TopicText } from '../../reading/topics/index.ts';

export const befriending: TopicText<'befriending'> = {
  lexicon: {
    'own-profile':
      'facebook instagram insta ig face tiktok whatsapp wasap snapchat twitter telegram perfil_(personal|privado) cuenta_(personal|privada) mi_(perfil|cuenta|móvil|celu|número) redes amigos amistad mejores_amigos por_aquí',
    'add-you':
      '(te|le|os|les|la|lo)_(acepto|aceptaré|he_aceptado|acepté|agrego|agregué|he_agregado|agregaré|añado|he_añadido|añadí|añadiré|sigo|seguiré|he_seguido|empecé_a_seguir|meto|voy_a_(aceptar|agregar|añadir|seguir)|doy_a_seguir) te_acabo_de_(agregar|añadir|aceptar|seguir) aceptad(o|a) (agrego|acepto|añado|sigo|agregamos|aceptamos|seguimos)_a agregar(te|le|los|las) aceptar(te|le|los|las) añadir(te|le|los) seguir(te|nos)_mutuamente ser_amigos seamos_amigos los_(agrego|acepto|añado) las_(agrego|acepto|añado)',
    'request-sent':
      ' (acabo_de|voy_a)_(enviar|mandar|pedir)(te|le)_(una_|la_|)(solicitud|invitación|petición|amistad) mi_(solicitud|invitación|petición)',
    'add-me':
      'acéptenme añádanme agrégenme agregame buscame seguime búscame_y_agrégame me_(añadís|agregáis|añades|agregan|buscáis) añade_(el|la)_(privad|personal)(o|a) dale_a_(aceptar|confirmar|seguir) (agréga|añáde|búsca|sígue|acépta|escríbe|agrega|busca|segui|acepta)(me|nos|melo|nme) agrégueme búsqueme sígame acépteme agréguenme búsquenme síganme agregadme buscadme seguidme aceptadme añádeme añádame mándame_(solicitud|amistad|invitación) envíame_(solicitud|amistad|invitación) mándeme_(solicitud|invitación) hazme_(solicitud) (puedes|puede|podéis|pueden|podrías)_(agregar|añadir|seguir|buscar|encontrar)(me|nos) (me_|)(encuentras|encuentra|encontráis|encuentran)_(en|como|por) estoy_en_(facebook|instagram|insta|tiktok)_como pásame_tu_(insta|instagram|face|facebook|número|whatsapp) (dame|me_das)_tu_(insta|instagram|face|número|whatsapp|perfil)',
    'declines-add':
      'no_(agrego|acepto|añado|sigo|agregamos|aceptamos|mezclo|puedo_aceptar|puedo_agregar|suelo_aceptar|suelo_agregar|acepte|aceptes|agregue|agregues|debo|debemos|mezcléis|mezcles) (solo|sólo)_(para_(familia|amigos|mi_familia)|la_página|por_la_página|atiendo) prefiero_no por_norma_no nunca_(agregues|acepto|agrego|acepto) evito evita rechazo rechaza rechazar declino separar separo',
    'work-page':
      'página_(de|profesional|del|oficial|web) la_página nuestra_página mi_página cuenta_(profesional|oficial|de_la) perfil_(profesional|de_la_(clínica|consulta)) canal_(de_la|oficial|profesional) correo_(de_la|del) teléfono_de_la linkedin',
    'old-friends':
      'amig(o|a|os|as)_(desde|de_(toda|la_infancia|infancia|hace|siempre|pequeñ)) (nos_conocemos|nos_conocíamos)_(desde|de|antes) desde_(el_colegio|la_infancia|pequeñ(o|a|os|as)|el_instituto|la_facultad|niñ(o|a|os|as)|la_escuela|la_universidad|siempre|antes|que_éramos) compañer(o|a|os|as)_(de_|del_)(colegio|clase|facultad|instituto|universidad|carrera|piso) de_toda_la_vida prim(o|a|os|as) vecin(o|a|os|as)_de_toda antes_de_(ser|que_fueras|que_fuera|tratarte|atenderte|atenderle) veinte_años_de_amistad',
    'care-tie': `(dimos|di|dieron)_el_alta ya_no_(eres|es)_(mi_|)paciente fuera_de_mi_(lista|agenda|cupo|consulta) (terminamos|acabamos|cerramos)_(la_terapia|las_sesiones|el_tratamiento) soy_(tu|su|el|la)_(higienista|celador|celadora|auxiliar|anestesista|recepcionista|dentista|fisio|fisioterapeuta|psicólog|matrona|enfermer|doctor|doctora|médic|pediatra|ginecólog|podólog|nutricionista|logopeda|terapeuta|cirujan|odontólog)(o|a|) (que|quien)_(te|le|la|lo)_(atendió|operó|vio|cuidó|puso|llevó|pinchó|hizo|sacó|curó|trató) sillón camilla pacient(e|es|ita) postoperatorio operación operad(o|a|os|as) operé cirugía consulta(s)(_de|_del|) visita revisión tratamiento rodilla cadera hombro espalda herida cicatriz puntos embarazo parto bebé_que ecografía analítica resultados receta medicación dosis terapia sesión sesiones rehabilitación ingreso ingresad(o|a) planta alta urgencias cita recuperación evolución evolucionas evoluciona
      cómo_(vas|va|sigues|sigue|evolucionas|evoluciona|te_encuentras|se_encuentra|está_tu|llevas|lleva)(_de|_con|_la|_el|_del|_tu|_su|_los|_las|_esa|_ese|_tras|) qué_tal_(la|el|los|las|tu|su|esa|ese|va|vas|sigues)(_rodilla|_herida|_operación|_espalda|_tratamiento|_recuperación|_embarazo|_bebé|_brazo|_hombro|_cadera|_tensión|_medicación|_pie|_ojo|_postoperatorio|) tu_(madre|padre|hijo|hija|marido|mujer|abuela|abuelo)_(en|está|sigue|que|ingresad) familiar(es)_de historia_clínica ficha te_(operé|atendí|traté|vi_en|cuidé|visité) que_(atiendo|operé|traté|cuidé)`,
    'their-request':
      '(tu|su|vuestra)_(solicitud|invitación|petición) he_aceptado_(tu|su) (acepto|acepté)_(tu|su) me_(has|ha)_(enviado|mandado|invitado|agregado) gracias_por_(agregar|seguir|invitar|tu_invitación|su_invitación|la_invitación|tu_solicitud)',
    superior:
      'tu_(supervisor|supervisora|jefe|jefa|coordinador|coordinadora|responsable|director|directora|tutor|tutora|adjunto|gerente) vuestr(o|a)_(supervisor|supervisora|jefe|jefa|coordinador|coordinadora|responsable|director|directora) su_(supervisor|supervisora|jefe|jefa|coordinador|coordinadora) soy_(el|la)_(jef|supervisor|coordinador|responsable|director)(e|a|) como_(jefe|jefa|supervisora|supervisor|coordinadora|coordinador)',
    staffing:
      'turno(s) equipo planilla guardia(s) plantilla cuadrante servicio planta unidad personal vacaciones compañer(o|a|os|as) evaluación evaluaciones contrato libranza(s) todos todas',
    'press-on':
      '(todavía|aún)_sin_(seguirme|agregarme|aceptarme) menos_(a_|)(mí|yo) sigue_pendiente no_me_(dejes|dejéis|deje)_en_(visto|leído|espera)  menos_tú (solo|sólo)_(faltas|falta)_(tú|usted|tu) eres_(el|la)_únic(o|a)_que_(no|falta) (aún|todavía)_no_me_(sigues|has_aceptado|aceptas|tienes|agregas|has_agregado) a_qué_esperas (sigo|estoy)_esperando por_qué_no_me_(aceptas|sigues|has_aceptado|agregas) me_ofendo me_enfado ya_estás_tardando tenlo_en_cuenta lo_(tendré|tengo)_en_cuenta espero_que_me_(aceptes|sigas) (me_|)(hace|haría)_ilusión quiero_que_me_(sigas|sigáis|agreguéis|aceptes|agregues) tenéis_que_(seguirme|agregarme|aceptarme) cuento_con_tu_(like|me_gusta|seguimiento)',
    'work-channel':
      'canal_oficial canal_de_turnos reunión correo_(corporativo|del_trabajo|oficial) intranet grupo_(oficial|de_trabajo) teams tablón',
  },
  phrases: {
    'care-tie': [
      'mis _0-1 (mamis|mamás|embarazadas|señoras|abuelas|abuelos|abuelitas|chicas|chicos|niñas|peques|guerreras|diabéticos|preñadas|reinas|viejitas|viejitos|nenas) (de|del|de la|de los|de las) (la|el|los|las)? _0-2 (control|controles|preparto|posparto|lactancia|consulta|revisión|revisiones|rehabilitación|rehab|diálisis|quimio|terapia|piscina|sesión|sesiones|lunes|martes|miércoles|jueves|viernes)',
      '(eras|fuiste|has sido|sois|fuisteis|erais) _0-1 (mi|mis|nuestro|nuestra|la|el) _0-1 (favorito|favorita|preferido|preferida|favoritas|favoritos) (de|del|en) (la|el)? _0-1 (planta|box|sala|sexta|quinta|tercera|pasillo|turno|unidad|consulta)',
    ],
    'request-sent': [
      '(les|os|te|le) (estoy|estamos|ando|voy|iré|iba) _0-1 (mandando|enviando|haciendo|pidiendo) _0-2 (solicitud|solicitudes|invitación|invitaciones|amistad)',
      'te|le|os|la he|ha? mandado|dado|puesto|metido|di|mandé|puse un|el follow|seguir|seguimiento',
      'te|le|os|la he? mandado|enviado|envié|mandé|enviar|mandar|envío|mando|pedí|pedido|hice una|la? solicitud|invitación|petición|amistad',
      'te|le|os|la (acabo de) mandado|enviado|envié|mandé|enviar|mandar|envío|mando|pedí|pedido|hice una|la? solicitud|invitación|petición|amistad',
    ],
    'press-on': [
      'todos|todas me|ya? tiene|tienen|sigue|siguen|aceptó|aceptaron|está|están|agregó|menos',
      'todos|todas me|ya? (sigue ya|ha aceptado|han aceptado)',
      'todos|todas (ya me) tiene|tienen|sigue|siguen|aceptó|aceptaron|está|están|agregó|menos',
      'todos|todas (ya me) (sigue ya|ha aceptado|han aceptado)',
      '(todo el equipo|todo el mundo|todo el turno|todo el servicio|todo el personal|todo el grupo|el resto|los demás|la plantilla|toda la planta|toda la unidad) me|ya? tiene|tienen|sigue|siguen|aceptó|aceptaron|está|están|agregó|menos',
      '(todo el equipo|todo el mundo|todo el turno|todo el servicio|todo el personal|todo el grupo|el resto|los demás|la plantilla|toda la planta|toda la unidad) me|ya? (sigue ya|ha aceptado|han aceptado)',
      '(todo el equipo|todo el mundo|todo el turno|todo el servicio|todo el personal|todo el grupo|el resto|los demás|la plantilla|toda la planta|toda la unidad) (ya me) tiene|tienen|sigue|siguen|aceptó|aceptaron|está|están|agregó|menos',
      '(todo el equipo|todo el mundo|todo el turno|todo el servicio|todo el personal|todo el grupo|el resto|los demás|la plantilla|toda la planta|toda la unidad) (ya me) (sigue ya|ha aceptado|han aceptado)',
    ],
  },
  grammar: {
    'private-tie': [
      '<{request-sent}>',
      '<{add-you}> _0-6 {own-profile}',
      '{own-profile} _0-5 <{add-you}>',
      '<{add-you}>',
      '<{add-me} _0-4 {own-profile}>',
      '{own-profile} _0-4 <{add-me}>',
      '<{add-me}>',
    ],
    'patient-befriended': [
      '<{add-you}|{request-sent}|{add-me}> _0-12 {care-tie}',
      '{care-tie} _0-12 <{add-you}|{request-sent}|{add-me}>',
    ],
    'staff-befriended': [
      '<(agrego|voy a agregar|añado|voy a añadir) a todo|toda|todos|todas el|la|los|las? equipo|planta|turno|unidad|personal|servicio>',
      '<{request-sent}>',
      '{superior} _0-8 <{add-me}>',
      '<{add-me}> _0-12 {superior}|{staffing}',
      '{staffing} _0-10 <{add-me}>',
      '<{press-on}>',
      '<{add-me} _0-3 {own-profile}>',
    ],
  },
};
