import type { TopicText } from '../../reading/topics/index.ts';

export const showing: TopicText<'showing'> = {
  lexicon: {
    image:
      'foto(s) fotito(s) fotografía(s) imagen imágenes vídeo(s) video(s) directo en_vivo captura(s) pantallazo(s) selfie(s) selfi reel(s) stories story audio(s) grabación grabé instantánea(s) gif timelapse carrusel',
    'clinical-image':
      'radiografía(s) radio(s) rx placa(s) tac tacs tc resonancia(s) rmn rm eco(s) ecografía(s) mamografía(s) electro(s) ecg ekg electrocardiograma(s) endoscopia(s) colonoscopia(s) broncoscopia gammagrafía escáner laparoscopia histología dermatoscopia fondo_de_ojo',
    'care-document':
      'informe(s) parte(s)_(médico|de_lesiones|de_quirófano) analítica(s) resultado(s) historia(s)_clínica(s) historial expediente(s) receta(s) volante(s) alta_médica pizarra(s) pizarrón pulsera hoja_de_(enfermería|tratamiento|urgencias) gráfica pantalla_del_(monitor|ordenador) monitor listado_de_(pacientes|quirófano) planning parte_quirúrgico consentimiento_firmado etiqueta(s) carta_de_alta epicrisis',
    'care-sight':
      'herida(s) lesión lesiones cicatriz cicatrices úlcera(s) quemadura(s) fractura(s) tumor tumores quirófano operación cirugía(s) intervención parto(s) cesárea muñón piel cara_de_(un|una|la|el)_paciente paciente(s) erupción sarpullido absceso hernia postoperatorio injerto implante(s) sonrisa boca dentadura dientes ojo mano pie(s) rodilla nariz_operada nariz pecho(s) abdomen labios pómulos arrugas box uci planta urgencias bebé recién_nacido prematuro pieza_quirúrgica cálculo(s)_(renal|biliar)(es) cuerpo_extraño objeto_extraído',
    'before-after':
      'antes_y_después antes_y_despues antes/después antes_después resultado_final evolución_a_los cambio_radical antes_de_la_(cirugía|operación)',
    show: 'os_dejo os_dejamos os_enseño os_muestro os_comparto les_comparto les_dejo te_dejo comparto compartimos mirad mira miren vean ved fijaos aquí_(está|tenéis|va|tienen) adjunto subo subimos así_(quedó|ha_quedado|estaba|llegó|quedó) ¿qué_veis qué_ven qué_os_parece opiniones para_que_opinéis desliza deslizad en_la_foto en_el_vídeo foto_de_hoy vista_de_hoy',
    'harmless-image':
      'infografía(s) ilustración ilustraciones dibujo(s) cartel(es) póster(es) foto_de_(grupo|equipo|familia|archivo|stock) del_equipo nuestro_equipo de_la_web página_web cena fiesta congreso curso jornada(s) diapositiva(s) portada logo calendario banco_de_imágenes maniquí modelo_anatómico atlas libro esquema con_licencia inteligencia_artificial IA playa montaña café mascota gato perro',
    famous:
      'adivina adivinad adivinen a_que_no_sabéis no_sabéis_(qué|quién) no_saben_(qué|quién) no_os_imagináis_quién no_se_imaginan_quién una_pista pista: empieza_por famosísim(o|a) muy_conocid(o|a) sale_en_la_tele de_la_tele de_la_selección de_primera_división cuyo_nombre no_puedo_decir_quién sin_decir_nombres',
    announced:
      '(ha|han|había)_(contado|publicado|anunciado|compartido|revelado|explicado|confirmado|comunicado|hablado) contó publicó anunció compartió reveló confirmó comunicó según_(su|el)_(comunicado|parte) en_su_(cuenta|libro|entrevista|instagram) parte_médico_oficial comunicado',
    donated:
      'donó (ha)_donado visitó (ha)_visitado inauguró (ha)_inaugurado firmó apadrina embajador(a) pregón entregó premio camisetas apoya',
  },
  grammar: {
    'care-image': [
      '<{image}|{clinical-image}|{care-document}|{before-after} (de|del|de la|de los|de una|de un|de mi|con|en|desde) _0-3 {care-sight}|{care-document}|{clinical-image}|{body-part}|{clinical-condition}|{procedure}|{care-place}>',
      '{show} _0-4 <{clinical-image}|{care-document}>',
      '{show} _0-4 <{image}|{care-sight}> _0-3 {before-after}',
      '<{before-after}> _0-4 {care-sight}|{procedure}|{treatment}|{body-part}',
      '<{care-sight}|{body-part}|{procedure}> <{before-after}>',
      '<{image} desde (el|la)? {care-sight}|{care-place}>',
      '<{image} (a|al|con|junto a) (un|una|mi|la|el)? {patient}|{child}|{elder}>',
      '{show} (cómo|como|lo que|la|el) _0-4 <{care-sight}>',
      '<{clinical-image}> (de hoy|de ayer|de esta|de un|de una|de mi|del paciente|de la)',
    ],
    'famous-here': [
      '{famous} _0-6 <{public-figure}> _0-6 {my} _0-3 {care-place}|sala|consulta|hospital|planta|clínica',
      '<{public-figure}> _0-6 (en|por|a) {my} _0-3 {care-place}|sala|consulta|hospital|planta|clínica|urgencias',
      '{treat-1} _0-3 <{public-figure}>',
      '{treat-1} _0-3 a <un|una|el|la {public-figure}>',
      '<{public-figure}> _0-6 (lo|la|le) (he|hemos) visto|operado|atendido|tratado|explorado (yo)?',
      '<{public-figure}> _0-8 (es|fue|era) {patient} (mío|mía|nuestro|nuestra)',
      '{my} {patient} _0-3 <{famous}|{public-figure}>',
      '{famous} _0-4 <quién|quien|qué> _0-4 (ingresado|ingresada|operado|operada|atendido|atendida|consulta|quirófano|planta|urgencias|parir|parto)',
    ],
    'famous-judged': [
      '(qué|que) (creéis|crees|creen|pensáis|opináis) que (tiene|le pasa) <{public-figure}|el|la {public-figure}>',
      '<{public-figure}> _0-6 (tiene|padece|está|sufre) (claramente|seguro|fijo|pinta de|toda la pinta) _0-4 {clinical-condition}',
      '<{public-figure}> _0-8 (para mí|yo diría|me juego|apuesto|diagnóstico|huele a|tiene pinta)',
      '(para mí|yo diría|me juego|apuesto) _0-6 <{public-figure}> _0-6 {clinical-condition}',
    ],
  },
};
