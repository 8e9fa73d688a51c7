import type { TopicText } from '../../reading/topics/index.ts';

export const contact: TopicText<'contact'> = {
  lexicon: {
    'own-contact': `llámanos llámenos llamanos escríbenos escribenos escríbanos contáctanos contáctenos contacta_con_nosotros visítanos visítenos encuéntranos síguenos solicita_tu solicite_su
      pide_(tu_|)cita pida_(su_|)cita pedir_cita reserva(s|_tu|r) inscripción inscripciones inscríbete más_info más_información información_en cita_previa centralita atención_al_(paciente|usuario|cliente)
      nuestro_(teléfono|correo|número|mail|email|whatsapp|fax|centro|horario) nuestra_(dirección|consulta|clínica|centralita|línea|web) nuevo_(teléfono|número|correo) mi_(consulta|correo|teléfono|mail|web|despacho)
      línea_de_(ayuda|atención) teléfono_de_(la_esperanza|información|atención|citas|urgencias|guardia) horario consulta_en estamos_en ubicad(o|a)s en_directo donaciones donativos dona donad done haz_tu_donativo colabora hazte_socio para_(cualquier|más)_(duda|consulta|info)
      si_(necesitas|necesita|tienes|tiene|quieres|quiere) contacto consultas_y_citas urgencias_de secretaría gabinete prensa colegio_de webinar`,
    administration: `contratación licitación ayuntamiento boe bocm concurso_público oposición oposiciones bolsa convocatoria subvención beca proyecto ministerio consejería tribunal sentencia juzgado sindicato
      adjudicación presupuesto obra contrato`,
    example:
      'ejemplo ejemplos p_ej formato ficticio ficticia inventado inventada de_prueba pruebas_de_software demo simulado simulada simulación formulario plantilla maniquí',
    'care-item': `resultado(s) informe(s) analítica(s) análisis biopsia prueba(s) radiografía ecografía eco tac resonancia citología receta(s) tratamiento medicación operación cirugía quimio radio sesión_de revisión
      alta ingreso herida puntos férula escayola cita volante baja parte_de_baja pcr test_de serología mamografía colonoscopia historia portal_del_paciente electro holter prótesis pastillas dosis vacuna`,
    ready:
      'listo lista listos listas disponible disponibles ya_está ya_están salió salieron ha_salido han_salido ha_llegado han_llegado puedes_recoger puede_recoger te_espera te_esperamos te_esperan ok bien negativo positivo perfecta perfecto',
    'contact-noun':
      'teléfono móvil número whatsapp wasap correo mail email dirección domicilio casa matrícula instagram facebook cuenta perfil dni',
    their: 'su sus',
    'fresh-state': `pide ronca duerme sigue está despierto despierta llora grita quiere necesita pregunta respira come bebe toca_el_timbre llama espera se_ha no_se ha le toca aguanta mejora empeora desatura vomita sangra
      pendiente trasladar alta éxitus intubad(o|a) sedad(o|a) monitorizad(o|a) estable agitad(o|a) febril`,
  },
  grammar: {
    'handle-told': [
      '<#handle> _0-5 {your} _0-1 {care-item}',
      '<#handle> _0-3 {care-item} _0-3 {ready}',
      '{your} _0-1 {care-item} _0-5 <#handle>',
      '<#handle> _0-4 (te|le|os) _0-2 (operé|operamos|operaron|atendí|atendimos|vimos|veo|vemos|esperamos|espero|llamamos|llamo|damos|hemos|he|cambiamos|cité|citamos) _0-4 {care-item}|consulta|hospital|quirófano|planta|urgencias',
      '<#handle> _0-3 (tienes|tiene) (que|cita|la|el|un|una|ya) _0-3 {care-item}|ayunas|consulta',
      '<#handle> _0-3 (ven|vente|pásate|pase|venga|acude) _0-4 (consulta|planta|urgencias|hospital|recoger)',
    ],
    'their-contact': [
      '<{their} {contact-noun}>',
      '<(el|la) {contact-noun}> (de|del) (la|el|una|un|mi|su|esta|este)? {patient}|{person}|{kin}|{child}|{elder}',
      '(llama|llamad|llamar|escribe|escribid|escribir|contacta|contactad|avisa|avisad|localizar|localizad) (a|con)? <(la|el|su|al)? {patient}|{person}|{kin}>',
      '(vive|vivía|reside|viven) <en (la|el)?> {address}',
      '<{patient}|{kin}> _0-3 localizable|disponible',
    ],
    'placed-person': [
      '<{a}|{the}|{this}|al|{my}|lo (de|del) (la|el)? {identifier}>',
      'los|las|del|unos|esos (de|del) (la|el)? <{identifier}>',
      '<{patient}|{person}|{child}|{elder}|{kin} _0-4 (de|del|en) (la|el)? {identifier}>',
      '^ <{identifier}> {fresh-state}|{said-3}|{asked-3}|{emotion-3}|{outcome-3}|{did-3}|{came-3}',
      '^ <la|el {identifier}> {fresh-state}|{said-3}|{asked-3}|{emotion-3}|{outcome-3}|{did-3}|{came-3}',
      '^ <{identifier} : {fresh-state}|{patient}|{person}|{age}|{date}>',
      '(en) (la|el)? <{identifier}> (tengo|tenemos|hay|está|sigue|ha|han) _0-3 {patient}|{person}|{elder}|{child}|{age}',
      '{treat-1}|{have-1} _0-5 <{identifier}>',
      '(ve|id|pasa|pasad|mirad|vigilad|vigila) _0-3 <{identifier}>',
    ],
  },
};
