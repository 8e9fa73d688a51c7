import type { TopicText } from '../../reading/topics/index.ts';

export const showing: TopicText<'showing'> = {
  lexicon: {
    image: `foto(s|n|ón|tito|titos) fotito(s) fotografía(s) imagen imágenes vídeo(s) video(s|ito|itos) directo en_vivo captura(s) pantallazo(s) selfie(s) selfi(s) reel(s) stories story tiktok audio(s) grabación grabé grabó grabamos grabando instantánea(s) gif timelapse carrusel fotografí(é|ar|amos) retrat(o|é) posando filmé filmamos live`,
    'clinical-image': `radiografía(s) radio(s) rx placa(s) tac tacs tc resonancia(s) rmn rm eco(s) ecografía(s) mamografía(s) electro(s) ecg ekg electrocardiograma(s) endoscopia(s) colonoscopia(s) broncoscopia gammagrafía escáner laparoscopia histología dermatoscopia fondo_de_ojo tomografía(s) ultrasonido(s) panorámica(s) arteriografía angio anatomía_patológica monitor_fetal trazado`,
    'care-document': `informe(s) parte(s)_(médico|de_lesiones|de_quirófano) analítica(s) resultado(s)_(de|del) historia(s)_clínica(s) historial expediente(s) receta(s) volante(s) alta_médica pizarra(s) pizarrón pulsera hoja_de_(enfermería|tratamiento|urgencias|ingreso) pantalla_del_(monitor|ordenador) listado_de_(pacientes|quirófano) parte_quirúrgico consentimiento_firmado carta_de_alta epicrisis brazalete ficha_(médica|clínica|del_paciente)`,
    'care-sight': `herida(s) lesión lesiones cicatriz cicatrices úlcera(s) quemadura(s) fractura(s) tumor tumores quirófano operación cirugía(s) intervención parto(s) cesárea muñón erupción sarpullido absceso hernia postoperatorio injerto implante(s) dentadura uci box boxes planta urgencias bebé recién_nacido prematuro pieza_quirúrgica cálculo(s) cuerpo_extraño objeto(s)_(extraído|dentro) paciente(s) sangre placenta órgano(s) cadáver(es) difunt(o|a) autopsia amputación pie_diabético herida_quirúrgica puntos prótesis sutura(s) sonda pus moribund(o|a)`,
    'before-after': `antes_y_después antes_y_despues antes/después antes_después antes_vs_después resultado_final resultados_reales resultado(s)_(real|reales|inmediato|inmediatos|a_los|de_nuestra|de_una|de_un) evolución_a_los cambio_radical antes_de_la_(cirugía|operación) transformación(es) antes_👉 resultadosreales antesydespues caso_real caso_terminado así_(entró|llegó|vino|quedó|salió)`,
    show: `os_dejo os_dejamos os_enseño os_enseñamos os_muestro os_comparto les_comparto les_dejo les_muestro te_dejo comparto compartimos mirad mira miren vean ved fijaos checa chequen aquí_(está|tenéis|va|tienen|os|les|con) adjunto subo subimos así_(quedó|ha_quedado|estaba|llegó|nos_llegó|quedamos|termina|terminó) ¿qué_veis qué_(ven|veis|os_parece|les_parece|opinan|opináis) opiniones para_que_(opinéis|veáis|vean) desliza deslizad deslicen en_(la_foto|el_vídeo|la_imagen) foto_de_hoy vista_de_hoy adivinen_qué cuando_te_toca cuando_(llega|viene|tu|el|la)_paciente pov el_de_la_foto la_de_la_foto he_aquí este_es esta_es momento(s)_(con|en) aquí_mi con_mi turno_con a_mi_lado`,
    'work-caption': `otro_día_(más|en) un_día_(más|cualquiera|normal)_(en|de) día_(productivo|de_trabajo|de_oficina|a_día|largo)_(en|con) la_oficina mi_(oficina|lugar_feliz|segunda_casa|pasión|mundo|arte|obra|trabajo_de_hoy) gajes_del_oficio así_(empieza|acaba|termina|empezamos|terminamos)_(el|la|mi) trabajo_(bien_hecho|de_hoy|terminado) manos_a_la_obra
      listos_para misión_cumplida amo_mi_(trabajo|profesión) me_encanta_mi_(trabajo|profesión) lo_que_(hacemos|más_me_gusta|nos_llega|llega|entra|me_encuentro|se_ve) cosas_que_(pasan|veo|nos_llegan|uno_ve) hoy_(tocó|toca|nos_tocó|me_tocó) tarde_de noche_de mañana_de turno_(tranqui|tranquilo|loco|largo|de) guardia_(tranqui|tranquila|loca|movida) carnicería operando`,
    'taken-out': `lo_que_(le|se|les|nos)_(sacamos|sacaron|saqué|encontramos|extrajimos|extraje|quitamos|había|metió|tragó|comió) (miren|mirad|mira|vean)_lo_que (le|se)_(sacamos|extrajimos|saqué)_(un|una|esto|todo|de) salió_de_(ahí|dentro|su) tenía_dentro había_dentro lo_llevaba_(dentro|metido) metid(o|a)_en_(el|la|su) donde_no_(da|debe|toca|debía) extraíd(o|a) objeto(s)_de (traía|tenía|llevaba|había)_(en|dentro_de)_(el|la|su) sorpresita(s) regalito_(que|de)`,
    'harmless-image': `infografía(s) ilustración ilustraciones dibujo(s) cartel(es) póster(es) foto_de_(grupo|equipo|familia|archivo|stock) equipo equipazo compañer(os|as) de_la_web página_web cena fiesta congreso curso(s) taller(es) jornada(s) formación diapositiva(s) portada logo calendario banco_de_imágenes maniquí modelo_anatómico atlas libro esquema con_licencia inteligencia_artificial IA playa montaña café mascota gato perro estrena* estreno inaugur* nuev(o|a)_(ecógrafo|resonancia|tac|escáner|hospital|centro|unidad|quirófano|sala|planta|aparato|equipo) adquir* donación fundación gracias_a_(la|los|el|todos) premio(s) nombramiento graduación graduad(o|a) día_(mundial|internacional) consejos señales_de guía folleto campaña charla conferencia sesión_clínica ponencia vacaciones cumpleaños navidad uniforme_nuevo convocatoria vacante(s) carrera_popular maratón felices_fiestas feliz_(navidad|año|día) enhorabuena os_desea les_desea podcast`,
    famous: `adivina adivinad adivinen a_que_no_sabéis no_sabéis_(qué|quién) no_saben_(qué|quién) no_os_imagináis_quién no_se_imaginan_quién una_pista pista: empieza_por famosísim(o|a) muy_conocid(o|a) sale_en_la_tele de_la_tele de_la_selección de_primera_división cuyo_nombre no_puedo_decir_quién sin_decir_nombres no_(diré|digo|daré|puedo_decir)_(nombres|quién|el_nombre) prohibido_decir no_se_puede_decir me_llevo_a_la_tumba si_yo_(hablara|contara) adivinanza os_sorprendería se_dice_el_pecado el_pecado_pero_no no_os_podéis_imaginar`,
    announced:
      '(ha|han|había)_(contado|publicado|anunciado|compartido|revelado|explicado|confirmado|comunicado|hablado) contó publicó anunció compartió reveló confirmó comunicó según_(su|el)_(comunicado|parte) en_su_(cuenta|libro|entrevista|instagram) parte_médico_oficial comunicado',
    donated:
      'donó (ha)_donado visitó (ha)_visitado inauguró (ha)_inaugurado firmó apadrina embajador(a) pregón entregó premio camisetas apoya',
  },
  grammar: {
    'care-image': [
      '<{show}|{image} _0-6 {taken-out}>',
      '<{before-after}> _0-6 {procedure}|{body-part}|{treatment}|{clinical-image}',
      '<{procedure}|{body-part}> _0-6 {before-after}',
      '{image} _0-4 <{one-patient}|{the} {patient}|cadáver|difunto|difunta|fallecido|fallecida|muerto|muerta>',
      '<{image}> _0-3 (en|desde|durante) _0-2 {care-place}|{procedure}|{duty}',
      '{image} _0-3 (a|de|con) <{one-person}|{the-person}> _0-4 {care-place}|{condition}|{procedure}|{device}',
      '(me|se|le|nos|lo|la) (hice|hizo|saqué|sacó|grabé|grabó|tomé|hicimos|hago) _0-3 <{image}> _0-3 (con|a|de|al) _0-2 {patient}|{elder}|{child}',
      '<{image}|{clinical-image}|{care-document}|{before-after} (de|del|de la|de los|de una|de un|de mi|con|en|desde) _0-3 {care-sight}|{care-document}|{clinical-image}|{body-part}|{condition}|{procedure}|{care-place}>',
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
      '<{public-figure}> _0-10 {treat-1}',
      '{treat-1} _0-3 <{public-figure}>',
      '{famous} _0-8 {care-place}|{procedure}|{treat-1}|consulta|conmigo',
      '{famous} _0-8 con nosotros',
      '<{public-figure}> _0-8 (con nosotros|conmigo|de mi quirófano|de mis manos)',
      '(un|una|cierto|cierta|conocido|conocida|famoso|famosa) _0-2 <{public-figure}> _0-8 {care-place}|{procedure}|{duty}|{body-part}',
      '(qué|quién) <{public-figure}> _0-6 (hoy|ayer|anoche|aquí)',
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
      '<{public-figure}> _0-6 (tiene|padece|está|sufre) (claramente|seguro|fijo|pinta de|toda la pinta) _0-4 {condition}',
      '<{public-figure}> _0-8 (para mí|yo diría|me juego|apuesto|diagnóstico|huele a|tiene pinta)',
      '(para mí|yo diría|me juego|apuesto) _0-6 <{public-figure}> _0-6 {condition}',
    ],
  },
};
