import type { Wording } from '../../../wording.ts';

export const clinicalContent: Readonly<Record<string, Wording>> = {
  'individual-advice': {
    what: 'Questo dà un consiglio clinico a una singola persona.',
    why: 'Non hai visitato quella persona, altri copieranno il consiglio e del danno rispondi tu. Inoltre la malattia diventa pubblica.',
    instead:
      'Dai informazioni generali con una fonte e indirizza a una visita o, se urgente, al numero di emergenza.',
  },
  'health-info-without-source': {
    what: 'Questo dà informazioni di salute senza una fonte.',
    why: 'Detto da un professionista vale come un fatto; con un link si può verificare e vederne i limiti.',
    instead: 'Aggiungi un link, nomina la fonte o di’ che si tratta di informazioni generali.',
  },
  'misleading-claim': {
    what: 'Questo promette troppo, si dichiara il migliore o parla contro una cura provata.',
    why: "Le affermazioni assolute ingannano chi spera di guarire, e i codici chiedono un'informazione veritiera e prudente.",
    instead: 'Di’ che cosa si sa, per chi e con quali limiti, e metti il link alle prove.',
  },
};
