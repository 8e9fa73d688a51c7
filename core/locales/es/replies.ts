import type { ReplyText } from '../library-text.ts';

/** The model replies of GUIDANCE section 6. */
export const replies: Readonly<Record<string, ReplyText>> = {
  R1a: {
    title: 'Reseña negativa',
    text: 'Gracias por escribirnos. Por respeto a la confidencialidad no comentamos por aquí ninguna situación personal, sea o no de un paciente. Queremos escucharle: {mail} o {tel}.',
  },
  R1b: {
    title: 'Queja por espera o trato',
    text: 'Sentimos leer esto. Trabajamos para que la espera y el trato sean los que cualquiera merece; su mensaje llega al equipo. Si quiere contarnos más: {mail}.',
  },
  R2a: {
    title: 'Pregunta clínica en público',
    text: 'Gracias por preguntar. Por aquí no podemos valorar casos personales. Información general: {link}. Para su situación, pida cita en {tel}; si es urgente, {emergency}.',
  },
  R2b: {
    title: 'Pregunta clínica a una cuenta personal',
    text: 'Gracias por la confianza. No doy consejo médico por redes: consulte con su profesional o su centro de salud. Si empeora, llame al {emergency}.',
  },
  R3: {
    title: 'Comentario positivo',
    text: '¡Muchas gracias por estas palabras! Se las trasladamos a todo el equipo.',
  },
  R4a: {
    title: 'Solicitud de amistad de un paciente',
    text: 'Gracias por escribirme. Uso este perfil solo para familia y amigos; para todo lo profesional le espero en la página {page}. ¡Gracias por entenderlo!',
  },
  R4b: {
    title: 'Solicitud de amistad, más breve',
    text: '¡Gracias! Por norma no mezclo lo personal y lo profesional en redes. Le invito a seguir {page}.',
  },
  R5: {
    title: 'Acuse de recibo, aún sin respuesta',
    text: 'Gracias por su mensaje: lo hemos recibido y lo estamos consultando. Le contestamos antes de {when} por este medio o, si es personal, escríbanos a {mail}.',
  },
  R6: {
    title: 'Retraso',
    text: 'Hoy {doc} lleva unos {min} minutos de retraso por un imprevisto. Si prefiere cambiar la cita: {tel}. Disculpen las molestias y gracias por la paciencia.',
  },
  R7: {
    title: 'Vacaciones o ausencia',
    text: 'La consulta permanecerá cerrada del {from} al {to}. Urgencias: {emergency} o el centro de guardia. Citas a partir del {back}: {tel}.',
  },
  R8: {
    title: 'Agenda abierta',
    text: 'Agenda abierta: ya se puede pedir cita para {service} desde el {date}. En línea: {link} o {tel}, de {time1} a {time2}.',
  },
  T1: {
    title: 'Recordatorio de cita',
    text: '{centre}: le recordamos su cita de mañana a las {time}. Para cambiarla o anularla: {tel}. No responda con datos de salud.',
  },
  T2: {
    title: 'Primera nota en una crisis',
    text: 'Conocemos lo ocurrido y lo estamos revisando. Informaremos por este canal a las {time}. Por respeto a las personas no daremos datos personales.',
  },
  T3: {
    title: 'Invitación a la página',
    text: '¡Hola! Abrimos la página {page}: consejos de salud, horarios y novedades de la consulta. Puede seguirla quien quiera.',
  },
  T4: {
    title: 'Gracias a quienes más preguntan',
    text: 'Gracias a quienes más habéis preguntado este mes: vuestras dudas serán el tema de los próximos vídeos. ¡Seguid preguntando!',
  },
  T5: {
    title: 'Solicitud de alguien del equipo',
    text: 'Gracias por la invitación. Acepto encantado, y si prefieres que lo dejemos en lo profesional, también perfecto: nos vemos en {channel}.',
  },
  T6: {
    title: 'Corrección',
    text: 'Corrección: en la publicación de {date} dimos un dato equivocado. Lo correcto es {data} (fuente: {link}). Gracias a quien nos avisó.',
  },
};
