import type { Wording } from '../../../wording.ts';

export const institution: Readonly<Record<string, Wording>> = {
  'confidential-work-info': {
    what: 'Esto muestra algo interno de su centro de trabajo.',
    why: 'Contraseñas, cuadrantes, documentos sin publicar y resultados de inspecciones no son suyos para difundirlos; criticar y avisar de riesgos, sí.',
    instead: 'Diga lo que le preocupa sin el detalle interno, o use el canal de denuncias, que le protege.',
  },
  'political-content': {
    what: 'Esto toma partido en política.',
    why: 'Una cuenta asistencial está al servicio de pacientes de todas las ideas; lo que se dice con el nombre del centro se lee como su opinión.',
    instead:
      'Cuente el hecho y qué cambia para los pacientes. En una cuenta personal, aclare que la opinión es suya.',
  },
  endorsement: {
    what: 'Esto recomienda una marca, un negocio o a una persona.',
    why: 'Con el nombre del centro suena a garantía, y los códigos prohíben prestarlo a productos y empresas.',
    instead: 'Dé criterios para elegir, o el principio activo, y quite el nombre.',
  },
  'self-promotion': {
    what: 'Esto habla del centro más que a quien lee.',
    why: 'Las cuentas que se alaban o venden pierden a las personas a las que quieren ayudar.',
    instead: 'Añada algo útil: un consejo, una respuesta, cómo pedir ayuda.',
  },
  'broadcast-only': {
    what: 'Esto anuncia sin invitar a responder.',
    why: 'La comunicación va en los dos sentidos; los avisos que ni ayudan ni preguntan no se leen.',
    instead: 'Diga qué cambia para los pacientes y añada una pregunta, un contacto o un enlace útil.',
  },
  'acknowledge-question': {
    what: 'La pregunta se deja de lado sin decir que se contestará.',
    why: 'Quien pregunta a un centro y recibe un encogimiento de hombros pregunta en otro sitio, o se preocupa.',
    instead: 'Diga que ha recibido la pregunta, quién la consulta y cuándo contestará.',
  },
  'organisation-term': {
    what: 'Esto está en la lista de palabras que su centro vigila.',
    why: 'El centro ha pedido que no salga sin una segunda mirada: un nombre, un proyecto o un asunto todavía abierto.',
    instead: 'Quítelo, dígalo de forma más general o pregunte antes a prensa.',
  },
};
