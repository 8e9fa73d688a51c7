import type { Wording } from '../../../wording.ts';

export const patientData: Readonly<Record<string, Wording>> = {
  'patient-identifier': {
    what: 'Aquí hay un número, un contacto o un lugar que pertenece a un paciente.',
    why: 'El número de historia, la cama, la cuenta, el teléfono o la fecha de nacimiento llevan directamente a la persona; basta una lista para saber quién es.',
    instead: 'Quítelo y, si hay que localizar a la persona, siga por un canal seguro.',
  },
};
