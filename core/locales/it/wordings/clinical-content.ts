import type { Wording } from '../../../wording.ts';

export const clinicalContent: Readonly<Record<string, Wording>> = {
  'individual-advice': {
    what: 'Questo dà un consiglio clinico a una singola persona.',
    why: "Non l'ha visitata, altri lo copieranno e del danno risponde lei. Inoltre la malattia diventa pubblica.",
    instead:
      'Dia informazioni generali con una fonte e indirizzi a una visita o, se urgente, al numero di emergenza.',
  },
  'health-info-without-source': {
    what: 'Questo dà informazioni di salute senza una fonte.',
    why: 'Detto da un professionista vale come un fatto; con un link si può verificare e vederne i limiti.',
    instead: 'Aggiunga un link, nomini la fonte o dica che si tratta di informazioni generali.',
  },
  'misleading-claim': {
    what: 'Questo promette troppo, si dichiara il migliore o parla contro una cura provata.',
    why: "Le affermazioni assolute ingannano chi spera di guarire, e i codici chiedono un'informazione veritiera e prudente.",
    instead: 'Dica che cosa si sa, per chi e con quali limiti, e metta il link alle prove.',
  },
};
