import type { TopicText } from '../../reading/topics/index.ts';

/** Somebody by name. */
const named = '<{person-name}|{initials}>';
/** What only people under care do, or is done to them. */
const underCare = '{patient-did}|{outcome-3}';

export const naming: TopicText<'naming'> = {
  lexicon: {
    courtesy: 'don doña dª d.ª ^D dña sr sra srta sres',
    'staff-title':
      'dr dra drs dres doctor doctora prof profª dr.ª profa profesor profesora catedrátic(o|a) lic licenciad(o|a) enf enfra mtro mtra',
    'name-label': `nombre nombres nombre_completo nombre_y_apellidos nombre_y_apellido apellido apellidos apellidos_y_nombre
      primer_apellido segundo_apellido nombre_del_paciente nombre_de_la_paciente nombre_paciente paciente pte titular asegurad(o|a) interesad(o|a)`,
    'staff-label': `médico médico_responsable médico_de_cabecera responsable_clínico facultativ(o|a) facultativo_responsable remitido_por
      firmado fdo firma informado_por responsable autor autora autores solicitante médico_solicitante enfermer(o|a)_responsable
      cirujan(o|a) anestesista tutor(a) coordina modera ponente(s) residente`,
    'is-called':
      'se_llama se_llamaba llamad(o|a) de_nombre apodad(o|a) a_quien_llamaremos se_llamará (le|la|lo)_(han_puesto|pusieron|ha_puesto|pondrán|llamarán|llamamos) le_llaman la_llaman lo_llaman por_nombre',
    'i-am': 'me_llamo mi_nombre_es soy aquí',
    salutation: `querid(o|a|ísimo|ísima) estimad(o|a) hola buenos_días buenas_tardes buenas_noches ánimo
      mucho_ánimo bienvenid(o|a) fuerza enhorabuena felicidades mi_niña mi_niño bravo ay oye mira descansa vuela hasta_siempre adiós te_queremos te_echaremos_de_menos`,
    thanks: 'gracias (muchas|mil|infinitas)_gracias gracias_a agradecer agradecid(o|a)',
    little: 'pobre viej(o|a) abuel(o|a) pequeñ(o|a|ín|ina|ito|ita) chiquitín chiquitina peque bebé valiente',
    saint: 'st san santa santo sant virgen beat(o|a) nuestra_señora mare_de_déu',
    'centre-noun': `hospital hospitales clínica policlínica policlínico complejo_hospitalario centro_de_salud ambulatorio consultorio sanatorio
      centro_médico centro_sociosanitario cap residencia geriátrico maternidad hosp`,
    'org-noun': `fundación asociación federación colegio instituto universidad facultad escuela ies ceip sociedad academia editorial
      farmacia laboratorio(s) ayuntamiento gobierno ministerio consejería club peña hermandad cofradía sindicato grupo museo biblioteca`,
    'thing-noun': `calle ^C rúa carrer plaça rambla avinguda kalea avenida avda av avd plaza pza paseo pso ronda carretera ctra camino travesía glorieta barrio polígono premio premios beca
      cátedra aula sala auditorio salón torneo memorial trofeo pabellón edificio estadio teatro parque puente aeropuerto estación
      copa medalla ley plan método colonia urbanización huracán borrasca tormenta ciclón ^Centro ^H`,
    'thing-behind': '',
    'eponym-noun': `sd sde signo escala maniobra test prueba línea índice criterio(s) clasificación
      fenómeno reflejo hernia ligamento técnica solución anillo divertículo quiste vasculitis tiroiditis corea ataxia distrofia
      tríada triada ley punto foco esófago úlcera parálisis anemia púrpura sarcoma nódulo(s) cuerpo(s) células
      tinción sonda pinza(s) postura posición triángulo trompa(s) teorema principio cuestionario puntuación score fórmula ecuación
      bacilo virus contractura encefalitis demencia angina luxación enfermo_de fondo_de_saco fondo saco espacio polígono islote(s) conducto`,
    'illness-noun':
      'síndrome enfermedad mal tumor linfoma operación intervención fractura úlcera anemia demencia hernia',
    particle: 'de del la las los san santa',
    'name-joint': 'y i e',
    and: 'y e ni o u',
    'to-person': 'a con para de por sin',
    'at-place': `en desde hasta hacia cerca_de vecin(o|a)_de natural_de pueblo_de ciudad_de provincia_de comarca_de localidad_de vive_en de_aquí_de
      municipio_de viene_de vino_de trasladad(o|a)_de trasladad(o|a)_desde`,
    'be-3': `=está estaba ha había es era fue tiene tenía va iba ya sigue seguía quiere puede se nos me le lleva llevaba hace empieza
      empezó vuelve volvió sale salió viene vino llega llegó sonríe camina anda come respira duerme necesita cumple cumplió tuvo dio hizo
      nació murió falleció ingresó entró pidió dijo dice cuenta llora ríe mañana hoy ayer`,
    'not-name': `hoy ayer mañana gracias enhorabuena felicidades feliz buenos buenas hola lunes martes miércoles jueves viernes sábado domingo enero
      febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre navidad reyes urgencias uci uvi quirófano planta pediatría
      digestivo medicina interna neurología cirugía dios madre covid sars ia ai mir eir pir bir dni nie nhc ecg eco tac rm rmn epoc its vih sida
      tea tdah ela em dm hta icc iam acv ictus crp pcr sns sas sms ine oms who aemps ministerio sanidad gobierno comunidad españa méxico
      nº núm tel tfno tlf e-mail email correo whatsapp twitter facebook instagram linkedin youtube servicio unidad sección departamento consulta
      domicilio localidad fecha sexo edad nass cp historia episodio ingreso alta informe diagnóstico antecedentes exploración evolución juicio
      motivo tratamiento universitario general clínico provincial nacional internacional español española europea americano americana
      qué cómo cuándo dónde quién eres eran cada todo toda todos todas muy mucho mucha ahora antes después mientras aunque según
      semana día mes año congreso jornada(s) curso máster tesis libro artículo nuevo nueva gran grande navidades verano otoño primavera invierno
      sr sra dr dra sí no pues entonces además también nunca siempre jamás quizá solo sólo`,
    speech: `charla charlas ponencia conferencia sesión_clínica taller congreso webinar jornada(s) libro novela artículo tesis entrevista podcast
      mesa_redonda lección seminario simposio comunicación_oral póster máster clase_magistral discurso columna_de_opinión editorial
      documental película hilo_de poema canción premio exposición homenaje`,
    'staff-life': `despedimos despedir despedida jubila se_jubila jubilación jubilarse se_ha_jubilado homenaje bienvenida_al_equipo bienvenido_al_equipo
      se_incorpora incorporación nombrad(o|a) nombramiento nuev(o|a)_(jef(e|a)|director(a)|supervisor(a)|gerente|president(e|a)|compañer(o|a)|residente|enfermer(o|a)|médic(o|a)|adjunt(o|a)|matrona|vocal|decan(o|a)|fichaje)
      trayectoria años_de_servicio años_trabajando toda_una_vida_dedicada premio galardón galardonad(o|a) premiad(o|a) ha_ganado plaza_de oposición doctorand(o|a)
      tribunal director(a)_de_tesis compañer(o|a) del_equipo equipo_de liderad(o|a)_por dirigid(o|a)_por coordinad(o|a)_por junto_a mi_mentor(a) mi_maestr(o|a)
      mi_jef(e|a) mi_(adjunt(o|a)|tutor(a)|resi|compi) compi aprendí_de mejor_(enfermer(o|a)|celador(a)|médic(o|a)|compañer(o|a)|jef(e|a)|equipo) excelente_profesional gran_profesional profesional(es)_como`,
    profession: `instrumentista perfusionista técnic(o|a)_de_(laboratorio|rayos|farmacia|emergencias|ambulancia) tes tcae camiller(o|a) supervisor(a) administrativ(o|a)_de_(admisión|urgencias) higienista odontólog(o|a) podólog(o|a) terapeuta_ocupacional optometrista endocrin(o|a) endocrinólog(o|a) hematólog(o|a) nefrólog(o|a) neumólog(o|a) reumatólog(o|a) traumatólog(o|a) otorrino oftalmólog(o|a) microbiólog(o|a) patólog(o|a) neurocirujan(o|a) urgenciólog(o|a) epidemiólog(o|a) paramédic(o|a) matrona celador(a) auxiliar enfermer(o|a) cirujan(o|a) residente farmacéutic(o|a) investigador(a) decan(o|a) catedrátic(o|a) ponente autor(a) neurólog(o|a) cardiólog(o|a) oncólog(o|a) pediatra psiquiatra psicólog(o|a) geriatra
      fisioterapeuta logopeda nutricionista dietista dermatólog(o|a) ginecólog(o|a) urólog(o|a) radiólog(o|a) internista intensivista anestesista doctor_en profesor(a) especialista`,
    'cited-by':
      'según vía autor autora firma escrito_por a_cargo_de impartid(o|a)_por de_la_mano_de lectura_de cita_de frase_de entrevista_a entrevistamos_a leyendo_a moderad(o|a)_por presentad(o|a)_por con_la_participación_de nos_cuenta',
    'named-after':
      'debe_su_nombre_a toma_su_nombre_de lleva_el_nombre_de en_honor_a en_honor_de en_memoria_de describi(ó|era)_por descrit(o|a)_por nombre_por',
    'patient-did': `(ha_|)toc(ó|ado|ar|ando)_la_campana toca_la_campana campana_(de_|)(fin|último|última|fin_de) terminado_la_quimio (termina|terminó|acaba|acabó|empieza|empezó|comienza)_(la_|con_la_|su_|con_el_|)(quimio|radio|diálisis|rehabilitación|bomba|tratamiento)
      (and|camin)(ando|ar|a|ó)_(otra_vez|de_nuevo|sol(o|a)|sin) primeros_pasos volver_a_(andar|caminar|hablar|casa|comer|ver) (se_va|se_fue|vuelve|volvió|ya_está|por_fin)_(a_|en_)casa de_alta el_alta del_alta recibe_el_alta
      (lleva|llevaba)_(ingresad(o|a)|conectad(o|a)|intubad(o|a)|esperando_un) lista_de_espera (le|se_le)_(hemos|han|he|ha)_(quitado|puesto|dado|operado|hecho|retirado|diagnosticado|extubado|trasplantado)
      no_(toma|se_toma|quiere_tomar|viene|acude|se_presenta)_(la|el|su|las|a|al)_(medicación|pastillas|insulina|tratamiento|cita|diálisis|revisión|control|consulta) se_(saltó|salta|ha_saltado)_(la|el|su) su_(tumor|cáncer|quimio|operación|cadera|biopsia|analítica|ictus|trasplante|tratamiento|diálisis|parto|cesárea|insulina|embarazo|diagnóstico|recuperación|prótesis|pierna|rodilla|hernia|marcapasos)
      tras_(el|la|su|un|una)_(ictus|infarto|operación|cirugía|trasplante|ingreso|accidente|caída|quimio|parto|cesárea|fractura|parada|coma) después_de(l|_la|_su|_un|_una)_(ictus|infarto|operación|cirugía|trasplante|ingreso|accidente|caída|quimio|parto|fractura) es_(benigno|benigna|maligno|maligna) (su|tu)_(glucosa|azúcar|tensión|colesterol|ensayo_clínico|resonancia|TAC|mamografía|ecografía|colonoscopia) (mañana|hoy)_te_(operamos|opero|operan|vemos) libre_de_(enfermedad|cáncer) recaíd(a|o) recayó remisión superó ha_superado venció ha_vencido
      luchador(a) guerrer(o|a) campeon(a|) campeón valiente(s)`,
  },
  grammar: {
    'named-patient': [
      `{treat-1}|{with-1} _0-2 a ${named}`,
      `{treat-1} _0-2 al? ${named}`,
      `(dar|dado|dan|damos|dimos|dieron) el|de alta _0-1 a ${named}`,
      `(visto|visitado|ver|conocer|acompañar|cuidar|atender|operar|despertar) _0-1 a ${named} _0-6 {patient-did}|{outcome-3}|{came-3}`,
      `(dicho|comunicado|explicado|contado|dije|expliqué|comuniqué|conté|digo|contarle|decirle|explicarle) _0-2 a ${named}`,
      `{patient} , ${named}`,
      `${named} , {person}|{child}|{elder}`,
      `(nacido|nacida|nació|nace|nacer) ${named}`,
      `${named} _0-4 ${underCare}`,
      `${named} , (el|la|mi|nuestro|nuestra) _0-2 {patient}`,
      `${named} , (el|la|mi) de (la|las|los|el|mi|cama|box)`,
      `${named} , (el|la) del _`,
      `${named} de? {age}`,
      `{patient-did} _0-3 (a|de|con)? ${named}`,
      `(alta|operación|cirugía|quimio|parto|biopsia|analítica|cadera|trasplante|diagnóstico|ingreso|recuperación|rehabilitación|herida|fractura|marcapasos|resultado|resultados|prueba|pruebas|historia|caso) de ${named}`,
    ],
    'named-relative': [
      `{kin} _0-1 (de)? ${named}`,
      `${named} , (su|la|el|mi) {kin}`,
      `(padres|familia|madre|padre|hijos|hija|hijo|marido|mujer) de ${named}`,
    ],
    'named-colleague': [
      `${named} , (que|ojalá) _0-1 (le|te|os) vaya _0-5 (nietos|nietas|jubilación|pesca|huerto|huerta|campo|petanca|caravana)`,
      `${named} , _0-1 (disfrute|disfruta|disfrutá) _0-4 (nietos|nietas|jubilación|pesca|huerto|huerta|campo|petanca|caravana)`,
      `{retires} _0-4 ${named}`,
      `${named} , _0-12 {retires}`,
      `${named} (imparte|presenta|publica|explica|modera|participa|escribe|inaugura|recibe el premio|dirige|coordina|lidera|investiga|enseña|defiende|interviene|firma|analiza|se jubila|se incorpora|nos habla|nos cuenta cómo|nos explica|habla de|habla sobre|hablará)`,
      `${named} et al`,
      `${named} , {the}|{a}|{my}|gran|mejor _0-3 {staff}|{staff-life}|{profession}`,
      `${named} , _0-1 {staff}|{profession}`,
      `${named} (es|son|será|ha sido|fue|era) {the}|{a}|{my} _0-3 {staff}|{staff-life}|{profession}`,
      `{staff} ${named}`,
    ],
    'named-staff': [
      `{staff-life} _0-4 ${named}`,
      `{salutation}|{thanks} (a)? ${named} _0-6 {staff-life}|{profession}`,
      `{staff-life} _0-3 , ${named}`,
      `{speech} _0-3 (de|del|por|con|a) _0-2 ${named}`,
      `${named} (en|de|con|por) _0-2 {speech}`,
      `{cited-by} _0-3 ${named}`,
      `(compañero|compañera|compañeros|compañeras|jefe|jefa|supervisión|tutela|mano) (de|con)? ${named}`,
    ],
    'named-self': [`{i-am} ${named}`, `(firmado|atentamente|saludos|un abrazo) , _0-1 ${named} $`],
    'named-public': [
      `{public-figure} _0-2 ${named}`,
      `${named} , _0-3 {public-figure}`,
      `(diría|decía|dijo|escribió|como) ${named} :`,
    ],
    'named-past': [
      `{named-after} _0-6 ${named}`,
      `${named} #number #number`,
      `${named} , (descubridor|descubridora|inventor|padre|pionero|pionera|madre) de`,
      `(siglo|centenario|aniversario|retrato|biografía|frase|cita|obra|legado|nacimiento) _0-4 ${named}`,
    ],
  },
};
