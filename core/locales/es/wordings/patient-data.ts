import type { Wording } from '../../../wording.ts';

export const patientData: Readonly<Record<string, Wording>> = {
  'patient-name': {
    what: 'Esto nombra a alguien a quien usted atiende o ha atendido.',
    why: 'Un nombre de pila, un mote, unas iniciales o una etiqueta bastan a quien conoce a la persona, y lo publicado ya no se recoge.',
    instead: 'Quite el nombre y hable del tema, o de «un paciente» sin más detalles.',
  },
};
