import type { NumbersAndDates } from '../numbers-and-dates.ts';

const few =
  'unos unas pocos pocas algunos algunas varios varias muchos muchas un_par cuatro_o_cinco dos_o_tres';

/** Spanish words about numbers, calendar, clock, contact and care records. */
export const saidLexicon: NumbersAndDates['lexicon'] = {
  month: 'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre',
  'month-short': 'ene feb mar abr jun jul ago sep sept set oct nov dic',
  weekday: 'lunes martes miércoles jueves viernes sábado domingo',
  holiday: `navidad nochebuena nochevieja año_nuevo semana_santa jueves_santo viernes_santo domingo_de_(ramos|resurrección)
      san_juan san_valentín día_de_(reyes|la_madre|el_padre|muertos|los_muertos|todos_los_santos|la_hispanidad|la_constitución|andalucía)
      noche_de_(reyes|san_juan|fin_de_año|halloween) halloween fin_de_año carnavales sant_jordi sant_joan diada`,
  relative: `hoy ayer anteayer antier anoche antenoche anteanoche antes_de_ayer pasado_mañana
      mañana_(mismo|por_la_(mañana|tarde|noche)|a_(primera|última)_hora)
      (hoy|ayer)_(mismo|de_madrugada|por_la_(mañana|tarde|noche)|al_mediodía|a_(primera|última)_hora)
      esta_(mañana|tarde|noche|madrugada|semana|guardia|mañanita|tardecita) est(e|a)_(mediodía|mes|finde|fin_de_semana|verano|invierno|otoño|primavera)
      el_otro_día la_otra_(noche|tarde|mañana) el_mismo_día hace_(un_rato|un_momento|poco|nada|unas_horas|unos_días|tiempo_atrás) hace_un_par_de_(días|semanas|horas|meses)
      (ayer|hoy|anoche)_en_(la_guardia|urgencias|consulta) al_día_siguiente a_la_mañana_siguiente`,
  season: 'verano invierno otoño primavera navidades',
  event:
    'cumpleaños cumple boda aniversario santo comunión bautizo graduación jubilación parto funeral entierro mudanza',
  daypart: 'mañana tarde noche madrugada',
  at: '(a|de|desde|hasta|sobre|hacia|para|eran|son|entre|mi|mis|y|tras)_las (a|de|desde|hasta|sobre|hacia|para|era|es|mi)_la',
  half: 'y_media y_cuarto y_pico menos_cuarto en_punto y_algo',
  'of-day': 'de_la_(mañana|tarde|noche|madrugada) h horas hs am pm a_m p_m del_mediodía',
  lasting: `durante tras cada llevo lleva llevaba llevaban llevamos llevan últim(os|as) primer(os|as) próxim(os|as) después_de dentro_de al_cabo_de por desde_hace en solo apenas
      otr(os|as) más_de menos_de tarda tardó tardamos`,
  later:
    'después más_tarde antes seguid(os|as) junt(os|as) trabajando luchando esperando cuidando haciendo dando intentando sufriendo viviendo formando atendiendo estudiando ejerciendo operando al_frente',
  turns:
    'tiene tenía cumple cumplió cumplía cumplir cumplido cumpliendo cumplirá teniendo tendrá tendría ronda rondaba cumplen',
  about: 'unos casi apenas solo sólo ya hoy los sus ahora aproximadamente alrededor_de',
  past: 'pasado pasada anterior próximo próxima siguiente que_viene',
  'year-unit': 'año(s) añito(s) añazos',
  'month-unit': 'mes(es) mesecito(s)',
  'week-unit': 'semana(s) semanita(s)',
  'day-unit': 'día(s) noche(s) finde(s) guardias tarde(s) mañanas',
  'hour-unit': 'hora(s) horita(s) minuto(s) minutito(s) segundo(s) min h hs hrs seg',
  'a-few': `un una media medio ${few}`,
  few,
  'left-open': 'otro_día otra_(noche|tarde|mañana) (un_|mucho_|algún_|)tiempo tiempo_atrás',
  'and-more': 'y_(pico|tantos|tantas|largos)',
  who: `varón hombre mujer niñ(o|a|os|as) paciente(s) pcte pte chic(o|a|os|as) señor señora bebé bebe lactante neonato abuel(o|a) ancian(o|a) chaval(a) joven adolescente
      muchach(o|a) nen(e|a) crí(o|a) hij(o|a|os|as) niet(o|a|os|as) herman(o|a|as|os) madre padre marido esposa persona(s) mujeres hombres usuari(o|a) residente interna interno
      padres abuelos abuelas gestante caballero viud(o|a) jubilad(o|a) compañer(a|as|os|o) enfermeras enfermeros doctoras amig(a|as|os|o) fumador(a) diabétic(o|a) hipertens(o|a) deportista estudiante`,
  whose: `mayores menores más menos a_partir_de entre entre_los población adultos_de personas_de mujeres_de hombres_de niños_de adolescentes_de
      jóvenes_de pacientes_de edades franja grupo_de promedio_de media_de edad_media edad_media_de rango superior(es)_a inferior(es)_a tramo por_debajo_de por_encima_de de_entre`,
  'length-noun': `experiencia evolución tratamiento seguimiento servicio carrera profesión guardia espera antigüedad trabajo residencia duración ingreso estancia
      supervivencia relación matrimonio historia vida_laboral oficio especialidad docencia investigación contrato garantía plazo demora lista_de_espera retraso
      vigencia permiso baja condena gestación embarazo amenorrea lactancia confinamiento pandemia dedicación formación prácticas trayectoria validez
      suplencia descanso vacaciones cuarentena aislamiento ventilación intubación coma rehabilitación quimio quimioterapia abstinencia sobriedad vida_media`,
  measure: `mg mcg ml cc gr gramos g kg kilos l litros cm mm metros km euros eur pesos dólares puntos grados latidos lpm rpm por_ciento comprimidos pastillas cápsulas gotas unidades
      ui meq mmol mmhg dosis veces casos personas plazas camas millones mil goles habitantes profesionales seguidores likes kcal calorías pasos cigarrillos cigarros copas caracteres`,
  score:
    'glasgow gcs eva apgar sat sato2 saturación saturando spo2 ta tensión pa fc fr hb hba1c glucemia bmtest temperatura tª escala nihss norton barthel minimental asa ecog imc score talla peso tensiones',
  birth: 'fecha_de_nacimiento fecha_nacimiento f_nacimiento f_nac fec_nac fn fdn',
  born: 'nacid(o|a) nació nacimiento nacer',
  nr: 'nº n_º núm num número numero no n nro id código cod',
  record: `nhc n_h_c nhcl nhcu nºhc nhist nh historia_clínica nº_(de_|)historia(_clínica|) n_º_(de_|)historia(_clínica|) (núm|num|número)_(de_|)historia(_clínica|) hc hcl historial historial_clínico
      expediente expediente_clínico expediente_médico (nº|número|num|núm)_(de_|)(expediente|paciente|registro|ficha)(_clínico|_médico|) ficha_clínica id_(de_|del_|)paciente identificador_del_paciente código_(de_|del_|)paciente nup ficha registro_hospitalario`,
  episode:
    'episodio nº_(de_|)episodio número_de_episodio id_episodio ingreso_nº triaje_nº triage_nº urgencia_nº nº_(de_|)(ingreso|urgencia|triaje|visita|cita) número_de_(ingreso|urgencia|visita|cita) icu nuss_episodio',
  sample:
    'muestra nº_(de_|)(muestra|biopsia|petición|estudio|citología|laboratorio|análisis) número_de_(muestra|biopsia|petición|estudio|laboratorio) biopsia citología petición tubo etiqueta pieza estudio_nº accession',
  prescription:
    'receta nº_(de_|)receta número_de_receta volante csv localizador justificante parte_de_baja justificante_nº receta_electrónica',
  policy:
    'póliza nº_(de_|)(póliza|asegurado|afiliado|mutualista|socio|beneficiario) número_de_(póliza|asegurado|afiliado|mutualista|beneficiario) asegurado_nº afiliado tarjeta_de_(adeslas|sanitas|asisa|dkv|mapfre)',
  serial: 'nº_(de_|)serie número_de_serie núm_de_serie num_de_serie serial serie',
  plate: 'matrícula placa placas matrículas patente',
  bed: 'cama camilla incubadora cuna litera',
  room: 'habitación hab habitacion cuarto',
  class:
    'curso taller charla ponencia sesión seminario clase reunión jornada congreso conferencia mesa_redonda rueda_de_prensa simposio exposición concierto asamblea',
  venue:
    'hotel congreso universidad facultad colegio hostal residencia_de_estudiantes apartamento albergue piso casa sede palacio centro_de_convenciones biblioteca escuela',
  box: 'box boxes cubículo sillón puesto_de_diálisis',
  apart: `expediente_(de_contratación|de_licitación|administrativo|de_obra|de_compra|de_subvención|sancionador) licitación convocatoria subvención proyecto beca contrato factura pedido
      lote ley decreto orden_ministerial protocolo boletín boe aula salón sala_de_juntas auditorio puerta planta andén taller mesa stand bolsa_de_empleo
      resolución oposición plaza_de_(enfermería|celador|médico) tomo vol volumen capítulo página pág artículo art isbn issn doi pmid nct expediente_eudract código_postal_de puesto_nº código_descuento cupón sorteo lotería`,
  phone: `tel teléfono telf tfno tlf tlfno tf móvil movil celular cel whatsapp wasap guasap fax oficina mobile llama llámame llámanos llamar llamando llámalo llámala llame llamad teléfonos contacto contactar número_de_(móvil|teléfono|contacto) telefono bizum telegram`,
  street:
    'calle avenida avda av avd plaza pza plza paseo pso carretera ctra ronda travesía camino callejón glorieta urbanización urb barriada bulevar rambla carrer plaça avinguda rúa kalea colonia calzada pasaje vía cuesta',
  floor: 'piso planta puerta portal escalera bajo bloque interior depto departamento ático izq izda dcha esc',
  lives:
    'vive vivía vivo viven reside residente domicilio dirección domiciliad(o|a) viviendo empadronad(o|a)',
  postcode: 'cp c_p código_postal c_postal',
  label: `edad sexo motivo_de_(consulta|ingreso) antecedentes antecedentes_(personales|familiares) anamnesis exploración exploración_física juicio_clínico impresión_diagnóstica diagnóstico diagnóstico_principal
      tratamiento tratamiento_al_alta evolución plan pruebas_complementarias enfermedad_actual historia_actual alergias constantes analítica destino_al_alta procedimiento medicación_habitual
      episodio fecha_de_(ingreso|alta|la_visita|toma) remitido_por servicio médico médico_responsable informe_clínico_del_paciente hemograma resultado signos_vitales nota_de_evolución`,
  identity: `nhc historia_clínica nº_historia paciente nombre nombre_(y_apellidos|del_paciente|completo) apellidos fecha_de_nacimiento f_nac dni nif nie cip nass nuss domicilio cama habitación
      filiación expediente curp nss tarjeta_sanitaria localidad cp nombre_paciente`,
};
