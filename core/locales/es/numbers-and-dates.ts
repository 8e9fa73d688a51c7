import type { NumbersAndDates } from '../numbers-and-dates.ts';

const units =
  'cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve';
const tens = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa';
const hundreds =
  'cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos';

const words: Record<string, number> = { uno: 1, una: 1, veintiun: 21, veintiuna: 21, ciento: 100, mil: 1000 };
units.split(' ').forEach((word, index) => {
  words[word] = index;
});
tens.split(' ').forEach((word, index) => {
  words[word] = 30 + 10 * index;
});
hundreds.split(' ').forEach((word, index) => {
  words[word] = 100 * (index + 1);
});

const unit = '{year-unit}|{month-unit}|{week-unit}|{day-unit}|{hour-unit}';
const short = '{month-unit}|{week-unit}|{day-unit}';
const minutes = '({half}|(y {minute})|(menos {minute}))? {of-day}?';

/** How Spanish says numbers, days, hours, ages and the numbers of care. */
export const numbersAndDates: NumbersAndDates = {
  regions: ['es', 'mx', 'ar', 'cl', 'co', 'pe'],
  words,
  and: ['y'],
  aged: {
    veinteañero: 20,
    veinteanera: 20,
    veinteanero: 20,
    treintanero: 30,
    treintanera: 30,
    cuarenton: 40,
    cuarentona: 40,
    cincuenton: 50,
    cincuentona: 50,
    sexagenario: 60,
    sexagenaria: 60,
    sesenton: 60,
    sesentona: 60,
    septuagenario: 70,
    septuagenaria: 70,
    setenton: 70,
    setentona: 70,
    octogenario: 80,
    octogenaria: 80,
    nonagenario: 90,
    nonagenaria: 90,
    centenario: 100,
    centenaria: 100,
    quinceanera: 15,
    quinceanero: 15,
  },
  spoken: { at: 'arroba', dot: 'punto', double: 'doble' },
  lexicon: {
    month:
      'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre',
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
    'a-few':
      'un unos unas una pocos pocas algunos algunas varios varias muchos muchas un_par cuatro_o_cinco dos_o_tres media medio',
    who: `varón hombre mujer niñ(o|a|os|as) paciente(s) pcte pte chic(o|a|os|as) señor señora bebé bebe lactante neonato abuel(o|a) ancian(o|a) chaval(a) joven adolescente
      muchach(o|a) nen(e|a) crí(o|a) hij(o|a|os|as) niet(o|a|os|as) herman(o|a|as|os) madre padre marido esposa persona(s) mujeres hombres usuari(o|a) residente interna interno
      gestante caballero viud(o|a) jubilad(o|a) compañer(a|as|os|o) enfermeras enfermeros doctoras amig(a|as|os|o) fumador(a) diabétic(o|a) hipertens(o|a) deportista estudiante`,
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
    venue:
      'hotel congreso universidad facultad colegio hostal residencia_de_estudiantes apartamento albergue piso casa sede palacio centro_de_convenciones biblioteca escuela',
    box: 'box boxes cubículo sillón puesto_de_diálisis',
    apart: `expediente_(de_contratación|de_licitación|administrativo|de_obra|de_compra|de_subvención|sancionador) licitación convocatoria subvención proyecto beca contrato factura pedido
      lote ley decreto orden_ministerial protocolo boletín boe aula salón sala_de_juntas auditorio puerta planta andén taller mesa stand bolsa_de_empleo
      resolución oposición plaza_de_(enfermería|celador|médico) tomo vol volumen capítulo página pág artículo art isbn issn doi pmid nct expediente_eudract código_postal_de puesto_nº código_descuento cupón sorteo lotería`,
    phone: `tel teléfono telf tfno tlf tlfno tf móvil movil celular cel whatsapp wasap guasap fax oficina mobile llama llámame llámanos llamar llamando llámalo llámala llame llamad teléfonos contacto contactar número_de_(móvil|teléfono|contacto) telefono bizum telegram`,
    street:
      'calle avenida avda av avd plaza pza plza paseo pso carretera ctra ronda travesía camino callejón glorieta urbanización urb barriada bulevar rambla carrer plaça avinguda rúa kalea colonia calzada pasaje vía cuesta',
    floor:
      'piso planta puerta portal escalera bajo bloque interior depto departamento ático izq izda dcha esc',
    lives:
      'vive vivía vivo viven reside residente domicilio dirección domiciliad(o|a) viviendo empadronad(o|a)',
    postcode: 'cp c_p código_postal c_postal',
    label: `edad sexo motivo_de_(consulta|ingreso) antecedentes antecedentes_(personales|familiares) anamnesis exploración exploración_física juicio_clínico impresión_diagnóstica diagnóstico diagnóstico_principal
      tratamiento tratamiento_al_alta evolución plan pruebas_complementarias enfermedad_actual historia_actual alergias constantes analítica destino_al_alta procedimiento medicación_habitual
      episodio fecha_de_(ingreso|alta|la_visita|toma) remitido_por servicio médico médico_responsable informe_clínico_del_paciente hemograma resultado signos_vitales nota_de_evolución`,
    identity: `nhc historia_clínica nº_historia paciente nombre nombre_(y_apellidos|del_paciente|completo) apellidos fecha_de_nacimiento f_nac dni nif nie cip nass nuss domicilio cama habitación
      filiación expediente curp nss tarjeta_sanitaria localidad cp nombre_paciente`,
  },
  grammar: {
    apart: [
      '<{room}|{bed} {nr}? {place}|{n} (de|del|en) (la|el|mi|nuestro)? {venue}>',
      `<{apart} ({nr}|de|del|la|el|número)? {code}|{n}|{place}> !${unit}`,
      '(de|desde el) <{weekday} (a|al|hasta|hasta el|y) {weekday}>',
      '<{weekday} (a|y|o) {weekday}>',
      '<los|cada|todos|todas (los)? {weekday}>',
    ],
    'record-number': [
      '{record} ({nr}|de|del|es|paciente|clínico|clínica|el|:)? ({nr}|paciente|es)? <{code}|{n3}>',
      '(paciente|usuario|usuaria) {nr} <{code}>',
      `(paciente|usuario|usuaria) <{code}> !${unit}`,
      '<{code}> (es|era) (el|su|mi) (nhc|historia|expediente)',
    ],
    'episode-number': [
      '{episode} ({nr}|de|es)? <{code}>',
      '(ingreso|urgencia|triaje|cita) {nr} <{code}|{n3}>',
    ],
    'sample-number': ['{sample} ({nr}|de|es)? <{code}>'],
    'prescription-number': ['{prescription} ({nr}|de|es)? <{code}>'],
    'policy-number': ['{policy} ({nr}|de|es)? <{code}>'],
    'device-serial': [
      '{serial} ({nr}|del|de|es)? (marcapasos|holter|dispositivo|bomba|implante|prótesis|audífono|es)? <{code}>',
    ],
    plate: [
      '{plate} ({nr}|es|del coche|de su coche|del vehículo)? <{plate-form}>',
      '(coche|moto|furgoneta|vehículo|ambulancia|audi|seat|ford|golf) _0-2 <{plate-form}> (aparcado|mal|en)?',
    ],
    bed: ['<{bed} {nr}? {place}|{n-words}>', `(el|la|lo|al|los|las) de <la {place}> !${unit}`],
    room: ['<{room} {nr}? {place}|{n-words}>'],
    box: ['<{box} {nr}? {place}|{n-words}>'],
    phone: [
      '{phone} _0-5 <{digits}>',
      '<{digits}> (whatsapp|móvil|fax|wasap|office|mobile|cell|oficina|casa|trabajo)',
    ],
    quantity: [
      '{score} (de|a|en|es|al)? <{n}|{ratio}|{decimal}|{range}>',
      '<{n}|{decimal}|{range}|{ratio} {measure}>',
      '<{n} (de|sobre) (cada)? {n}>',
      '<{range}> puntos|goles|a|en',
      `{whose} (de)? (los|las)? <{n}|{range} ((y|a|o) (los)? {n})? ${unit}>`,
      `{whose} (de)? (los|las)? <{n} ${unit} y {n} ${unit}>`,
      `(de)? <{n} a {n} ${unit}>`,
      `(entre) (los)? <{n} y (los)? {n} ${unit}>`,
      '<{range} {year-unit}>',
      '(los|las) de <{n} {year-unit}> o (más|menos)',
      '<{n} {year-unit}> o (más|menos)',
    ],
    relative: [
      '<{relative}>',
      '!<la|esta|de|por|buena|cada|toda|mala|misma|media|primera|última|una <mañana> !{daypart}',
      `!<desde <hace|hará (ya|como|casi|exactamente)? {n}|{a-few} (de)? ${unit}|{weekday} (y medio|y media)?>`,
      `<{n}|{a-few} (de)? ${unit} atrás>`,
      `<el|la|este|esta|esa|ese semana|mes|año|finde|noche|tarde|mañana|guardia|jornada|verano|{season}|{weekday} {past}>`,
      `<el fin de semana {past}>`,
      'el|este|ese|aquel|del|al|un <{weekday} ({past}|por la {daypart}|de {daypart}|a (primera|última) hora)?>',
      '<la víspera (de|del|a) (su|tu|la|el|mi)? {event}|{holiday}>',
      '<el día antes|anterior|después|siguiente (de|del|a|al) (su|tu|la|el|mi)? {event}|{holiday}>',
      '<{n}|{a-few} {day-unit}|{week-unit} antes|después (de|del) (su|tu|la|el|mi)? {event}|{holiday}>',
      '<{holiday}>',
      '(en|por|hasta|antes de|después de|pasado|pasados|tras) <reyes|pascua|carnaval|fallas|feria>',
    ],
    duration: [
      `{lasting} <{n}|{a-few}|{range} (de|largos|largas|o)? {n}? ${unit}> !de`,
      `<{n}|{a-few}|{range} ${unit} de|en|con (mi|su|nuestra|tu|la)? {length-noun}>`,
      `{length-noun} (de|por|clínico|media|medio|máximo|mínimo|unos|es de|fue de|:)? (de|es|fue)? <{n}|{a-few}|{range} ${unit}>`,
      `<{n}|{a-few} ${unit} {later}>`,
      `a las <{n}|{range} {hour-unit}|{week-unit}>`,
      `(a|tras|pasados) los <{n}|{range} {day-unit}|{month-unit}>`,
      `<{n}|{a-few}|{range} ${unit} al|por (día|semana|mes|año)>`,
    ],
    'age-of': [
      `{who} (de|,|tiene|tenía)? {about}? <{aged-n}|{decimal} {year-unit} (y (medio|{n} {month-unit}))?>`,
      '{who} _1-3 (de|,) {about}? <{aged-n} {year-unit}> !de',
      `{who} (de|,) {about}? <{aged-n} ${short}> !de`,
      `{who} _1-2 de {about}? <{aged-n} ${short}> !de`,
      '{who} _0-2 , <{aged-n}> , !{n}',
      '#capital , <{aged-n}> , !{n}',
      '<{aged-n} {year-unit}|{month-unit}|{week-unit}|{day-unit}> de edad|vida',
      'edad (de|:|es|actual|en años)? <{aged-n} ({year-unit}|{month-unit}|{week-unit}|{day-unit}|a)?>',
    ],
    age: [
      '{who} con <{aged-n} {year-unit}>',
      '{turns} {about}? <{aged-n} {year-unit} (y {n} {month-unit})?>',
      'con|de|por|mis|sus|tus|los|ya|casi|unos|y|solo <{aged-n} {year-unit} (y {n} {month-unit})?>',
      ', <{aged-n} {year-unit} (y {n} {month-unit})?>',
      '^ <{aged-n} {year-unit} (y {n} {month-unit})?>',
      '{who} (de)? <{g-a}|{g-años}>',
      'edad <{g-a}|{g-años}>',
      '{who} (de) <{aged-n}> (con|que|,|sin|$)',
      '<{aged-n} y (pico|tantos|tantas|largos) (años)?>',
      '<{aged}>',
      '<{aged-n} (primaveras|tacos|palos)>',
    ],
    time: [
      `{at} <{hour} ${minutes}> !{who}`,
      '(las|la) <{hour} {half}|{of-day}>',
      '<{clock}>',
      '<{dotted} {of-day}>',
      '{at} <{dotted}>',
      '{at}|a|de|hasta|desde|las <{g-h}>',
      '<{g-am}|{g-pm}>',
      '<{hour} (am|pm|a m|p m)>',
      '(al|este|del) <mediodía>',
      '<medianoche>',
      '(de|la) <madrugada>',
    ],
    day: [
      '<{day}|primero de {month} ((de|del)? {any-year})?>',
      '<{weekday} (día)? {day} (de {month} ((de|del)? {any-year})?)?>',
      '<{day} {month} {any-year}?>',
      '<{day} (de)? {month-short} ((de|del)? ({any-year}|{yy}))?>',
      '<{day} (y|al|a) {day} de {month} ((de|del)? {any-year})?>',
      '<{numeric-date}>',
      '(el|día|del|fecha|al) (día)? <{dm}>',
      '<día {day}>',
      '<{month} {day} (de)? {any-year}>',
      '!<los|cada <{weekday}>',
    ],
    month: [
      '<{month} (de|del)? {year}>',
      '<{month}|{month-short} {yy}>',
      '(en|desde|hasta|durante|este|para|a|pasado|mediados de|principios de|finales de|mes de) <{month}>',
      '(fecha|en|desde) <{my}>',
      '<{season} (de|del) {year}>',
    ],
    year: [
      '(en|desde|hasta|de|del|año|hacia|entre|durante|y) (el|los)? (año)? <{year}> !{who} !{measure}',
      '<{years}>',
      '<este año>',
    ],
    length: [`<{n}|{a-few}|{range} ${unit}>`],
    address: [
      `<{street} (de|del|de la|de los|de las)? {name-run} ({nr}|,)? {place} ({floor} {place}?)? {place}? {place}?>`,
      `<c / {name-run} ({nr})? {place} ({floor} {place}?)? {place}? {place}?>`,
      `<{street}|c (de|del|de la|de los|de las)? {name-run} s n>`,
      `{lives} (en|:)? (la|el)? <{street} (de|del|de la)? {name-run}>`,
      'domicilio : <_1-5 {place} {place}? {place}?>',
    ],
    postcode: ['{postcode} <{n5}>'],
  },
};
