import type { Wording } from '../../../wording.ts';

export const boundaries: Readonly<Record<string, Wording>> = {
  'patient-friend-request': {
    what: 'Esto une a un paciente, o a un familiar suyo, con su cuenta privada.',
    why: 'Los contactos se ven entre sí: la relación asistencial queda a la vista y los dos pierden distancia.',
    instead:
      'Dé las gracias e indique la página profesional. Una amistad anterior a la asistencia es la excepción.',
  },
  'personal-message-to-patient': {
    what: 'Es un mensaje personal a un paciente.',
    why: 'Cortejar, invitar, vender o pedir prestado en una relación asistencial es una falta, y lo que consta en la historia es solo para la asistencia.',
    instead: 'No lo envíe; escriba a los pacientes por el canal del centro y solo sobre su atención.',
  },
  'reminder-with-clinical-detail': {
    what: 'Este recordatorio dice de qué es la cita o el resultado.',
    why: 'El aviso lo lee cualquiera que tenga el teléfono a la vista: bastan día, hora, centro y un número al que llamar.',
    instead: 'Ponga día, hora, centro y teléfono, nada clínico; la preparación, por el portal o en papel.',
  },
  'supervisor-friend-request': {
    what: 'Esto pide una conexión privada a alguien que depende de usted.',
    why: 'Le costará decir que no. Aceptar una solicitud suya está bien; enviarla o insistir, no.',
    instead: 'No la envíe. Use el canal de trabajo y espere a que lo pida la otra persona.',
  },
  'own-private-info': {
    what: 'Esto descubre su casa, su teléfono privado, las rutinas de su familia o una ausencia.',
    why: 'También lo leen pacientes y desconocidos, y queda junto a su nombre profesional.',
    instead: 'Quite el dato, cuéntelo después y desactive la ubicación.',
  },
};
