import type { TopicText } from '../../reading/topics/index.ts';

export const ownLife: TopicText<'own-life'> = {
  lexicon: {
    'own-number':
      ' (móvil|celular|teléfono|número|correo|whatsapp)_(personal|privado|particular|de_casa|propio)',
    'call-me':
      'llamadme llámame llámenme llámeme escribidme escríbeme escríbanme (podéis|pueden|puedes)_(llamarme|escribirme|localizarme|mandarme) a_cualquier_hora cuando_queráis cuando_quieran sin_problema a_la_hora_que_sea mandadme_un_wasap',
    'live-at':
      '(vivo|vivimos|resido|residimos|me_he_mudado|nos_hemos_mudado|me_mudo|nos_mudamos|me_mudé)_(en|a|encima|al|frente|justo|cerca|detrás|junto|por) mi_(casa|piso|domicilio|dirección|portal|edificio|urbanización|chalet)_(está|es|queda|en) soy_vecin(o|a)_de casa_nueva_en mi_nueva_(casa|dirección) (estreno|estrenamos)_(casa|piso)',
    'home-sign':
      'calle c plaza avenida avda paseo portal piso número urbanización barrio colonia encima frente esquina junto bloque puerta camino',
    'own-children': ' (mi|mis)_(peques|bebé|enanos|mellizos|mayor|pequeña|chico|nena)',
    school:
      'colegio cole escuela guardería escoleta instituto infantil jardín kínder kinder preescolar academia parque entrenamiento extraescolares',
    'way-there':
      '(recojo|recogemos|llevo|llevamos|dejo|dejamos|recoger|llevar|dejar|salen|entran|sale|entra|va_al|van_al|va_a_la|estudia(n|)_en|empieza(n|)_en) todos_los_días (cada|por_la)_(mañana|tarde)',
    'goes-away': ' vacaciones_en rumbo_a',
    'how-long':
      'del_(1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31)_(al|de) hasta_(el|septiembre|agosto|enero|lunes|domingo) (dos|tres|2|3|una|1|quince|10|15|diez)_(semanas|semana|días|mes) todo_(agosto|julio|el_mes|enero|el_verano) un_mes',
    'empty-home':
      'casa_(vacía|sola|cerrada) (dejamos|dejo|queda|se_queda)_(la_|)casa nadie_en_casa sin_nadie_en_casa la_casa_(vacía|sola|queda)',
    'right-here':
      '(ahora_mismo|en_este_momento|ahora)_(en|estoy|estamos|aquí|desde) (estoy|estamos)_(ahora|ya)_(en|cenando|comiendo) aquí_(cenando|comiendo|en_casa|estamos|con_los) ubicación en_directo_desde',
    routine:
      ' todos_los_(días|lunes|martes|miércoles|jueves|viernes|sábados|domingos)_(corro|salgo|entreno|paseo|voy|nado|recojo|llevo|saco|a_las) (corro|salgo_a_correr|entreno|paseo|paseamos|nado|desayuno|ceno)_(todos_los|todas_las|cada|siempre_a)',
    'work-contact':
      'consulta clínica centro hospital secretaría citas despacho trabajo laboral profesional oficial del_servicio urgencias de_la_consulta centralita',
  },
  phrases: {
    'own-number': [
      'mi móvil|celular|celu|cel|teléfono|número|whatsapp|wasap|correo|mail|fijo personal|privado|particular?',
      'mi móvil|celular|celu|cel|teléfono|número|whatsapp|wasap|correo|mail|fijo (de casa)',
      '(este es mi|el mío es|os dejo mi|les dejo mi|apuntad mi|anotad mi) móvil|celular|celu|cel|teléfono|número|whatsapp|wasap|correo|mail|fijo personal|privado|particular?',
      '(este es mi|el mío es|os dejo mi|les dejo mi|apuntad mi|anotad mi) móvil|celular|celu|cel|teléfono|número|whatsapp|wasap|correo|mail|fijo (de casa)',
    ],
    'own-children': [
      'mi|mis|nuestro|nuestra|nuestros|nuestras hijo|hija|hijos|hijas|hijes|hijs|hije|niño|niña|niños|niñas|niñes|niñs|niñe|pequeño|pequeña|pequeños|pequeñas|pequeñes|pequeñs|pequeñe|pequeo|pequea|pequeos|pequeas|pequees|peques|pequee|neno|nena|nenos|nenas|nenes|nens|nene|gemelo|gemela|gemelos|gemelas|gemeles|gemels|gemele|mellizo|melliza|mellizos|mellizas|mellizes|mellizs|mellize|crío|cría|críos|crías|críes|crís|críe',
    ],
    'goes-away': [
      'marchamos|salimos|partimos|volamos|viajamos|estaré|estaremos|estamos|estoy todos|hoy|mañana|ya|fuera? a|fuera|con|del|hasta|la|el|en',
      'marchamos|salimos|partimos|volamos|viajamos|estaré|estaremos|estamos|estoy todos|hoy|mañana|ya|fuera? (de viaje|de vacaciones)',
      'marchamos|salimos|partimos|volamos|viajamos|estaré|estaremos|estamos|estoy (toda la familia) a|fuera|con|del|hasta|la|el|en',
      'marchamos|salimos|partimos|volamos|viajamos|estaré|estaremos|estamos|estoy (toda la familia) (de viaje|de vacaciones)',
      '(nos vamos|me voy|me marcho) todos|hoy|mañana|ya|fuera? a|fuera|con|del|hasta|la|el|en',
      '(nos vamos|me voy|me marcho) todos|hoy|mañana|ya|fuera? (de viaje|de vacaciones)',
      '(nos vamos|me voy|me marcho) (toda la familia) a|fuera|con|del|hasta|la|el|en',
      '(nos vamos|me voy|me marcho) (toda la familia) (de viaje|de vacaciones)',
    ],
    routine: [
      'cada mañana|mañanas|tarde|tardes|noche|noches|lunes|martes|miércoles|jueves|viernes|sábado|domingo corro|salgo|entreno|paseo|voy|nado|recojo|llevo|saco|ceno|desayuno',
      'cada mañana|mañanas|tarde|tardes|noche|noches|lunes|martes|miércoles|jueves|viernes|sábado|domingo (a las)',
      '(todas las) mañana|mañanas|tarde|tardes|noche|noches|lunes|martes|miércoles|jueves|viernes|sábado|domingo corro|salgo|entreno|paseo|voy|nado|recojo|llevo|saco|ceno|desayuno',
      '(todas las) mañana|mañanas|tarde|tardes|noche|noches|lunes|martes|miércoles|jueves|viernes|sábado|domingo (a las)',
    ],
  },
  grammar: {
    'number-given': [
      '<{own-number}> !de|del',
      '<{own-number} _0-3 {phone}|#number>',
      '{phone} _0-3 <{call-me}>',
      '<{own-number}> _0-8 {call-me}',
    ],
    'private-told': [
      '<{live-at} _0-5 {home-sign}>',
      '<{live-at} _0-3 {address}|{place}> _0-3 (#number|calle|número)',
      '<{own-children} _0-6 {school}>',
      '<{way-there} _0-4 ({own-children}|niños|peques|niñas) _0-6 {school}>',
      '<{way-there} _0-3 (al|del|a la|de la) {school}> _0-6 {own-children}',
      '<{goes-away} _0-8 {how-long}>',
      '<{empty-home}>',
      '<{routine} _0-8>',
      '<{right-here} _0-4> {own-children}',
      '<{right-here} _0-6 (con mi familia|con los niños|en casa|cenando|comiendo|con mis hijos)>',
    ],
  },
};
