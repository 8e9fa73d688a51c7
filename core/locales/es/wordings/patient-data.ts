import type { Wording } from '../../../wording.ts';

export const patientData: Readonly<Record<string, Wording>> = {
  'patient-name': {
    what: 'Esto nombra a alguien a quien usted atiende o ha atendido.',
    why: 'Un nombre de pila, un mote, unas iniciales o una etiqueta bastan a quien conoce a la persona, y lo publicado ya no se recoge.',
    instead: 'Quite el nombre y hable del tema, o de «un paciente» sin más detalles.',
  },
  'patient-date-time': {
    what: 'Esto une un día o una hora a un paciente.',
    why: 'Toda publicación lleva fecha: con el día o la hora, compañeros y familiares pueden saber de quién se trata.',
    instead: 'Quite el momento, o cuéntelo semanas después.',
  },
  'patient-combination': {
    what: 'Estos detalles juntos pueden revelar quién es el paciente.',
    why: 'Edad, oficio, lugar y enfermedad dicen poco por separado; juntos suelen encajar con una sola persona.',
    instead: 'Deje el único detalle que necesita y difumine los demás.',
  },
  'patient-case-story': {
    what: 'Esto cuenta la historia de un paciente.',
    why: 'Los pacientes y sus familias se reconocen en las historias, aunque no haya nombre.',
    instead: 'Hable del tema en general, o indique que el caso es ficticio si lo es.',
  },
  'patient-image': {
    what: 'Esto muestra una imagen, una grabación o un documento de la asistencia.',
    why: 'Caras, tatuajes, pulseras, pantallas y pizarras identifican, y consentir la atención no es consentir la publicación.',
    instead:
      'Publíquelo solo con consentimiento escrito para este uso y tras revisar el fondo; o use un dibujo.',
  },
  'public-figure-patient': {
    what: 'Esto dice o insinúa que alguien conocido es paciente, o especula sobre su salud.',
    why: 'La fama no quita el secreto: basta una pista para que se sepa quién es.',
    instead:
      'Quítelo. Explique la enfermedad solo si la persona la ha hecho pública, sin relacionarla con su trabajo.',
  },
  'patient-mockery': {
    what: 'Esto se burla de los pacientes o de sus familias, o los desprecia.',
    why: 'Quien lo lee se pregunta qué se dirá de él. La mayoría de los despidos por una publicación vienen de comentarios así.',
    instead: 'Conviértalo en un consejo útil, o quítelo.',
  },
  'confirms-patient-relationship': {
    what: 'Esto deja ver que la persona a la que contesta es, fue o no fue paciente.',
    why: 'Ser paciente es un dato de salud y sigue siendo secreto aunque la otra persona lo haya contado antes; ha habido multas por respuestas así.',
    instead: 'Dé las gracias, no hable de visitas ni de historias clínicas y ofrezca un canal privado.',
  },
  'patient-identifier': {
    what: 'Aquí hay un número, un contacto o un lugar que pertenece a un paciente.',
    why: 'El número de historia, la cama, la cuenta, el teléfono o la fecha de nacimiento llevan directamente a la persona; basta una lista para saber quién es.',
    instead: 'Quítelo y, si hay que localizar a la persona, siga por un canal seguro.',
  },
};
