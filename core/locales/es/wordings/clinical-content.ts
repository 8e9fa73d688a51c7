import type { Wording } from '../../../wording.ts';

export const clinicalContent: Readonly<Record<string, Wording>> = {
  'individual-advice': {
    what: 'Esto da un consejo clínico a una persona concreta.',
    why: 'No la ha explorado, otras personas lo copiarán y usted responde del daño. Además, su enfermedad queda a la vista.',
    instead:
      'Dé información general con una fuente y remita a consulta o, si urge, al número de emergencias.',
  },
  'health-info-without-source': {
    what: 'Esto da información de salud sin citar la fuente.',
    why: 'En boca de un profesional se toma por un hecho; con un enlace se puede comprobar y ver sus límites.',
    instead: 'Añada un enlace, nombre la fuente o diga que es información general.',
  },
  'misleading-claim': {
    what: 'Esto promete demasiado, presume de ser lo mejor o habla contra un tratamiento probado.',
    why: 'Las afirmaciones absolutas engañan a quien espera curarse, y los códigos piden información veraz y prudente.',
    instead: 'Diga qué se sabe, para quién y con qué límites, y enlace las pruebas.',
  },
};
